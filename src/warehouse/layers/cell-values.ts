// One column of a tab as typed SQL: its value, what else it says, and when its cell cannot be read.

import type { Catalog } from '../../schema/catalog';
import { type Column, ruleOf } from '../../schema/column';
import { isMoney } from '../../schema/kinds/money';
import { numbersTaken } from '../../schema/kinds/quantity';
import { contentsOf, holdsWhat, listKeyOf, shapeOfValues, takesSeveral } from '../../schema/traits';
import type { Ref } from '../sql/statement';
import { literal, sqlName } from '../sql/text';
import { unstyled } from './dates';
import type { NamedColumn } from './names';

/** A cell understood. */
export interface ReadCell {
  /** Columns of the view: name and expression. */
  readonly columns: readonly (readonly [name: string, expression: string])[];
  /** What must be joined for that. */
  readonly join: string | null;
  /** What stands there where that cannot be read, else NULL; null: every text can be. */
  readonly unread: string | null;
}

/** What the reference says the column holds there. */
export function heldIn({ column }: NamedColumn, titleOf: (list: string) => string): string {
  const shape = shapeOfValues(column);
  if (shape === 'day') return 'a date';
  if (isMoney(column)) return 'an amount, in the currency beside it';
  if (shape === 'number') return 'a number';
  if (shape === 'flag') return 'true where it is ticked';
  if (contentsOf(column) === 'person')
    return takesSeveral(column) ? 'names of the People tab, with commas between' : 'a name of the People tab';
  const list = listKeyOf(column);
  return list === null ? holdsWhat(column, titleOf).replace(/; .*$/, '') : `the word of *${titleOf(list)}* that stands there or is meant`;
}

/** @param row the alias of the rows; @param alias of what is joined */
export function cellValue({ name, column }: NamedColumn, row: string, alias: string, ref: Ref, catalog: Catalog): ReadCell {
  const cell = `${row}.${sqlName(name)}`;
  const isFilled = `${ref('seen')}(${cell}) IS NOT NULL`;
  const shape = shapeOfValues(column);
  const list = listKeyOf(column);
  if (shape === 'day') {
    const { join, day } = dayJoin(cell, alias, ref);
    return { columns: [[name, day]], join, unread: `IF(${cell} IS NOT NULL AND ${day} IS NULL, ${unstyled(cell)}, NULL)` };
  }
  if (shape === 'number') return plainly(name, cell, numberIn(cell, column, catalog), isFilled);
  if (shape === 'flag') return plainly(name, cell, `CASE ${cell} WHEN 'TRUE' THEN TRUE WHEN 'FALSE' THEN FALSE END`, isFilled);
  if (shape === 'time') return plainly(name, cell, `${ref('time_of_day')}(${cell})`, isFilled);
  if (list !== null) {
    const join = `LEFT JOIN ${ref('word_spellings')} AS ${alias} ON ${alias}.workbook = ${row}.workbook AND ${alias}.list = ${literal(list)} AND ${alias}.spelling = ${ref('text_key')}(${cell})`;
    return {
      columns: [
        [name, `${alias}.word`],
        [`${name}_means`, `${alias}.means`],
      ],
      join,
      unread: `IF(${isFilled} AND ${alias}.word IS NULL, ${cell}, NULL)`,
    };
  }
  if (contentsOf(column) === 'person') {
    const join = `LEFT JOIN ${ref('people_named')} AS ${alias} ON ${alias}.workbook = ${row}.workbook AND ${alias}.cell = ${cell}`;
    const several = takesSeveral(column) ? '' : ` OR ${alias}.many > 1`;
    const people = takesSeveral(column) ? `${alias}.people` : `IF(${alias}.many = 1, ${alias}.people, NULL)`;
    return {
      columns: [[name, people]],
      join,
      unread: `IF(${isFilled} AND (NOT IFNULL(${alias}.understood, FALSE)${several}), ${cell}, NULL)`,
    };
  }
  return { columns: [[name, `${ref('seen')}(${cell})`]], join: null, unread: null };
}

/** The number of a cell where its column takes that one, else NULL. */
function numberIn(cell: string, column: Column, catalog: Catalog): string {
  const rule = ruleOf(column, catalog);
  const taken = numbersTaken(column);
  const number = `SAFE_CAST(${cell} AS NUMERIC)`;
  const limits = [
    ...(rule?.kind === 'number' && rule.min !== null ? [`${number} >= ${rule.min}`] : []),
    ...(taken?.above === undefined ? [] : [`${number} > ${taken.above}`]),
    ...(taken?.whole === true ? [`${number} = TRUNC(${number})`] : []),
  ];
  return limits.length === 0 ? number : `IF(${limits.join(' AND ')}, ${number}, NULL)`;
}

/** How the day of a cell is found. */
export function dayJoin(cell: string, alias: string, ref: Ref): { readonly join: string; readonly day: string } {
  return { join: `LEFT JOIN ${ref('day_texts')} AS ${alias} ON ${alias}.said = ${ref('day_key')}(${cell})`, day: `${alias}.day` };
}

function plainly(name: string, cell: string, expression: string, isFilled: string): ReadCell {
  return { columns: [[name, expression]], join: null, unread: `IF(${isFilled} AND ${expression} IS NULL, ${cell}, NULL)` };
}
