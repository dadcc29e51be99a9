// Carrying out set-up's changes.

import { lastBox } from '../../schema/box-rows';
import type { CellRule } from '../../schema/kind';
import type { Cell } from '../../schema/values/cell';
import type { Change, ColumnPlan, NamesPlace } from '../../workbook/layout/tab-plan';
import { validationFor } from './cell-rules';
import type { CellCodec } from './cells';
import { rulesFor } from './colour-rules';
import { dressColumns } from './column-looks';
import { markColumns } from './column-marks';
import { type ColumnPlace, rangeBelow, rangeDownTo } from './columns-below';
import { rangeFor } from './grown-range';
import { firstMark, markOf, setMark } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** The spreadsheet while it is being set up. */
interface Site {
  readonly file: Spreadsheet;
  readonly codec: CellCodec;
  /** New tabs by table key. */
  readonly created: Map<string, Sheet>;
  /** Drop-downs of names, put in last: the tab that they point to may only just have been made. */
  readonly later: NamesRule[];
}

interface NamesRule {
  readonly sheet: Sheet;
  /** Moves on when columns are put in before it. */
  readonly place: { at: number; readonly headingRow: number };
  readonly help: string | null;
  readonly names: NamesPlace | null;
}

/** Carries out the changes in order. */
export function apply(file: Spreadsheet, changes: readonly Change[], codec: CellCodec): void {
  const site: Site = { file, codec, created: new Map(), later: [] };
  for (const change of changes) carryOut(site, change);
  for (const rule of site.later) setNames(site, rule);
  const [first] = [...site.created.values()];
  // Each new tab was brought to the front when it was made; people start on the first.
  if (first) file.setActiveSheet(first);
}

function carryOut(site: Site, change: Change): void {
  if (change.kind === 'create tab') createTab(site, change);
  else {
    const sheet = site.file.getSheetById(change.sheetId);
    if (sheet) changeTab(site, sheet, change);
  }
}

function changeTab(site: Site, sheet: Sheet, change: Exclude<Change, { kind: 'create tab' }>): void {
  switch (change.kind) {
    case 'mark tab':
      setMark(sheet, { ...markOf(sheet), table: change.table });
      break;
    case 'mark columns':
      markColumns(sheet, change.marks);
      break;
    case 'rename tab':
      sheet.setName(change.tab);
      break;
    case 'rename heading':
      sheet.getRange(change.headingRow, change.at + 1).setValue(site.codec.write(change.heading));
      break;
    case 'restore headings':
      restoreHeadings(site, sheet, change);
      break;
    case 'freeze':
      sheet.setFrozenRows(change.rows);
      break;
    case 'set rule':
      setRule(site, sheet, change);
      break;
    case 'add columns':
      addColumns(site, sheet, change);
      break;
    case 'add colours':
      addColours(sheet, change);
      break;
    case 'add rows':
      addRows(site, sheet, change.after, change.at, change.rows);
      break;
  }
}

function createTab(site: Site, { plan, colours, names }: ChangeOf<'create tab'>): void {
  const { table, tab, position, columns, rows, frozenRows, tabColour, hidden } = plan;
  const sheet = site.file.insertSheet(tab, Math.min(position, site.file.getSheets().length));
  site.created.set(table, sheet);
  widen(sheet, columns.length);
  dressColumns(sheet, { at: 0, headingRow: 1 }, columns);
  const at = columns.map((_column, index) => index);
  if (rows.length > 0) addRows(site, sheet, 1, at, rows);
  sheet.setFrozenRows(frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.clips) rangeBelow(sheet, { at: 0, headingRow: 1 }, columns.length).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  if (tabColour !== null) sheet.setTabColor(tabColour);
  if (hidden) sheet.hideSheet();
  setRules(site, sheet, { at: 0, headingRow: 1, names, lastRow: rows.length + 1 }, columns);
  if (plan.choices !== undefined) setChoices(sheet, plan.choices);
  if (plan.marksColumns) markColumns(sheet, marksOf(0, columns));
  if (colours.length > 0) sheet.setConditionalFormatRules(colours.flatMap((colour) => rulesFor(sheet, colour, 1)));
  if (plan.warns !== undefined) sheet.protect().setDescription(plan.warns).setWarningOnly(true);
  // Last, so that of a tab whose making died half way nothing counts as done.
  firstMark(sheet, { table, colours: colours.map(({ key }) => key) });
}

/** Columns are added only when they do not fit: a new tab has 26, which is enough for most. */
function widen(sheet: Sheet, columns: number): void {
  try {
    sheet.getRange(1, columns);
  } catch {
    const last = sheet.getMaxColumns();
    sheet.insertColumnsAfter(last, columns - last);
  }
}

