// What is to be bought, item by item, with what is on its way and what was asked for already.

import { type StockLevels, toBuy } from '../../office/supplies/to-buy';
import { numberIn } from '../../office/work/row-facts';
import { exact } from '../../schema/stock/exact';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { stockNotInUse } from '../messages/supplies';
import { Refusal } from '../transaction/failure';
import { openLines } from './open-lines';
import { itemName, shelvesOf } from './shelves';
import type { SupplyTabs } from './supply-tabs';

export interface ItemToBuy {
  readonly record: ReadRecord;
  readonly name: string;
  readonly levels: StockLevels;
  /** How many were asked for on orders that were not placed yet. */
  readonly asked: number;
  readonly buy: number;
}

export interface Buying {
  readonly items: readonly ItemToBuy[];
  /** Names of items of which a number cannot be read. */
  readonly unread: readonly string[];
}

/** All items, those of which nothing is to be bought among them. @throws Refusal: setup, where no stock is kept */
export function buyingOf(tabs: SupplyTabs): Buying {
  const shelves = shelvesOf(tabs);
  if (shelves === null) throw new Refusal('setup', stockNotInUse());
  const { stock } = tabs.supplies;
  const { ordered, asked } = openLines(tabs, shelves.itemOf, { adds: [], edits: [] });
  const unread: string[] = [];
  const items = [...shelves.items].flatMap(([key, record]): readonly ItemToBuy[] => {
    const number = (column: string) => numberIn(valueIn(record, column));
    const name = itemName(stock, record);
    const [onHand, reorderAt] = [number(stock.onHand), number(stock.reorderAt)];
    const columns = [stock.onHand, stock.onOrder, stock.reorderAt, stock.upTo, stock.packSize];
    const isUnread = record.issues.some(({ path }) => columns.includes(path));
    if (isUnread) unread.push(name);
    if (onHand === null || reorderAt === null || isUnread) return [];
    const own = exact((number(stock.onOrder) ?? 0) - (number(stock.inOrders) ?? 0));
    const waiting = asked.get(key) ?? 0;
    const levels: StockLevels = {
      ...{ onHand, reorderAt, upTo: number(stock.upTo), pack: number(stock.packSize) },
      onOrder: exact(Math.max(0, own) + (ordered.get(key) ?? 0) + waiting),
      discontinued: valueIn(record, stock.discontinued) === true,
    };
    return [{ record, name, levels, asked: waiting, buy: toBuy(levels) }];
  });
  return { items, unread };
}
