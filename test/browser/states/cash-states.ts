// Floats and cards: what should be there, and counting it.

import type { Page } from 'playwright-core';
import type { FloatView } from '../../../src/contract/cash';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import { guidePicture } from '../support/pictures';
import type { State } from '../support/state';

const tin: FloatView = {
  ...{ id: 'FLT-001', holder: 'Dee Hart', kind: 'Cash', currency: 'GBP', counts: true, pastes: false, should: 6886, counted: null },
  words: ['£68.86 should be there: £150.00 less £81.14 of receipts for which nothing has come back yet.', 'It was not counted yet.'],
  hints: [],
};

const card: FloatView = {
  ...{ id: 'FLT-002', holder: 'Ana Ruiz', kind: 'Company card', currency: 'GBP', counts: false, pastes: true, should: null, counted: null },
  words: [
    '3 lines of its statements come to £77.49: £42.70 matched, £23.80 without a receipt, £10.99 not ours.',
    'What is matched is what its receipts come to: it holds.',
  ],
  hints: [],
};

const short: FloatView = {
  ...tin,
  counted: 8716,
  words: [
    tin.words[0] ?? '',
    '£87.16 was counted on Mon 2 Mar: £18.30 too much.',
    'Dated before it was opened or after it was closed: RCP-007.',
  ],
  hints: ['RCP-002 and RCP-009 may be one receipt, entered twice.'],
};

/** With a float in cash and a card. */
export const kept: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'floats', tab: 'Floats', rows: 2, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  floatStates: () => ({ value: { floats: [tin, card] } }),
  countFloat: () => ({ value: { float: short }, act: '170-aa01' }),
};

const receipts = [
  { table: 'pettyCash', id: 'RCP-002', gross: 1845, words: 'RCP-002, Post office, Parcel to the sound studio: £18.45', missing: null },
  {
    ...{ table: 'pettyCash', id: 'RCP-003', gross: 3630, words: 'RCP-003, Art shop, Card, glue and fruit for the reference table: £36.30' },
    missing: 'Paper: Card slip only.',
  },
];

/** With a claim that was handed in, and receipts that wait for one. */
export const claiming: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'claims', tab: 'Claims', rows: 1, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  claimDesk: () => ({
    value: {
      groups: [{ holder: 'Dee Hart', kind: 'Float', gross: '£54.75', receipts }],
      claims: [
        {
          ...{ id: 'CLM-001', holder: 'Dee Hart', kind: 'Float', status: 'Handed in', steps: ['approve', 'query', 'reject'] },
          words: [
            '1 receipt, £11.40.',
            'CLM-001 was handed in with 1 receipt, £11.40, VAT £0.00; now there are 2 receipts, £13.40, VAT £0.00.',
          ],
        },
      ],
      words: ['Without who paid, what with, or an amount that can be read: RCP-011.'],
    },
  }),
  makeClaim: () => ({
    error: {
      code: 'invalid',
      message: 'RCP-003: paper: Card slip only. Accounts will ask about that. Hand it in all the same? Nothing was written yet.',
      issues: [{ path: 'sure', message: '' }],
    },
  }),
  claimPaper: () => ({
    value: {
      ...{ name: 'CLM-001 Claim', pages: 1, headings: ['No.', 'Receipt no.', 'Gross'], rows: [['1', 'RCP-001', '£11.40']], pdf: null },
      notes: ['Settings have no address of ours.'],
    },
  }),
};

