// What to buy, by supplier, as somebody looks at it before orders are made.

import type { Methods } from '../../contract/methods';
import type { BuyGroup, BuyLine } from '../../contract/supplies';
import type { Ports } from '../../ports';
import { groupedBy } from '../../schema/values/grouping';
import { textKey } from '../../schema/values/text';
import { valueIn } from '../../workbook/rows/sheet-row';
import { askedAlready, levelWords, numbersUnread, stockNotInUse } from '../messages/supplies';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { buyingOf, type ItemToBuy } from './buying';
import { type SupplyTabs, supplyTabs } from './supply-tabs';

/** Properties, the catalog, and one round trip for each of stock, orders and lines. @throws Refusal: setup */
export function planBuying(ports: Ports): Methods['planBuying']['answer'] {
  const tabs = tabsNow(ports, locate(ports));
  const { items, unread } = buyingOf(tabs);
  const { stock } = tabs.supplies;
  const wanted = items.filter(({ buy }) => buy > 0);
  const supplierOf = ({ record }: ItemToBuy) => String(valueIn(record, stock.supplier) ?? '').trim();
  const groups = [...groupedBy(wanted, (one) => textKey(supplierOf(one))).values()].map((lines): BuyGroup => {
    const [first] = lines;
    return { supplier: first === undefined ? '' : supplierOf(first), lines: lines.map((one) => lineOf(tabs, one)) };
  });
  const waiting = items.filter(({ asked, buy }) => asked > 0 && buy === 0);
  return {
    groups,
    words: [
      ...(waiting.length > 0 ? [askedAlready({ names: waiting.map(({ name }) => name) })] : []),
      ...(unread.length > 0 ? [numbersUnread({ names: unread })] : []),
    ],
  };
}

/** @throws Refusal: setup, where no orders are declared */
export function tabsNow(ports: Ports, located: Located): SupplyTabs {
  const catalog = rememberedCatalog(ports, located);
  const tabs = supplyTabs(located, catalog, readsOnce(ports, located, catalog));
  if (tabs === null) throw new Refusal('setup', stockNotInUse());
  return tabs;
}

function lineOf({ supplies: { stock } }: SupplyTabs, { record, name, levels, buy }: ItemToBuy): BuyLine {
  return { item: record.id, name, unit: String(valueIn(record, stock.unit) ?? ''), words: levelWords(levels), buy };
}
