// A rule that cells are checked by, as a script holds it.

import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import { engineReferences, ownReferences } from '../../book/tab-names';
import type { ValidationRule } from '../../book/validation';
import { GoogleObject, NotEmulated } from '../../engine/google-object';
import type { ClassContext } from '../class-context';
import type { BuilderObject, RangeObject } from '../objects';
import { refusals } from '../refusals';
import { criteriaOf, engineArgument, relativeNameOf, scriptArgument, type ValidationCriteria, validationTypes } from './criteria';

const listLimit = 500;

/** What a rule says, before it is in a workbook. */
export interface ValidationTerms {
  readonly criteria: ValidationCriteria;
  /** As `getCriteriaValues` gives them. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** Makes a builder; handed in so that the two files need not import each other. */
export type BuilderMaker = (terms: ValidationTerms) => BuilderObject<DataValidation>;

function isRange(value: unknown): value is RangeObject {
  return value instanceof GoogleObject && value.googleClass === 'Spreadsheet.Range';
}

/** `'My tab'!A2:A9`, with the tab's name: the rule may be on another one. */
function rangeText(desk: ClassContext, range: RangeObject): string {
  return engineReferences(`'${desk.tab(range.sheetId).name.replaceAll("'", "''")}'!${range.getA1Notation()}`);
}

export class DataValidation extends GoogleObject {
  readonly googleClass = 'Spreadsheet.DataValidation';
  static builder: BuilderMaker;

  constructor(readonly terms: ValidationTerms) {
    super();
  }

  /** The rule that a cell has, also one made by hand in the grid. */
  static ofCell(desk: ClassContext, sheetId: string, { criterion, reject, asked }: ValidationRule): DataValidation {
    const criteria = criteriaNamed(criterion);
    if (!criteria) throw new NotEmulated(`A validation rule of the kind ${criterion.type}`);
    const help = typeof asked?.help === 'string' ? asked.help : null;
    return new DataValidation({ criteria, values: valuesOf(desk, sheetId, criteria, criterion), allowInvalid: !reject, help });
  }

  getCriteriaType(): ValidationCriteria {
    return this.terms.criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.terms.values];
  }

  getAllowInvalid(): boolean {
    return this.terms.allowInvalid;
  }

  getHelpText(): string | null {
    return this.terms.help;
  }

  copy(): BuilderObject<DataValidation> {
    return DataValidation.builder(this.terms);
  }

  /** The same for the engine. */
  cellRule(desk: ClassContext, _sheetId: string): Omit<ValidationRule, 'id'> {
    const { allowInvalid, help } = this.terms;
    return { criterion: this.criterion(desk), reject: !allowInvalid, asked: help === null ? null : { help } };
  }

  private criterion(desk: ClassContext): DataValidationCriterion {
    const { criteria, values } = this.terms;
    if (criteria.endsWith('_RELATIVE')) throw refusals.relativeDateRule();
    const type = validationTypes[criteria];
    const [first, second] = values;
    const displayStyle = second === false ? ('plainText' as const) : ('arrow' as const);
    if (type === 'isValueInList') return { type, values: listOf(first), displayStyle };
    if (type === 'isValueInRange') return { type, values: [isRange(first) ? rangeText(desk, first) : String(first)], displayStyle };
    const texts = values.map((value) => engineArgument(value, desk.book.zone));
    if (
      type === 'dateIs' ||
      type === 'dateIsBefore' ||
      type === 'dateIsAfter' ||
      type === 'dateIsOnOrAfter' ||
      type === 'dateIsOnOrBefore'
    ) {
      return { type, values: texts, dateValue: 'exactDate' };
    }
    return { type, values: texts };
  }
}

/** Google's name of the rule; one of a day that moves on with the calendar, made by hand, has a name of its own. */
function criteriaNamed(criterion: DataValidationCriterion): ValidationCriteria | null {
  const name = criteriaOf(validationTypes, criterion.type);
  const relative = relativeNameOf(criterion) === null ? null : `${name}_RELATIVE`;
  return relative !== null && Object.hasOwn(validationTypes, relative) ? (relative as ValidationCriteria) : name;
}

/** Words of a drop-down. The most that Google takes, and its words for more, are in public bug reports. */
function listOf(words: unknown): string[] {
  const texts = Array.isArray(words) ? words.map(String) : [];
  if (texts.length > listLimit) throw refusals.longList();
  if (texts.some((word) => word.startsWith('='))) throw refusals.formulaInList();
  return texts;
}

function valuesOf(desk: ClassContext, sheetId: string, criteria: ValidationCriteria, criterion: DataValidationCriterion): unknown[] {
  if (criterion.type === 'isValueInList') return [[...criterion.values], criterion.displayStyle !== 'plainText'];
  if (criterion.type === 'isValueInRange') {
    return [desk.rangeOf(ownReferences(criterion.values[0] ?? ''), sheetId), criterion.displayStyle !== 'plainText'];
  }
  if (criteria.endsWith('_RELATIVE')) return [relativeNameOf(criterion)];
  return criterion.values.map((value) => scriptArgument(criteria, value, desk.book.zone));
}
