// Entries of the log of changes, looked up by act or by row.

import type { Ports } from '../../ports';
import { type Cell, cellText, type Grid, isDateCell } from '../../schema/values/cell';
import { runsOf } from '../../schema/values/grouping';
import { seenText } from '../../schema/values/text';
import { lettersOf } from '../../workbook/layout/cell-name';
import { type ChangeData, dataIn } from '../../workbook/memory/row-change';
import { actNumber, type LogPlace } from './log-place';

export interface LogEntry {
  readonly act: string;
  /** `2026-03-02 10:04` on the workbook's clock, as it stands there. */
  readonly when: string;
  /** `''`: Google did not tell. */
  readonly who: string;
  readonly id: string;
  readonly name: string;
  readonly change: string;
  /** Null where somebody has edited it so that it cannot be understood. */
  readonly data: ChangeData | null;
}

/** Rows of the log that are read in one go where not many others stand between them. */
const gap = 40;

/** Round trips for entries at most: in a log where they are scattered more of what stands between them is read too. */
const mostReads = 8;

/** One round trip for the column, and eight at most for the entries, wherever they stand. The newest first. */
export function entriesWith(ports: Ports, place: LogPlace, key: 'act' | 'id', text: string, most: number): readonly LogEntry[] {
  const column = place.columns.find((found) => found.key === key);
  if (!column) return [];
  const letters = lettersOf(column.at);
  const cells = ports.book.part(place.sheetId, `${letters}:${letters}`);
  const rows = cells.flatMap(([cell = ''], at) => (at < place.lastRow && seenText(cellText(cell)) === text ? [at + 1] : []));
  const wanted = new Set(rows.slice(-most));
  const entries = spansOf([...wanted]).flatMap(([from, to]) => {
    const lines: Grid = ports.book.part(place.sheetId, `${from}:${to}`);
    return lines.flatMap((line, down) => (wanted.has(from + down) ? [entryIn(place, line)] : []));
  });
  return newestFirst(entries);
}

/** From which row to which is read: parted where most stands between. */
function spansOf(rows: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const gaps = rows.slice(1).map((row, at) => row - (rows[at] ?? row));
  const [parting = 0] = [...gaps].sort((one, other) => other - one).slice(mostReads - 1);
  return runsOf(rows, (row) => row, Math.max(gap, parting)).map((run) => [run[0], run[run.length - 1] ?? run[0]]);
}

function entryIn({ columns }: LogPlace, line: readonly Cell[]): LogEntry {
  const cell = (key: string) => line[columns.find((column) => column.key === key)?.at ?? -1] ?? '';
  const text = (key: string) => seenText(cellText(cell(key)));
  const when = cell('when');
  return {
    act: text('act'),
    when: isDateCell(when) ? `${when.date} ${when.time}` : text('when'),
    who: text('who'),
    id: text('id'),
    name: text('name'),
    change: text('change'),
    data: dataIn(cellText(cell('data'))),
  };
}

/** The last entries of the log, the newest act first: one round trip. */
export function lastEntries(ports: Ports, place: LogPlace, most: number): readonly LogEntry[] {
  const from = Math.max(1, place.lastRow - most + 1);
  const lines = ports.book.part(place.sheetId, `${from}:${place.lastRow}`);
  return newestFirst(lines.map((line) => entryIn(place, line)).filter(({ act }) => actNumber(act) > 0));
}

function newestFirst(entries: readonly LogEntry[]): readonly LogEntry[] {
  return [...entries].sort((one, other) => actNumber(other.act) - actNumber(one.act));
}

/** `CH_003 Pig`; once where the name is the ID. */
export function calledWords({ id, name }: LogEntry): string {
  return [id, name === id ? '' : name].join(' ').trim();
}
