// Leaving an adopted tab alone again: it stays as it is, and nobody is reminded of its rows any more.

import type { Methods } from '../contract/methods';
import type { Ports } from '../ports';
import type { Adoption } from '../schema/adoption';
import { adoptedKey } from '../workbook/adopted-table';
import { emptyCatalog } from '../workbook/catalog';
import { Refusal } from './failure';
import { underLock } from './lock';
import { adoptionEntries } from './placements';
import { readOne } from './reading';
import { stateKeys } from './state';
import { type Located, locate, recordTableOf, tabOf } from './tabs';

/**
 * Forgets how the tab is understood and takes the marks off; with `removeIds` the column that Routesheet put there goes too. Rows of People, Steps and
 * Lists stay: others may rest on them. @throws Refusal: gone for a tab that is not adopted, busy
 */
export function stopUsing(ports: Ports, { table: key, removeIds }: Methods['stopUsing']['input']): Methods['stopUsing']['answer'] {
  return underLock(ports, () => {
    const located = locate(ports);
    const adoption = located.placements.adoptions.find(({ table, tabs }) => tabs.some(({ sheetId }) => adoptedKey(table, sheetId) === key));
    if (!adoption) throw new Refusal('gone', 'Routesheet does not use this tab any more.');
    const table = recordTableOf(located, key);
    const tab = tabOf(located, table);
    const idAt = removeIds && adoption.ownIds ? idColumnOf(ports, located, key) : undefined;
    // Forgotten first: if this dies half way, nothing is read from a tab without its IDs.
    forget(ports, located, adoption, tab.sheetId);
    ports.marks.remove(tab.sheetId);
    if (idAt !== undefined) ports.book.removeColumn(tab.sheetId, idAt);
    return { tab: tab.name };
  });
}

function idColumnOf(ports: Ports, located: Located, key: string): number | undefined {
  const { read } = readOne(ports, located, recordTableOf(located, key), emptyCatalog());
  return read.columns.find((column) => column.key === read.table.id)?.at;
}

/** The tabs that are left of that shape stand under the first of them. */
function forget(ports: Ports, { placements }: Located, adoption: Adoption, sheetId: number): void {
  const left = { ...adoption, tabs: adoption.tabs.filter((tab) => tab.sheetId !== sheetId) };
  const key = adoptedKey(adoption.table, sheetId);
  const { [key]: _forgotten, ...renamed } = placements.renamed;
  const before = stateKeys.adopted(String(adoption.tabs[0]?.sheetId ?? ''));
  const entries = left.tabs.length === 0 ? {} : adoptionEntries([left]);
  if (key in placements.renamed || left.tabs.length > 0) ports.store.set({ ...entries, [stateKeys.renamed]: JSON.stringify(renamed) });
  if (!(before in entries)) ports.store.delete(before);
}
