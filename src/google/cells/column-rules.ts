// What set-up has cells checked by.

import { lastBox } from '../../schema/box-rows';
import type { CellRule } from '../../schema/kind';
import type { ColumnPlan, NamesPlace } from '../../workbook/layout/tab-plan';
import { validationFor } from './cell-rules';
import { type ColumnPlace, rangeBelow, rangeDownTo } from './columns-below';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The spreadsheet while its columns are given rules. */
export interface RuleSite {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** New tabs by table key. */
  readonly created: ReadonlyMap<string, Sheet>;
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

/** Where a rule stands, or the first of several. */
interface RulePlace extends ColumnPlace {
  readonly names: NamesPlace | null;
  /** Last row (from 1) with anything in the first column. */
  readonly lastRow: number;
}

type Ruled = Pick<ColumnPlan, 'rule' | 'help'>;

/** One column after the other: on a tab that people may have changed, what Google refuses of one is no matter of the others. */
export function setRules(site: RuleSite, sheet: Sheet, from: RulePlace, columns: readonly Ruled[]): void {
  for (const [index, { rule, help }] of columns.entries()) setRule(site, sheet, { ...from, at: from.at + index, rule, help });
}

/** Three single rules cost more than a row of any number and its copy. */
const fewRules = 2;

/**
 * On a tab that was just made, in two round trips: one row is given all rules that reach to the end of the grid, and every row takes them from it. What
 * else stood there would be lost. It is the second row, since set-up looks at the first to see what is missing: ended in between, it begins anew.
 */
export function setRulesOfNewTab(site: RuleSite, sheet: Sheet, from: RulePlace, columns: readonly Ruled[]): void {
  const reaching = columns.map(({ rule, help }) => (rule !== null && reachesDown(rule) ? validationFor(rule, help, null) : null));
  if (reaching.filter((rule) => rule !== null).length <= fewRules) {
    setRules(site, sheet, from, columns);
    return;
  }
  fill(sheet, from, reaching);
  const others = columns.map(({ rule, help }, index) => ({ help, rule: reaching[index] ? null : rule }));
  setRules(site, sheet, from, others);
}

function fill(sheet: Sheet, { at, headingRow }: ColumnPlace, rules: readonly (DataValidation | null)[]): void {
  const row = sheet.getRange(headingRow + 2, at + 1, 1, rules.length);
  row.setDataValidations([[...rules]]);
  const all = rangeBelow(sheet, { at, headingRow }, rules.length);
  row.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}

/** Boxes reach only as far as rows need them. A drop-down of names takes them from a range, which a copy might move. */
function reachesDown(rule: CellRule): boolean {
  return rule.kind !== 'checkbox' && rule.kind !== 'people';
}

/** From the first row below the headings to the end of the grid, so that a row typed anywhere has it; boxes only as far as rows need them. */
export function setRule(site: RuleSite, sheet: Sheet, { at, headingRow, names, lastRow, rule, help }: RulePlace & Ruled): void {
  if (rule === null) return;
  const place = { at, headingRow };
  if (rule.kind === 'people') {
    site.later.push({ sheet, place, help, names });
    return;
  }
  const cells = rule.kind === 'checkbox' ? rangeDownTo(sheet, place, lastBox(Math.max(lastRow, headingRow))) : rangeBelow(sheet, place);
  cells.setDataValidation(validationFor(rule, help, null));
}

/** Each row of settings has its own words, or none. */
export function setChoices(sheet: Sheet, choices: readonly (CellRule | null)[]): void {
  const rules = choices.map((rule) => [rule && validationFor(rule, null, null)]);
  sheet.getRange(2, 2, rules.length, 1).setDataValidations(rules);
}

/** Those that wait until all tabs are there. */
export function setLaterRules(site: RuleSite): void {
  for (const { sheet, place, help, names } of site.later)
    rangeBelow(sheet, place).setDataValidation(validationFor({ kind: 'people' }, help, namesAt(site, names)));
}

function namesAt({ file, created }: RuleSite, names: NamesPlace | null) {
  if (names === null) return null;
  const sheet = names.sheetId === null ? created.get(names.table) : file.getSheetById(names.sheetId);
  return sheet ? rangeBelow(sheet, names) : null;
}
