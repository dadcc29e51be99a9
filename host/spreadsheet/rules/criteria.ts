// Google's criteria and the engine's, which are nearly the same under other names.

import type { CellIsRule, ConditionalFormattingOperatorValues, DataValidationCriterionType } from '@odoo/o-spreadsheet';
import { helpers } from '@odoo/o-spreadsheet';
import { engineReferences, ownReferences } from '../../book/tab-names';
import { dateOfSerial, serialOfDate } from '../../book/typing/serials';

/** Validation: Google's `DataValidationCriteria` by name. */
export const validationTypes = {
  DATE_AFTER: 'dateIsAfter',
  DATE_AFTER_RELATIVE: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BEFORE_RELATIVE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_EQUAL_TO_RELATIVE: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
} as const satisfies Record<string, DataValidationCriterionType>;

export type ValidationCriteria = keyof typeof validationTypes;

/** Conditional formats: Google's `BooleanCriteria` by name. */
export const conditionTypes = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  DATE_AFTER_RELATIVE: 'dateIsAfter',
  DATE_BEFORE_RELATIVE: 'dateIsBefore',
  DATE_EQUAL_TO_RELATIVE: 'dateIs',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CUSTOM_FORMULA: 'customFormula',
} as const satisfies Record<string, ConditionalFormattingOperatorValues>;

export type ConditionCriteria = keyof typeof conditionTypes;

/** Members of `RelativeDate` and what the engine calls the days. */
export const relativeDays: Readonly<Record<string, CellIsRule['dateValue']>> = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
};

/** The name of the day of a rule, where it is one that moves on with the calendar; null for a fixed one. */
export function relativeNameOf(rule: object): string | null {
  const day = 'dateValue' in rule ? rule.dateValue : undefined;
  return Object.keys(relativeDays).find((name) => relativeDays[name] === day) ?? null;
}

/** Google's name for one of the engine's types; the first that fits. */
export function criteriaOf<Name extends string>(types: Readonly<Record<Name, string>>, type: string): Name | null {
  const names = Object.keys(types) as Name[];
  return names.find((name) => types[name] === type) ?? null;
}

/** One argument as the engine keeps it: dates as a day, time left away, as Google does. */
export function engineArgument(value: unknown, zone: string): string {
  if (value instanceof Date) return helpers.formatValue(Math.floor(serialOfDate(value, zone)), dayFormat);
  return engineReferences(String(value));
}

/** The argument of a criterion as a script gave it. */
export function scriptArgument(criteria: string, value: string, zone: string): unknown {
  if (criteria.startsWith('NUMBER_')) return value.startsWith('=') ? ownReferences(value) : Number(value);
  if (!criteria.startsWith('DATE_') || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return dateOfSerial(helpers.toNumber(value, dayFormat.locale), zone);
}

const dayFormat = {
  format: 'yyyy-mm-dd',
  locale: {
    name: 'English',
    code: 'en_US',
    decimalSeparator: '.',
    weekStart: 1,
    dateFormat: 'yyyy-mm-dd',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ',',
  },
};
