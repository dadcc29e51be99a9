// What follows from things that have arrived: the lines, the order, and what is on hand.

import type { Methods } from '../../contract/methods';
import type { ArrivedLine } from '../../contract/supplies';
import { numberIn } from '../../office/work/row-facts';
import type { StatusMeaning } from '../../schema/catalog';
import { exact } from '../../schema/stock/exact';
import { listedWords } from '../../schema/traits';
import { sameText, textKey } from '../../schema/values/text';
import { wordMeaning } from '../../schema/values/words';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { type EditedRow, editOfRecord, type WantedMove } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { onlyRow } from '../changes/keyed-row';
import { itemNotThere, lineNotThere, lineUnread, moreThanOrdered, orderCancelled, ordersNotInUse } from '../messages/supplies';
import { Refusal } from '../transaction/failure';
import { shelvesOf } from './shelves';
import { type SupplyTabs, supplyTabs } from './supply-tabs';

interface Arrival {
  readonly moves: readonly WantedMove[];
  readonly edits: readonly EditedRow[];
  /** The word that the order has then. */
  readonly status: string;
  readonly notes: readonly string[];
}

/** @throws Refusal: invalid for an order that was cancelled, a line that is none of it, and more than was ordered, unless somebody is sure; gone, twice, setup */
export function arrivalOf(desk: Desk, { order: id, lines: arrived, closes, sure }: Methods['arrive']['input']): Arrival {
  const tabs = supplyTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
  const { orders, lines } = tabs ?? { orders: null, lines: null };
  if (tabs === null || orders === null || lines === null) throw new Refusal('setup', ordersNotInUse());
  const order = onlyRow(orders, id);
  const columns = tabs.supplies.lines;
  if (meaningOf(tabs, order) === 'not needed') throw new Refusal('invalid', orderCancelled({ id: order.id }));
  const own = linesOfRow(lines, order.id);
  const found = arrived.map((one) => {
    const record = own.find((line) => textKey(line.id) === textKey(one.line));
    if (record === undefined) throw new Refusal('gone', lineNotThere({ line: one.line, order: order.id }));
    return { ...one, record };
  });
  refuseUnread(own, columns);
  const after = new Map(found.map(({ record, arrived: more, seen }) => [record.id, exact((seen ?? 0) + more)]));
  const over = found.filter(({ record, arrived: more }) => more > 0 && (after.get(record.id) ?? 0) > numberOf(record, columns.quantity));
  if (over.length > 0 && !sure) {
    throw new Refusal('invalid', moreThanOrdered({ names: over.map(({ record }) => String(valueIn(record, columns.what) ?? record.id)) }), [
      { path: 'sure', message: '' },
    ]);
  }
  const received = own.map((line) => ({ line, has: after.get(line.id) ?? numberOf(line, columns.received) }));
  const isWhole = received.every(({ line, has }) => has >= numberOf(line, columns.quantity));
  const isNothing = received.every(({ has }) => has === 0);
  const status = statusAfter(tabs, order, isWhole ? 'whole' : closes ? 'short' : isNothing ? null : 'part');
  const { moves, notes } = movesOf(tabs, order.id, found);
  const lineEdits = found.flatMap((one) => lineEdit(lines.table.key, columns, one, after.get(one.record.id) ?? 0));
  return { moves, notes, status, edits: [...lineEdits, ...orderEdit(orders.table.key, order, tabs.supplies.orders.status, status)] };
}

/** Who cannot read how many were ordered, or have come, cannot say how many are there then. */
function refuseUnread(lines: readonly ReadRecord[], columns: SupplyTabs['supplies']['lines']): void {
  const unread = lines.flatMap((line) => {
    const [issue] = line.issues.filter(({ path }) => path === columns.quantity || path === columns.received);
    return issue === undefined ? [] : [lineUnread({ line: String(valueIn(line, columns.what) ?? line.id), issue: issue.message })];
  });
  if (unread.length > 0) throw new Refusal('invalid', unread.slice(0, 3).join(' '));
}

type Found = ArrivedLine & { readonly record: ReadRecord };

function lineEdit(
  table: string,
  columns: SupplyTabs['supplies']['lines'],
  { record, seen, note }: Found,
  received: number,
): readonly EditedRow[] {
  const before = String(valueIn(record, columns.notes) ?? '');
  const noted =
    note.trim() === '' || before.includes(note.trim())
      ? {}
      : { [columns.notes]: before === '' ? note.trim() : `${before}\n${note.trim()}` };
  const changes = { ...((seen ?? 0) === received ? {} : { [columns.received]: received }), ...noted };
  if (Object.keys(changes).length === 0) return [];
  return [
    {
      table,
      id: record.id,
      loaded: { [columns.received]: seen, [columns.notes]: before === '' ? null : before },
      changes,
      where: null,
      asLine: true,
    },
  ];
}

function orderEdit(table: string, order: ReadRecord, column: string, status: string): readonly EditedRow[] {
  return (valueIn(order, column) ?? '') === status ? [] : [editOfRecord(table, order, { [column]: status })];
}

/** Of what a submit before this one has booked already nothing moves again: the line says so. */
function movesOf(tabs: SupplyTabs, order: string, found: readonly Found[]): Pick<Arrival, 'moves' | 'notes'> {
  const shelves = shelvesOf(tabs);
  const { lines } = tabs.supplies;
  const moves: WantedMove[] = [];
  const notes: string[] = [];
  for (const { record, arrived, note } of found) {
    const named = String(valueIn(record, lines.item) ?? '');
    if (arrived === 0 || named === '' || shelves === null) continue;
    const item = shelves.itemOf(named);
    const id = item === null ? undefined : shelves.items.get(item)?.id;
    if (id === undefined) notes.push(itemNotThere({ item: named }));
    else moves.push({ item: id, means: 'received', quantity: arrived, order, note: note.trim() });
  }
  return { moves, notes };
}

function meaningOf({ supplies, orders, catalog }: SupplyTabs, order: ReadRecord): string | null {
  const column = supplies.orders.status;
  return orders === null ? null : wordMeaningIn(orders.table, catalog)(column, valueIn(order, column));
}

/** Of what was closed short already a straggler opens nothing. @param how null: nothing of it has come */
function statusAfter(tabs: SupplyTabs, order: ReadRecord, how: 'whole' | 'short' | 'part' | null): string {
  const stands = String(valueIn(order, tabs.supplies.orders.status) ?? '');
  const short = statusOf(tabs, 'short');
  const isClosed = sameText(stands, short) && short !== statusOf(tabs, 'whole');
  return how === null || (how === 'part' && isClosed) ? stands : statusOf(tabs, how);
}

/** Of two words that mean finished the second says that it was closed short. */
function statusOf({ supplies, orders, catalog }: SupplyTabs, how: 'whole' | 'short' | 'part'): string {
  const words = listedWords(orders?.table.columns[supplies.orders.status], catalog.lists);
  const finished = words.filter(({ means }) => means === ('finished' satisfies StatusMeaning));
  const [whole, short] = finished;
  if (how === 'part') return wordMeaning('received', words) ?? '';
  return (how === 'short' ? (short ?? whole) : whole)?.word ?? '';
}

function numberOf(record: ReadRecord, key: string): number {
  return numberIn(valueIn(record, key)) ?? 0;
}
