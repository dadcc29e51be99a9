// All pieces of kit, for choosing some.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { mostFrequent, timesOf } from '../../schema/values/grouping';
import { textKey } from '../../schema/values/text';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { type LendingTab, lendingTabs, piecesHere, shownPiece } from './lending';

/** Properties, the catalog, and each tab of kit. @throws Refusal: setup */
export function kitDesk(ports: Ports): Methods['kitDesk']['answer'] {
  const pieces = piecesHere(kitTabsNow(ports, locate(ports))).map(shownPiece);
  const keepers = pieces.flatMap(({ isOut, holder }) => (isOut || holder === '' ? [] : [holder]));
  const most = mostFrequent(timesOf(keepers.map(textKey)));
  return { pieces, keeper: keepers.find((holder) => textKey(holder) === most) ?? 'Store' };
}

/** @throws Refusal: setup */
export function kitTabsNow(ports: Ports, located: Located): readonly LendingTab[] {
  const catalog = rememberedCatalog(ports, located);
  return lendingTabs(located, catalog, readsOnce(ports, located, catalog));
}
