// Builds rules that colour cells.

import { GoogleObject } from '../../engine/google-object';
import type { RangeObject } from '../objects';
import { refusals } from '../refusals';
import { BooleanCondition, type ConditionTerms } from './boolean-condition';
import { hexColour } from './colours';
import { ConditionalFormatRule, type FormatTerms } from './conditional-format-rule';
import type { ConditionCriteria } from './criteria';

const plain = { background: null, fontColor: null, bold: null, italic: null, strikethrough: null, underline: null };

type Style = Omit<ConditionTerms, 'criteria' | 'values'>;

export class ConditionalFormatRuleBuilder extends GoogleObject {
  readonly googleClass = 'Spreadsheet.ConditionalFormatRuleBuilder';
  private ranges: readonly RangeObject[];
  private when: Pick<ConditionTerms, 'criteria' | 'values'> | null;
  private style: Style;

  constructor(terms?: FormatTerms) {
    super();
    this.ranges = terms?.ranges ?? [];
    this.when = terms?.condition ?? null;
    this.style = terms?.condition ?? plain;
  }

  build(): ConditionalFormatRule {
    if (!this.when) throw refusals.ruleWithoutCondition();
    if (this.ranges.length === 0) throw refusals.ruleWithoutRanges();
    return new ConditionalFormatRule({ ranges: this.ranges, condition: this.condition(this.when) });
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.build().terms);
  }

  getRanges(): RangeObject[] {
    return [...this.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.when && new BooleanCondition(this.condition(this.when));
  }

  getGradientCondition(): null {
    return null;
  }

  setRanges(ranges: readonly RangeObject[]): this {
    this.ranges = ranges;
    return this;
  }

  setBackground(colour: string | null): this {
    return this.styled({ background: colour === null ? null : (hexColour(colour) ?? this.style.background) });
  }

  setFontColor(colour: string | null): this {
    return this.styled({ fontColor: colour === null ? null : (hexColour(colour) ?? this.style.fontColor) });
  }

  setBold(bold: boolean | null): this {
    return this.styled({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.styled({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.styled({ strikethrough });
  }

  setUnderline(underline: boolean | null): this {
    return this.styled({ underline });
  }

  withCriteria(criteria: ConditionCriteria, values: readonly unknown[]): this {
    this.when = { criteria, values };
    return this;
  }

  whenCellEmpty(): this {
    return this.withCriteria('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.withCriteria('CELL_NOT_EMPTY', []);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.withCriteria('CUSTOM_FORMULA', [formula]);
  }

  whenTextContains(text: string): this {
    return this.withCriteria('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.withCriteria('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.withCriteria('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.withCriteria('TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.withCriteria('TEXT_EQUAL_TO', [text]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.withCriteria('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.withCriteria('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  /** A date, or a name of `RelativeDate`. */
  whenDateAfter(date: Date | string): this {
    return this.withCriteria(date instanceof Date ? 'DATE_AFTER' : 'DATE_AFTER_RELATIVE', [date]);
  }

  whenDateBefore(date: Date | string): this {
    return this.withCriteria(date instanceof Date ? 'DATE_BEFORE' : 'DATE_BEFORE_RELATIVE', [date]);
  }

  whenDateEqualTo(date: Date | string): this {
    return this.withCriteria(date instanceof Date ? 'DATE_EQUAL_TO' : 'DATE_EQUAL_TO_RELATIVE', [date]);
  }

  private styled(style: Partial<Style>): this {
    this.style = { ...this.style, ...style };
    return this;
  }

  private condition(when: Pick<ConditionTerms, 'criteria' | 'values'>): ConditionTerms {
    return { ...plain, ...this.style, criteria: when.criteria, values: when.values };
  }
}

ConditionalFormatRule.builder = (terms) => new ConditionalFormatRuleBuilder(terms);
