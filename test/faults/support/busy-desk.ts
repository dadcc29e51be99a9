// A production in full swing on the morning of a send day: the sample production, reminders on, mails due at eight.

import type { Catalog } from '../../../src/schema/catalog';
import type { Column } from '../../../src/schema/column';
import { contentsOf, listedWords, listKeyOf, shapeOfValues, tablesNamedBy } from '../../../src/schema/traits';
import type { Value } from '../../../src/schema/values/value';
import { recordTables, tableOf } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { columnsOf } from '../../../src/workbook/layout/columns';
import { addTab, adopted } from '../../journeys/support/adopting';
import { Desk, type DeskOptions } from '../../journeys/support/desk';
import { prepared } from '../../journeys/support/prepared';
import { columnOf } from './by-hand';
import { oClock } from './due-today';

/** The row that is selected, and that requests are about; another one stands below it. */
export const chosenRow = 3;

/** A tab of the coordinator's own that Routesheet uses, and one that it may use. */
export const usedTab = 'Own props';
export const freeTab = 'Own list';

function ownRows(...names: readonly string[]): readonly (readonly string[])[] {
  return [['Prop', 'Artist', 'Status'], ...names.map((name) => [name, 'Ben Ode', 'On hold'])];
}

/** Eight o'clock: the next tick sends. The chosen row of Assets is selected. */
export function busyDesk(options: DeskOptions = {}): Desk {
  const saved = prepared('busy', () => {
    const desk = new Desk();
    desk.menu('Workbook', 'Add sample production');
    withPartner(desk);
    withOrders(desk);
    withInvoices(desk);
    withKit(desk);
    withFloats(desk);
    withCastings(desk);
    withVisitors(desk);
    fillBareTabs(desk);
    addTab(desk, usedTab, ownRows('Lamp', 'Chair', 'Rope', 'Boat'));
    adopted(desk, [usedTab], { table: 'assets', stepName: 'Design' });
    addTab(desk, freeTab, ownRows('Kite', 'Drum', 'Bell'));
    // Something to repair, and nothing that anybody is mailed about.
    desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', 'Type')}${chosenRow}`, [['character']]);
    // Something to take back.
    const [id = ''] = desk.rpc('add', { table: 'stock', rows: [{ item: 'Tape', onHand: 4, reorderAt: 1 }] }).ids;
    desk.rpc('save', {
      table: 'stock',
      id,
      loaded: { item: 'Tape', unit: null, notes: null },
      changes: { item: 'Tape, black', unit: 'roll', notes: 'Wide' },
    });
    desk.rpc('turnOn', { everybody: true });
    // Somebody has looked: what the headings are is remembered.
    desk.rpc('open', {});
    // Most calls find the catalog remembered.
    desk.host.clock.set(oClock(8));
    desk.rpc('suggestions', { table: 'assets' });
    return desk.host.save();
  });
  const desk = new Desk({ saved, now: oClock(8), ...options });
  choose(desk, 'Assets', chosenRow);
  return desk;
}

/** Whoever gets the delivery that is rejected says how packages are named. */
function withPartner(desk: Desk): void {
  for (const tab of ['Companies', 'Orders', 'Kit', 'Floats', 'Claims', 'Casting', 'Invoices', 'Visitors', 'Snoozed']) {
    const row = desk.values('Settings').findIndex(([setting]) => setting === `Use ${tab}`) + 1;
    desk.host.book.hand.type('Settings', `B${row}`, [[true]]);
  }
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  desk.rpc('add', {
    table: 'companies',
    rows: ['Channel Example', 'Kestrel Models', 'Harbour Sound'].map((company, at) => ({
      company,
      notes: `Partner ${at}`,
      packageName: 'CAM_{date}_{no}',
    })),
  });
}

/** Orders on their way, each with a line of something that is not on Stock. */
function withOrders(desk: Desk): void {
  const places = Array.from({ length: chosenRow }, (_none, at) => at + 1);
  const rows = places.map((nth) => ({ supplier: 'Kestrel Models', whatFor: `Goods ${nth}`, status: 'Ordered' }));
  const { ids } = desk.rpc('add', { table: 'orders', rows });
  desk.rpc('add', { table: 'orderLines', rows: ids.map((order, nth) => ({ order, what: `Goods ${nth}`, quantity: nth + 2 })) });
}

