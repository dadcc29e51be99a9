// Selecting a cell that was just found, by its place: the row of a finding may have no ID to find it by.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { cellGone } from '../messages/rows';
import { tabUnknown } from '../messages/workbook';
import { invalid, isGoogles, Refusal } from '../transaction/failure';
import { locate } from '../transaction/tabs';
import { selectCell } from './selecting';

/** Writes nothing; unfolds a group. @throws Refusal when the grid no longer reaches so far, and for a cell that cannot be seen. */
export function goTo(ports: Ports, { table, row, column }: Methods['goTo']['input']): Methods['goTo']['answer'] {
  const tab = locate(ports).tabs.get(table);
  if (!tab) throw invalid([{ path: '', message: tabUnknown() }]);
  try {
    selectCell(ports, tab, row, column);
  } catch (thrown) {
    if (!isGoogles(thrown)) throw thrown;
    throw new Refusal('gone', cellGone({ tab: tab.name }));
  }
  return { row };
}
