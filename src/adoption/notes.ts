// What to know of a tab before it is used, in words: what reminds nobody, rows that are left out.

import type { Table } from '../schema/table';
import { contentsOf, isStatus } from '../schema/traits';
import { isBlank } from '../schema/values/cell';
import { counted, inWords } from '../schema/values/text';
import type { Aside } from '../workbook/adopted/own-rows';
import { cellName } from '../workbook/layout/cell-name';
import type { Mapped, SeenTab } from './shape';

/** A tab with the rows that are rows of its table, and all others. */
export interface SortedTab {
  readonly tab: SeenTab;
  readonly rows: readonly number[];
  readonly asides: readonly Aside[];
}

/** Rows or cells that are named one by one. */
const namedAtMost = 12;

/** What reminds nobody, then dates that may be another day, then what is left out. */
export function tabNotes(
  table: Table,
  mapped: readonly Mapped[],
  sorted: readonly SortedTab[],
  dates: readonly string[],
): readonly string[] {
  return [...remindingNotes(table, mapped), ...dates, ...namelessNotes(table, mapped, sorted), ...asideNotes(table, mapped, sorted)];
}

/** Said first: without a date nothing is late, and without a status nothing is ever done. Nothing for tables that nobody is reminded of. */
function remindingNotes({ deadlines, many }: Table, mapped: readonly Mapped[]): readonly string[] {
  if (deadlines.length === 0) return [];
  const lacks = [
    ...(mapped.some(isDue(deadlines)) ? [] : ['a due date']),
    ...(mapped.some(({ column }) => isStatus(column)) ? [] : ['a status']),
  ];
  if (lacks.length === 0) return [];
  return [`Nobody is reminded of these ${many}: no column is ${inWords(lacks, 'or')}. If one of them is, say so in step 3.`];
}

function isDue(deadlines: Table['deadlines']): (mapped: Mapped) => boolean {
  const dates = deadlines.map(({ perStep, date }) => (perStep === null ? date : `/${date}`));
  return ({ key }) => dates.some((date) => (date.startsWith('/') ? key.endsWith(date) : key === date));
}

/** Rows without a name that have a date or a status of their own: perhaps work of the row above, which nobody can tell. */
function namelessNotes({ name }: Table, mapped: readonly Mapped[], sorted: readonly SortedTab[]): readonly string[] {
  const cells = sorted.flatMap(({ tab, asides }) =>
    namelessIn(tab, asides, { name, mapped }).map(({ row, at }) => `${sorted.length > 1 ? `${tab.name} ` : ''}${cellName(row, at)}`),
  );
  if (cells.length === 0) return [];
  const [have, are, each] = cells.length === 1 ? ['has', 'It is', 'it'] : ['have', 'They are', 'each'];
  const named = mapped.find(({ key }) => key === name);
  const heading = named === undefined ? 'a name' : `“${named.heading}”`;
  return [
    `${counted(cells.length, 'row')} without ${heading} ${have} a date or a status all the same (${shown(cells)}). ${are} left out: nobody can tell whose it is. Write the name into ${each}, and it counts.`,
  ];
}

interface Naming {
  /** Key of the column that rows are called by. */
  readonly name: string;
  readonly mapped: readonly Mapped[];
}

/** Rows that are left out for want of a name, though they have a date or a status: by the first such cell. */
function namelessIn(
  { grid }: SeenTab,
  asides: readonly Aside[],
  { name, mapped }: Naming,
): readonly { readonly row: number; readonly at: number }[] {
  const own = mapped.filter(({ column }) => contentsOf(column) === 'date' || isStatus(column));
  const named = mapped.find(({ key }) => key === name);
  return asides.flatMap(({ row }) => {
    const filled = (at: number) => !isBlank(grid[row - 1]?.[at] ?? '');
    const there = own.find(({ at }) => filled(at));
    return there === undefined || (named !== undefined && filled(named.at)) ? [] : [{ row, at: there.at }];
  });
}

/** All other rows that are there and are no rows of the table. */
function asideNotes({ name }: Table, mapped: readonly Mapped[], sorted: readonly SortedTab[]): readonly string[] {
  const left = sorted.flatMap(({ tab, asides }) => {
    const said = new Set(namelessIn(tab, asides, { name, mapped }).map(({ row }) => row));
    return asides.flatMap(({ row }) => (said.has(row) ? [] : [sorted.length > 1 ? `${tab.name} ${row}` : String(row)]));
  });
  if (left.length === 0) return [];
  return [`${counted(left.length, 'row')} with titles, totals or notes ${left.length === 1 ? 'is' : 'are'} left out: ${shown(left)}.`];
}

function shown(places: readonly string[]): string {
  return `${places.slice(0, namedAtMost).join(', ')}${places.length > namedAtMost ? ' ...' : ''}`;
}
