// Rules that colour cells, as Excel knows them.

import type { ConditionalFormattingOptions } from 'exceljs';
import type { ColourRule } from '../book/conditional-formats';
import { xcOf } from '../book/zones';
import { argb, fillOf } from './looks';

/** Those that compare with one value, or ask a formula. @param last row of the sheet, from 1, after which nothing is coloured */
export function colourRules(rules: readonly ColourRule[], last: number): readonly ConditionalFormattingOptions[] {
  return rules.flatMap(({ zones, rule }, at): readonly ConditionalFormattingOptions[] => {
    const [first] = zones;
    if (rule.type !== 'CellIsRule' || first === undefined) return [];
    const formula = formulaOf(rule.operator, rule.values, `${xcOf({ ...first, right: first.left, bottom: first.top })}`);
    if (formula === null) return [];
    const { fillColor, textColor, bold } = rule.style;
    const style = {
      ...(fillColor && { fill: fillOf(fillColor) }),
      ...((textColor || bold) && { font: { ...(textColor && { color: { argb: argb(textColor) } }), ...(bold && { bold: true }) } }),
    };
    const ref = zones.map((zone) => xcOf({ ...zone, bottom: Math.max(zone.top, Math.min(zone.bottom, last - 1)) })).join(' ');
    return [{ ref, rules: [{ type: 'expression', priority: at + 1, formulae: [formula], style }] }];
  });
}

/** Of the first cell of its range; null for what we do not write. */
function formulaOf(operator: string, [value = '']: readonly string[], cell: string): string | null {
  if (operator === 'customFormula') return value.replace(/^=/, '');
  return operator === 'isEqual' ? `${cell}="${value.replace(/"/g, '""')}"` : null;
}
