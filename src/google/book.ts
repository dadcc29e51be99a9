// The spreadsheet: reading and writing cells, finding tabs, selecting.

import type { BookPort } from '../ports';
import { type CellCodec, cellCodec } from './cells';
import { rangeFor } from './grown-range';
import { observe } from './observe';
import { apply } from './set-up';

/** Zone and codec are made once a run, when they are first needed. */
export function book(): BookPort {
  let knownZone: string | null = null;
  let knownCodec: CellCodec | null = null;
  const zone = (): string => {
    knownZone ??= file().getSpreadsheetTimeZone();
    return knownZone;
  };
  const codec = (): CellCodec => {
    knownCodec ??= cellCodec(zone());
    return knownCodec;
  };
  return {
    id: () => file().getId(),
    title: () => file().getName(),
    url: () => file().getUrl(),
    zone,
    tabs: () =>
      file()
        .getSheets()
        .map((sheet) => ({ sheetId: sheet.getSheetId(), name: sheet.getName() })),
    read: (sheetId) =>
      sheetOf(sheetId)
        .getDataRange()
        .getValues()
        .map((row) => row.map(codec().read)),
    formulas: (sheetId, row) => sheetOf(sheetId).getRange(`${row}:${row}`).getFormulas()[0] ?? [],
    write: (sheetId, blocks) => {
      for (const { row, column, cells } of blocks) {
        rangeFor(sheetOf(sheetId), row, column, cells.length, cells[0]?.length ?? 0).setValues(
          cells.map((line) => line.map(codec().write)),
        );
      }
    },
    deleteRows: (sheetId, rows) => {
      for (const { first, count } of runsFromBelow(rows)) sheetOf(sheetId).deleteRows(first, count);
    },
    flush: () => SpreadsheetApp.flush(),
    observe: (sheetId) => observe(sheetOf(sheetId)),
    apply: (changes) => apply(file(), changes, codec()),
    select: (sheetId, row, column) => {
      sheetOf(sheetId).getRange(row, column).activate();
    },
    selection,
    rowUrl: (sheetId, row) => `${file().getUrl()}#gid=${sheetId}&range=${row}:${row}`,
  };
}

/** Without any selection, as in a run without a person, no tab is selected. */
function selection(): ReturnType<BookPort['selection']> {
  const range = file().getActiveRange();
  return range
    ? { sheetId: range.getSheet().getSheetId(), row: range.getRow(), rows: range.getNumRows() }
    : { sheetId: -1, row: 1, rows: 1 };
}

function file(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

function sheetOf(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = file().getSheetById(sheetId);
  if (!sheet) throw new Error(`No tab with id ${sheetId}`);
  return sheet;
}

/** Runs of adjacent rows, the lowest first, so that deleting one does not move the next. */
function runsFromBelow(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const run = runs[runs.length - 1];
    if (run && run.first === row + 1) {
      run.first = row;
      run.count += 1;
    } else {
      runs.push({ first: row, count: 1 });
    }
  }
  return runs;
}
