// What is on hand and on order once an act is done: what moved it is booked, and so is what somebody has typed in the grid since.

import { effectOf } from '../../office/supplies/booking';
import { listedWords } from '../../schema/traits';
import { groupedBy } from '../../schema/values/grouping';
import type { Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { AddedRows, EditedRow, WantedChanges, WantedMove } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { moreBooked, moveIsBooked, noMoveWord, noStockItem } from '../messages/supplies';
import { invalid, Refusal } from '../transaction/failure';
import { submitted, tabStateOrFirst } from '../transaction/state';
import { type ItemBooked, itemBooked, type LogRow } from './item-booked';
import { editsBy, withMore } from './once-done';
import { openLines } from './open-lines';
import { withNets } from './order-nets';
import { moveMeaningIn, type Shelves, shelvesOf } from './shelves';
import { onceBooked, type Remembered } from './submits';
import { type Rows, type SupplyTabs, suppliesOf, supplyTabs } from './supply-tabs';

export interface Booked extends Rows {
  readonly notes: readonly string[];
  /** Properties to be set before. */
  readonly before: Readonly<Record<string, string>>;
}

/** Items that one act books beside those that it is about. */
const mostBeside = 50;

/** Sentences of what was booked. */
const mostSaid = 5;

/**
 * The changes with what follows from them for stock. Reads stock and its log where something of them is changed, and orders with their lines where something
 * of those is; each once. @throws Refusal: invalid, where what is on hand cannot be read, or an item is not there
 */
export function withBookings(desk: Desk, wanted: Rows & Pick<WantedChanges, 'moves' | 'books'>): Booked {
  const { adds, edits, moves = [] } = wanted;
  const none: Booked = { adds, edits, notes: [], before: {} };
  const supplies = suppliesOf(desk.located);
  if (supplies === null) return none;
  const bases = new Set([...adds, ...edits].map(({ table }) => desk.table(table).baseTable));
  const touches = (...of: readonly { readonly table: string }[]) => of.some(({ table }) => bases.has(table));
  const ofOrders = wanted.books !== undefined || touches(supplies.orders, supplies.lines);
  if (!ofOrders && moves.length === 0 && !touches(supplies.stock, supplies.moves)) return none;
  const tabs = supplyTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
  if (tabs === null) return none;
  const rows = ofOrders ? withNets(tabs, { adds, edits }, wanted.books !== undefined) : { adds, edits };
  const shelves = shelvesOf(tabs);
  if (shelves === null) return { ...none, ...rows };
  refuseBooked(tabs, edits);
  const open = ofOrders ? openLines(tabs, shelves.itemOf, rows).ordered : null;
  return bookedOn({ desk, tabs, shelves, ...rows, moves, open, most: wanted.books ?? mostBeside });
}

/** What was booked stays as it was: another move puts it right. */
function refuseBooked({ moves: log, supplies }: SupplyTabs, edits: Rows['edits']): void {
  if (log === null) return;
  const { moves } = supplies;
  const fixed = [moves.item, moves.kind, moves.quantity, moves.left];
  for (const { table, id, loaded, changes } of edits) {
    const changed = table === log.table.key ? fixed.find((key) => key in changes && changes[key] !== (loaded[key] ?? null)) : undefined;
    const isBooked = log.records.some((record) => record.id === id && valueIn(record, moves.left) !== null);
    if (changed !== undefined && isBooked) throw invalid([{ path: changed, message: moveIsBooked({ id }) }]);
  }
}

interface ToBook extends Rows {
  readonly desk: Desk;
  readonly tabs: SupplyTabs;
  readonly shelves: Shelves;
  readonly moves: readonly WantedMove[];
  readonly open: ReadonlyMap<string, number> | null;
  readonly most: number;
}

function bookedOn(work: ToBook): Booked {
  const { desk, tabs, shelves, edits } = work;
  const log = tabs.moves;
  const earlier = log === null ? [] : earlierRows(desk, log);
  const repeat = onceBooked(desk, log === null ? itemsMoved(work) : []);
  const found = bookedItems(work, new Set(earlier.map(({ id }) => id)), repeat);
  const stockEdits = found.flatMap(({ record, edit, one }) => editOf(shelves.read, record, edit, one.changes) ?? []);
  const mine = new Map(stockEdits.map((edit) => [edit.id, edit] as const));
  const filled = found.flatMap(({ one }) => one.filled.map((move) => leftEdit(log, tabs, move)));
  const notes = [...found.flatMap(({ one }) => one.notes), ...repeat.notes];
  return {
    adds: log === null ? work.adds : logAdds(work, log, found, earlier),
    // Those of the act first, and in their places: it answers by them.
    edits: [
      ...edits.map((edit) => (edit.table === shelves.read.table.key ? (mine.get(edit.id) ?? edit) : edit)),
      ...filled,
      ...stockEdits.filter(({ id }) => !edits.some((edit) => edit.table === shelves.read.table.key && edit.id === id)),
    ],
    notes: notes.length > mostSaid ? [...notes.slice(0, mostSaid), moreBooked({ count: notes.length - mostSaid })] : notes,
    before: repeat.before(found.map(({ record, one }) => ({ record, one }))),
  };
}

interface FoundItem {
  readonly key: string;
  readonly record: ReadRecord;
  readonly edit: EditedRow | undefined;
  readonly one: ItemBooked;
  /** Rows that somebody adds to the log, by their place among all of them. */
  readonly added: readonly number[];
}

/** Items that something is done to, or was typed of: of the latter as many as one act takes. */
function bookedItems(work: ToBook, earlier: ReadonlySet<string>, repeat: Remembered): readonly FoundItem[] {
  const { tabs, shelves, edits, open } = work;
  const own = editsBy(shelves.read.table.key, edits);
  const wanted = movesBy(work);
  const added = addedBy(work);
  const found: FoundItem[] = [];
  let beside = 0;
  for (const [key, record] of shelves.items) {
    const edit = own.get(key);
    const rows = added.get(key) ?? [];
    const one = itemBooked({
      columns: tabs.supplies.stock,
      ...{ record, saved: edit?.changes ?? {}, moves: shelves.moves && (shelves.moves.get(key) ?? []), earlier },
      wanted: repeat.isDone(record) ? [] : (wanted.get(key) ?? []),
      added: rows.map(({ difference }) => difference),
      open: open && (open.get(key) ?? 0),
      today: work.desk.today(),
    });
    const isOwn = edit !== undefined || wanted.has(key) || rows.length > 0 || open?.has(key) === true;
    if (!isOwn && isSame(record, one)) continue;
    if (!isOwn) beside += 1;
    if (beside > work.most && !isOwn) continue;
    found.push({ key, record, edit, one, added: rows.map(({ at }) => at) });
  }
  return found;
}

function isSame(record: ReadRecord, { changes, filled, logged }: ItemBooked): boolean {
  return filled.length === 0 && logged.length === 0 && Object.entries(changes).every(([key, value]) => valueIn(record, key) === value);
}

/** @throws Refusal: invalid, for an item that is not there any more */
function movesBy({ moves, shelves }: ToBook): ReadonlyMap<string, readonly WantedMove[]> {
  return groupedBy(moves, ({ item }) => {
    const key = shelves.itemOf(item);
    if (key === null) throw new Refusal('invalid', noStockItem({ item }));
    return key;
  });
}

function itemsMoved(work: ToBook): readonly ReadRecord[] {
  return [...movesBy(work).keys()].flatMap((key) => work.shelves.items.get(key) ?? []);
}

/** Rows that somebody adds to the log themselves. */
function addedBy({ adds, tabs, shelves }: ToBook): ReadonlyMap<string, readonly { readonly at: number; readonly difference: number }[]> {
  const { moves: log, supplies } = tabs;
  if (log === null) return new Map();
  const meaning = moveMeaningIn(log, tabs);
  const rows = adds.flatMap((one) => (one.table === log.table.key ? one.rows : []));
  const added = rows.flatMap((row, at) => {
    const key = shelves.itemOf(String(row[supplies.moves.item] ?? ''));
    const means = meaning(String(row[supplies.moves.kind] ?? ''));
    const quantity = row[supplies.moves.quantity];
    return key === null || means === null || typeof quantity !== 'number' ? [] : [{ key, at, difference: effectOf(means, quantity) }];
  });
  return groupedBy(added, ({ key }) => key);
}

/** Rows of the log that an earlier try of the same submit has written. */
function earlierRows({ located, key }: Desk, log: ReadTable): readonly ReadRecord[] {
  const ids = submitted(tabStateOrFirst(located.store, log.table.baseTable, log.sheetId), key) ?? [];
  return log.records.filter(({ id }) => id !== '' && ids.includes(id));
}

/** What somebody adds to the log, with what was left after it, and what the act adds; of an earlier try of the same what that has written. */
function logAdds(
  { desk, tabs, adds }: ToBook,
  log: ReadTable,
  found: readonly FoundItem[],
  earlier: readonly ReadRecord[],
): readonly AddedRows[] {
  const table = log.table.key;
  const own = adds.findIndex((one) => one.table === table);
  const placed = (more: AddedRows): readonly AddedRows[] => (own < 0 ? [...adds, more] : adds.map((one, at) => (at === own ? more : one)));
  if (earlier.length > 0) return placed({ table, rows: earlier.map(({ values }) => values), known: Object.keys(log.table.columns) });
  const { left } = tabs.supplies.moves;
  const lefts = new Map(found.flatMap(({ added, one }) => added.map((at, index) => [at, one.lefts[index] ?? null] as const)));
  const typed = (adds[own]?.rows ?? []).map((row, at) => ({ ...row, ...(lefts.has(at) && { [left]: lefts.get(at) ?? null }) }));
  const rows = [...typed, ...found.flatMap(({ one }) => one.logged.map((row) => rowOf(desk, tabs, log, row)))];
  return rows.length === 0 ? adds : placed({ ...adds[own], table, rows });
}

function rowOf(
  desk: Desk,
  { supplies, catalog }: SupplyTabs,
  { table, columns }: ReadTable,
  { item, means, difference, left, said }: LogRow,
): Values {
  const { moves } = supplies;
  const kind = wordMeaning(means, listedWords(table.columns[moves.kind], catalog.lists));
  if (kind === undefined) throw new Refusal('invalid', noMoveWord({ means }));
  const row: Values = {
    ...{ [moves.when]: desk.today(), [moves.item]: item, [moves.kind]: kind, [moves.quantity]: difference, [moves.left]: left },
    ...{ [moves.forWhat]: said.forWhat || null, [moves.order]: said.order || null, [moves.note]: said.note || null },
    [moves.by]: desk.stamp().who,
  };
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== null && columns.some((column) => column.key === key)));
}

function leftEdit(log: ReadTable | null, { supplies }: SupplyTabs, { id, left }: ItemBooked['filled'][number]): EditedRow {
  const key = supplies.moves.left;
  return { table: log?.table.key ?? '', id, loaded: { [key]: null }, changes: { [key]: left }, where: null };
}

/** Null where nothing is to change. What the tab has no column for is left out. */
function editOf(read: ReadTable, record: ReadRecord, edit: EditedRow | undefined, changes: Values): EditedRow | null {
  const isThere = (key: string) => read.columns.some((column) => column.key === key);
  const mine = Object.entries(changes).filter(
    ([key, value]) => isThere(key) && (key in (edit?.changes ?? {}) || valueIn(record, key) !== value),
  );
  return mine.length === 0 ? null : withMore(read, record, edit, Object.fromEntries(mine));
}
