// Pasting a statement of a card: shown first, written in one act, nothing twice; by two people, with bad input, and what the card then says.

import { describe, expect, test } from '@jest/globals';
import type { ListDraft } from '../../../src/contract/rows/list';
import type { StatementPlan, StatementSign } from '../../../src/contract/statements';
import type { Paper } from '../support/paper-ports';
import { cashDesk, floatOf, spent } from './cash-desk';

const byCard = { whoPaid: 'Ana Ruiz', paidWith: 'Company card' } as const;
const march = [
  ['Date', 'Merchant', 'Amount'],
  ['20 Feb 2026', 'POST OFFICE 4471', '18.45'],
  ['21 Feb 2026', 'STATION TVM', '42.70'],
  ['22 Feb 2026', 'STREAMING EXAMPLE', '10.99'],
];

function cardDesk(): Paper {
  return cashDesk([
    spent(1845, { ...byCard, shop: 'Post office' }),
    spent(4270, { ...byCard, shop: 'Station' }),
    spent(1845, { shop: 'Post office' }),
  ]);
}

function planned(desk: Paper, cells: ListDraft['cells'], sign: StatementSign = '', card = 'FLT-002'): StatementPlan {
  return desk.rpc('planStatement', { statement: draft(cells), card, sign });
}

function draft(cells: ListDraft['cells']): ListDraft {
  return { table: '', cells, headingRow: 0, columns: {}, words: {}, people: {}, dates: {}, by: [], blanks: false, omits: false };
}

/** As it was shown, all that is sure. */
function wish({ rows, had }: StatementPlan) {
  const receiptOf = (row: (typeof rows)[number]) => (row.sure ? row.receipt : '');
  return {
    ...{ card: 'FLT-002', had },
    lines: rows
      .filter(({ line }) => line === '')
      .map((row) => ({ date: row.date, text: row.text, amount: row.amount, receipt: receiptOf(row) })),
    matches: rows.flatMap((row) => (row.line !== '' && row.sure ? [{ line: row.line, receipt: row.receipt }] : [])),
  };
}

const shown = (desk: Paper) => desk.rows('Card lines').map((row) => [row.ID, row.Amount, row.Receipt, row.State, row.Holder]);

describe('a statement', () => {
  test('is written as it was shown, with the receipts of the card that go with it, and taken back whole', () => {
    const desk = cardDesk();
    const plan = planned(desk, march);
    expect(plan.rows.map(({ words, receiptWords, sure }) => [words, receiptWords, sure])).toEqual([
      ['Fri 20 Feb, POST OFFICE 4471: £18.45', 'RCP-001, Post office, Fri 20 Feb', true],
      ['Sat 21 Feb, STATION TVM: £42.70', 'RCP-002, Station, Fri 20 Feb', true],
      ['Sun 22 Feb, STREAMING EXAMPLE: £10.99', '', false],
    ]);
    expect(desk.rpc('bringStatement', { wish: wish(plan) })).toEqual({ added: 3, matched: 2 });
    expect(shown(desk)).toEqual([
      ['CDL-001', 18.45, 'RCP-001', 'Matched', 'Ana Ruiz'],
      ['CDL-002', 42.7, 'RCP-002', 'Matched', 'Ana Ruiz'],
      ['CDL-003', 10.99, '', 'No receipt', 'Ana Ruiz'],
    ]);
    expect(floatOf(desk, 'FLT-002').words).toEqual([
      '3 lines of its statements come to £72.14: £61.15 matched, £10.99 without a receipt, £0.00 not ours.',
      'What is matched is what its receipts come to: it holds.',
    ]);
    desk.rpc('undo', { act: String(desk.rows('Changes').at(-1)?.Act) });
    expect(desk.rows('Card lines')).toEqual([]);
  });

  test('pasted again adds nothing; one that overlaps adds what is new, and the receipt that has come since', () => {
    const desk = cardDesk();
    desk.rpc('bringStatement', { wish: wish(planned(desk, march)) });
    expect(planned(desk, march)).toMatchObject({ rows: [], same: 3, had: 3 });
    desk.rpc('add', { table: 'pettyCash', rows: [spent(1099, { ...byCard, shop: 'Streaming Example' })] });
    const next = planned(desk, [...march.slice(0, 1), ...march.slice(2), ['23 Feb 2026', 'POST OFFICE 4471', '18.45']]);
    expect([next.same, next.rows.map(({ line, receipt }) => [line, receipt])]).toEqual([
      2,
      [
        ['CDL-003', 'RCP-004'],
        ['', ''],
      ],
    ]);
    desk.rpc('bringStatement', { wish: wish(next) });
    expect(shown(desk).map(([id, , receipt]) => [id, receipt])).toEqual([
      ['CDL-001', 'RCP-001'],
      ['CDL-002', 'RCP-002'],
      ['CDL-003', 'RCP-004'],
      ['CDL-004', ''],
    ]);
  });

  test('with its signs turned is asked about, and then the same', () => {
    const desk = cardDesk();
    const turned = march.map(([date = '', text = '', amount = ''], at) => [date, text, at === 0 ? amount : `(${amount})`]);
    expect(planned(desk, turned)).toMatchObject({
      rows: [],
      asks: 'Much of this statement is below nought, or is there already with the other sign. Was “Fri 20 Feb, POST OFFICE 4471: -£18.45” spent?',
    });
    expect(planned(desk, turned, 'turned').rows).toEqual(planned(desk, march).rows);
    expect(planned(desk, turned, 'as is').rows.map(({ amount }) => amount)).toEqual([-1845, -4270, -1099]);
    desk.rpc('bringStatement', { wish: wish(planned(desk, march)) });
    expect(planned(desk, turned, 'turned')).toMatchObject({ rows: [], same: 3 });
  });

  test('may have columns for what was paid out and in, a title above and a balance', () => {
    const cells = [
      ['Statement March', '', '', '', ''],
      ['Date', 'Description', 'Paid out', 'Paid in', 'Balance'],
      ['20 Feb 2026', 'POST OFFICE', '£1,234.50', '', '100.00'],
      ['21 Feb 2026', 'POST OFFICE', '', '5.00', '95.00'],
    ];
    expect(planned(cardDesk(), cells).rows.map(({ amount }) => amount)).toEqual([123_450, -500]);
  });

  test('of which rows cannot be read names them, and is asked about where dates may be either', () => {
    const cells = [
      ...march,
      ['23 Feb 2026', 'STATION', '1e21'],
      ['23 Feb 2026', 'STATION', '0.005'],
      ['24 Feb 2026', '', '5.00'],
      ['soon', 'STATION', '5.00'],
    ];
    expect(planned(cardDesk(), cells).refused.map((words) => words.split(':')[0])).toEqual(['Row 5', 'Row 6', 'Row 8', 'Row 7']);
    const either = [
      ['Date', 'Merchant', 'Amount'],
      ['02/03/2026', 'STATION', '5.00'],
    ];
    expect(planned(cardDesk(), either)).toMatchObject({ rows: [], understood: { dates: [{ written: 'ask' }] } });
    expect(
      planned(cardDesk(), [
        ['Date', 'Merchant'],
        ['20 Feb 2026', 'STATION'],
      ]).understood?.troubles,
    ).toEqual(['No column of the statement is known as Amount. Choose it above.']);
  });

  test('of a float in cash, or of no float, is refused', () => {
    const desk = cardDesk();
    const ask = (card: string) => desk.refusal('planStatement', { statement: draft(march), card, sign: '' }).message;
    expect(ask('FLT-001')).toBe('FLT-001 is no card: choose Prepaid card or Company card under Kind.');
    expect(ask('FLT-009')).toBe('No card on Floats has the ID FLT-009. Nothing was written: look again.');
  });
});

