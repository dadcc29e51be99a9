// Writing in several steps so that either all of them are done or none.

import type { Block, Ports } from '../../ports';
import { type Cell, type Grid, isBlank } from '../../schema/values/cell';
import type { ReadTable } from '../../workbook/rows/read-table';
import { blocksOfSame, fewWrites, type SameCells } from '../../workbook/writing/same-cells';
import { extendBoxes } from './boxes';

/**
 * What is to be written, as data: cells as they are to be, `before` as the tab stood; rows that are put in first; boxes to tick for rows that come; a new
 * column at the edge.
 */
export type WriteStep =
  | { readonly kind: 'cells'; readonly sheetId: number; readonly block: Block; readonly before: Grid }
  /** One value for cells that stand apart. */
  | { readonly kind: 'same'; readonly sheetId: number; readonly same: SameCells; readonly before: Grid }
  | { readonly kind: 'rows'; readonly sheetId: number; readonly after: number; readonly count: number }
  /** A formula that stood there before; the column counts from 0, `before` is the value that stands there now. */
  | {
      readonly kind: 'formula';
      readonly sheetId: number;
      readonly row: number;
      readonly at: number;
      readonly formula: string;
      readonly before: Cell;
    }
  /** Live formulas of rows that come, in a column from 0. */
  | {
      readonly kind: 'formulas';
      readonly sheetId: number;
      readonly row: number;
      readonly at: number;
      readonly formulas: readonly (readonly string[])[];
    }
  /** Number formats that cells had, once they hold again what they held. */
  | { readonly kind: 'formats'; readonly sheetId: number; readonly block: Block<string> }
  /** Rows that go: the last thing that is done, as nothing brings them back. */
  | { readonly kind: 'removal'; readonly sheetId: number; readonly rows: readonly number[] }
  | { readonly kind: 'boxes'; readonly read: ReadTable; readonly first: number; readonly last: number }
  | {
      readonly kind: 'column';
      readonly sheetId: number;
      readonly at: number;
      readonly row: number;
      readonly texts: readonly string[];
      /** False where it stood there already: an earlier try died. */
      readonly isNew: boolean;
    };

export function cellSteps(sheetId: number, blocks: readonly Block[], before: Grid): readonly WriteStep[] {
  return blocks.map((block) => ({ kind: 'cells', sheetId, block, before }));
}

/** The same in as few round trips as it takes. */
export function fewSteps(sheetId: number, all: readonly Block[], before: Grid): readonly WriteStep[] {
  const { blocks, same } = fewWrites(all);
  return [...cellSteps(sheetId, blocks, before), ...same.map((one) => ({ kind: 'same' as const, sheetId, same: one, before }))];
}

/** The cells that a step of either kind writes. */
export function blocksIn(step: WriteStep): readonly Block[] {
  return step.kind === 'cells' ? [step.block] : step.kind === 'same' ? blocksOfSame(step.same) : [];
}

/** Room for rows below the last one: where a person's totals and notes stand there, rows are put in before them. */
export function spaceSteps({ read, grid }: { readonly read: ReadTable; readonly grid: Grid }, count: number): readonly WriteStep[] {
  const { table, lastRow, sheetId } = read;
  const isOver = !table.placement.adopted || !grid.slice(lastRow).some((cells) => cells.some((cell) => !isBlank(cell)));
  return isOver ? [{ kind: 'boxes', read, first: lastRow + 1, last: lastRow + count }] : [{ kind: 'rows', sheetId, after: lastRow, count }];
}

/**
 * One round trip a run of cells, and one to flush when there are several steps. When Google refuses one of them - a protected column, say - those that
 * may have been done are taken back, the last first, and the error goes on. `before` hears of each step before it is done.
 */
export function carryOut(ports: Ports, steps: readonly WriteStep[], before: (step: WriteStep) => void = () => {}): void {
  const begun: WriteStep[] = [];
  try {
    for (const step of steps) {
      before(step);
      // Cells are refused as a whole; a column takes several calls.
      if (step.kind === 'column') begun.push(step);
      write(ports, step);
      if (step.kind !== 'column') begun.push(step);
    }
    // Google may hold writes back and refuse one of them only now; a single block is refused as a whole.
    if (steps.length > 1) ports.book.flush();
  } catch (thrown) {
    for (const step of begun.reverse()) takeBack(ports, step);
    throw thrown;
  }
}

function write(ports: Ports, step: WriteStep): void {
  const { book } = ports;
  if (step.kind === 'boxes') extendBoxes(ports, step.read, step.first, step.last);
  else if (step.kind === 'cells') book.write(step.sheetId, [step.block]);
  else if (step.kind === 'same') book.writeSame(step.sheetId, step.same);
  else if (step.kind === 'rows') book.insertRows(step.sheetId, step.after, step.count);
  else if (step.kind === 'formula') book.writeFormulas(step.sheetId, step.row, step.at, [[step.formula]]);
  else if (step.kind === 'formulas') book.writeFormulas(step.sheetId, step.row, step.at, step.formulas);
  else if (step.kind === 'formats') book.writeFormats(step.sheetId, step.block);
  else if (step.kind === 'removal') book.deleteRows(step.sheetId, step.rows);
  else book.addColumn(step.sheetId, step.at, step.row, step.texts);
}

/** The refused step, found out late, is refused once more: the others must be taken back all the same. */
function takeBack(ports: Ports, step: WriteStep): void {
  const { book } = ports;
  try {
    if (step.kind === 'cells') book.write(step.sheetId, [restored(step.block, step.before)]);
    else if (step.kind === 'same') {
      const stood = blocksIn(step).map((block) => restored(block, step.before));
      for (const back of fewSteps(step.sheetId, stood, step.before)) write(ports, back);
    } else if (step.kind === 'rows')
      book.deleteRows(
        step.sheetId,
        Array.from({ length: step.count }, (_unused, at) => step.after + at + 1),
      );
    else if (step.kind === 'formula') book.write(step.sheetId, [{ row: step.row, column: step.at + 1, cells: [[step.before]] }]);
    else if (step.kind === 'formulas')
      book.writeFormulas(
        step.sheetId,
        step.row,
        step.at,
        step.formulas.map(() => ['']),
      );
    else if (step.kind === 'column' && step.isNew) book.removeColumn(step.sheetId, step.at);
    book.flush();
  } catch {
    // The first refusal is what people are told.
  }
}

function restored({ row, column, cells }: Block, before: Grid): Block {
  return { row, column, cells: cells.map((line, down) => line.map((_cell, right) => before[row + down - 1]?.[column + right - 1] ?? '')) };
}

/** Blocks of the same columns in rows below each other as one, in the order in which the first of them came. */
export function joined<T>(blocks: readonly Block<T>[]): readonly Block<T>[] {
  const all: { order: number; row: number; column: number; cells: Block<T>['cells'][number][] }[] = [];
  for (const [order, { row, column, cells }] of [...blocks.entries()].sort(([, one], [, other]) => one.row - other.row)) {
    const isBelow = (one: (typeof all)[number]) => one.row + one.cells.length === row && one.cells[0]?.length === cells[0]?.length;
    const above = all.find((one) => one.column === column && isBelow(one));
    if (above) above.cells.push(...cells);
    else all.push({ order, row, column, cells: [...cells] });
  }
  return all.sort((one, other) => one.order - other.order).map(({ row, column, cells }) => ({ row, column, cells }));
}
