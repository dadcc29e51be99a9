// What bringing in a list would come to. Nothing is written.

import { listPlan } from '../../adoption/lists/list-plan';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { tabForList } from './tab-for-list';

/**
 * Properties, the tabs that say what words mean, formulas and cells of the tab, and one round trip for each tab that its rows name.
 * @throws Refusal: invalid, setup
 */
export function planList(ports: Ports, { draft }: Methods['planList']['input']): Methods['planList']['answer'] {
  return listPlan({ draft, ...tabForList(ports, draft.table) });
}