/** With a draft of the same person besides, and one receipt on it that does not belong there. */
export const drafting: Replies = {
  ...claiming,
  claimDesk: () => ({
    value: {
      groups: [{ holder: 'Dee Hart', kind: 'Float', gross: '£54.75', receipts }],
      claims: [
        {
          ...{ id: 'CLM-002', holder: 'Dee Hart', kind: 'Float', status: 'Draft', steps: ['drop'] },
          words: [
            '2 receipts, £22.39 so far. Nothing is handed in yet.',
            'CLM-002 is a draft still: receipts on it were to be handed in on Fri 27 Feb. Hand it in, or drop it.',
          ],
          draft: [
            { table: 'pettyCash', id: 'RCP-004', gross: 1499, words: 'RCP-004, Hardware shop, Extension lead: £14.99', missing: null },
            {
              ...{ table: 'pettyCash', id: 'RCP-006', gross: 740, words: 'RCP-006, Café, Lunch of the unit: £7.40' },
              missing: 'It is not Dee Hart’s, or was paid with something else: a claim is of one person and one kind of money.',
            },
          ],
        },
      ],
      words: [],
    },
  }),
  makeClaim: () => ({ value: { id: 'CLM-002', again: false }, act: '170-aa01' }),
  stepClaim: () => ({ value: { status: 'Rejected', receipts: 2 }, act: '170-aa01' }),
};

const pasted = [
  'Date\tMerchant\tAmount',
  '27/02/2026\tSTATION TICKETS 0412\t42.70',
  '28/02/2026\tSQ *ART SHOP\t18.00',
  '01/03/2026\tCLOUD STORE\t9.99',
].join('\n');

const statement: Replies = {
  ...kept,
  planStatement: () => ({
    value: {
      understood: {
        ...{ headingRow: 1, top: [['Date', 'Merchant', 'Amount']], words: [], wordChoices: {}, people: [], dates: [], troubles: [] },
        ...{ byChoices: [], by: [] },
        columns: [
          { at: 0, heading: 'Date', samples: ['27/02/2026'], choice: 'date', how: 'sure', remark: '' },
          { at: 1, heading: 'Merchant', samples: ['STATION TICKETS 0412'], choice: 'text', how: 'sure', remark: '' },
          { at: 2, heading: 'Amount', samples: ['42.70'], choice: 'amount', how: 'sure', remark: '' },
        ],
        columnChoices: [
          { key: 'date', words: 'Date' },
          { key: 'text', words: 'Text' },
          { key: 'amount', words: 'Amount' },
        ],
      },
      ...{ asks: null, same: 12, refused: ['Row 6: C6: Amount is not an amount.'], had: 12 },
      rows: [
        {
          ...{
            line: '',
            date: '2026-02-27',
            text: 'STATION TICKETS 0412',
            amount: 4270,
            words: 'Fri 27 Feb, STATION TICKETS 0412: £42.70',
          },
          ...{ receipt: 'RCP-005', receiptWords: 'RCP-005, Station, Thu 26 Feb', sure: true },
        },
        {
          ...{ line: '', date: '2026-02-28', text: 'SQ *ART SHOP', amount: 1800, words: 'Sat 28 Feb, SQ *ART SHOP: £18.00' },
          ...{ receipt: 'RCP-008', receiptWords: 'RCP-008, Art shop, Fri 27 Feb, or RCP-009', sure: false },
        },
        {
          ...{ line: '', date: '2026-03-01', text: 'CLOUD STORE', amount: 999, words: 'Sun 1 Mar, CLOUD STORE: £9.99' },
          ...{ receipt: '', receiptWords: '', sure: false },
        },
      ],
    },
  }),
};

async function toStatement(page: Page): Promise<void> {
  await page.click('button >> text=Floats and claims');
  await page.click('button >> text=Paste a statement');
  await page.fill('#statement-FLT-002', pasted);
  await page.click('button >> text=Look at it');
}

const billing: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'invoices', tab: 'Invoices', rows: 4, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  billDesk: () => ({
    value: {
      waiting: [
        { table: 'invoices', id: 'IVC-004', gross: 12_000, words: 'IVC-004, Harbour Sound HS-118, £120.00, due Wed 1 Apr', against: '' },
        {
          ...{ table: 'invoices', id: 'IVC-005', gross: 13_440, words: 'IVC-005, Drives Example DRV-2291, £134.40, due Thu 30 Apr' },
          against: 'Its status is To check. Price differs: £112.00 invoiced, £100.00 ordered, £100.00 received, without VAT.',
        },
      ],
      days: [{ day: '2026-02-27', words: 'Fri 27 Feb: 3 invoices, £408.00 and 30.00 EUR' }],
    },
  }),
  passBills: () => ({
    error: {
      code: 'invalid',
      message:
        'IVC-005: its status is To check and Price differs: £112.00 invoiced, £100.00 ordered, £100.00 received, without VAT. Pass them on all the same? Nothing was written yet.',
      issues: [{ path: 'sure', message: '' }],
    },
  }),
};

