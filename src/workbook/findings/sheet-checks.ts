// What the sheet itself does to rows: merged cells that hide what is behind them, values typed over formulas.

import { isTyped } from '../../schema/column';
import { isBlank } from '../../schema/values/cell';
import { counted } from '../../schema/values/text';
import { areaName, cellName } from '../layout/cell-name';
import { cellIn, form, type Inspected, type MergedCells, type Occurrence, seenAt } from './occurrence';

/** Merged cells in our columns, from the headings to the last row. They are not parted: somebody wanted them. */
export function mergedCells({ read, merges }: Inspected): readonly Occurrence[] {
  const { adopted, headingRow } = read.table.placement;
  // Titles are merged on purpose, and so are bands over the headings of a tab of the person's own.
  const ours = merges.filter(
    (merge) =>
      !(adopted ? merge.row <= headingRow : merge.lastRow < headingRow) &&
      merge.row <= read.lastRow &&
      read.columns.some(({ at }) => at + 1 >= merge.column && at + 1 <= merge.lastColumn),
  );
  return ours.map((merge) => ({
    kind: 'merged',
    likeness: merge.row <= headingRow ? 'headings' : 'rows',
    row: merge.row,
    at: merge.column - 1,
    shows: areaName(merge),
    becomes: null,
    say: (count) => mergedWords(count, merge, headingRow),
  }));
}

function mergedWords(count: number, merge: MergedCells, headingRow: number): string {
  const what = merge.row <= headingRow ? 'headings' : 'cells';
  return `${form(count, `The ${what} ${areaName(merge)} are merged`, `${counted(count, 'block')} of ${what} are merged`)}: only the first of them counts, the others are blank. Part them with Format, Merge cells, Unmerge.`;
}

/** With fewer formulas a column is not one of formulas. */
const fewestFormulas = 3;

/** Cells with a typed value in a column where most others have a formula. What the formula would be is not guessed. */
export function typedOverFormulas(inspected: Inspected): readonly Occurrence[] {
  const { read, formulas } = inspected;
  return read.columns
    .filter(({ column }) => isTyped(column))
    .flatMap((column) => {
      const hasFormula = (row: number) => (formulas[row - 1]?.[column.at] ?? '') !== '';
      // Hardly any column has one.
      if (!formulas.some((row) => (row[column.at] ?? '') !== '')) return [];
      const calculated = read.records.filter(({ row }) => hasFormula(row));
      if (calculated.length < fewestFormulas) return [];
      const typed = read.records.filter(({ row }) => !hasFormula(row) && !isBlank(cellIn(inspected, row, column.at)));
      if (typed.length * 2 >= calculated.length) return [];
      const example = cellName(calculated[0]?.row ?? 1, column.at);
      return typed.map((record) =>
        seenAt(inspected, record, column, {
          kind: 'formula',
          likeness: '',
          say: (count) =>
            `${counted(count, 'cell')} in ${column.heading} ${form(count, 'holds', 'hold')} a typed value where the others have a formula. Copy ${example} over ${form(count, 'it', 'them')} if that was a slip.`,
        }),
      );
    });
}