/** Invoices that are approved, and due long after anybody is mailed. */
function withInvoices(desk: Desk): void {
  const places = Array.from({ length: chosenRow }, (_none, at) => at + 1);
  const bill = { supplier: 'Kestrel Models', date: desk.rpc('open', {}).today, due: '2027-03-01', status: 'Approved' };
  desk.rpc('add', { table: 'invoices', rows: places.map((nth) => ({ ...bill, theirNo: `KM ${nth}`, gross: nth * 1000 })) });
}

/** Kit that is with somebody, and due back long after anybody is mailed. */
function withKit(desk: Desk): void {
  const places = Array.from({ length: chosenRow }, (_none, at) => at + 1);
  const out = { holder: 'Kestrel Models', since: desk.rpc('open', {}).today };
  desk.rpc('add', { table: 'kit', rows: places.map((nth) => ({ what: `Camera ${nth}`, ...out })) });
}

const claimed = { whoPaid: 'Dee Hart', paidWith: 'Float', shop: 'Art shop', whatFor: 'Glue', gross: 1200, status: 'Claimed' };

/** Floats that nobody has counted, one for each row of what moves them, and one more. */
function withFloats(desk: Desk): void {
  const places = Array.from({ length: chosenRow + 1 }, (_none, at) => at + 1);
  desk.rpc('add', { table: 'floats', rows: places.map((nth) => ({ holder: 'Dee Hart', kind: 'Cash', amount: nth * 1000 })) });
  desk.rpc('add', { table: 'floats', rows: [{ holder: 'Dee Hart', kind: 'Company card' }] });
  const card = String(desk.rows('Floats').at(-1)?.ID);
  desk.rpc('add', {
    table: 'cardLines',
    rows: places.map((nth) => ({ card, date: '2026-03-02', text: `SHOP ${nth}`, amount: nth * 100 })),
  });
  desk.rpc('add', {
    table: 'claims',
    rows: places.map((_place, at) => ({ holder: 'Dee Hart', kind: 'Float', status: 'Handed in', notes: `Week ${at + 9}` })),
  });
  const { ids } = desk.rpc('add', {
    table: 'pettyCash',
    rows: [{ ...claimed, claim: String(desk.rows('Claims')[0]?.ID), date: desk.rpc('open', {}).today }],
  });
  if (ids.length === 0) throw new Error('no receipt on the claim');
}

/** What dresses the last of the assets, so that none is in itself. */
function withCastings(desk: Desk): void {
  const ids = desk.rows('Assets').map(({ ID }) => String(ID));
  const into = ids.at(-1) ?? '';
  desk.rpc('add', { table: 'casting', rows: ids.slice(0, chosenRow + 1).map((asset, at) => ({ asset, into, count: at + 1 })) });
}

/** Visitors of today who have not come yet. */
function withVisitors(desk: Desk): void {
  const { today } = desk.rpc('open', {});
  const places = Array.from({ length: chosenRow }, (_none, at) => at + 1);
  desk.rpc('add', { table: 'visitors', rows: places.map((nth) => ({ day: today, name: `Guest ${nth}`, forPerson: 'Ana Ruiz' })) });
}

/** A tab that the sample knows nothing of gets rows too, or nothing could be asked of it. */
function fillBareTabs(desk: Desk): void {
  const { catalog, tabs } = desk.rpc('open', {});
  const bare = recordTables(workbook).filter(
    ({ key, inUse }) => inUse !== null && tabs.some(({ table, tab }) => table === key && desk.rows(tab).length === 0),
  );
  for (const table of bare) {
    const required = columnsOf(table, catalog.steps).filter(({ column }) => column.required);
    const row = (nth: number) => Object.fromEntries(required.map(({ key, column }) => [key, valueIn(desk, column, nth, catalog)]));
    desk.rpc('add', { table: table.key, rows: Array.from({ length: chosenRow }, (_none, at) => row(at + 1)) });
  }
}

function valueIn(desk: Desk, column: Column, nth: number, { lists, people }: Catalog): Value {
  const [named] = tablesNamedBy(column);
  if (named !== undefined) return String(desk.rows(tableOf(workbook, named).tab)[nth]?.ID ?? '');
  if (listKeyOf(column) !== null) return listedWords(column, lists)[0]?.word ?? null;
  if (contentsOf(column) === 'person') return people[0]?.name ?? null;
  return { text: `Row ${nth}`, time: '10:00', day: '2026-06-01', number: nth, flag: true }[shapeOfValues(column)];
}

/** Selects a cell of that row, as a person does. */
export function choose(desk: Desk, tab: string, row: number): void {
  const sheetId = desk.host.book.tabs.named(tab)?.id;
  if (sheetId === undefined) throw new Error(`No tab ${tab}`);
  desk.host.selection = { sheetId, range: `A${row}` };
}
