// Writing several runs of cells so that either all of them are written or none.

import type { Block, Ports } from '../../ports';
import type { Grid } from '../../schema/values/cell';

/** What is to be written on one tab, and its cells as they stand. */
export interface TabWrite {
  readonly sheetId: number;
  readonly blocks: readonly Block[];
  readonly before: Grid;
}

/** The blocks of one tab, all or none. */
export function writeAll(ports: Ports, sheetId: number, blocks: readonly Block[], before: Grid): void {
  writeTogether(ports, [{ sheetId, blocks, before }]);
}

/**
 * One round trip a block, and one to flush when there are several. When Google refuses one of them - a protected column, say - those that may
 * have been written are put back as they stood in `before`, and the error goes on.
 */
export function writeTogether(ports: Ports, writes: readonly TabWrite[]): void {
  const all = writes.flatMap(({ sheetId, blocks, before }) => blocks.map((block) => ({ sheetId, block, before })));
  let written = 0;
  try {
    for (const { sheetId, block } of all) {
      ports.book.write(sheetId, [block]);
      written += 1;
    }
    // Google may hold writes back and refuse one of them only now; a single block is refused as a whole.
    if (all.length > 1) ports.book.flush();
  } catch (thrown) {
    for (const { sheetId, block, before } of all.slice(0, written)) putBack(ports, sheetId, restored(block, before));
    throw thrown;
  }
}

/** The refused block, found out late, is refused once more: the others must be put back all the same. */
function putBack(ports: Ports, sheetId: number, block: Block): void {
  try {
    ports.book.write(sheetId, [block]);
    ports.book.flush();
  } catch {
    // The first refusal is what people are told.
  }
}

function restored({ row, column, cells }: Block, before: Grid): Block {
  return { row, column, cells: cells.map((line, down) => line.map((_cell, right) => before[row + down - 1]?.[column + right - 1] ?? '')) };
}
