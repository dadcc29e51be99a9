// A status that was typed or chosen in the grid as a retake raises the step's take, as the form does.

import type { Block, Ports } from '../../ports';
import type { Table } from '../../schema/table';
import { cellText, type Grid } from '../../schema/values/cell';
import { sameText } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { perStepOf } from '../../workbook/layout/columns';
import { readTable } from '../../workbook/rows/records';
import { raiseTakes } from '../../workbook/rows/retake';
import { rowBlocks } from '../../workbook/rows/writes';
import { rememberedCatalog } from '../transaction/known-catalog';
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
export function takeBlocks(ports: Ports, located: Located, table: Table, grid: Grid, edit: CellEdit): readonly Block[] {
  const tab = located.tabs.get(table.key);
  const headings = (grid[table.placement.headingRow - 1] ?? []).map(cellText);
  const text = cellText(grid[edit.row - 1]?.[edit.column - 1] ?? '').trim();
  if (!tab || text === '' || !mayBeRetake(ports, table, headings, edit.column, text)) return [];
  const catalog = rememberedCatalog(ports, located);
  const read = readTable(table, { ...tab }, grid, catalog);
  const record = read.records.find(({ row }) => row === edit.row);
  const status = read.columns.find(({ at, part }) => at === edit.column - 1 && part === 'status');
  if (!record || !status) return [];
  const raised = raiseTakes(table, { ...record.values, [status.key]: edit.before }, record.values, catalog);
  const takes = Object.entries(raised).filter(([key, value]) => value !== record.values[key]);
  return rowBlocks(read, record.row, Object.fromEntries(takes), catalog);
}

/** A word beside a take column, and none that is known to mean something else. @param text null where it is not known yet */
export function mayBeRetake(
  { workbook }: Pick<Ports, 'workbook'>,
  table: Table,
  headings: readonly string[],
  column: number,
  text: string | null,
): boolean {
  const heading = headings[column - 1] ?? '';
  const hasTake = table.placement.adopted
    ? Object.keys(table.placement.headings).some((key) => key.endsWith('/take'))
    : headings.some((other) => sameText(other, `${heading} take`) || sameText(other, 'take'));
  const list = perStepOf(table)?.perStep.parts.status.list;
  const shipped = workbook.lists.find(({ key }) => key === list)?.words ?? [];
  // A workbook from before may have what is approved with fixes as a retake.
  return hasTake && (text === null || ['retake', 'approved with fixes'].includes(wordFor(text, shipped)?.means ?? 'retake'));
}
