// All pieces of kit, for choosing some.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { groupedBy } from '../../schema/values/grouping';
import { onceEach } from '../../schema/values/once';
import { textKey } from '../../schema/values/text';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { type LendingTab, lendingTabs, piecesHere, shownPiece } from './lending';

/** Properties, the catalog, and each tab of kit. @throws Refusal: setup */
export function kitDesk(ports: Ports): Methods['kitDesk']['answer'] {
  const pieces = piecesHere(kitTabsNow(ports, locate(ports))).map(shownPiece);
  const kept = groupedBy(
    pieces.filter(({ isOut, holder }) => !isOut && holder !== ''),
    ({ holder }) => textKey(holder),
  );
  const [most] = [...kept.values()].sort((one, other) => other.length - one.length);
  return { pieces, keeper: most?.[0]?.holder ?? 'Store' };
}

/** @throws Refusal: setup */
export function kitTabsNow(ports: Ports, located: Located): readonly LendingTab[] {
  const catalog = rememberedCatalog(ports, located);
  return lendingTabs(
    located,
    catalog,
    onceEach((key: string) => readOne(ports, located, recordTableOf(located, key), catalog).read),
  );
}