describe('by two people', () => {
  test('the same statement at once is written once, and the same submit twice is one', () => {
    const desk = cardDesk();
    const seen = wish(planned(desk, march));
    desk.rpc('bringStatement', { wish: seen }, 'one');
    expect(desk.rpc('bringStatement', { wish: seen }, 'one')).toEqual({ added: 3, matched: 2 });
    expect(desk.refusal('bringStatement', { wish: seen })).toMatchObject({ code: 'conflict' });
    expect(desk.rows('Card lines')).toHaveLength(3);
  });

  test('a receipt whose amount was changed meanwhile is a conflict, and nothing is written', () => {
    const desk = cardDesk();
    const seen = wish(planned(desk, march));
    desk.type('Petty Cash', 1, 'Gross', 2);
    expect(desk.refusal('bringStatement', { wish: seen }).message).toContain('RCP-002 is gone, is not of this card any more');
    expect(desk.rows('Card lines')).toEqual([]);
  });
});

test('what is matched with a receipt of another amount does not hold, in words', () => {
  const desk = cardDesk();
  desk.rpc('bringStatement', { wish: wish(planned(desk, march)) });
  desk.rpc('save', { table: 'pettyCash', id: 'RCP-002', loaded: { gross: 4270 }, changes: { gross: 4200 }, where: null });
  expect(floatOf(desk, 'FLT-002').words).toContain('It does not hold: CDL-002 is £42.70 and RCP-002 £42.00.');
});

test.each([{ lines: [], matches: [] }, { had: 0.5 }, { matches: [{ line: 'CDL-001', receipt: '' }] }, { lines: 'all' as never }])(
  'of %j is no request',
  (more) => {
    const desk = cardDesk();
    expect(desk.refusal('bringStatement', { wish: { ...wish(planned(desk, march)), ...more } }).code).toBe('invalid');
  },
);

test('text that looks like a formula stays text', () => {
  const desk = cardDesk();
  desk.rpc('bringStatement', { wish: wish(planned(desk, [...march.slice(0, 1), ['20 Feb 2026', '=HYPERLINK("http://x")', '5.00']])) });
  expect(desk.rows('Card lines')[0]?.Text).toBe('=HYPERLINK("http://x")');
});
