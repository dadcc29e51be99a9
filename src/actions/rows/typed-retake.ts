// A status that was typed or chosen in the grid as a retake raises the step's take, as the form does.

import type { Block, Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { cellText, type Grid } from '../../schema/values/cell';
import { sameText, textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { perStepOf } from '../../workbook/layout/columns';
import { readTable } from '../../workbook/rows/records';
import { raiseTakes } from '../../workbook/rows/retake';
import { rowBlocks } from '../../workbook/rows/writes';
import { rememberedCatalog } from '../transaction/known-catalog';
import { newestThatFit, readState, stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';

/** One cell that was changed: row and column from 1, and the text that stood there. Google tells it for single cells only. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  /** The text that stands there now; null: to be looked at. */
  readonly after: string | null;
}

/** The take to write; nothing for other cells and other words. Words that cannot mean a retake cost no round trip. */
export function takeBlocks(ports: Ports, located: Located, table: BoundTable, grid: Grid, edit: CellEdit): readonly Block[] {
  const tab = located.tabs.get(table.key);
  const headings = (grid[table.placement.headingRow - 1] ?? []).map(cellText);
  const text = cellText(grid[edit.row - 1]?.[edit.column - 1] ?? '').trim();
  if (!tab || text === '' || !mayBeRetake(ports, located, table, headings, edit.column, text)) return [];
  const catalog = rememberedCatalog(ports, located);
  const read = readTable(table, { ...tab }, grid, catalog);
  const record = read.records.find(({ row }) => row === edit.row);
  const status = read.columns.find(({ at, part }) => at === edit.column - 1 && part === 'status');
  if (!record || !status) return [];
  const raised = raiseTakes(table, { ...record.values, [status.key]: edit.before }, record.values, catalog);
  const takes = Object.entries(raised).filter(([key, value]) => value !== record.values[key]);
  return rowBlocks(read, record.row, Object.fromEntries(takes), catalog);
}

/** A word beside a take column, and none that is known to mean something else in this workbook. @param text null where it is not known yet */
export function mayBeRetake(
  { workbook }: Pick<Ports, 'workbook'>,
  { store }: Pick<Located, 'store'>,
  table: BoundTable,
  headings: readonly string[],
  column: number,
  text: string | null,
): boolean {
  const heading = headings[column - 1] ?? '';
  const hasTake = table.placement.adopted
    ? Object.keys(table.placement.headings).some((key) => key.endsWith('/take'))
    : headings.some((other) => sameText(other, `${heading} take`) || sameText(other, 'take'));
  if (!hasTake || text === null || isRetakeAsShipped(workbook, table, text)) return hasTake;
  const own = readState<OwnRetakes>(store, stateKeys.ownRetakes) ?? [];
  return own === 'changed' || own.includes(textKey(text));
}

/** True for a word that Routesheet does not ship. A workbook from before may have what is approved with fixes as a retake. */
function isRetakeAsShipped({ lists }: WorkbookDefinition, table: BoundTable, text: string): boolean {
  const list = perStepOf(table)?.perStep.parts.status.list;
  const shipped = lists.find(({ key }) => key === list)?.words ?? [];
  return ['retake', 'approved with fixes'].includes(wordFor(text, shipped)?.means ?? 'retake');
}

/** Words, as keys, that the workbook's own lists call a retake and Routesheet ships as something else; or that the lists were changed since anybody looked. */
type OwnRetakes = readonly string[] | 'changed';

/** Two round trips, and only where they are others than are remembered: a status that is typed is told by them, and costs none. */
export function rememberRetakes(ports: Ports, { store, workbook }: Located, catalog: Catalog): void {
  const own = recordTables(workbook).flatMap((table) => {
    const words = catalog.lists[perStepOf(table)?.perStep.parts.status.list ?? ''] ?? [];
    const names = words.flatMap((word) => (word.means === 'retake' ? [word.word, ...word.also] : []));
    return names.filter((name) => wordFor(name, words)?.means === 'retake' && !isRetakeAsShipped(workbook, table, name)).map(textKey);
  });
  const text = JSON.stringify(newestThatFit([...new Set(own)]));
  if (text !== (store[stateKeys.ownRetakes] ?? '[]')) note(ports, store, text);
}

/** To be called when somebody typed into a tab; two round trips the first time that it was *Lists*, else none. */
export function retakesChanged(ports: Ports, { store }: Located, table: string): void {
  const text = JSON.stringify('changed');
  if (table === ports.workbook.roles.lists && store[stateKeys.ownRetakes] !== text) note(ports, store, text);
}

/** Nothing in a file that Routesheet was taken out of meanwhile. */
function note(ports: Ports, { [stateKeys.file]: file }: Located['store'], text: string): void {
  if (file === undefined) return;
  ports.lock.attempt(() => {
    if (ports.store.all()[stateKeys.file] === file) ports.store.set({ [stateKeys.ownRetakes]: text });
  });
}
