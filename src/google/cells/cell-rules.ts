// Validation of cells, to and from Google's. Ours only warn: what a person types is never refused.

import type { CellRule } from '../../schema/kind';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Google has no rule for "any number": a range that no production leaves. */
const anyNumber = 1e12;

/** Null where the rule needs the names of people and there is no tab of them. */
export function validationFor(rule: CellRule, help: string | null, names: Range | null): DataValidation | null {
  const builder = required(SpreadsheetApp.newDataValidation(), rule, names);
  if (builder === null) return null;
  builder.setAllowInvalid(true);
  if (help !== null) builder.setHelpText(help);
  return builder.build();
}

function required(builder: Builder, rule: CellRule, names: Range | null): Builder | null {
  if (rule.kind === 'words') return builder.requireValueInList([...rule.words], true);
  if (rule.kind === 'people') return names && builder.requireValueInRange(names, true);
  if (rule.kind === 'date') return builder.requireDate();
  if (rule.kind === 'checkbox') return builder.requireCheckbox();
  const { min, max } = rule;
  if (min !== null && max === null) return builder.requireNumberGreaterThanOrEqualTo(min);
  return builder.requireNumberBetween(min ?? -anyNumber, max ?? anyNumber);
}

/** The rule as one of ours; null for a rule of another kind, which somebody made by hand. `isPeople`: whether their names stand on that tab. */
export function ruleFrom(validation: DataValidation, isPeople: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => boolean): CellRule | null {
  const { DataValidationCriteria: criteria } = SpreadsheetApp;
  const [first, second] = validation.getCriteriaValues() as readonly unknown[];
  switch (validation.getCriteriaType()) {
    case criteria.VALUE_IN_LIST:
      return { kind: 'words', words: (first as readonly unknown[]).map(String) };
    case criteria.VALUE_IN_RANGE:
      // Without a range, its tab was deleted: a rule that shows nothing is ours to mend.
      if (!first) return { kind: 'words', words: [] };
      return isPeople((first as Range).getSheet()) ? { kind: 'people' } : null;
    case criteria.DATE_IS_VALID_DATE:
      return { kind: 'date' };
    case criteria.CHECKBOX:
      return { kind: 'checkbox' };
    case criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO:
      return numberRule(first, null);
    case criteria.NUMBER_BETWEEN:
      return numberRule(first, second);
    default:
      return null;
  }
}

/** Null where a bound is a formula: such a rule is the person's own. */
function numberRule(least: unknown, most: unknown): CellRule | null {
  const [min, max] = [Number(least), Number(most ?? anyNumber)];
  return Number.isNaN(min + max) ? null : { kind: 'number', min: bound(min), max: bound(max) };
}

function bound(value: number): number | null {
  return Math.abs(value) === anyNumber ? null : value;
}
