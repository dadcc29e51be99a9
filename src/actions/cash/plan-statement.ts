// What a statement of a card would come to. Nothing is written.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { nowIn } from '../transaction/clocks';
import { freshCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { cardBooks } from './card-books';
import { cashTabs } from './cash-tabs';
import { statementPlan } from './statement-plan';

/**
 * Properties, the tabs that say what words mean, and one round trip for each of floats, receipts, moves and card lines.
 * @throws Refusal: invalid, gone, setup
 */
export function planStatement(
  ports: Ports,
  { statement, card, sign }: Methods['planStatement']['input'],
): Methods['planStatement']['answer'] {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const tabs = cashTabs(located, catalog, readsOnce(ports, located, catalog));
  return statementPlan({
    ...{ tabs, books: cardBooks(tabs, card), draft: statement, sign },
    ...{ workbook: located.workbook, languages: ports.languages(), dates: ports.book.locale().dates, today: nowIn(ports).date },
  });
}
