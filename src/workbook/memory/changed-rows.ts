// From the cells that are about to be written to the rows that they change.

import type { Column } from '../../schema/column';
import { isTyped } from '../../schema/column';
import { type Cell, cellText, isDateCell } from '../../schema/values/cell';
import { seenText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import type { FoundColumn, ReadTable } from '../rows/read-table';
import { idOf, isFilled } from '../rows/records';
import type { CellBlock } from '../rows/writes';
import { type CellChange, isSameCell, type RowChange } from './row-change';

/** What is written on one tab. */
export interface WrittenTab {
  /** As it stood. */
  readonly read: ReadTable;
  readonly blocks: readonly CellBlock[];
  /** Rows of the sheet, from 1, that are deleted. */
  readonly removed: readonly number[];
  /** Formulas as they stood, `''` where there was none; null: none was in the way, or nobody looked. */
  readonly formulas: FormulaAt | null;
  /** Number formats as they stood; null: none of them can have changed, or nobody looked. */
  readonly formats: FormulaAt | null;
  /** Formulas that are written. */
  readonly restored: FormulaAt;
  /** Of a row that is added: see `RowChange`. */
  readonly signOf: (cells: readonly Cell[]) => string;
}

/** Row from 1, place of the column from 0. */
export type FormulaAt = (row: number, at: number) => string;

/** In the order of the rows. What Routesheet itself stamps is left out: it is stamped anew whenever a row changes. */
export function changedRows(tab: WrittenTab): readonly RowChange[] {
  const written = writtenCells(tab.blocks);
  const rows = [...written.keys(), ...tab.removed].sort((one, other) => one - other);
  return [...new Set(rows)].flatMap((row) => {
    const change = changeOf(tab, row, written.get(row) ?? new Map());
    return change === null ? [] : [change];
  });
}

type Cells = ReadonlyMap<number, Cell>;

function writtenCells(blocks: readonly CellBlock[]): ReadonlyMap<number, Cells> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, column, cells } of blocks) {
    for (const [down, line] of cells.entries()) {
      const known = rows.get(row + down) ?? new Map<number, Cell>();
      for (const [right, cell] of line.entries()) known.set(column - 1 + right, cell);
      rows.set(row + down, known);
    }
  }
  return rows;
}

/** Null where all cells stay as they were. */
function changeOf(tab: WrittenTab, row: number, written: Cells): RowChange | null {
  const { read } = tab;
  const { table } = read;
  const stood = read.grid[row - 1] ?? [];
  const isRemoved = tab.removed.includes(row);
  const isAdded = !isRemoved && read.columns.every(({ at }) => !isFilled(stood[at]));
  const after = (at: number): Cell => written.get(at) ?? stood[at] ?? '';
  const values = valuesOf(read, isRemoved ? (at) => stood[at] ?? '' : after);
  const base = { table: table.key, tab: read.tab, id: idOf(table, values), name: seenText(String(values[table.name] ?? '')) };
  if (isAdded) {
    const whole = Array.from({ length: read.headings.length }, (_none, at) => after(at));
    return { ...base, kind: 'added', cells: {}, held: [], sign: tab.signOf(whole) };
  }
  const places = read.columns.filter(({ at, column }) => isTyped(column) && (isRemoved ? isFilled(stood[at]) : written.has(at)));
  const changes = places.flatMap((found) => {
    const change = cellChange(tab, row, found.at, isRemoved ? '' : after(found.at));
    return change === null ? [] : [{ found, change }];
  });
  if (changes.length === 0 && !isRemoved) return null;
  const isHeld = ({ column }: FoundColumn) => isPrivate(column);
  return {
    ...base,
    kind: isRemoved ? 'removed' : 'changed',
    cells: Object.fromEntries(changes.flatMap(({ found, change }) => (isHeld(found) ? [] : [[found.key, change]]))),
    held: changes.flatMap(({ found }) => (isHeld(found) ? [found.key] : [])),
    sign: '',
  };
}

function cellChange({ read, formulas, formats, restored }: WrittenTab, row: number, at: number, after: Cell): CellChange | null {
  const before = read.grid[row - 1]?.[at] ?? '';
  const [was, becomes] = [formulas?.(row, at) ?? '', restored(row, at)];
  const isFormula = was !== '' || becomes !== '';
  if (!isFormula && isSameCell(before, after)) return null;
  // A date gives the cell that had no format one of its own; nothing else that is written does.
  const format = isDateCell(after) && !isDateCell(before) ? (formats?.(row, at) ?? '') : '';
  return { before, after, ...(isFormula && { formulas: [was, becomes] }), ...(format !== '' && { format }) };
}

/** Only what the row is known by matters: texts, as they will be seen. */
function valuesOf({ table, columns }: ReadTable, cellAt: (at: number) => Cell): Values {
  const said = columns.filter(({ key }) => key === table.name || table.keyColumns.includes(key));
  return { ...table.placement.constants, ...Object.fromEntries(said.map(({ key, at }) => [key, seenText(cellText(cellAt(at))) || null])) };
}

function isPrivate(column: Column): boolean {
  return column.private === true;
}
