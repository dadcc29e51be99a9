// The Statements tab in the built add-on: its live formulas beside sums of the cells that know nothing of it, on random receipts.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isFull } from '../../faults/support/thoroughness';
import { type Desk, emptyDesk } from '../support/desk';
import { letters } from '../support/grid-hands';

interface Typed {
  readonly day: number;
  readonly who: string;
  readonly code: string | number;
  readonly rate: string | number;
  readonly pence: number;
  readonly vat: number;
  readonly currency: string;
  readonly there: number;
  readonly status: string;
}

const receipt: fc.Arbitrary<Typed> = fc.record({
  // From the last day of December on, so that months and years meet.
  day: fc.integer({ min: 46_022, max: 46_150 }),
  who: fc.constantFrom('Ana Ruiz', 'Dee Hart', 'dee hart', 'Nobody "Known"'),
  code: fc.constantFrom('4210', 4210, '5100-A', '', 'art'),
  rate: fc.constantFrom(20, 0.2, 5, 17.5, 0, 'exempt', 'reverse charge', 'mixed', ''),
  pence: fc.integer({ min: -99_999, max: 9_999_999 }),
  vat: fc.integer({ min: 0, max: 500 }),
  currency: fc.constantFrom('', '', 'GBP', 'EUR', 'usd'),
  there: fc.integer({ min: 1, max: 99_999 }),
  status: fc.constantFrom('To claim', 'Claimed', 'Paid back', 'Rejected', 'refused', ''),
});

/** As somebody types them into the grid. */
function typed(desk: Desk, receipts: readonly Typed[]): void {
  const [headings = []] = desk.values('Petty Cash');
  const cell = (one: Typed, at: number, heading: string) => {
    const abroad = one.currency === '' || one.currency === 'GBP' ? '' : one.there / 100;
    const cells: Readonly<Record<string, string | number>> = {
      ...{ 'Receipt no.': `RCP-${at}`, Date: one.day, 'Who paid': one.who, Shop: 'Shop', 'What for': 'Glue', Status: one.status },
      ...{ 'Cost code': one.code, 'VAT rate': one.rate, Gross: one.pence / 100, VAT: one.vat / 100, Net: (one.pence - one.vat) / 100 },
      ...{ 'VAT claimed': one.vat / 100, 'Cost to us': (one.pence - one.vat) / 100, Currency: one.currency, 'Paid there': abroad },
    };
    return cells[heading] ?? '';
  };
  const rows = receipts.map((one, at) => headings.map((heading) => cell(one, at, String(heading))));
  const blank = Array.from({ length: 60 - rows.length }, () => headings.map(() => ''));
  desk.host.book.writing.write(desk.host.book.tabs.named('Petty Cash')?.id ?? '', 1, 0, [...rows, ...blank]);
}

const monthOf = (day: number) =>
  new Date(Date.UTC(1899, 11, 30 + day))
    .toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replace('Sept', 'Sep');
const rateOf = (rate: string | number) => (typeof rate === 'string' ? rate : `${rate > 0 && rate < 1 ? rate * 100 : rate}%`);

/** By block and line: receipts, net, VAT, gross and what was paid there, in pence. */
function recounted(receipts: readonly Typed[]) {
  const kept = receipts.filter(({ status }) => status !== 'Rejected' && status !== 'refused');
  const keys: Readonly<Record<string, (one: Typed) => string>> = {
    All: () => '',
    Month: ({ day }) => monthOf(day),
    'Cost code': ({ code }) => String(code) || 'Other or none',
    'VAT rate': ({ rate }) => rateOf(rate) || 'Other or none',
    'Who paid': ({ who }) => who,
    Currency: ({ currency }) => currency || 'GBP',
  };
  const sums = new Map<string, number[]>();
  for (const [by, keyOf] of Object.entries(keys))
    for (const one of kept) {
      const key = `${by}/${keyOf(one)}`.toLowerCase();
      const [count = 0, net = 0, vat = 0, gross = 0, there = 0] = sums.get(key) ?? [];
      const abroad = by === 'Currency' && one.currency !== '' && one.currency !== 'GBP' ? one.there : 0;
      sums.set(key, [count + 1, net + one.pence - one.vat, vat + one.vat, gross + one.pence, there + abroad]);
    }
  return Object.fromEntries([...sums].sort());
}

function shown(desk: Desk) {
  const pence = (cell: unknown) => Math.round(100 * Number(cell === '' ? 0 : cell));
  const lines = desk
    .rows('Statements')
    .filter(({ By, Receipts }) => By !== '' && Receipts !== 0)
    .map((row) => [
      `${row.By}/${row.Of}`.toLowerCase(),
      [Number(row.Receipts), pence(row.Net), pence(row.VAT), pence(row.Gross), pence(row['Paid there'])],
    ]);
  return Object.fromEntries(lines.sort());
}

describe('the tab of statements', () => {
  test('says of every line what the receipts come to, whatever they are, and currencies are never added', () => {
    const desk = emptyDesk();
    fc.assert(
      fc.property(fc.array(receipt, { minLength: 1, maxLength: 40 }), (receipts) => {
        typed(desk, receipts);
        desk.rpc('showStatements', {});
        expect(shown(desk)).toEqual(recounted(receipts));
      }),
      { numRuns: isFull ? 40 : 4, seed: 4, endOnFailure: true },
    );
  });

  test('follows by itself what is typed, moved and renamed, and what is new is in the line of all others', () => {
    const desk = emptyDesk();
    const one: Typed = { day: 46_060, who: 'Ana Ruiz', code: '4210', rate: 20, pence: 1200, vat: 200, currency: '', there: 1, status: '' };
    const receipts = [one, { ...one, who: 'Dee Hart', pence: 30, vat: 5 }];
    typed(desk, receipts);
    desk.rpc('showStatements', {});
    const [headings = []] = desk.values('Petty Cash');
    const column = (heading: string) => letters(headings.map(String).indexOf(heading));
    desk.host.edit('Petty Cash', `${column('Gross')}2`, [[0.3]]);
    desk.host.edit('Petty Cash', `${column('Cost code')}3`, [['9999']]);
    const lines = desk.rows('Statements').filter(({ By }) => By === 'All' || By === 'Cost code');
    expect(lines.map(({ Of, Receipts, Gross }) => [Of, Receipts, Gross])).toEqual([
      ['', 2, 0.6],
      ['4210', 1, 0.3],
      ['Other or none', 1, 0.3],
    ]);
    desk.host.book.grid.insert(desk.host.book.tabs.named('Petty Cash')?.id ?? '', { dimension: 'COL', start: 2, count: 1 }, 'before');
    desk.host.edit('Petty Cash', `${letters(headings.map(String).indexOf('Status') + 1)}2`, [['Rejected']]);
    expect(desk.rows('Statements')[0]).toMatchObject({ By: 'All', Receipts: 1, Gross: 0.3 });
  });

  test('without a receipt it is said, and no tab is made', () => {
    const desk = emptyDesk();
    expect(desk.refusal('showStatements', {}).message).toContain('There is no receipt yet');
    expect(desk.host.book.tabs.named('Statements')).toBeNull();
  });
});
