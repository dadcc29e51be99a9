// What follows from what was typed or pasted into the grid - VAT and net of a receipt, statuses of what begins - as the form works it out.

import type { Block, Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { isBlank } from '../../schema/values/cell';
import { sameText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { perStepOf } from '../../workbook/layout/columns';
import { blankFills, cellAt, fillsWhere } from '../../workbook/rows/blank-fills';
import { beginningsOf, fillKeys } from '../../workbook/rows/fills';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { readTable } from '../../workbook/rows/records';
import { rowBlocks } from '../../workbook/rows/writes';
import { joined } from '../changes/writing';
import { rememberedCatalog } from '../transaction/known-catalog';
import type { Located } from '../transaction/tabs';

/** Rows `first` to `last` and columns `left` to `right`, from 1. */
interface Typed {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** More runs of rows than that are written as one from the first to the last. */
const mostRuns = 4;

/** True where something may follow from what was typed: the columns of steps, which nobody has read yet, are told by their headings. */
export function mayFill({ table, columns, headings }: Pick<ReadTable, 'table' | 'columns' | 'headings'>, typed: Typed): boolean {
  const from = [...fillKeys(table).from, ...beginningsOf(table, { steps: [] }).map((one) => one.from)];
  return keysIn(columns, typed).some((key) => from.includes(key)) || mayBegin(table, headings.slice(typed.left - 1, typed.right));
}

/** A tab that was there before says how far something is in its own way. */
function mayBegin(table: ReadTable['table'], headings: readonly string[]): boolean {
  return (
    !table.placement.adopted &&
    perStepOf(table) !== null &&
    headings.some((heading) => /(^|\s)by\s*$/i.test(heading) && !isStampHeading(table, heading))
  );
}

function isStampHeading({ columns }: ReadTable['table'], heading: string): boolean {
  return Object.values(columns).some((column) => column.kind !== 'perStep' && sameText(column.heading, heading));
}

/**
 * Blank cells are filled. What stands in a cell is worked out anew only in one row, whose gross or rate was typed, and never where a formula works it
 * out. None where nothing follows; else a round trip for the currency, one for the formulas of a row in which something stands already, two for those
 * of many rows with others between them.
 */
export function fillBlocks(
  ports: Ports,
  located: Located,
  { table, sheetId, tab, grid, columns, headings }: ReadTable,
  typed: Typed,
): readonly Block[] {
  if (!mayFill({ table, columns, headings }, typed)) return [];
  const catalog = rememberedCatalog(ports, located);
  const read = readTable(table, { sheetId, name: tab }, grid, catalog);
  const keys = keysIn(read.columns, typed);
  const rows = read.records.filter(({ row }) => row >= typed.first && row <= typed.last);
  const [only] = rows;
  if (only === undefined) return [];
  if (typed.first === typed.last) return rowBlocks(read, only.row, calculatedLeft(ports, read, only, keys, catalog), catalog);
  const blocks = joined(rows.flatMap((record) => rowBlocks(read, record.row, blankFills(read, record, catalog, keys), catalog)));
  return blocks.length > mostRuns ? bridged(ports, read, blocks) : blocks;
}

/** Of one row also what stands there, unless it is a text or a formula. */
function calculatedLeft(ports: Ports, read: ReadTable, record: ReadRecord, changed: readonly string[], catalog: Catalog): Values {
  const unread = new Set(record.issues.map(({ path }) => path));
  const wanted = fillsWhere(read, record, changed, catalog, (_cell, { key }) => !unread.has(key));
  const stand = read.columns.filter(({ key, at }) => wanted[key] !== undefined && !isBlank(cellAt(read, record.row, at)));
  const formulas = stand.length > 0 ? ports.book.formulas(read.sheetId, record.row) : [];
  const calculated = new Set(stand.filter(({ at }) => (formulas[at] ?? '') !== '').map(({ key }) => key));
  return Object.fromEntries(Object.entries(wanted).filter(([key]) => !calculated.has(key)));
}

/** Runs of the same columns as one each, with what stands between them; not over a formula. */
function bridged(ports: Ports, read: ReadTable, blocks: readonly Block[]): readonly Block[] {
  const { formulas } = ports.book.inspect(read.sheetId);
  const lines = blocks.flatMap(({ row, column, cells }) => cells.map((line, down) => ({ row: row + down, column, line })));
  const places = new Map(lines.map((one) => [`${one.column}/${one.line.length}`, one]));
  return [...places.values()].flatMap(({ column, line: { length } }) => {
    const mine = new Map(lines.filter((one) => one.column === column && one.line.length === length).map(({ row, line }) => [row, line]));
    const [first, last] = [Math.min(...mine.keys()), Math.max(...mine.keys())];
    const across = Array.from({ length }, (_unused, right) => column + right);
    const between = Array.from({ length: last - first + 1 }, (_unused, down) => first + down);
    const isCalculated = between.some((row) => across.some((one) => (formulas[row - 1]?.[one - 1] ?? '') !== ''));
    if (isCalculated) return blocks.filter((block) => block.column === column && block.cells[0]?.length === length);
    return [{ row: first, column, cells: between.map((row) => mine.get(row) ?? across.map((one) => cellAt(read, row, one - 1))) }];
  });
}

function keysIn(columns: ReadTable['columns'], { left, right }: Typed): readonly string[] {
  return columns.filter(({ at }) => at + 1 >= left && at + 1 <= right).map(({ key }) => key);
}
