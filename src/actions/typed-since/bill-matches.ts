// What Match says of invoices: whether they are what was ordered and what has come.

import { type InvoiceMatch, type LineBilled, matchesOf, type OrderBilled } from '../../office/cash/invoice-match';
import { numberIn, textIn } from '../../office/work/row-facts';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { BillMatching } from '../../schema/cash/bills';
import type { Catalog } from '../../schema/catalog';
import type { OrderLineColumns } from '../../schema/stock/supplies';
import { groupedBy } from '../../schema/values/grouping';
import { onceEach } from '../../schema/values/once';
import { textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { cancelledOrder, matchSaid, noOrder, notCompared } from '../messages/cash/bills';
import { type Behind, derivedBehind } from './behind-cell';

type ReadsOf = (tables: readonly string[]) => readonly ReadTable[];

/** An invoice as it stands, or will once an act is done. */
export interface BillRow {
  readonly id: string;
  readonly value: (key: string) => Value;
}

/** Rows whose Match is not what it comes to and was not typed. Reads orders and their lines, where they are in use and a row names one. */
export function matchesBehind(read: ReadTable, catalog: Catalog, readsOf: ReadsOf): readonly Behind[] {
  const matching = read.table.bills?.matching;
  const has = (wanted: string) => read.columns.some(({ key }) => key === wanted);
  if (!matching || !has(matching.match)) return [];
  const behind = derivedBehind(read, matching.match);
  const rows = read.records.map((record) => ({ id: record.id, value: (key: string) => valueIn(record, key) }));
  const becoming = matchTexts(read.table, rows, catalog, readsOf);
  return read.records.flatMap((record, at) => behind(record, becoming[at] ?? null));
}

/** What Match comes to, row by row; null where there is nothing to say, and nothing was said before. */
export function matchTexts(table: BoundTable, rows: readonly BillRow[], catalog: Catalog, readsOf: ReadsOf): readonly (string | null)[] {
  const matching = table.bills?.matching;
  const column = table.columns[matching?.order ?? ''];
  if (!matching || column?.kind !== 'ref') return rows.map(() => null);
  const named = ordersNamed(matching, rows);
  const isNamed = named.some((text) => text !== '');
  const reads = isNamed || catalog.settings.wantsOrders ? readsOf(column.to) : [];
  if (reads.length === 0) return rows.map(() => null);
  const orders = referentsOf(reads);
  const means = wordMeaningIn(table, catalog);
  const counted = rows.map((row, at) => {
    const found = named[at] === '' ? null : resolved(named[at] ?? '', column, orders);
    const isOver = means(matching.status, row.value(matching.status)) === 'not needed';
    return { row, at, isOver, order: found === null || 'problem' in found ? '' : textKey(found.row.id) };
  });
  const texts = counted.map(({ row, at, isOver }) => {
    const isOurs = row.value(matching.match) !== null && row.value(matching.match) === row.value(matching.matchBy);
    const isWanted = catalog.settings.wantsOrders || named[at] !== '' || isOurs;
    return isWanted && !isOver ? noOrder() : null;
  });
  const billed = groupedBy(
    counted.filter(({ order, isOver }) => order !== '' && !isOver),
    ({ order }) => order,
  );
  const orderOf = ordersBilled(reads, catalog, readsOf);
  for (const [order, group] of billed) {
    const ordered = orderOf(order);
    if (ordered === null) continue;
    const matches = matchesOf(
      ordered,
      group.map(({ row }) => billOf(row, matching, catalog)),
    );
    group.forEach(({ at }, nth) => {
      texts[at] = said(matches[nth] ?? null, catalog, ordered.currency);
    });
  }
  return texts;
}

/** As it is typed; a credit note without an order is of that of its invoice. */
function ordersNamed({ order, creditFor }: BillMatching, rows: readonly BillRow[]): readonly string[] {
  const own = new Map(rows.map((row) => [textKey(row.id), textIn(row.value(order))] as const));
  return rows.map((row) => textIn(row.value(order)) || (own.get(textKey(textIn(row.value(creditFor)))) ?? ''));
}

function billOf({ value }: BillRow, { currency, net, gross, creditFor }: BillMatching, { settings }: Catalog) {
  return {
    currency: textIn(value(currency)).toUpperCase() || settings.currency,
    net: numberIn(value(net)),
    gross: numberIn(value(gross)),
    isCredit: textIn(value(creditFor)) !== '',
  };
}

/** By the key of an order; null where its tab does not say what it is ordered by. Reads lines where the first is asked for, and gathers them once. */
function ordersBilled(reads: readonly ReadTable[], catalog: Catalog, readsOf: ReadsOf): (order: string) => OrderBilled | null {
  const all = reads.flatMap(({ table, records }) => (table.supplies === null ? [] : records.map((record) => ({ table, record }))));
  const orders = groupedBy(all, ({ record }) => textKey(record.id));
  const linesOf = onceEach((lines: OrderLineColumns) => linesBilled(readsOf([lines.table]), lines));
  return (order) => {
    const [found] = orders.get(order) ?? [];
    const columns = found?.table.supplies;
    if (!found || !columns) return null;
    const value = (key: string) => valueIn(found.record, key);
    const meaning = wordMeaningIn(found.table, catalog)(columns.orders.status, value(columns.orders.status));
    return {
      currency: textIn(value(columns.orders.currency)).toUpperCase() || catalog.settings.currency,
      net: numberIn(value(columns.orders.net)),
      gross: numberIn(value(columns.orders.gross)),
      state: meaning === 'not needed' ? 'cancelled' : meaning === 'finished' ? 'received' : meaning === 'received' ? 'part' : 'open',
      lines: linesOf(columns.lines)(order),
    };
  };
}

/** By the key of their order; without those that were taken off. */
function linesBilled(
  reads: readonly ReadTable[],
  { order, quantity, price, received }: OrderLineColumns,
): (order: string) => readonly LineBilled[] {
  const lines = reads.flatMap((read) => {
    const isTakenOff = leftOutIn(read);
    return read.records.filter((record) => !isTakenOff(record));
  });
  const byOrder = groupedBy(lines, (line) => textKey(textIn(valueIn(line, order))));
  return (key) =>
    (byOrder.get(key) ?? []).map((line) => ({
      quantity: numberIn(valueIn(line, quantity)),
      price: numberIn(valueIn(line, price)),
      received: numberIn(valueIn(line, received)),
    }));
}

function said(match: InvoiceMatch | null, { settings }: Catalog, currency: string): string {
  if (match === null) return notCompared();
  if (match.verdict === 'No order') return cancelledOrder();
  return matchSaid(match, currency, settings.currency);
}
