// Which column is which of ours, whatever its heading is called now: a hidden tab with a formula for each column, and formulas go with the column that they
// name, wherever it is moved to (docs/decisions/marks-by-formulas.md). All of a workbook are written in one call, and read in one.

import type { ColumnMark } from '../../ports';
import { columnsTab } from '../../schema/adopted/adoption';
import { tabInFormula } from '../../schema/values/formula-text';
import { groupedBy } from '../../schema/values/grouping';
import { patiently } from '../patience';
import { columnLetters } from './columns-below';
import { rangeFor } from './grown-range';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Note = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Of the mark on a column, as an earlier Routesheet left it; on a tab it says that the formulas stand there. */
const columnKey = 'routesheet/column';
/** Of the note on an adopted tab. */
export const noteKey = 'routesheet/adopted';

/** In its first cell, as a formula. A tab that is only called so has something else there. */
const says = '="Routesheet finds columns by these formulas when headings are renamed or moved. Leave them as they are."';

/** A column of a tab, as it is to be marked. */
export interface MarkedColumns {
  readonly sheet: Sheet;
  readonly marks: readonly ColumnMark[];
}

interface PlacedMark extends ColumnMark {
  readonly sheetId: number;
}

/** The tab of the formulas and what they say. */
interface Noted {
  /** Null: there is none, and what is known stands on the columns themselves. */
  readonly tab: Sheet | null;
  /** True for one whose making died: nothing stands in it. */
  readonly isEmpty: boolean;
  readonly marks: readonly PlacedMark[];
  /** Of its rows, from the second: of which tab each is. */
  readonly sheetIds: readonly unknown[];
}

/** As somebody saw it last in this run: which tab it is does not change. A run begins with nothing. */
let seen: Noted | null = null;

/** Of all tabs, by sheet id, from left to right; one round trip. */
export function columnMarksIn(file: Spreadsheet): ReadonlyMap<number, readonly ColumnMark[]> {
  seen = noted(file);
  return groupedBy(seen.marks, ({ sheetId }) => sheetId);
}

export function columnMarks(file: Spreadsheet, sheetId: number): readonly ColumnMark[] {
  return columnMarksIn(file).get(sheetId) ?? [];
}

/** Where no tab is called so, one question finds the marks on columns and the tab that somebody calls otherwise. */
function noted(file: Spreadsheet): Noted {
  const called = file.getSheetByName(columnsTab);
  const found = called && notedOn(called);
  if (found) return found;
  const notes = patiently(() => notesOn(file, columnKey));
  for (const note of notes) {
    const tab = note.getLocation().getSheet();
    const there = tab && notedOn(tab);
    if (there) return there;
  }
  return { tab: null, isEmpty: false, marks: inOrder(notes.flatMap(markOnColumn)), sheetIds: [] };
}

/** Null for a tab that is not ours. What the formulas say, not what they come to: that would have to be worked out first. */
function notedOn(tab: Sheet): Noted | null {
  const [[first] = [], ...rows] = patiently(() => tab.getDataRange().getFormulas());
  const isEmpty = first === '' && rows.length === 0 && tab.getLastRow() === 0;
  if (first !== says && !isEmpty) return null;
  const lines = rows.map(([formula = '']) => markIn(formula));
  // The newest stand first.
  const marks = new Map<string, PlacedMark>();
  for (const mark of lines) if (mark && !marks.has(`${mark.sheetId} ${mark.key}`)) marks.set(`${mark.sheetId} ${mark.key}`, mark);
  const there = [...marks.values()].filter(({ at }) => at >= 0);
  return { tab, isEmpty, marks: inOrder(there), sheetIds: lines.map((mark) => mark?.sheetId ?? null) };
}

/** Sheet id and key are part of the formula: the key written so that no text of anybody's could end it. */
function formulaFor(sheetId: number, tab: string, { at, key }: ColumnMark): string {
  const letters = columnLetters(at);
  return `="${sheetId} ${written(key)} "&COLUMN(${tabInFormula(tab)}!$${letters}:$${letters})`;
}

/** `at` -1: the column that the formula named was deleted. Null for anything else that stands there. */
function markIn(formula: string): PlacedMark | null {
  const [, sheetId, key, place = ''] = /^="(\d+) ([^"]*) "&COLUMN\((.*)\)$/s.exec(formula) ?? [];
  if (sheetId === undefined || key === undefined) return null;
  const [, letters] = /!\$?([A-Z]+):\$?[A-Z]+$/.exec(place) ?? [];
  return { sheetId: Number(sheetId), key: readKey(key), at: letters === undefined ? -1 : placeOf(letters) };
}

