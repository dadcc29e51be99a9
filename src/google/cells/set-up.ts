// Carrying out set-up's changes.

import type { Cell } from '../../schema/values/cell';
import type { Change, ColumnPlan, TabPlan } from '../../workbook/layout/tab-plan';
import type { CellCodec } from './cells';
import { rulesFor } from './colour-rules';
import { dressColumns, dressHeadingRow, dressNewTab } from './column-looks';
import { markColumns, prepareMarks } from './column-marks';
import { type RuleSite, setChoices, setLaterRules, setRule, setRules, setRulesOfNewTab } from './column-rules';
import { rangeBelow } from './columns-below';
import { rangeFor } from './grown-range';
import { firstMark, markOf, setMark } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** The spreadsheet while it is being set up. */
interface Site extends RuleSite {
  readonly codec: CellCodec;
  readonly created: Map<string, Sheet>;
  /** Of columns, put in last: all of them cost as much as one. */
  readonly marks: WaitingMarks[];
}

/** A new tab before anything of its own stands there. */
interface BareTab {
  readonly sheet: Sheet;
  readonly plan: TabPlan;
}

interface WaitingMarks {
  readonly sheet: Sheet;
  /** Move on when columns are put in before them. */
  readonly marks: readonly { at: number; readonly key: string }[];
}

/** Carries out the changes in order. False where only the marks on columns could not be put down. */
export function apply(file: Spreadsheet, changes: readonly Change[], codec: CellCodec): boolean {
  const site: Site = { file, codec, created: new Map(), later: [], marks: [] };
  if (changes.some(laysMarks)) prepareMarks(file);
  let begun: BareTab | null = null;
  for (const [at, change] of changes.entries()) {
    if (change.kind !== 'create tab') carryOut(site, change);
    else {
      const made: BareTab = begun ?? bareTab(site, change.plan, null);
      // The next tab takes after this one while nothing of its own stands there; not where something comes first, which may make room for it.
      const next = changes[at + 1];
      begun = next?.kind === 'create tab' ? bareTab(site, next.plan, made) : null;
      createTab(site, made.sheet, change);
    }
  }
  setLaterRules(site);
  const isMarked = markColumns(file, site.marks);
  const [front] = [...site.created.values()];
  // Each new tab was brought to the front when it was made; people start on the first.
  if (front) file.setActiveSheet(front);
  return isMarked;
}

function laysMarks(change: Change): boolean {
  if (change.kind === 'create tab') return change.plan.marksColumns;
  return change.kind === 'mark columns' || (change.kind === 'add columns' && change.marked);
}

function carryOut(site: Site, change: Exclude<Change, { kind: 'create tab' }>): void {
  const sheet = site.file.getSheetById(change.sheetId);
  if (sheet) changeTab(site, sheet, change);
}

function changeTab(site: Site, sheet: Sheet, change: Exclude<Change, { kind: 'create tab' }>): void {
  switch (change.kind) {
    case 'mark tab':
      setMark(sheet, { ...markOf(sheet), table: change.table });
      break;
    case 'mark columns':
      site.marks.push({ sheet, marks: change.marks.map((mark) => ({ ...mark })) });
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

/**
 * A new tab with nothing on it but what it shares with others, which comes from the one before: what is frozen, the look of its first row, its
 * colour. Until its headings stand there it is blank, and set-up begins it anew.
 */
function bareTab({ file }: Site, plan: TabPlan, bare: BareTab | null): BareTab {
  const at = Math.min(plan.position, file.getSheets().length);
  const sheet = bare ? file.insertSheet(plan.tab, at, { template: bare.sheet }) : file.insertSheet(plan.tab, at);
  const before = bare?.plan ?? { frozenRows: 0, frozenColumns: 0, tabColour: null };
  if (!bare) dressHeadingRow(sheet);
  if (plan.frozenRows !== before.frozenRows) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns !== before.frozenColumns) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.tabColour !== before.tabColour) sheet.setTabColor(plan.tabColour);
  return { sheet, plan };
}

function createTab(site: Site, sheet: Sheet, { plan, colours, names }: ChangeOf<'create tab'>): void {
  const { table, columns, rows, hidden } = plan;
  site.created.set(table, sheet);
  widen(sheet, columns.length);
  dressNewTab(sheet, columns);
  const at = columns.map((_column, index) => index);
  if (rows.length > 0) addRows(site, sheet, 1, at, rows);
  if (plan.clips) rangeBelow(sheet, { at: 0, headingRow: 1 }, columns.length).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  if (hidden) sheet.hideSheet();
  setRulesOfNewTab(site, sheet, { at: 0, headingRow: 1, names, lastRow: rows.length + 1 }, columns);
  if (plan.choices !== undefined) setChoices(sheet, plan.choices);
  if (plan.marksColumns) site.marks.push({ sheet, marks: marksOf(0, columns) });
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
  moveOn(site, sheet, at, columns.length);
  insertColumns(sheet, at, columns.length);
  // New columns take after their neighbour; whatever that is checked by is not theirs.
  rangeBelow(sheet, { at, headingRow }, columns.length).clearDataValidations();
  dressColumns(sheet, { at, headingRow }, columns);
  if (marked) site.marks.push({ sheet, marks: marksOf(at, columns) });
  setRules(site, sheet, { at, headingRow, names, lastRow }, columns);
}

/** What waits for columns of that tab stands further right once others are put in before them. */
function moveOn({ later, marks }: Site, sheet: Sheet, at: number, count: number): void {
  const places = [
    ...later.filter((one) => one.sheet.getSheetId() === sheet.getSheetId()).map(({ place }) => place),
    ...marks.filter((one) => one.sheet.getSheetId() === sheet.getSheetId()).flatMap((one) => one.marks),
  ];
  for (const place of places) if (place.at >= at) place.at += count;
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
