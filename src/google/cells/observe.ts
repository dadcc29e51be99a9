// A tab as it stands, for set-up to compare with what it should be.

import type { ColumnMark, WantedTab } from '../../ports';
import { firstRows, likeliestRow } from '../../schema/adopted/heading-rows';
import { cellText, type Grid } from '../../schema/values/cell';
import type { ObservedColumn, ObservedTab } from '../../workbook/layout/tab-plan';
import { ruleFrom } from './cell-rules';
import { columnMarks } from './column-marks';
import { markOf, marksIn, type TabMark, unmarked } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Reads headings, validation, metadata and the first column. The validation of the first row below the headings stands for its column.
 * @param people the mark of the tab whose names are offered
 */
export function observe(file: Spreadsheet, sheet: Sheet, wanted: readonly string[], people: string): ObservedTab {
  const isPeople = (other: Sheet) => markOf(other).table === people;
  return observed(
    sheet,
    { headings: wanted, cells: null },
    { mark: markOf(sheet), isPeople, columns: () => columnMarks(file, sheet.getSheetId()) },
  );
}

/** The same of several: what is noted with them is asked once for the whole file. Two round trips a tab, one where its cells are known. */
export function observeAll(
  file: Spreadsheet,
  wanted: readonly WantedTab[],
  people: string,
  columns: ReadonlyMap<number, readonly ColumnMark[]>,
): readonly ObservedTab[] {
  if (wanted.length === 0) return [];
  const marks = marksIn(file);
  const isPeople = (sheet: Sheet) => marks.get(sheet.getSheetId())?.table === people;
  const sheets = new Map(file.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  return wanted.flatMap((one) => {
    const sheet = sheets.get(one.sheetId);
    const notes = { mark: marks.get(one.sheetId) ?? unmarked, isPeople, columns: () => columns.get(one.sheetId) ?? [] };
    return sheet === undefined ? [] : [observed(sheet, one, notes)];
  });
}

/** What is noted with a tab, and of another: whether names of people stand there. */
interface Notes {
  readonly mark: TabMark;
  readonly isPeople: (sheet: Sheet) => boolean;
  readonly columns: () => readonly ColumnMark[];
}

function observed(sheet: Sheet, { headings, cells }: Omit<WantedTab, 'sheetId'>, notes: Notes): ObservedTab {
  const { mark } = notes;
  const { rows, firstColumn, lastRow } = cells === null ? shownOn(sheet) : shownIn(cells);
  const at = likeliestRow(rows, headings, 0);
  return {
    sheetId: sheet.getSheetId(),
    tab: sheet.getName(),
    headingRow: at + 1,
    columns: columnsOf(sheet, { headingRow: at + 1, headings: rows[at] ?? [] }, notes),
    // A tab with a mark was frozen once: what somebody has freed since stays free.
    frozenRows: mark.table === null ? sheet.getFrozenRows() : null,
    coloursApplied: mark.colours,
    marked: mark.table,
    firstColumn: firstColumn.filter((_text, row) => row !== at),
    lastRow,
  };
}

interface Shown {
  /** What the first rows show. */
  readonly rows: readonly (readonly string[])[];
  /** Down to the last row. */
  readonly firstColumn: readonly string[];
  readonly lastRow: number;
}

/** Cells of a tab up to which all of them come sooner than two parts of them. */
const fewCells = 20_000;

/** One round trip, two where the tab is large. */
function shownOn(sheet: Sheet): Shown {
  const data = sheet.getDataRange();
  const [lastRow, columns] = [data.getNumRows(), data.getNumColumns()];
  if (lastRow * columns > fewCells) {
    const rows = sheet.getRange(1, 1, Math.min(lastRow, firstRows), columns).getDisplayValues();
    return { rows, firstColumn: firstOf(sheet.getRange(1, 1, lastRow, 1).getDisplayValues()), lastRow };
  }
  const all = data.getDisplayValues();
  // Of a blank tab Google gives its first cell.
  if (lastRow * columns === 1 && all[0]?.[0] === '' && sheet.getLastRow() === 0) return { rows: [], firstColumn: [], lastRow: 0 };
  return { rows: all.slice(0, firstRows), firstColumn: firstOf(all), lastRow };
}

function shownIn(cells: Grid): Shown {
  // Of a blank tab Google gives its first cell.
  if (cells.length < 2 && (cells[0] ?? []).every((cell) => cell === '')) return { rows: [], firstColumn: [], lastRow: 0 };
  const texts = (rows: Grid) => rows.map((row) => row.map(cellText));
  return {
    rows: texts(cells.slice(0, firstRows)),
    firstColumn: firstOf(texts(cells.map((row) => row.slice(0, 1)))),
    lastRow: cells.length,
  };
}

function firstOf(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map(([text = '']) => text);
}

interface HeadingRow {
  readonly headingRow: number;
  readonly headings: readonly string[];
}

function columnsOf(sheet: Sheet, { headingRow, headings }: HeadingRow, { isPeople, columns: marked }: Notes): readonly ObservedColumn[] {
  if (headings.length === 0) return [];
  const rules = validations(sheet, headingRow + 1, headings.length);
  // Of two on one column the newer, which comes first, counts.
  const marks = new Map([...marked()].reverse().map(({ at, key }) => [at, key]));
  const covered = coveredIn(sheet, headingRow, headings);
  return headings.map((heading, at) => {
    const column = { heading, mark: marks.get(at) ?? null, covered: covered.has(at) };
    const validation = rules[at] ?? null;
    if (validation === 'unreadable') return { ...column, rule: null, foreignRule: false, unreadable: true };
    const rule = validation && ruleFrom(validation, isPeople);
    return { ...column, rule, foreignRule: validation !== null && rule === null };
  });
}

/** Places of headings that are hidden behind merged cells: looked for only where some are blank. */
function coveredIn(sheet: Sheet, row: number, headings: readonly string[]): ReadonlySet<number> {
  const blank = headings.flatMap((heading, at) => (heading === '' ? [at] : []));
  if (blank.length === 0) return new Set();
  const merged = sheet.getRange(row, 1, 1, headings.length).getMergedRanges();
  const covers = (at: number) => merged.some((range) => range.getColumn() <= at + 1 && range.getLastColumn() > at);
  return new Set(blank.filter(covers));
}

/**
 * A rule that cannot be read - one of names whose tab was deleted, or of a kind that scripts do not see - keeps its neighbours from being read too. Where
 * the grid ends before that row there is none.
 */
function validations(sheet: Sheet, row: number, count: number): readonly (DataValidation | null | 'unreadable')[] {
  const range = rowOf(sheet, row, count);
  if (range === null) return [];
  try {
    return range.getDataValidations()[0] ?? [];
  } catch {
    return Array.from({ length: count }, (_column, at) => validation(range.getCell(1, at + 1)));
  }
}

function rowOf(sheet: Sheet, row: number, count: number): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(row, 1, 1, count);
  } catch {
    return null;
  }
}

function validation(cell: GoogleAppsScript.Spreadsheet.Range): DataValidation | null | 'unreadable' {
  try {
    return cell.getDataValidation();
  } catch {
    return 'unreadable';
  }
}
