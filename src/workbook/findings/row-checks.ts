// Rows that were begun and not filled in, columns of a row that contradict each other, and what is left of rows that are gone.

import { type Column, isTyped } from '../../schema/column';
import { shapeOfValues } from '../../schema/traits';
import { isBlank } from '../../schema/values/cell';
import { counted, inWords, sameText } from '../../schema/values/text';
import { brokenRules } from '../rows/check';
import type { FoundColumn, ReadRecord } from '../rows/read-table';
import { cellIn, form, type Inspected, isFixed, type Occurrence, seenAt, shownIn } from './occurrence';

/** Rows with an ID and nothing else, as a run that died may leave them; and rows without what they must have. */
export function unfinishedRows(inspected: Inspected): readonly Occurrence[] {
  const { read } = inspected;
  // Of Settings' neighbours the catalog's readers say it, with what comes of it.
  if (read.table.inUse === null) return [];
  const required = read.columns.filter(({ column, indispensable, key }) => (column.required || indispensable) && key !== read.table.id);
  const bare = required.find(({ key }) => key === read.table.name);
  const isUnfinished = ({ row }: ReadRecord) => required.some(({ at }) => isBlank(cellIn(inspected, row, at)));
  return read.records.filter(isUnfinished).flatMap((record) => {
    if (bare && hasNothingButId(inspected, record)) return [onlyId(inspected, record, bare)];
    return required.filter((column) => isBlank(cellIn(inspected, record.row, column.at))).map((column) => blank(inspected, record, column));
  });
}

function hasNothingButId({ read, grid }: Inspected, { row, id }: ReadRecord): boolean {
  const others = read.columns.filter(({ key, column }) => key !== read.table.id && isTyped(column));
  return read.table.id !== null && id !== '' && others.every(({ at, column }) => isEmpty(grid[row - 1]?.[at] ?? '', column));
}

function isEmpty(cell: Parameters<typeof isBlank>[0], column: Column): boolean {
  return isBlank(cell) || (cell === false && shapeOfValues(column) === 'flag');
}

function onlyId(inspected: Inspected, record: ReadRecord, column: FoundColumn): Occurrence {
  return seenAt(inspected, record, column, {
    kind: 'unfinished',
    likeness: 'only an ID',
    say: (count) =>
      `${counted(count, 'row')} ${form(count, 'has', 'have')} an ID and nothing else. Fill ${form(count, 'it', 'them')} in or delete the row.`,
  });
}

function blank(inspected: Inspected, record: ReadRecord, column: FoundColumn): Occurrence {
  return seenAt(inspected, record, column, {
    kind: 'unfinished',
    likeness: 'blank',
    say: (count) => `${column.heading} is blank on ${counted(count, 'row')}.`,
  });
}

/** What the form would refuse: dates in the wrong order, amounts that do not add up. */
export function contradictions(inspected: Inspected): readonly Occurrence[] {
  const { read, catalog } = inspected;
  if (read.table.rules.length === 0) return [];
  const columns = new Map(read.columns.map((column) => [column.key, column]));
  return read.records.flatMap((record) =>
    brokenRules(read.table, record.values, read.columns, catalog).flatMap(({ path, message }) => {
      const column = columns.get(path);
      const say = (count: number) =>
        count === 1
          ? message
          : `${column?.heading ?? ''} does not fit the other columns on ${counted(count, 'row')}. The first: ${message}`;
      return column ? [seenAt(inspected, record, column, { kind: 'rule', likeness: '', say })] : [];
    }),
  );
}

/** Stamps that stand alone: their row was emptied by hand. They are Routesheet's own, so clearing them takes nothing from anybody. */
export function leftoverStamps(inspected: Inspected): readonly Occurrence[] {
  const { read, grid } = inspected;
  const stamps = read.columns.filter(({ column }) => !isTyped(column));
  const records = new Set(read.records.map(({ row }) => row));
  const headings = inWords(stamps.map(({ heading }) => heading));
  const say = (count: number) =>
    `${counted(count, 'cell')} under ${headings} ${form(count, 'stands', 'stand')} on rows without anything else.`;
  const others = grid.flatMap((cells, index) => (index === 0 || records.has(index + 1) ? [] : { cells, index }));
  return others.flatMap(({ cells, index }) =>
    stamps
      .filter(({ at }) => !isBlank(cells[at]) && !sameText(shownIn(cells[at]), read.headings[at] ?? ''))
      .map(({ at }): Occurrence => {
        const becomes = isFixed(inspected, index + 1, at) ? null : '';
        return { kind: 'leftover', likeness: '', row: index + 1, at, shows: shownIn(cells[at]), becomes, say };
      }),
  );
}
