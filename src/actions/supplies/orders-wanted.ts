// Orders with their lines, of what is to be bought as somebody has looked at it.

import type { OrderWish } from '../../contract/supplies';
import { numberIn } from '../../office/work/row-facts';
import { exact } from '../../schema/stock/exact';
import { lineAmount, sumOfLines } from '../../schema/stock/line-amount';
import { listedWords } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { AddedRows } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { boughtMeanwhile, goods, noSupplier, ordersNotInUse } from '../messages/supplies';
import { invalid, Refusal } from '../transaction/failure';
import { submitted, tabStateOrFirst } from '../transaction/state';
import { buyingOf, type ItemToBuy } from './buying';
import { type SupplyTabs, supplyTabs } from './supply-tabs';

/** @throws Refusal: invalid for an order without a supplier, conflict where somebody was faster, setup where no orders are kept */
export function ordersWanted(desk: Desk, wishes: readonly OrderWish[]): { readonly adds: readonly AddedRows[]; readonly lines: number } {
  const tabs = supplyTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
  const { orders, lines } = tabs ?? { orders: null, lines: null };
  if (tabs === null || orders === null || lines === null) throw new Refusal('setup', ordersNotInUse());
  const blank = wishes.findIndex(({ supplier }) => supplier.trim() === '');
  if (blank >= 0) throw invalid([{ path: `${blank}:supplier`, message: noSupplier() }]);
  const items = new Map(buyingOf(tabs).items.map((item) => [textKey(item.record.id), item]));
  const isRepeated = submitted(tabStateOrFirst(desk.located.store, orders.table.baseTable, orders.sheetId), desk.key) !== null;
  const meanwhile = wishes.flatMap(({ lines: all }) => all).filter(({ item, seen }) => items.get(textKey(item))?.buy !== seen);
  // What the same submit has ordered is on order by now.
  if (meanwhile.length > 0 && !isRepeated) {
    throw new Refusal('conflict', boughtMeanwhile({ names: meanwhile.map(({ item }) => items.get(textKey(item))?.name ?? item) }));
  }
  const { rows, parents } = linesOf(tabs, wishes, items);
  return {
    adds: [
      { table: orders.table.key, rows: wishes.map((wish) => orderOf(tabs, desk, wish, items)) },
      {
        table: lines.table.key,
        rows,
        asLines: true,
        lineOf: { column: tabs.supplies.lines.order, table: orders.table.key, rows: parents },
      },
    ],
    lines: rows.length,
  };
}

type Items = ReadonlyMap<string, ItemToBuy>;

function orderOf({ supplies, orders }: SupplyTabs, desk: Desk, { supplier, lines }: OrderWish, items: Items): Values {
  const columns = supplies.orders;
  const words = listedWords(orders?.table.columns[columns.status], desk.catalog().lists);
  const amounts = lines.map(({ item, quantity }) => lineAmount(quantity, priceOf(items.get(textKey(item)), supplies.stock.price)));
  return {
    [columns.supplier]: supplier.trim(),
    [columns.whatFor]: goods({ names: lines.map(({ item }) => items.get(textKey(item))?.name ?? item) }),
    [columns.status]: wordMeaning('to do', words) ?? null,
    // Of which nobody knows what one costs, nobody knows what all cost.
    [columns.net]: sumOfLines(amounts),
  };
}

function linesOf({ supplies: { stock, lines: columns } }: SupplyTabs, wishes: readonly OrderWish[], items: Items) {
  const rows: Values[] = [];
  const parents: number[] = [];
  for (const [at, { lines }] of wishes.entries()) {
    for (const { item, quantity } of lines) {
      const record = items.get(textKey(item))?.record;
      const from = (key: string) => (record === undefined ? null : valueIn(record, key));
      rows.push({
        [columns.item]: record?.id ?? item,
        [columns.what]: String(from(stock.name) ?? item),
        [columns.supplierNo]: from(stock.supplierNo),
        [columns.quantity]: exact(quantity),
        [columns.packSize]: from(stock.packSize),
        [columns.price]: from(stock.price),
      });
      parents.push(at);
    }
  }
  return { rows, parents };
}

function priceOf(item: ItemToBuy | undefined, key: string): number | null {
  return item === undefined ? null : numberIn(valueIn(item.record, key));
}
