// What leaves the house of a delivery: its papers, its name, mails about it, and what comes next.

import type { Page } from 'playwright-core';
import type { LetterView } from '../../../src/contract/papers';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';
import { withLines } from './line-states';
import { reviewStates } from './review-states';

/** The delivery with its papers. */
export const withPapers: Replies = {
  ...withLines,
  open: () => ({
    value: {
      ...opened,
      tabs: [
        ...opened.tabs.filter(({ table }) => table !== 'deliveries'),
        {
          ...{ table: 'deliveries', tab: 'Deliveries', rows: 12, problems: [] },
          papers: [
            { key: 'deliveryNote', title: 'Delivery note' },
            { key: 'packingList', title: 'Packing list' },
            { key: 'fileList', title: 'List of files' },
          ],
          letters: [
            { key: 'mail', title: 'Mail the partner' },
            { key: 'chase', title: 'Chase' },
          ],
        },
        { table: 'deliveryItems', tab: 'Delivery items', rows: 3, problems: [] },
      ],
    },
  }),
  paper: ({ input }) => ({
    value: {
      name: 'DEL-004 Delivery note',
      pages: 1,
      headings: ['Item', 'What', 'Take'],
      rows: [
        ['EN_003', 'Railroad', '3'],
        ['EN_002', 'Pool', '2'],
      ],
      notes: [
        '“Our legal name” on Settings is blank, so it says Caminandes. Write it there.',
        'Kestrel Models has no address on Companies: write it under Address there.',
      ],
      pdf: input.form === 'pdf' ? btoa('%PDF-1.4') : null,
    },
  }),
};

/** The same with a mail about it; `more`: what is special. */
export function withLetter(more: Partial<LetterView> = {}): Replies {
  return {
    ...withPapers,
    letter: () => ({
      value: {
        to: 'mia@kestrel.example',
        cc: ['ana@example.com'],
        offered: [
          { name: 'Mia Lo', address: 'mia@kestrel.example' },
          { name: 'Kestrel Models', address: 'in@kestrel.example' },
        ],
        subject: 'Caminandes: Turnover: Railroad and Pool designs (DEL-004)',
        text: 'Hello Mia,\n\nWe are sending you Turnover: Railroad and Pool designs by Aspera, 3 items.\n\nBest regards\nAna Ruiz\nCaminandes',
        paper: 'DEL-004 Delivery note.pdf',
        notes: ['2026-02-27 16:05, to mia@kestrel.example: sent.'],
        doubt: '',
        ...more,
      },
    }),
    sendLetter: ({ input }) => ({
      value: {
        words:
          input.way === 'send' ? `Sent to ${input.mail.to}, with DEL-004 Delivery note.pdf.` : 'Written down on Sent mail as sent by hand.',
        afterwards: { id: 'DEL-004', loaded: { sent: null, status: null }, changes: { sent: '2026-03-02', status: 'Sent' } },
      },
    }),
    follow: () => ({ value: { rows: 1 }, act: '150-cc03' }),
  };
}

export async function letterRead(page: Page): Promise<void> {
  await page.click('button >> text=Mail the partner');
  await page.waitForSelector('#letter-text');
}

export async function noteLookedAt(page: Page): Promise<void> {
  await page.click('section[aria-label="Papers"] >> text=Delivery note');
  await page.waitForSelector('text=2 lines, 1 page.');
}

/** The same, with a name that it gets. */
export const withName: Replies = {
  ...withPapers,
  namePackage: () => ({ value: { name: 'KST_E103_20260302_01', again: false }, act: '151-dd04' }),
  undo: () => ({ value: { undone: 1, left: [] } }),
};

/** The same, with a name that is refused, and with items that go again. */
export const withNext: Replies = {
  ...withPapers,
  namePackage: () => ({
    error: {
      code: 'invalid',
      message: 'Not named yet: 2 file names are not as Kestrel Models takes them.',
      issues: [
        { path: '', message: '“Kö nig_v001.psd” (DIT-001) has a space and characters that are not allowed: ö.' },
        { path: '', message: '“EN_002_v003.psd” (DIT-002) has no v002 for take 2.' },
      ],
    },
  }),
  planNext: ({ input }) => ({
    value: {
      words: '“Turnover: Railroad and Pool designs (take 2)”, out, with 2 items.',
      headings: ['Item', 'What', 'Step', 'Take'],
      rows: [
        ['EN_003', 'Railroad', 'Design', '4'],
        ['', 'Colour keys', '', '2'],
      ],
      due: input.way === 'back' ? '2026-03-20' : '',
    },
  }),
  addNext: ({ input }) =>
    input.due === ''
      ? { error: { code: 'invalid', message: 'Say when it is due.', issues: [{ path: 'due', message: 'Say when it is due.' }] } }
      : { value: { id: 'DEL-010', lines: 2, again: false }, act: '151-dd04' },
};

export async function nextShown(page: Page): Promise<void> {
  await page.click('button >> text=Send again');
  await page.waitForSelector('#next-due');
}

export async function refusedName(page: Page): Promise<void> {
  await page.click('button >> text=Name the package');
  await page.waitForSelector('text=To mend first');
}

export const paperStates: readonly State[] = [
  ...reviewStates,
  { name: 'A package that cannot be named yet', view: 'edit', replies: withNext, until: refusedName },
  {
    name: 'What is sent again, without its date',
    view: 'edit',
    replies: withNext,
    until: async (page) => {
      await nextShown(page);
      await page.click('button >> text=Add the delivery');
      await page.waitForSelector('#next-due[aria-invalid=true]');
    },
  },
  { name: 'Mail to the partner', view: 'edit', replies: withLetter(), until: letterRead },
  {
    name: 'Mail to the partner, of which nobody knows whether it went out',
    view: 'edit',
    replies: withLetter({
      to: '',
      doubt:
        'On 2026-03-02 08:14 a mail about this to mia@kestrel.example was on its way when something stopped it. Nobody knows whether it went out: look under Sent in Gmail before you send it again.',
    }),
    until: letterRead,
  },
  { name: 'Papers of a delivery', view: 'edit', replies: withPapers, until: noteLookedAt },
];
