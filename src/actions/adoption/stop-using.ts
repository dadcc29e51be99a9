// Leaving an adopted tab alone again: it stays as it is, and nobody is reminded of its rows any more.

import type { Methods } from '../../contract/methods';
import type { Ports, Tab } from '../../ports';
import type { Adoption } from '../../schema/adopted/adoption';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { adoptedKey } from '../../workbook/adopted/adopted-table';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import { readTable } from '../../workbook/rows/records';
import { tabNotUsed } from '../messages/adoption';
import { Refusal } from '../transaction/failure';
import { pieceKeys } from '../transaction/kept-adoption';
import { underLock } from '../transaction/lock';
import { adoptionEntries } from '../transaction/placements';
import { stateKeys } from '../transaction/state';
import { type Located, locate, recordTableOf } from '../transaction/tabs';

/**
 * Forgets how the tab is understood and takes the marks off; with `removeIds` the column that Routesheet put there goes too. Rows of People, Steps and
 * Lists stay: others may rest on them. @throws Refusal: gone for a tab that is not adopted, busy
 */
export function stopUsing(ports: Ports, { table: key, removeIds }: Methods['stopUsing']['input']): Methods['stopUsing']['answer'] {
  return underLock(ports, () => {
    const located = locate(ports);
    const used = located.placements.adoptions.flatMap((adoption) => adoption.tabs.map(({ sheetId }) => ({ adoption, sheetId })));
    const found = used.find(({ adoption, sheetId }) => adoptedKey(adoption.table, sheetId) === key);
    if (!found) return { tab: unusedTab(ports, located, key) };
    const { adoption, sheetId } = found;
    const table = recordTableOf(located, key);
    const tab = located.tabs.get(key);
    // Of a tab that somebody deleted the column and the marks went with it.
    if (tab) takenOff(ports, table, tab, removeIds && adoption.ownIds);
    // Forgotten last: if this dies half way, it can be asked for again.
    forget(ports, located, adoption, sheetId);
    return { tab: tab?.name ?? table.tab };
  });
}

function takenOff(ports: Ports, table: BoundTable, tab: Tab, removeIds: boolean): void {
  const idAt = removeIds ? idColumnOf(ports, table, tab) : undefined;
  if (idAt !== undefined) ports.book.removeColumn(tab.sheetId, idAt);
  // The marks are looked for: what is pending must not wait for that.
  ports.book.flush();
  ports.marks.remove(tab.sheetId);
}

/** The tab of an earlier try that came to its end. @throws Refusal for what was never an adopted tab, and for one that is not there */
function unusedTab(ports: Ports, { tabs }: Located, key: string): string {
  const tab = ports.book.tabs().find(({ sheetId }) => !tabs.has(key) && key.endsWith(`@${sheetId}`));
  if (!tab) throw new Refusal('gone', tabNotUsed());
  return tab.name;
}

function idColumnOf(ports: Ports, table: BoundTable, tab: Tab): number | undefined {
  const { columns } = readTable(table, { ...tab }, ports.book.read(tab.sheetId), emptyCatalog());
  return columns.find((column) => column.key === table.id)?.at;
}

/** The tabs that are left of that shape stand under the first of them. */
function forget(ports: Ports, { placements, store }: Located, adoption: Adoption, sheetId: number): void {
  const left = { ...adoption, tabs: adoption.tabs.filter((tab) => tab.sheetId !== sheetId) };
  const key = adoptedKey(adoption.table, sheetId);
  const { [key]: _forgotten, ...renamed } = placements.renamed;
  const before = stateKeys.adopted(String(adoption.tabs[0]?.sheetId ?? ''));
  const entries = left.tabs.length === 0 ? {} : adoptionEntries([left]);
  if (key in placements.renamed || left.tabs.length > 0) ports.store.set({ ...entries, [stateKeys.renamed]: JSON.stringify(renamed) });
  if (!(before in entries)) for (const kept of [before, ...pieceKeys(store, before)]) ports.store.delete(kept);
}
