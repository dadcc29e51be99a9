// What becomes of the rows of one tab in the next season: they go, stay, or stay with their dates moved.

import { type Calendar, calendarOf } from '../../office/work/working-days';
import type { Block, Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { isTyped } from '../../schema/column';
import { shapeOfValues } from '../../schema/traits';
import { type Cell, isDateCell } from '../../schema/values/cell';
import { runsOf } from '../../schema/values/grouping';
import { addDays, type LocalDate } from '../../schema/values/local-date';
import { changedBlocks } from '../../workbook/rows/changed-blocks';
import { withIds } from '../../workbook/rows/ids';
import type { FoundColumn, ReadTable } from '../../workbook/rows/read-table';
import { rowsGo, rowsMove, rowsStay } from '../messages/setup';

export const seasonChoices = ['clear', 'keep', 'move'] as const;
export type SeasonChoice = (typeof seasonChoices)[number];

export interface SeasonTab {
  readonly table: string;
  readonly sheetId: number;
  readonly choice: SeasonChoice;
  /** Rows of the sheet, from 1. */
  readonly rows: readonly number[];
  readonly lastRow: number;
  /** The number of the next ID, if they go on. */
  readonly next: number;
  readonly blocks: readonly Block[];
  readonly words: string;
}

/** One round trip for the formulas of a tab whose dates move. */
export function seasonTab(ports: Ports, read: ReadTable, catalog: Catalog, choice: SeasonChoice, weeks: number): SeasonTab {
  const { table, sheetId, records, lastRow } = read;
  const moved =
    choice === 'move' ? movedDates(ports, read, calendarOf(catalog.settings), weeks) : { blocks: [], count: 0, early: 0, headings: [] };
  const rows = records.map(({ row }) => row);
  const about = { tab: read.tab, rows: rows.length };
  const words = {
    clear: rowsGo(about),
    keep: rowsStay(about),
    move: rowsMove({ ...about, dates: moved.count, early: moved.early, headings: moved.headings, weeks }),
  }[choice];
  return { table: table.baseTable, sheetId, choice, rows, lastRow, next: withIds(read, 1, []).next, blocks: moved.blocks, words };
}

interface Moved {
  readonly blocks: readonly Block[];
  /** Dates that move, and those of them that would have come to a day off. */
  readonly count: number;
  readonly early: number;
  readonly headings: readonly string[];
}

/** Cells with a formula, and what cannot be read as a date, stay. */
function movedDates(ports: Ports, read: ReadTable, calendar: Calendar, weeks: number): Moved {
  const { grid } = read;
  const dated = read.columns.filter(({ column }) => isTyped(column) && shapeOfValues(column) === 'day');
  const formulas = ports.book.allFormulas(read.sheetId);
  const lines = new Set(read.records.map(({ row }) => grid[row - 1]));
  const found = { count: 0, early: 0, headings: new Set<string>() };
  for (const line of lines)
    for (const { at, heading } of dated) {
      const cell = line?.[at];
      if (!isDateCell(cell)) continue;
      found.count += 1;
      found.headings.add(heading);
      if (addDays(cell.date, 7 * weeks) !== movedDay(cell.date, calendar, weeks)) found.early += 1;
    }
  const moved = (cell: Cell): Cell => (isDateCell(cell) ? { date: movedDay(cell.date, calendar, weeks), time: cell.time } : cell);
  const hasFormula = (column: FoundColumn) => formulas.some((line) => (line[column.at] ?? '') !== '');
  const plain = dated.filter((column) => !hasFormula(column));
  const mixed = dated.filter(hasFormula).flatMap(({ at }) => {
    const rows = read.records.filter(({ row }) => isDateCell(grid[row - 1]?.[at]) && (formulas[row - 1]?.[at] ?? '') === '');
    return runsOf(rows, ({ row }) => row).map((run) => ({
      row: run[0].row,
      column: at + 1,
      cells: run.map(({ row }) => [moved(grid[row - 1]?.[at] ?? '')]),
    }));
  });
  const { blocks } = changedBlocks(plain, grid, (_column, cell, line) => (lines.has(line) ? moved(cell) : cell));
  return { blocks: [...blocks, ...mixed], count: found.count, early: found.early, headings: [...found.headings] };
}

/** The same weekday. Where that is a day off and the day was none, the working day before; who worked on a day off meant to. */
export function movedDay(day: LocalDate, calendar: Calendar, weeks: number): LocalDate {
  const moved = addDays(day, 7 * weeks);
  return calendar.isWorkingDay(moved) || !calendar.isWorkingDay(day) ? moved : calendar.addWorkingDays(moved, 0);
}