/** A step may be called anything: what could mean something in a formula is a number in it. */
function written(key: string): string {
  return key.replace(/[^\w/ .-]/g, (sign) => `~${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function readKey(text: string): string {
  return text.replace(/~([0-9a-f]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** 0 for `A`, 26 for `AA`. */
function placeOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function markOnColumn(note: Note): readonly PlacedMark[] {
  const column = note.getLocation().getColumn();
  return column ? [{ sheetId: column.getSheet().getSheetId(), at: column.getColumn() - 1, key: note.getValue() ?? '' }] : [];
}

/** Of a column that was copied with its mark, the first counts. */
function inOrder(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  return [...marks].sort((one, other) => one.at - other.at);
}

/**
 * To be called before anything else is written where marks are to follow: it asks where they go, if nobody has, and takes over those that an earlier
 * Routesheet left on columns, while these stand where they were seen.
 */
export function prepareMarks(file: Spreadsheet): void {
  seen ??= noted(file);
  if (seen.tab !== null || seen.marks.length === 0) return;
  const marks = groupedBy(seen.marks, ({ sheetId }) => sheetId);
  const rows = file.getSheets().flatMap((sheet) => formulasOf(sheet, marks.get(sheet.getSheetId()) ?? []));
  seen = { ...seen, tab: furnished(madeTab(file), rows) };
}

/** Two round trips, however many columns; four where the tab is made first. */
export function markColumns(file: Spreadsheet, columns: readonly MarkedColumns[]): void {
  const rows = columns.flatMap(({ sheet, marks }) => formulasOf(sheet, marks));
  if (rows.length === 0) return;
  prepareMarks(file);
  const there = seen ?? noted(file);
  if (there.tab === null || there.isEmpty) seen = { ...there, tab: furnished(there.tab ?? madeTab(file), rows), isEmpty: false };
  else {
    there.tab.insertRowsAfter(1, rows.length);
    there.tab.getRange(2, 1, rows.length, 1).setFormulas(rows);
  }
}

function formulasOf(sheet: Sheet, marks: readonly ColumnMark[]): readonly string[][] {
  if (marks.length === 0) return [];
  const [sheetId, tab] = [sheet.getSheetId(), sheet.getName()];
  return marks.map((mark) => [formulaFor(sheetId, tab, mark)]);
}

/** Behind all others. Whoever looks at a tab goes on looking at it. */
function madeTab(file: Spreadsheet): Sheet {
  const front = file.getActiveSheet();
  let name = columnsTab;
  for (let number = 2; file.getSheetByName(name) !== null; number++) name = `${columnsTab} ${number}`;
  const tab = file.insertSheet(name, file.getSheets().length);
  file.setActiveSheet(front);
  return tab;
}

/** The rows last but for the note: until they stand there the tab is blank, and is begun anew. */
function furnished(tab: Sheet, rows: readonly string[][]): Sheet {
  tab.hideSheet();
  rangeFor(tab, 1, 1, rows.length + 1, 1).setFormulas([[says], ...rows]);
  tab.addDeveloperMetadata(columnKey, 'formulas');
  return tab;
}

/** The first note of a tab: nothing is asked, so nothing pending is flushed. */
export function noteAdoption(sheet: Sheet, text: string): void {
  sheet.addDeveloperMetadata(noteKey, text);
}

/** Takes what is noted of a tab off again. */
export function unmark(file: Spreadsheet, sheet: Sheet): void {
  const { tab, sheetIds } = noted(file);
  const sheetId = sheet.getSheetId();
  const ranges = sheetIds.flatMap((id, index) => (id === sheetId ? [`A${index + 2}`] : []));
  for (const mark of [...notesOn(sheet, columnKey), ...notesOn(sheet, noteKey)]) mark.remove();
  if (ranges.length > 0) tab?.getRangeList(ranges).clearContent();
}

/** The tab of the formulas; null where there is none. */
export function marksTabOf(file: Spreadsheet): Sheet | null {
  return noted(file).tab;
}

function notesOn(place: Pick<Sheet, 'createDeveloperMetadataFinder'>, key: string): readonly Note[] {
  return place.createDeveloperMetadataFinder().withKey(key).find();
}
