// What a pasted breakdown would come to. Nothing is written.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { castingNotInUse } from '../messages/breakdown/casting';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { breakdownPlan } from './breakdown-plan';
import { castingTabs } from './casting-tabs';

/** Properties, the tabs that say what words mean, and one round trip for each tab that castings name, and theirs. @throws Refusal: setup */
export function planBreakdown(ports: Ports, { draft }: Methods['planBreakdown']['input']): Methods['planBreakdown']['answer'] {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const tabs = castingTabs(located, catalog, readsOnce(ports, located, catalog));
  if (tabs === null) throw new Refusal('setup', castingNotInUse());
  return breakdownPlan(tabs, catalog, draft);
}