function addColumns(site: Site, sheet: Sheet, { at, headingRow, columns, marked, names, lastRow }: ChangeOf<'add columns'>): void {
  for (const { sheet: other, place } of site.later)
    if (other.getSheetId() === sheet.getSheetId() && place.at >= at) place.at += columns.length;
  insertColumns(sheet, at, columns.length);
  // New columns take after their neighbour; whatever that is checked by is not theirs.
  rangeBelow(sheet, { at, headingRow }, columns.length).clearDataValidations();
  dressColumns(sheet, { at, headingRow }, columns);
  if (marked) markColumns(sheet, marksOf(at, columns));
  setRules(site, sheet, { at, headingRow, names, lastRow }, columns);
}

/** What is written behind a merged cell is lost, so it is parted first. */
function restoreHeadings({ codec }: Site, sheet: Sheet, { headingRow, headings }: ChangeOf<'restore headings'>): void {
  const places = headings.map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  for (const merged of sheet.getRange(headingRow, first + 1, 1, last - first + 1).getMergedRanges()) merged.breakApart();
  for (const { at, heading } of headings) sheet.getRange(headingRow, at + 1).setValue(codec.write(heading));
}

function marksOf(from: number, columns: readonly ColumnPlan[]) {
  return columns.map(({ key }, index) => ({ at: from + index, key }));
}

/**
 * Before the column that stands there, so that nothing is taken over from the one to the left: that may be the last of a folded group. Only
 * where the grid ends there is none.
 */
function insertColumns(sheet: Sheet, at: number, count: number): void {
  try {
    sheet.getRange(1, at + 1);
    sheet.insertColumnsBefore(at + 1, count);
  } catch {
    sheet.insertColumnsAfter(at, count);
  }
  sheet.showColumns(at + 1, count);
}

type RulePlace = ColumnPlace & Pick<ChangeOf<'set rule'>, 'names' | 'lastRow'>;

function setRules(site: Site, sheet: Sheet, from: RulePlace, columns: readonly ColumnPlan[]): void {
  for (const [index, { rule, help }] of columns.entries()) setRule(site, sheet, { ...from, at: from.at + index, rule, help });
}

/** From the first row below the headings to the end of the grid, so that a row typed anywhere has it; boxes only as far as rows need them. */
function setRule(
  site: Site,
  sheet: Sheet,
  { at, headingRow, names, lastRow, rule, help }: RulePlace & Pick<ColumnPlan, 'rule' | 'help'>,
): void {
  if (rule === null) return;
  const place = { at, headingRow };
  if (rule.kind === 'people') site.later.push({ sheet, place, help, names });
  else cellsFor(sheet, place, rule, lastRow).setDataValidation(validationFor(rule, help, null));
}

/** Each row of settings has its own words, or none. */
function setChoices(sheet: Sheet, choices: readonly (CellRule | null)[]): void {
  const rules = choices.map((rule) => [rule && validationFor(rule, null, null)]);
  sheet.getRange(2, 2, rules.length, 1).setDataValidations(rules);
}

function cellsFor(sheet: Sheet, place: ColumnPlace, { kind }: CellRule, lastRow: number): Range {
  return kind === 'checkbox' ? rangeDownTo(sheet, place, lastBox(Math.max(lastRow, place.headingRow))) : rangeBelow(sheet, place);
}

function setNames(site: Site, { sheet, place, help, names }: NamesRule): void {
  rangeBelow(sheet, place).setDataValidation(validationFor({ kind: 'people' }, help, namesAt(site, names)));
}

function namesAt({ file, created }: Site, names: NamesPlace | null): Range | null {
  if (names === null) return null;
  const sheet = names.sheetId === null ? created.get(names.table) : file.getSheetById(names.sheetId);
  return sheet ? rangeBelow(sheet, names) : null;
}

function addRows({ codec }: Site, sheet: Sheet, after: number, at: readonly number[], rows: readonly (readonly Cell[])[]): void {
  for (const { from, count, column } of runsOf(at)) {
    const cells = rows.map((row) => row.slice(from, from + count).map(codec.write));
    rangeFor(sheet, after + 1, column + 1, rows.length, count).setValues(cells);
  }
}

/** Rules that are there already come first: where two apply, theirs is seen. */
function addColours(sheet: Sheet, { headingRow, colours }: ChangeOf<'add colours'>): void {
  const rules = colours.flatMap((colour) => rulesFor(sheet, colour, headingRow));
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
  const mark = markOf(sheet);
  setMark(sheet, { ...mark, colours: [...new Set([...mark.colours, ...colours.map(({ key }) => key)])] });
}

/** Cells of a row whose columns are neighbours; a column that is not there (-1) is passed over. */
function runsOf(at: readonly number[]): readonly { readonly from: number; readonly count: number; readonly column: number }[] {
  const runs: { from: number; count: number; column: number }[] = [];
  for (const [from, column] of at.entries()) {
    const last = runs[runs.length - 1];
    if (column < 0) continue;
    if (last && last.column + last.count === column && last.from + last.count === from) last.count += 1;
    else runs.push({ from, count: 1, column });
  }
  return runs;
}