async function toFloats(page: Page): Promise<void> {
  await page.click('button >> text=Floats and claims');
  await page.waitForSelector('h2 >> text=Floats and claims');
  await page.click('button >> text=Count');
  await page.click('summary >> text=By notes and coins');
}

export const cashStates: readonly State[] = [
  {
    name: 'Today, statements of receipts shown',
    view: 'today',
    replies: {
      open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'pettyCash', tab: 'Petty Cash', rows: 2, problems: [] }] } }),
      showStatements: () => ({ value: { tab: 'Statements', lines: 31, notes: [] } }),
    },
    until: async (page) => {
      await page.click('button >> text="Statements"');
      await page.waitForSelector('text=by month, cost code, VAT rate, person and currency: 31 lines');
    },
  },
  {
    name: 'A float, counted by notes and coins, half a coin among them',
    picture: guidePicture('float-count'),
    view: 'do',
    replies: kept,
    until: async (page) => {
      await toFloats(page);
      await page.fill('#count-FLT-001-2000', '3');
      await page.fill('#count-FLT-001-50', '1.5');
      await page.click('button >> text=Write it down');
      await page.waitForSelector('text=Count whole notes and coins');
    },
  },
  {
    name: 'A float that does not hold, with where that may come from',
    view: 'do',
    replies: kept,
    until: async (page) => {
      await toFloats(page);
      await page.fill('#count-FLT-001-total', '87.16');
      await page.click('button >> text=Write it down');
      await page.waitForSelector('text=entered twice');
    },
  },
  {
    name: 'A statement of a card, with a receipt in doubt and one that is missing',
    picture: guidePicture('card-statement'),
    view: 'do',
    replies: statement,
    until: async (page) => {
      await toStatement(page);
      await page.waitForSelector('text=Add 3 lines, match 1');
    },
  },
  {
    name: 'A claim, with a receipt that lacks evidence',
    picture: guidePicture('claim'),
    view: 'do',
    replies: claiming,
    until: async (page) => {
      await page.click('button >> text=Floats and claims');
      await page.click('button >> text=Choose receipts');
      await page.click('button >> text=Hand in 2 receipts');
      await page.waitForSelector('text=Do it all the same');
    },
  },
  {
    name: 'A claim that is kept as a draft, open for receipts to come and go',
    view: 'do',
    replies: drafting,
    until: async (page) => {
      await page.click('button >> text=Floats and claims');
      await page.click('button >> text=Choose receipts');
      await page.click('button >> text=Change receipts');
      await page.click('label >> text=RCP-006');
      await page.click('section[aria-label^="CLM-002"] label >> text=RCP-002');
      await page.waitForSelector('section[aria-label^="CLM-002"] >> text=Hand in 2 receipts');
    },
  },
  {
    name: 'Invoices for accounts, one of which nobody has approved',
    picture: guidePicture('invoices-for-accounts'),
    view: 'do',
    replies: billing,
    until: async (page) => {
      await page.click('button >> text=Invoices for accounts');
      await page.click('text=IVC-005, Drives Example');
      await page.click('button >> text=Pass on 2 invoices');
      await page.waitForSelector('button >> text=Pass them on');
    },
  },
  {
    name: 'The top sheet of a claim',
    view: 'do',
    replies: claiming,
    until: async (page) => {
      await page.click('button >> text=Floats and claims');
      await page.click('button >> text=Top sheet');
      await page.waitForSelector('text=CLM-001 Claim: 1 line');
    },
  },
];
