// Visitors whose time somebody has typed into the grid: whom they come for is told with the next hour, once.

import { dateIn, textIn } from '../../office/work/row-facts';
import type { Ports } from '../../ports';
import { once } from '../../schema/values/once';
import { valueIn } from '../../workbook/rows/sheet-row';
import { journalHere } from '../reviews/post-desk';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, tablesInUse } from '../transaction/reading';
import { stateKeys } from '../transaction/state';
import { locate } from '../transaction/tabs';
import { type ReceptionDesk, toldAt } from './reception';

/**
 * Of today's who are in; whoever was told before is not told again. What is refused for good - no address, a day that has had its mails - waits for nobody:
 * reception sees it in the sidebar. Where somebody saves just now, or the tab cannot be read, the next hour looks again: the mails of this hour go all the
 * same. @returns how many hosts were looked after, for the log
 */
export function arrivalsTyped(ports: Ports): number {
  ports.store.delete(stateKeys.visits);
  try {
    return hostsTold(ports);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    ports.store.set({ [stateKeys.visits]: thrown.failure.code });
    return 0;
  }
}

function hostsTold(ports: Ports): number {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const today = nowIn(ports).date;
  return tablesInUse(located, catalog).reduce((sum, table) => {
    const { visits, key } = table;
    if (visits === null || !located.tabs.has(key)) return sum;
    const { read } = readOne(ports, located, table, catalog);
    const here = read.records.filter(
      (record) => dateIn(valueIn(record, visits.day)) === today && textIn(valueIn(record, visits.in)) !== '' && record.id !== '',
    );
    const desk = { catalog, read, journal: once(() => journalHere(ports, located, catalog)) };
    for (const { id } of here) told(ports, desk, id);
    return sum + here.length;
  }, 0);
}

/** @throws Refusal: busy, setup */
function told(ports: Ports, desk: ReceptionDesk, id: string): void {
  try {
    toldAt(ports, desk, id, ports.newId());
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || ['busy', 'setup'].includes(thrown.failure.code)) throw thrown;
  }
}
