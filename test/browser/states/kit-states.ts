// Kit: handed out, asked about, taken back, and its lists.

import type { Page } from 'playwright-core';
import type { KitPiece } from '../../../src/contract/kit';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const piece = (id: string, more: Partial<KitPiece> = {}): KitPiece => ({
  ...{ table: 'kit', id, what: 'Pen display, 16 inch', serial: `PD16-${id.slice(-4)}`, holder: 'Store', isOut: false, since: null },
  ...{ dueBack: null, offHire: null, owner: '', place: 'Cupboard 2', condition: '', ...more },
});

const pieces = [
  piece('KIT-001', { what: 'Pen display, 24 inch', condition: 'Small scratch, lower left' }),
  piece('KIT-002', { holder: 'Mia Lo', isOut: true, since: '2026-02-10', dueBack: '2026-03-06' }),
  piece('KIT-003', { what: 'Stills camera', owner: 'Lenses Example', offHire: '2026-03-06' }),
];

export const lending: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'kit', tab: 'Kit', rows: 3, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  suggestions: () => ({ value: { holder: ['Mia Lo', 'Store'], place: ['Cupboard 2', 'Home address on file'] } }),
  kitDesk: () => ({ value: { pieces, keeper: 'Store' } }),
  handOut: ({ input }) =>
    input.pieces.some(({ id, from }) => id === 'KIT-002' && from === '')
      ? {
          error: {
            code: 'invalid',
            message: 'Out already: KIT-002 Pen display, 16 inch is with Mia Lo since 10 February 2026. Nothing was handed out yet.',
            issues: [{ path: 'KIT-002:from', message: 'Mia Lo' }],
          },
        }
      : {
          value: {
            ids: input.pieces.map(({ id }) => id),
            notes: ['KIT-003 Stills camera goes off hire on 6 March 2026, before it is due back on 9 March 2026.'],
          },
          act: '170-dd01',
        },
  takeBack: ({ input }) => ({ value: { ids: input.pieces.map(({ id }) => id), notes: [] }, act: '171-dd02' }),
  kitPaper: () => ({
    value: {
      ...{ name: '2026-03-02 Kit that is out', pages: 1, pdf: null, headings: ['With', 'ID', 'What', 'Since', 'Due back'] },
      rows: [['Mia Lo', 'KIT-002', 'Pen display, 16 inch', '10 February 2026', '6 March 2026']],
      notes: ['“Our address” on Settings is blank. Write it there.'],
    },
  }),
};

async function toKit(page: Page): Promise<void> {
  await page.click('button >> text=/^Kit$/');
  await page.waitForSelector('h2 >> text=/^Kit$/');
}

/** By the keyboard: typed, taken, added. */
async function chooseKit(page: Page, ...typed: readonly string[]): Promise<void> {
  for (const text of typed) {
    await page.focus('#kit-piece');
    await page.keyboard.type(text);
    await page.waitForSelector('#kit-piece-options [role=option]');
    await page.keyboard.press('Enter');
  }
}

export const kitStates: readonly State[] = [
  {
    name: 'Kit, several pieces handed out',
    view: 'do',
    replies: lending,
    until: async (page) => {
      await toKit(page);
      await chooseKit(page, '24 inch', 'stills');
      await page.waitForSelector('legend >> text=KIT-003 Stills camera');
      await page.fill('#kit-holder', 'Ben Ode');
      await page.keyboard.press('Escape');
      await page.fill('#kit-dueBack', '2026-03-09');
      await page.click('button[type=submit] >> text=/^Hand out$/');
      await page.waitForSelector('text=2 pieces handed out to Ben Ode');
      await page.waitForSelector('text=Sheet to sign');
    },
  },
  {
    name: 'Kit, a piece that is out with somebody else',
    view: 'do',
    replies: lending,
    until: async (page) => {
      await toKit(page);
      await chooseKit(page, 'KIT-002');
      await page.fill('#kit-holder', 'Ben Ode');
      await page.keyboard.press('Escape');
      await page.click('button[type=submit] >> text=/^Hand out$/');
      await page.waitForSelector('text=Move it all the same');
    },
  },
  {
    name: 'Kit, a piece to be taken back',
    view: 'do',
    replies: lending,
    until: async (page) => {
      await toKit(page);
      await page.selectOption('#kit-way', 'us');
      await chooseKit(page, 'mia');
      await page.waitForSelector('legend >> text=KIT-002');
    },
  },
  {
    name: 'Kit, all that is out',
    view: 'do',
    replies: lending,
    until: async (page) => {
      await toKit(page);
      await page.click('text=All that is out');
      await page.waitForSelector('section[aria-label="Sheets and lists"] >> text=Copy as table');
    },
  },
];
