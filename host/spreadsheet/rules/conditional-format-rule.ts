// A rule that colours cells, as a script holds it.

import type { CellIsRule } from '@odoo/o-spreadsheet';
import type { ColourRule } from '../../book/conditional-formats';
import { GoogleObject, NotEmulated } from '../../engine/google-object';
import type { ClassContext } from '../class-context';
import type { BuilderObject, RangeObject } from '../objects';
import { refusals } from '../refusals';
import { BooleanCondition, type ConditionTerms } from './boolean-condition';
import {
  type ConditionCriteria,
  conditionTypes,
  criteriaOf,
  engineArgument,
  relativeDays,
  relativeNameOf,
  scriptArgument,
} from './criteria';

/** What a rule says. */
export interface FormatTerms {
  readonly ranges: readonly RangeObject[];
  readonly condition: ConditionTerms;
}

export type FormatBuilderMaker = (terms: FormatTerms) => BuilderObject<ConditionalFormatRule>;

function styleOf({ background, fontColor, bold, italic, strikethrough, underline }: ConditionTerms): CellIsRule['style'] {
  return {
    ...(background === null ? {} : { fillColor: background }),
    ...(fontColor === null ? {} : { textColor: fontColor }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(underline ? { underline } : {}),
  };
}

export class ConditionalFormatRule extends GoogleObject {
  readonly googleClass = 'Spreadsheet.ConditionalFormatRule';
  static builder: FormatBuilderMaker;

  constructor(readonly terms: FormatTerms) {
    super();
  }

  /** A rule as it is on the tab, also one made by hand in the grid. */
  static ofTab(desk: ClassContext, sheetId: string, { zones, rule, asked }: ColourRule): ConditionalFormatRule {
    if (rule.type !== 'CellIsRule') throw new NotEmulated(`A conditional format of the kind ${rule.type}`);
    const kept = typeof asked?.criteria === 'string' ? asked.criteria : '';
    const criteria = Object.hasOwn(conditionTypes, kept) ? (kept as ConditionCriteria) : criteriaOf(conditionTypes, rule.operator);
    if (!criteria) throw new NotEmulated(`A conditional format of the kind ${rule.operator}`);
    const values = criteria.endsWith('_RELATIVE')
      ? [relativeNameOf(rule)]
      : rule.values.map((value) => scriptArgument(criteria, value, desk.book.zone));
    const { fillColor, textColor, bold, italic, strikethrough, underline } = rule.style;
    const condition: ConditionTerms = {
      criteria,
      values,
      background: fillColor ? fillColor.toLowerCase() : null,
      fontColor: textColor ? textColor.toLowerCase() : null,
      bold: bold ?? null,
      italic: italic ?? null,
      strikethrough: strikethrough ?? null,
      underline: underline ?? null,
    };
    return new ConditionalFormatRule({ ranges: zones.map((zone) => desk.range(sheetId, zone)), condition });
  }

  getRanges(): RangeObject[] {
    return [...this.terms.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return new BooleanCondition(this.terms.condition);
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): BuilderObject<ConditionalFormatRule> {
    return ConditionalFormatRule.builder(this.terms);
  }

  /** The same for the engine; throws if it has ranges of another tab. */
  colourRule(desk: ClassContext, sheetId: string): ColourRule {
    const { ranges, condition } = this.terms;
    if (ranges.some((range) => range.sheetId !== sheetId)) throw refusals.otherSheetRule();
    const { criteria, values } = condition;
    const operator = conditionTypes[criteria];
    const relative = criteria.endsWith('_RELATIVE');
    const dateValue = relative ? relativeDays[String(values[0])] : 'exactDate';
    const rule: CellIsRule = {
      type: 'CellIsRule',
      operator,
      values: relative ? [] : values.map((value) => engineArgument(value, desk.book.zone)),
      style: styleOf(condition),
      ...(criteria.startsWith('DATE_') && dateValue ? { dateValue } : {}),
    };
    return { zones: ranges.map(({ zone }) => zone), rule, asked: { criteria } };
  }
}
