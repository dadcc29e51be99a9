// Floats and cards that are open, each with what should be there.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { nowIn } from '../transaction/clocks';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { cardLinesIn } from './card-books';
import { cashTabs } from './cash-tabs';
import { booksOf } from './float-books';
import { floatView } from './float-view';

/** Properties, the catalog, and one round trip for each of floats, receipts, moves and card lines. @throws Refusal: setup */
export function floatStates(ports: Ports): Methods['floatStates']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const tabs = cashTabs(located, catalog, readsOnce(ports, located, catalog));
  const today = nowIn(ports).date;
  const lines = cardLinesIn(tabs);
  const open = booksOf(tabs).filter(({ closed }) => closed === null || closed >= today);
  return { floats: open.map((float) => floatView(tabs, float, lines, today)) };
}
