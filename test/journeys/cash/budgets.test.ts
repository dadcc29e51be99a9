// What money costs among 5,000 receipts and 2,000 invoices (a fifth of them on every change), by the host's counters: round trips, writes after which
// something is read, and cells read.

import { expect, test } from '@jest/globals';
import type { Execution } from '../../../host/api';
import type { ClaimGroup } from '../../../src/contract/cash';
import { once } from '../../../src/schema/values/once';
import { isFull } from '../../faults/support/thoroughness';
import { type Desk, emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';

/** What stands under those headings in one row after the other. */
function filledWith(desk: Desk, tab: string, count: number, cellsOf: (at: number) => Readonly<Record<string, string | number>>): void {
  const [headings = []] = desk.values(tab);
  const rows = Array.from({ length: count }, (_unused, at) => {
    const cells = cellsOf(at);
    return headings.map((heading) => cells[String(heading)] ?? '');
  });
  const { book } = desk.host;
  const found = book.tabs.named(tab);
  if (!found) throw new Error(`No tab ${tab}`);
  if (found.rows < count + 2)
    book.grid.insert(found.id, { dimension: 'ROW', start: found.rows - 1, count: count + 2 - found.rows }, 'after');
  book.writing.write(found.id, 1, 0, rows);
}

const number = (prefix: string, at: number) => `${prefix}-${String(at + 1).padStart(3, '0')}`;

const sizes: Readonly<Record<'few' | 'many', readonly [receipts: number, invoices: number]>> = {
  few: [50, 20],
  many: isFull ? [5000, 2000] : [1000, 400],
};

/** A fifth are further rows of a receipt. Nine receipts in ten are paid back long ago; of those of this month 30 can be claimed, and 40 lines of the card have no receipt. */
function cashDesk([receipts, invoices]: readonly [number, number]): Desk {
  const desk = emptyDesk();
  for (const tab of ['Floats', 'Claims', 'Invoices', 'Companies']) setting(desk, `Use ${tab}`, true);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  desk.rpc('add', { table: 'people', rows: [{ name: 'Dee Hart' }] });
  desk.rpc('add', { table: 'companies', rows: [{ company: 'Harbour Sound' }] });
  desk.rpc('add', {
    table: 'floats',
    rows: [
      { holder: 'Dee Hart', kind: 'Cash', amount: 10_000_000 },
      { holder: 'Dee Hart', kind: 'Company card' },
    ],
  });
  filledWith(desk, 'Petty Cash', receipts, (at) => ({
    ...{ 'Receipt no.': number('RCP', at), Date: 46_050 + (at % 20), 'Who paid': 'Dee Hart', Shop: `Shop ${at}`, 'What for': 'Glue' },
    ...{ 'Paid with': at % 2 === 0 ? 'Float' : 'Company card', Gross: 12 + at / 100, 'VAT rate': '20', Receipt: 'Receipt with VAT no.' },
    ...(at % 5 === 4 ? { 'Line of': number('RCP', at - 1) } : {}),
    ...{ VAT: 2, Net: 10 + at / 100, 'VAT claimed': 2, 'Cost to us': 10 + at / 100, Status: at < receipts - 30 ? 'Paid back' : 'To claim' },
  }));
  filledWith(desk, 'Invoices', invoices, (at) => ({
    ...{
      ID: number('IVC', at),
      Supplier: 'Harbour Sound',
      'Their no.': `INV ${at}`,
      Date: 46_050,
      Gross: 12,
      'VAT rate': '20',
      VAT: 2,
      Net: 10,
    },
    Status: at < invoices - 10 ? 'With accounts' : 'To check',
  }));
  desk.rpc('suggestions', { table: 'pettyCash' });
  return desk;
}

const few = once(() => cashDesk(sizes.few));
const many = once(() => cashDesk(sizes.many));

/** What the last call cost; a full grid is given more rows now and then. */
function cost({ roundTrips, calls, flips, cellsRead }: Execution) {
  return { trips: roundTrips - (calls['Sheet.insertRowsAfter'] ?? 0) - (calls['Range.copyTo'] ?? 0), flips, cells: cellsRead };
}

const receipt = {
  date: '2026-03-02',
  whoPaid: 'Dee Hart',
  paidWith: 'Float',
  shop: 'Art shop',
  whatFor: 'Glue',
  gross: 1200,
  vatRate: '20',
};
const invoice = { supplier: 'Harbour Sound', theirNo: 'NEW 1', date: '2026-03-02', gross: 1200, vatRate: '20' };
const cells = [['Date', 'Merchant', 'Amount'], ...Array.from({ length: 40 }, (_unused, at) => ['1 Mar 2026', `SHOP ${at}`, '12.01'])];
const draft = { table: '', cells, headingRow: 0, columns: {}, words: {}, people: {}, dates: {}, by: [], blanks: false, omits: false };

const wished = (receipts: ClaimGroup['receipts']) => receipts.map(({ table, id, gross }) => ({ table, id, gross }));

const works: Readonly<Record<string, (desk: Desk) => unknown>> = {
  'a receipt added': (desk) => desk.rpc('add', { table: 'pettyCash', rows: [receipt] }),
  'a receipt saved': (desk) =>
    desk.rpc('save', {
      table: 'pettyCash',
      id: 'RCP-010',
      where: null,
      loaded: { whatFor: 'Glue', notes: null },
      changes: { notes: 'Seen' },
    }),
  'an invoice added': (desk) => desk.rpc('add', { table: 'invoices', rows: [invoice] }),
  'floats looked at': (desk) => desk.rpc('floatStates', {}),
  'a float counted': (desk) => desk.rpc('countFloat', { count: { float: 'FLT-001', counted: 100, seen: null, explained: '' } }),
  'a statement matched': (desk) => desk.rpc('planStatement', { statement: draft, card: 'FLT-002', sign: 'as is' }),
  'a claim made': (desk) => {
    const [group] = desk.rpc('claimDesk', {}).groups;
    const { holder = '', kind = '', receipts = [] } = group ?? {};
    return desk.rpc('makeClaim', { claim: { holder, kind, receipts: wished(receipts.slice(0, 20)) }, sure: true });
  },
  'a draft kept': (desk) => {
    const [group] = desk.rpc('claimDesk', {}).groups;
    const { holder = '', kind = '', receipts = [] } = group ?? {};
    return desk.rpc('makeClaim', {
      claim: { holder, kind, receipts: wished(receipts), draft: { claim: '', seen: [], keeps: true } },
      sure: false,
    });
  },
  'a draft handed in': (desk) => {
    const { id = '', holder = '', kind = '', draft = [] } = desk.rpc('claimDesk', {}).claims.find((claim) => claim.draft) ?? {};
    const seen = draft.map(({ table, id: one }) => ({ table, id: one }));
    return desk.rpc('makeClaim', {
      claim: { holder, kind, receipts: wished(draft), draft: { claim: id, seen, keeps: false } },
      sure: true,
    });
  },
  'invoices for accounts': (desk) => desk.rpc('billDesk', {}),
  'statements shown': (desk) => desk.rpc('showStatements', {}),
  'the workbook checked': (desk) => desk.rpc('check', {}),
};

/** Round trips, and how often the cells of the longest tab it reads are read at most: Check asks for formulas, formats and what is merged, too. */
const budgets: Readonly<Record<string, readonly [trips: number, reads: number]>> = {
  'a receipt added': [9, 1],
  // A long tab is read in three pieces where one of its rows is saved.
  'a receipt saved': [8 + 2, isFull ? 0.1 : 1],
  'an invoice added': [10, 1],
  'floats looked at': [6, 1],
  'a float counted': [14, 1],
  'a statement matched': [9, 1],
  'a claim made': [16, 2],
  'a draft kept': [16, 2],
  // The row of the claim is there, and is looked at for formulas.
  'a draft handed in': [17, 2],
  'invoices for accounts': [3, 1],
  'statements shown': [47, 1],
  'the workbook checked': [61, 4.2],
};

const columnsOf = (desk: Desk) => (desk.values('Petty Cash')[0] ?? []).length;

test.each(Object.keys(works))('%s stays in its budget, which knows of no rows, and reads what it needs once', (name) => {
  const costs = [few(), many()].map((desk) => {
    works[name]?.(desk);
    return cost(desk.last);
  });
  const [small = { trips: 0, flips: 0, cells: 0 }, large = small] = costs;
  process.stdout.write(`${name}: R ${small.trips} | ${large.trips}, F ${large.flips}, cells ${small.cells} | ${large.cells}\n`);
  const [trips, reads] = budgets[name] ?? [0, 0];
  const [receipts] = sizes.many;
  expect([large.trips <= Math.min(small.trips + 2, trips), large.flips]).toEqual([true, 0]);
  // As wide as Petty Cash is; few rows read the small tabs as well.
  expect(large.cells - small.cells).toBeLessThanOrEqual(reads * receipts * columnsOf(many()));
});
