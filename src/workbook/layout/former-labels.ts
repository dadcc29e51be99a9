// Labels that were called otherwise by an earlier Routesheet and stand so in the workbook: settings, and the titles of lists.

import { type Cell, cellText, type Grid } from '../../schema/values/cell';
import { textKey } from '../../schema/values/text';
import type { WorkbookDefinition } from '../../schema/workbook';
import { type SettingField, settingsFields, settingsTable } from '../catalog/setting-fields';
import { settingPlaces } from '../catalog/setting-places';

/** A cell that should say something else: row and column from 0. */
export interface LabelEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A row of Settings, with the places of its cells. */
interface Row {
  readonly row: number;
  readonly value: string;
}

/**
 * What brings the labels of Settings up to date: a former label becomes the present one, in place, its value untouched. Where both stand there, the one
 * that somebody typed a value beside counts, and the row that set-up made for the other is emptied; two typed ones stay as they are. A setting that
 * was part of another gets a row of its own below, with the value that counted for it so far.
 */
export function settingEdits(workbook: WorkbookDefinition, grid: Grid): readonly LabelEdit[] {
  const table = settingsTable(workbook);
  if (table === null) return [];
  const { name, value, headings } = settingPlaces(table, grid);
  if (name < 0 || value < 0) return [];
  const rows = rowsByLabel(grid, name, value, headings);
  const fields = settingsFields(workbook);
  const present = new Set(fields.map(({ column }) => textKey(column.heading)));
  const edits: LabelEdit[] = [];
  const taken = new Set<number>();
  let next = grid.length;
  for (const field of fields) {
    const { heading } = field.column;
    const now = rows.get(textKey(heading)) ?? [];
    const former = formerLabels(field).filter((label) => !present.has(textKey(label)));
    const before = former.flatMap((label) => rows.get(textKey(label)) ?? []);
    const chosen = before.find((row) => isTyped(field, row)) ?? before[0];
    if (chosen === undefined || (now.length > 0 && (!isTyped(field, chosen) || now.some((row) => isTyped(field, row))))) continue;
    for (const { row } of now) edits.push({ row, column: name, text: '' }, { row, column: value, text: '' });
    if (!taken.has(chosen.row)) edits.push({ row: chosen.row, column: name, text: heading });
    else {
      edits.push({ row: next, column: name, text: heading }, { row: next, column: value, text: chosen.value });
      next += 1;
    }
    taken.add(chosen.row);
  }
  return edits;
}

function formerLabels({ column }: SettingField): readonly string[] {
  return column.formerly ?? [];
}

/** What set-up wrote there is nobody's choice. */
function isTyped({ key, initially }: SettingField, { value }: Row): boolean {
  return textKey(value) !== textKey(initially) && (value.trim() !== '' || key.startsWith('remind/'));
}

function rowsByLabel(grid: Grid, name: number, value: number, headings: number): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  grid.forEach((cells, row) => {
    const key = textKey(cellText(cells[name] ?? ''));
    if (row + 1 === headings || key === '') return;
    rows.set(key, [...(rows.get(key) ?? []), { row, value: cellText(cells[value] ?? '') }]);
  });
  return rows;
}

/** Titles of lists under *List*, which stands in that column (from 0). */
export function listEdits({ lists }: WorkbookDefinition, grid: Grid, column: number): readonly LabelEdit[] {
  return grid.flatMap((cells, row) => {
    const key = textKey(cellText(cells[column] ?? ''));
    const list = lists.find(({ formerly = [] }) => formerly.some((title) => textKey(title) === key));
    return list === undefined ? [] : [{ row, column, text: list.title }];
  });
}

/** The cells as they are once those labels are written. */
export function withEdits(grid: Grid, edits: readonly LabelEdit[]): Grid {
  if (edits.length === 0) return grid;
  const after: Cell[][] = grid.map((row) => [...row]);
  for (const { row, column, text } of edits) {
    const cells = after[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
    after[row] = cells;
  }
  return after;
}
