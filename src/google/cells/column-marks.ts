// Which column is which of ours, whatever its heading is called now: a hidden tab with a formula for each column, and formulas go with the column that they
// name, wherever it is moved to (docs/decisions/marks-by-formulas.md). All of a workbook are written in one call, and read in one.

import type { ColumnMark } from '../../ports';
import { columnsTab } from '../../schema/adopted/adoption';
import { tabInFormula } from '../../schema/values/formula-text';
import { groupedBy } from '../../schema/values/grouping';
import { patiently } from '../patience';
import { inThisRun } from '../this-run';
import { columnLetters } from './columns-below';
import { rangeFor } from './grown-range';
import { flush, wrote } from './pending';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Note = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Of the mark on a column, as an earlier Routesheet left it; on a tab it says that the formulas stand there. */
export const columnKey = 'routesheet/column';
/** Of the note on an adopted tab. */
export const noteKey = 'routesheet/adopted';

/** In its first cell, as a formula. A tab that is only called so has neither this nor any of the formulas. */
const says = '="Routesheet finds columns by these formulas when headings are renamed or moved. Leave them as they are."';

/** A column of a tab, as it is to be marked. */
export interface MarkedColumns {
  readonly sheet: Sheet;
  readonly marks: readonly ColumnMark[];
}

interface PlacedMark extends ColumnMark {
  readonly sheetId: number;
}

/** A formula of ours; `cell`: where it stands itself. */
interface Line {
  readonly cell: string;
  readonly row: number;
  readonly sheetId: number;
  /** Null: the column was deleted, or stands on another tab by now. */
  readonly mark: PlacedMark | null;
}

/** The tab of the formulas and what they say. */
interface Noted {
  /** Null: there is none. */
  readonly tab: Sheet | null;
  /** True for one whose making died, or that somebody emptied: nothing stands in it. Then, too, what is known stands on the columns themselves. */
  readonly isEmpty: boolean;
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly Line[];
  /** The row below which new ones are put in, from 1. */
  readonly above: number;
}

/** As somebody saw it last in this run: which tab it is does not change. A run begins with nothing. */
const seen = inThisRun<Noted | null>(null);

/** As it was seen; nobody has looked: as it is. */
function seenIn(file: Spreadsheet): Noted {
  const there = seen.now ?? noted(file);
  seen.now = there;
  return there;
}

/** Of all tabs, by sheet id, from left to right; one round trip. */
export function columnMarksIn(file: Spreadsheet): ReadonlyMap<number, readonly ColumnMark[]> {
  const there = noted(file);
  seen.now = there;
  return groupedBy(there.marks, ({ sheetId }) => sheetId);
}

export function columnMarks(file: Spreadsheet, sheetId: number): readonly ColumnMark[] {
  return columnMarksIn(file).get(sheetId) ?? [];
}

/** Where no tab is called so, one question finds the marks on columns and the tab that somebody calls otherwise. */
function noted(file: Spreadsheet): Noted {
  const called = file.getSheetByName(columnsTab);
  const found = called && notedOn(file, called);
  if (found && !found.isEmpty) return found;
  const notes = patiently(() => notesOn(file, columnKey));
  const others = notes.flatMap((note) => notedOn(file, note.getLocation().getSheet()) ?? []);
  const empty = found ?? others[0];
  // Nobody has taken over yet what an earlier Routesheet left on the columns; the newest count, as in the tab.
  const left = inOrder([...notes].reverse().flatMap(markOnColumn));
  return (
    others.find(({ isEmpty }) => !isEmpty) ?? { tab: empty?.tab ?? null, isEmpty: empty !== undefined, marks: left, lines: [], above: 1 }
  );
}

/** Null for a tab that is not ours. What the formulas say, not what they come to: that would have to be worked out first. */
function notedOn(file: Spreadsheet, tab: Sheet | null): Noted | null {
  if (tab === null) return null;
  const formulas = patiently(() => tab.getDataRange().getFormulas());
  const isAny = formulas.some((row) => row.some((formula) => formula !== ''));
  const isEmpty = !isAny && formulas.length === 1 && tab.getLastRow() === 0;
  // Somebody may have sorted it, or typed over some of it: what still stands there counts.
  const lines = isAny ? linesIn(formulas, file.getSheets()) : [];
  if (lines.length === 0 && !isEmpty && !formulas.some((row) => row.includes(says))) return null;
  // The newest stand first.
  const marks = new Map<string, PlacedMark>();
  for (const { mark } of lines) if (mark && !marks.has(`${mark.sheetId} ${mark.key}`)) marks.set(`${mark.sheetId} ${mark.key}`, mark);
  const above = Math.max(1, (lines[0]?.row ?? formulas.length + 1) - 1);
  return { tab, isEmpty, marks: inOrder([...marks.values()]), lines, above };
}

