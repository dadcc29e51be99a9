// What bringing in a cut would come to. Nothing is written.

import { cutPlan } from '../../adoption/lists/cut-plan';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { noCutForTab } from '../messages/lists';
import { invalid } from '../transaction/failure';
import { tabForList } from './tab-for-list';

/**
 * Round trips as for a list.
 * @throws Refusal: invalid for a tab that has no cut; setup
 */
export function planCut(ports: Ports, { cut }: Methods['planCut']['input']): Methods['planCut']['answer'] {
  const tab = tabForList(ports, cut.table);
  const columns = tab.read.table.cut;
  if (columns === null) throw invalid([{ path: '', message: noCutForTab({ tab: tab.read.tab }) }]);
  return cutPlan({ cut, columns, ...tab });
}
