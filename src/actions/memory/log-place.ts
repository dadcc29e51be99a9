// Where the next entry of the log of changes goes. The log grows and most acts add to it, so it is not read whole: a row that was seen there is
// remembered by its sign, and while it stands where it stood, the rows below it are all that there is to look at.

import type { Ports } from '../../ports';
import type { BoundLog } from '../../schema/adopted/bound-table';
import { type Cell, cellText, type Grid, isBlank, isDateCell } from '../../schema/values/cell';
import { textHash } from '../../schema/values/text';
import { lettersOf } from '../../workbook/layout/cell-name';
import { columnsOf } from '../../workbook/layout/columns';
import type { FoundColumn } from '../../workbook/rows/read-table';
import { readState, stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { readLogTab } from './log-tab';

export interface LogPlace {
  readonly sheetId: number;
  /** Those that are there; without one of the indispensable ones nothing is written. */
  readonly columns: readonly FoundColumn[];
  /** Row from 1 of the last entry, or of the headings. */
  readonly lastRow: number;
  /** Number of the last act. */
  readonly act: number;
  /** What is to be remembered of that row. */
  readonly anchor: Anchor;
  /** Rows from the one that is remembered now to the last. */
  readonly tail: number;
}

/** A row of the log, and where its columns stood. */
interface Anchor {
  readonly sheetId: number;
  readonly row: number;
  /** Of its cells. */
  readonly sign: number;
  readonly width: number;
  readonly act: number;
  /** By key, from 0. */
  readonly places: Readonly<Record<string, number>>;
}

/** Without them nobody could find an entry, or understand it. */
const indispensable = ['act', 'id', 'data'] as const;

/** Rows that are looked at; entries below them are not expected. */
const looked = 60;

/** Entries after which the place is remembered anew, so that the rows to look at stay few. */
export const mostUnremembered = 50;

/** Rows that a new tab has. Below its last row nothing can be asked for. */
const firstRows = 1_000;

/**
 * One round trip; where somebody has sorted, deleted or moved something there, one more, which reads the tab whole, and one to look for its marks.
 * Null where there is no such tab, as in a workbook that an earlier Routesheet set up, or where its headings are gone: what is done is done without it.
 */
export function logPlace(ports: Ports, located: Located): LogPlace | null {
  const log = located.workbook.tables.find((table): table is BoundLog => table.shape === 'log' && table.role === 'changes');
  const tab = located.tabs.get(log?.key ?? '');
  if (!log || !tab) return null;
  const known = readState<Anchor>(located.store, stateKeys.changes);
  const place = (known?.sheetId === tab.sheetId ? belowAnchor(ports, log, known) : null) ?? wholePlace(ports, located, log, tab, known);
  return indispensable.every((key) => place.columns.some((column) => column.key === key)) ? place : null;
}

function belowAnchor(ports: Ports, log: BoundLog, anchor: Anchor): LogPlace | null {
  const lines = linesBelow(ports, anchor);
  const count = lines.reduce((last, line, at) => (isFilled(line) ? at + 1 : last), 0);
  if (lines[0] === undefined || signOf(lines[0]) !== anchor.sign || count > looked) return null;
  const columns = columnsOf(log, []).flatMap((column) => {
    const at = anchor.places[column.key];
    return at === undefined ? [] : [{ ...column, at }];
  });
  const lastRow = anchor.row + count - 1;
  const act = highestAct(columns, lines.slice(1), anchor.act);
  const last = { ...anchor, row: lastRow, sign: signOf(lines[count - 1] ?? []), act };
  return { sheetId: anchor.sheetId, columns, lastRow, act, anchor: last, tail: count - 1 };
}

/** None where the rows are not there any more. */
function linesBelow(ports: Ports, { sheetId, row, width }: Anchor): Grid {
  const last = lettersOf(width - 1);
  try {
    return ports.book.part(sheetId, row + looked <= firstRows ? `A${row}:${last}${row + looked}` : `A${row}:${last}`);
  } catch {
    return [];
  }
}

function wholePlace(
  ports: Ports,
  located: Located,
  log: BoundLog,
  tab: { readonly sheetId: number; readonly name: string },
  known: Anchor | null,
): LogPlace {
  const { head, grid } = readLogTab(ports, located, log, tab);
  const { columns, table } = head;
  const lastRow = Math.max(grid.length, table.placement.headingRow);
  const act = highestAct(columns, grid.slice(table.placement.headingRow), known?.act ?? 0);
  const places = Object.fromEntries(columns.map(({ key, at }) => [key, at]));
  const width = Math.max(1, ...columns.map(({ at }) => at + 1));
  const line = Array.from({ length: width }, (_none, at) => grid[lastRow - 1]?.[at] ?? '');
  const anchor = { sheetId: tab.sheetId, row: lastRow, sign: signOf(line), width, act, places };
  return { sheetId: tab.sheetId, columns, lastRow, act, anchor, tail: looked };
}

/** Where the place is once these lines stand below it, in the order of the columns from A. */
export function movedOn({ anchor, lastRow }: LogPlace, act: number, lines: Grid): Anchor {
  const last = lines[lines.length - 1] ?? [];
  return { ...anchor, row: lastRow + lines.length, act, sign: signOf(Array.from({ length: anchor.width }, (_none, at) => last[at] ?? '')) };
}

function highestAct(columns: readonly FoundColumn[], lines: Grid, known: number): number {
  const at = columns.find(({ key }) => key === 'act')?.at ?? -1;
  return lines.reduce((top, line) => Math.max(top, actNumber(cellText(line[at] ?? ''))), known);
}

/** Of `147-9f2c` the first part, by which acts have an order; 0 for anything else. The rest keeps an act from being taken for one whose entry was deleted. */
export function actNumber(act: string): number {
  const [, number = ''] = /^\s*(\d{1,9})(?:-|\s*$)/.exec(act) ?? [];
  return Number(number);
}

function signOf(line: readonly Cell[]): number {
  return textHash(JSON.stringify(line.map((cell) => (isDateCell(cell) ? `${cell.date} ${cell.time}` : cell))));
}

function isFilled(line: readonly Cell[]): boolean {
  return line.some((cell) => !isBlank(cell));
}
