// The spreadsheet: reading and writing cells, finding tabs, selecting.

import type { BookPort, Tab } from '../../ports';
import { once } from '../../schema/values/once';
import type { MergedCells } from '../../workbook/findings/occurrence';
import { patiently } from '../patience';
import { selectIn } from '../selecting';
import { type CellCodec, cellCodec } from './cells';
import { drawBars } from './charts';
import { extendRule } from './columns-below';
import { rangeFor } from './grown-range';
import { localeOf } from './locale';
import { observe, observeAll } from './observe';
import { flush, wrote } from './pending';
import { apply } from './set-up';
import { addTextColumn, removeTextColumn } from './text-column';

/** What belongs to the file as a whole is asked for once a run, when it is first needed. */
export function book(): BookPort {
  // A file that was converted from Excel may have no zone until somebody chooses one.
  const zone = once((): string => activeFile().getSpreadsheetTimeZone() || Session.getScriptTimeZone());
  const codec = once(() => cellCodec(zone()));
  const url = once(() => activeFile().getUrl());
  return {
    id: once(() => activeFile().getId()),
    title: once(() => activeFile().getName()),
    url,
    zone,
    locale: once(() => localeOf(activeFile().getSpreadsheetLocale() ?? '')),
    tabs: () => activeFile().getSheets().map(tabOf),
    read: (sheetId) => codec().readAll(patiently(() => sheetOf(sheetId).getDataRange().getValues())),
    part: (sheetId, range) => codec().readAll(patiently(() => sheetOf(sheetId).getRange(range).getValues())),
    formats: (sheetId) => patiently(() => sheetOf(sheetId).getDataRange().getNumberFormats()),
    flush,
    observe: (sheetId, wanted, people) => observe(activeFile(), sheetOf(sheetId), wanted, people),
    observeAll: (wanted, people, marks) => observeAll(activeFile(), wanted, people, marks),
    apply: (changes) => {
      wrote();
      return apply(activeFile(), changes, codec());
    },
    ...writing(codec),
    ...structure(codec),
    ...formulas(),
    drawBars: (sheetId, bars, isNew) => drawBars(sheetOf(sheetId), bars, isNew),
    isColoured: (sheetId, below) => {
      const colours = patiently(() => sheetOf(sheetId).getDataRange().getBackgrounds())
        .slice(below)
        .flat();
      return new Set(colours).size > 2;
    },
    select: (sheetId, row, column) => selectIn(activeFile(), sheetOf(sheetId), row, column),
    selection,
    selectedRows,
    filteredOut: (sheetId, rows) => {
      const sheet = sheetOf(sheetId);
      return sheet.getFilter() === null ? [] : rows.filter((row) => sheet.isRowHiddenByFilter(row));
    },
    rangeUrl: (sheetId, range) => `${url()}#gid=${sheetId}&range=${range}`,
  };
}

function writing(codec: () => CellCodec): Pick<BookPort, 'write' | 'writeSame'> {
  return {
    write: (sheetId, blocks) => {
      wrote();
      for (const { row, column, cells } of blocks) {
        rangeFor(sheetOf(sheetId), row, column, cells.length, cells[0]?.length ?? 0).setValues(
          cells.map((line) => line.map(codec().write)),
        );
      }
    },
    writeSame: (sheetId, { ranges, value }) => {
      wrote();
      sheetOf(sheetId)
        .getRangeList([...ranges])
        .setValue(codec().write(value));
    },
  };
}

/** What Google says of a cell without a number format: set as it is, it would be one. */
const automatic = '0.###############';

/** Formulas and number formats, as they are read and put back. */
function formulas(): Pick<BookPort, 'formulas' | 'allFormulas' | 'inspect' | 'writeFormulas' | 'writeFormats'> {
  return {
    formulas: (sheetId, row) => sheetOf(sheetId).getRange(`${row}:${row}`).getFormulas()[0] ?? [],
    allFormulas: (sheetId) => patiently(() => sheetOf(sheetId).getDataRange().getFormulas()),
    inspect: (sheetId) => {
      const range = sheetOf(sheetId).getDataRange();
      return { formulas: patiently(() => range.getFormulas()), merges: patiently(() => range.getMergedRanges()).map(mergedCells) };
    },
    writeFormulas: (sheetId, row, at, formulas) => {
      wrote();
      rangeFor(sheetOf(sheetId), row, at + 1, formulas.length, formulas[0]?.length ?? 0).setFormulas(formulas.map((line) => [...line]));
    },
    writeFormats: (sheetId, { row, column, cells }) => {
      wrote();
      const range = rangeFor(sheetOf(sheetId), row, column, cells.length, cells[0]?.length ?? 0);
      range.setNumberFormats(cells.map((line) => line.map((format) => (format === automatic ? 'General' : format))));
    },
  };
}

/** Rows and columns that come and go. */
function structure(codec: () => CellCodec): Pick<BookPort, 'addColumn' | 'removeColumn' | 'extendRule' | 'insertRows' | 'deleteRows'> {
  return {
    addColumn: (sheetId, at, row, texts) => {
      wrote();
      addTextColumn(sheetOf(sheetId), at, row, texts.map(codec().write));
    },
    removeColumn: (sheetId, at) => {
      wrote();
      removeTextColumn(sheetOf(sheetId), at);
    },
    extendRule: (sheetId, at, headingRow, from, to) => {
      wrote();
      extendRule(sheetOf(sheetId), { at, headingRow }, from, to);
    },
    insertRows: (sheetId, after, count) => {
      wrote();
      sheetOf(sheetId).insertRowsAfter(after, count);
    },
    deleteRows: (sheetId, rows) => {
      wrote();
      for (const { first, count } of runsFromBelow(rows)) sheetOf(sheetId).deleteRows(first, count);
    },
  };
}

/** Tabs are found by their id, which is quick to ask for; the name takes Google a hundred times as long, so it is asked for when it is looked at. */
function tabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  const name = once(() => sheet.getName());
  return {
    sheetId: sheet.getSheetId(),
    get name() {
      return name();
    },
  };
}

function mergedCells(range: GoogleAppsScript.Spreadsheet.Range): MergedCells {
  return { row: range.getRow(), column: range.getColumn(), lastRow: range.getLastRow(), lastColumn: range.getLastColumn() };
}

/** Without any selection, as in a run without a person, no tab is selected. */
function selection(): ReturnType<BookPort['selection']> {
  const range = activeFile().getActiveRange();
  return range
    ? { sheetId: range.getSheet().getSheetId(), row: range.getRow(), rows: range.getNumRows(), column: range.getColumn() }
    : { sheetId: -1, row: 1, rows: 1, column: 1 };
}

function selectedRows(): ReturnType<BookPort['selectedRows']> {
  const ranges = activeFile().getActiveRangeList()?.getRanges() ?? [];
  const [first] = ranges;
  return {
    sheetId: first?.getSheet().getSheetId() ?? -1,
    ranges: ranges.map((range) => ({ row: range.getRow(), rows: range.getNumRows() })),
  };
}

export function activeFile(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function sheetOf(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = activeFile().getSheetById(sheetId);
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
