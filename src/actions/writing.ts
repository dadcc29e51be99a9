// Writing several runs of cells so that either all of them are written or none.

import type { Block, Ports } from '../ports';
import type { Grid } from '../schema/cell';

/**
 * One round trip a block. When Google refuses one of them - a protected column, say - those before it are put back as they stood in `before`,
 * and the error goes on.
 */
export function writeAll(ports: Ports, sheetId: number, blocks: readonly Block[], before: Grid): void {
  blocks.forEach((block, at) => {
    try {
      ports.book.write(sheetId, [block]);
    } catch (thrown) {
      for (const written of blocks.slice(0, at)) ports.book.write(sheetId, [restored(written, before)]);
      throw thrown;
    }
  });
}

function restored({ row, column, cells }: Block, before: Grid): Block {
  return { row, column, cells: cells.map((line, down) => line.map((_cell, right) => before[row + down - 1]?.[column + right - 1] ?? '')) };
}