function linesIn(formulas: readonly (readonly string[])[], tabs: readonly Sheet[]): readonly Line[] {
  const ids = new Map(tabs.map((tab) => [tab.getName(), tab.getSheetId()]));
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, right) => {
      const said = saidBy(formula);
      if (said === null) return [];
      const { sheetId, key, tab, at } = said;
      const home = homeOf(sheetId, ids.get(tab), [...ids.values()]);
      const mark = at < 0 || home === null ? null : { sheetId: home, key, at };
      return [{ cell: `${columnLetters(right)}${down + 1}`, row: down + 1, sheetId: home ?? sheetId, mark }];
    }),
  );
}

/**
 * The tab that a mark is of: the one that the formula names. In a file that was another format in between tabs have other numbers. Null where the column
 * was cut out and put into another tab of the same file.
 */
function homeOf(sheetId: number, named: number | undefined, all: readonly number[]): number | null {
  if (named === undefined || named === sheetId) return sheetId;
  return all.includes(sheetId) ? null : named;
}

/** Sheet id and key are part of the formula: the key written so that no text of anybody's could end it. */
function formulaFor(sheetId: number, tab: string, { at, key }: ColumnMark): string {
  const letters = columnLetters(at);
  const text = (`${sheetId} ${written(key)} `.match(longest) ?? []).join(joint);
  return `="${text}"&COLUMN(${tabInFormula(tab)}!$${letters}:$${letters})`;
}

/** Excel takes no longer texts in formulas: it would call the whole file damaged. */
const longest = /.{1,250}/gs;
const joint = '"&"';

/** What a formula says; `at` -1: the column that it named was deleted. Null for anything else that stands there. */
function saidBy(formula: string): (PlacedMark & { readonly tab: string }) | null {
  // Whatever the function is called in the language of the file.
  const [, sheetId, key, place = ''] = /^="(\d+) ((?:[^"]|"&")*) "&[^"()]+\((.*)\)$/s.exec(formula) ?? [];
  if (sheetId === undefined || key === undefined) return null;
  // Other programs write a whole column with its first and last row.
  const [, tab = '', from, to] = /^(.*)!\$?([A-Z]+)(?:\$?\d+)?:\$?([A-Z]+)(?:\$?\d+)?$/s.exec(place) ?? [];
  const at = from === undefined || from !== to ? -1 : placeOf(from);
  return { sheetId: Number(sheetId), key: readKey(key.split(joint).join('')), at, tab: tabNamedIn(tab) };
}

function tabNamedIn(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
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
  const there = seenIn(file);
  if ((there.tab !== null && !there.isEmpty) || there.marks.length === 0) return;
  const marks = groupedBy(there.marks, ({ sheetId }) => sheetId);
  const rows = file.getSheets().flatMap((sheet) => formulasOf(sheet, marks.get(sheet.getSheetId()) ?? []));
  seen.now = { ...there, tab: furnished(there.tab ?? madeTab(file), rows), isEmpty: false };
}

/** Two round trips, however many columns, and two that make sure of them; four where the tab is made first. False where somebody has protected the tab. */
export function markColumns(file: Spreadsheet, columns: readonly MarkedColumns[]): boolean {
  const rows = columns.flatMap(({ sheet, marks }) => formulasOf(sheet, marks));
  if (rows.length === 0) return true;
  prepareMarks(file);
  const there = seenIn(file);
  if (there.tab === null || there.isEmpty) seen.now = { ...there, tab: furnished(there.tab ?? madeTab(file), rows), isEmpty: false };
  else return isPutIn(there.tab, there.above, rows);
  return true;
}

/** What is held back of other tabs goes first, so that a refusal is of this one: without marks headings tell columns, which is no reason to stop. */
function isPutIn(tab: Sheet, above: number, rows: string[][]): boolean {
  flush();
  wrote();
  try {
    tab.insertRowsAfter(above, rows.length);
    tab.getRange(above + 1, 1, rows.length, 1).setFormulas(rows);
    flush();
    return true;
  } catch {
    return false;
  }
}

function formulasOf(sheet: Sheet, marks: readonly ColumnMark[]): string[][] {
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
  const { tab, lines } = noted(file);
  const id = sheet.getSheetId();
  const ranges = lines.flatMap(({ cell, sheetId }) => (sheetId === id ? [cell] : []));
  for (const mark of [...notesOn(sheet, columnKey), ...notesOn(sheet, noteKey)]) mark.remove();
  if (ranges.length > 0) tab?.getRangeList(ranges).clearContent();
}

/** The tab of the formulas and copies of it. One that holds nothing of ours any more is somebody's own. */
export function columnsTabsIn(file: Spreadsheet): readonly Sheet[] {
  const tabs = [file.getSheetByName(columnsTab), ...notesOn(file, columnKey).map((note) => note.getLocation().getSheet())];
  const ours = new Map(tabs.flatMap((tab) => notedOn(file, tab)?.tab ?? []).map((tab) => [tab.getSheetId(), tab]));
  return [...ours.values()];
}

function notesOn(place: Pick<Sheet, 'createDeveloperMetadataFinder'>, key: string): readonly Note[] {
  return place.createDeveloperMetadataFinder().withKey(key).find();
}
