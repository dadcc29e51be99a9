// Which rows of a tab are rows of its table, as far as a row says it by itself: what lies beside it nobody knows here.

import { ownIdHeading } from '../../schema/adopted/adoption';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { isTyped } from '../../schema/column';
import { prefixOf } from '../../schema/kinds/id';
import { shapeOfValues } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import { asidePatterns } from '../../workbook/adopted/aside-texts';
import type { TableColumn } from '../../workbook/layout/columns';
import type { Ref } from '../sql/statement';
import { allOf, anyOf, literal, pattern } from '../sql/text';
import { sheetCell } from './sheets';

type Placed = TableColumn & { readonly at: number };

/** True of a row: a column that people fill has something in it, and the headings do not stand there once more. */
export function isRow(table: BoundTable, columns: readonly Placed[], ref: Ref): string {
  const typed = columns.filter(({ column }) => isTyped(column));
  const rows = table.placement.adopted ? adoptedRow(table, columns, ref) : filled(typed, ref);
  return allOf([rows, ...headingsAgain(columns)]);
}

/** One of them has something in it; a box that is not ticked has nothing. */
function filled(columns: readonly Placed[], ref: Ref): string {
  const texts = columns.map(({ column, at }) =>
    shapeOfValues(column) === 'flag'
      ? `IF(${ref('ticked')}(${sheetCell(at)}) = 'FALSE', '', IFNULL(${sheetCell(at)}, ''))`
      : `IFNULL(${sheetCell(at)}, '')`,
  );
  return texts.length === 0 ? 'FALSE' : `TRIM(CONCAT(${texts.join(', ')})) != ''`;
}

/** The first two headings are enough to tell a row of headings by. */
function headingsAgain(columns: readonly Placed[]): readonly string[] {
  const [first, second] = [...columns].sort((a, b) => a.at - b.at);
  if (first === undefined || second === undefined) return [];
  const says = ({ at, placed, heading }: Placed) =>
    `IFNULL(LOWER(TRIM(${sheetCell(at)})), '') = ${literal(textKey(placed?.text ?? heading))}`;
  return [`NOT (${says(first)} AND ${says(second)})`];
}

/**
 * A row of a tab of somebody's own has a name or a code, or an ID of ours and something in it; a total, a title or a note is none, by what it says. What
 * only its place tells - a remark below the last row, a legend - is told from a row by nothing here: it has no status, no date and nobody.
 */
function adoptedRow(table: BoundTable, columns: readonly Placed[], ref: Ref): string {
  const own = columns.find(({ column, placed }) => prefixOf(column) !== null && placed?.text === ownIdHeading);
  const keys = [table.name, ...table.keyColumns];
  const naming = [...new Set(keys)].flatMap((key) => columns.find((column) => column.key === key && column !== own) ?? []);
  const others = columns.filter((column) => column !== own && !naming.includes(column));
  const isFilled = ({ at }: Placed) => `IFNULL(TRIM(${sheetCell(at)}), '') != ''`;
  const name = `COALESCE(${naming.map(({ at }) => `${ref('seen')}(${sheetCell(at)})`).join(', ') || "''"}, '')`;
  const coded = naming.length > 1 ? allOf(naming.map(isFilled)) : 'FALSE';
  const more = filled(others, ref);
  const says = ({ source, flags }: RegExp) => `REGEXP_CONTAINS(${name}, ${pattern(`${flags.includes('i') ? '(?i)' : ''}${source}`)})`;
  const { total, section, bareSection, group, note } = asidePatterns;
  const figures = allOf(others.map(({ at }) => `NOT REGEXP_CONTAINS(IFNULL(${sheetCell(at)}, ''), ${pattern('\\pL{3,}')})`));
  const title = anyOf([
    says(section),
    says(bareSection),
    allOf([says(group), anyOf([`${name} = UPPER(${name})`, `ENDS_WITH(${name}, ':')`])]),
  ]);
  const named = allOf([`${name} != ''`, anyOf([coded, more, `NOT (${anyOf([title, says(note)])})`])]);
  const ours = own === undefined ? 'FALSE' : allOf([isFilled(own), more]);
  return allOf([`NOT (${allOf([`NOT (${coded})`, says(total), figures])})`, anyOf([named, ours])]);
}
