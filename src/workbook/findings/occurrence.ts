// One place at which something is wrong, as the single checks report it, before like ones are folded into a finding.

import type { Catalog } from '../../schema/catalog';
import type { FindingKind } from '../../schema/finding';
import { type Cell, cellText, type Grid } from '../../schema/values/cell';
import type { DateNames } from '../../schema/values/date-names';
import type { LocalDate } from '../../schema/values/local-date';
import { quotedStart } from '../../schema/values/text';
import type { BegunRow } from '../rows/begun-row';
import type { FoundColumn, ReadRecord, ReadTable } from '../rows/read-table';

/** A rectangle of merged cells; rows and columns from 1, the last ones included. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A tab with everything that is looked at. */
export interface Inspected {
  readonly read: ReadTable;
  readonly grid: Grid;
  /** Of each cell, `''` where there is none; may be smaller than the grid. */
  readonly formulas: readonly (readonly string[])[];
  readonly merges: readonly MergedCells[];
  /** Number formats of its cells; absent where no column holds amounts. */
  readonly formats?: readonly (readonly string[])[];
  /** The number that the next ID would have. */
  readonly next: number;
  /** Rows of the tab that were written last, or were to be. */
  readonly begun: readonly BegunRow[];
  readonly catalog: Catalog;
  /** What months and weekdays are called in this workbook; in English where absent. */
  readonly names?: DateNames;
  /** Dates before it are over. */
  readonly today: LocalDate;
}

/** The sentence for so many places; `others`: their samples differ, and they are the ones left after those that were named. */
export type Saying = (count: number, others: boolean) => string;

export interface Occurrence {
  readonly kind: FindingKind;
  /** Occurrences of one kind with the same likeness are one finding. */
  readonly likeness: string;
  /** From 1; 0 where there is no cell. */
  readonly row: number;
  /** Column, from 0. */
  readonly at: number;
  readonly shows: string;
  /** What a repair would write; null where none is safe. */
  readonly becomes: Cell | null;
  readonly say: Saying;
}

/** One check of a tab: it reports what it sees and changes nothing. */
export type Check = (inspected: Inspected) => readonly Occurrence[];

/** Longest text of a cell that travels; a longer one is never repaired. */
export const longestShown = 200;

export function shownIn(cell: Cell | undefined): string {
  return cellText(cell ?? '').slice(0, longestShown);
}

/** The cells of a tab, and their formulas. */
export type InspectedCells = Pick<Inspected, 'grid' | 'formulas'>;

export function cellIn({ grid }: InspectedCells, row: number, at: number): Cell {
  return grid[row - 1]?.[at] ?? '';
}

/** A cell that must not be written: it holds a formula, or more than a repair would show. */
export function isFixed(inspected: InspectedCells, row: number, at: number): boolean {
  return (inspected.formulas[row - 1]?.[at] ?? '') !== '' || cellText(cellIn(inspected, row, at)).length > longestShown;
}

/** An occurrence at a record's cell, like others of its column only; the repair is dropped where the cell must not be written. */
export function seenAt(
  inspected: InspectedCells,
  { row }: Pick<ReadRecord, 'row'>,
  { at, key }: Pick<FoundColumn, 'at' | 'key'>,
  occurrence: Pick<Occurrence, 'kind' | 'likeness' | 'say'> & { readonly becomes?: Cell | null },
): Occurrence {
  const { kind, likeness, say, becomes = null } = occurrence;
  const shows = shownIn(cellIn(inspected, row, at));
  const safe = becomes !== null && !isFixed(inspected, row, at) && cellText(becomes).length <= longestShown;
  return { kind, likeness: `${key}/${likeness}`, say, row, at, shows, becomes: safe ? becomes : null };
}

/** `“wk 12”`, cut to what a sentence has room for. */
export function quoted(text: string): string {
  return quotedStart(text.replace(/\s+/g, ' ').trim(), 40);
}

/** `is` for one, `are` for more; the same for any two forms. */
export function form(count: number, one: string, more: string): string {
  return count === 1 ? one : more;
}
