// Builds rules for cells.

import { GoogleObject, NotEmulated, ServiceError } from '../../engine/google-object';
import type { RangeObject } from '../objects';
import type { ValidationCriteria } from './criteria';
import { DataValidation, type ValidationTerms } from './data-validation';

/** A checkbox in a cell. */
export function checkboxRule(): DataValidation {
  return new DataValidation({ criteria: 'CHECKBOX', values: [], allowInvalid: false, help: null });
}

export class DataValidationBuilder extends GoogleObject {
  readonly googleClass = 'Spreadsheet.DataValidationBuilder';
  private criteria: ValidationCriteria | null;
  private values: readonly unknown[];
  private allowInvalid: boolean;
  private help: string | null;

  constructor(terms?: ValidationTerms) {
    super();
    this.criteria = terms?.criteria ?? null;
    this.values = terms?.values ?? [];
    this.allowInvalid = terms?.allowInvalid ?? true;
    this.help = terms?.help ?? null;
  }

  build(): DataValidation {
    const { criteria, values, allowInvalid, help } = this;
    if (!criteria) throw new ServiceError('Data validation rule must have criteria.');
    return new DataValidation({ criteria, values, allowInvalid, help });
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.build().terms);
  }

  getCriteriaType(): ValidationCriteria | null {
    return this.criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.values];
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  getHelpText(): string | null {
    return this.help;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(help: string): this {
    this.help = help;
    return this;
  }

  withCriteria(criteria: ValidationCriteria, values: readonly unknown[]): this {
    this.criteria = criteria;
    this.values = values;
    return this;
  }

  requireCheckbox(checkedValue?: unknown): this {
    if (checkedValue !== undefined) throw new NotEmulated('DataValidationBuilder.requireCheckbox with own values');
    return this.withCriteria('CHECKBOX', []);
  }

  requireDate(): this {
    return this.withCriteria('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): this {
    return this.withCriteria('DATE_AFTER', [date]);
  }

  requireDateBefore(date: Date): this {
    return this.withCriteria('DATE_BEFORE', [date]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.withCriteria('DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: Date): this {
    return this.withCriteria('DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.withCriteria('DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.withCriteria('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.withCriteria('DATE_ON_OR_BEFORE', [date]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.withCriteria('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.withCriteria('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.withCriteria('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.withCriteria('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.withCriteria('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.withCriteria('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.withCriteria('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.withCriteria('TEXT_IS_VALID_URL', []);
  }

  requireValueInList(values: readonly string[], showDropdown?: boolean): this {
    return this.withCriteria('VALUE_IN_LIST', [values.map(String), showDropdown ?? true]);
  }

  requireValueInRange(range: RangeObject, showDropdown?: boolean): this {
    return this.withCriteria('VALUE_IN_RANGE', [range, showDropdown ?? true]);
  }
}

DataValidation.builder = (terms) => new DataValidationBuilder(terms);
