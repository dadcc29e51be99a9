// All items of stock, for choosing one and for counting all.

import type { Methods } from '../../contract/methods';
import type { ShelfItem } from '../../contract/supplies';
import { numberIn } from '../../office/work/row-facts';
import type { Ports } from '../../ports';
import { sortedBy } from '../../schema/values/grouping';
import { textHash } from '../../schema/values/text';
import { valueIn } from '../../workbook/rows/sheet-row';
import { stockNotInUse } from '../messages/supplies';
import { Refusal } from '../transaction/failure';
import { locate } from '../transaction/tabs';
import { tabsNow } from './plan-buying';
import { shelvesOf } from './shelves';
import type { SupplyTabs } from './supply-tabs';

/** By place, then as they stand on the tab; what is discontinued and gone is left out. Properties, the catalog, and the tab. @throws Refusal: setup */
export function shelf(ports: Ports): Methods['shelf']['answer'] {
  const { items } = itemsOn(tabsNow(ports, locate(ports)));
  return { items, desk: textHash(`${ports.book.id()} ${ports.identity.active() ?? ''}`).toString(36) };
}

/** `left`: rows of which nobody can tell which item they are, as they have no ID or that of another. @throws Refusal: setup */
export function itemsOn({ supplies, catalog, stock }: SupplyTabs): { readonly items: readonly ShelfItem[]; readonly left: number } {
  const shelves = shelvesOf({ supplies, catalog, stock, moves: null, orders: null, lines: null });
  if (shelves === null) throw new Refusal('setup', stockNotInUse());
  const columns = supplies.stock;
  const items = [...shelves.items.values()].map((record): ShelfItem & { readonly isGone: boolean } => {
    const text = (key: string) => String(valueIn(record, key) ?? '').trim();
    const onHand = numberIn(valueIn(record, columns.onHand));
    return {
      ...{ id: record.id, name: text(columns.name) || record.id, unit: text(columns.unit), place: text(columns.place), onHand },
      price: numberIn(valueIn(record, columns.price)),
      isGone: onHand === 0 && valueIn(record, columns.discontinued) === true,
    };
  });
  const shown = items.filter(({ isGone }) => !isGone).map(({ isGone: _isGone, ...item }) => item);
  return {
    items: sortedBy(shown, ({ place }) => place),
    left: shelves.read.records.length - items.length,
  };
}
