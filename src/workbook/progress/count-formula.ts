// The live formula of a count: rows of another tab that say the same as this row does. Functions have one argument each, as those of Progress.

import { lettersOf } from '../layout/cell-name';
import { belowRange, type ColumnBelow, unlessNought } from './progress-formulas';

/** A column of the row, from 0, and the column of the other tab that must say the same. */
export interface SameColumns {
  readonly here: number;
  readonly there: ColumnBelow;
}

/** Blank where there is none, and in a row without a name. Its cells are those of its own row, which sorting keeps. */
export function countFormula(row: number, name: number, same: readonly SameColumns[]): string {
  const cell = (at: number) => `$${lettersOf(at)}${row}`;
  const factors = same.map(({ here, there }) => `(${belowRange(there)}=${cell(here)})`);
  return unlessNought(`SUMPRODUCT((${cell(name)}<>"")*${factors.join('*')})`);
}
