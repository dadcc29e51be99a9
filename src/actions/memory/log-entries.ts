// The entries that an act leaves in the log of changes.

import type { Block } from '../../ports';
import type { Grid } from '../../schema/values/cell';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import { changeWords } from '../../workbook/memory/change-words';
import { dataText, type RowChange } from '../../workbook/memory/row-change';
import type { FoundColumn } from '../../workbook/rows/read-table';
import { blocksOf } from '../../workbook/rows/writes';
import type { Stamp } from '../changes/stamping';
import { type LogPlace, movedOn } from './log-place';

/** What is known of the act itself. */
export interface LoggedAct {
  readonly name: string;
  /** The act that it takes back, as the log calls it; `''`: none. */
  readonly undid: string;
  /** That no other has. */
  readonly id: string;
  readonly stamp: Stamp;
}

export interface LogEntries {
  readonly blocks: readonly Block[];
  readonly count: number;
  /** What the act is called there. */
  readonly act: string;
  /** What is to be remembered of the place once they stand there. */
  readonly anchor: string;
}

/** A row that was changed, with the columns of its tab for the sentence. */
export interface LoggedRow {
  readonly change: RowChange;
  readonly columns: readonly FoundColumn[];
}

/** Null for none. */
export function logEntries(place: LogPlace, { name, undid, id, stamp }: LoggedAct, rows: readonly LoggedRow[]): LogEntries | null {
  if (rows.length === 0) return null;
  const number = place.act + 1;
  const act = `${number}-${id.replace(/[^a-z0-9]/gi, '').slice(-4)}`;
  const values = rows.map(({ change, columns }) => ({
    when: stamp.when,
    who: stamp.who,
    act,
    tab: change.tab,
    id: change.id,
    name: change.name,
    change: changeWords(change, columns),
    data: dataText({ ...change, act: name, undid }),
  }));
  const blocks = blocksOf(place.columns, place.lastRow + 1, values, emptyCatalog());
  return { blocks, count: rows.length, act, anchor: JSON.stringify(movedOn(place, number, linesOf(blocks, rows.length))) };
}

/** From column A. */
function linesOf(blocks: readonly Block[], count: number): Grid {
  return Array.from({ length: count }, (_none, down) => {
    const line: Block['cells'][number][number][] = [];
    for (const { column, cells } of blocks) for (const [right, cell] of (cells[down] ?? []).entries()) line[column - 1 + right] = cell;
    return Array.from(line, (cell) => cell ?? '');
  });
}
