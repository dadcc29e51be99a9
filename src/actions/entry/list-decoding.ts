// What comes in of a list that somebody brings in.

import { type BroughtRows, type ListDraft, mostListed, mostListedColumns } from '../../contract/rows/list';
import { nothingToBringIn, tooMuchListed } from '../messages/lists';
import { givenEdits, givenFields, givenSaid, givenText, givenValues, requestRefused } from './decoded-parts';

export const listDecoders = { listDraft: listDraftOf, broughtRows: broughtRowsOf };

/** Titles above a list and notes below it come with its rows. */
const besideRows = 500;

/** As many characters as a cell takes. */
const longestCell = 50_000;

function listDraftOf(value: unknown): ListDraft {
  const { table, cells, headingRow, columns, words, people, dates, by, blanks, omits } = givenFields(value);
  return {
    table: givenText(table, 60),
    cells: cellsOf(cells),
    headingRow: Number.isInteger(headingRow) ? Number(headingRow) : 0,
    columns: givenSaid(columns),
    words: givenSaid(words),
    people: givenSaid(people),
    dates: givenSaid(dates),
    by: keysOf(by),
    blanks: blanks === true,
    omits: omits === true,
  };
}

function cellsOf(value: unknown): ListDraft['cells'] {
  if (!Array.isArray(value)) throw requestRefused();
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : []));
  if (rows.length > mostListed + besideRows || rows.some((row) => row.length > mostListedColumns))
    throw requestRefused(tooMuchListed({ rows: mostListed, columns: mostListedColumns }));
  return rows.map((row) => row.map((cell) => givenText(cell, longestCell)));
}

function keysOf(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length > mostListedColumns) throw requestRefused();
  return value.map((key) => givenText(key, 400));
}

function broughtRowsOf(value: unknown): BroughtRows {
  const { table, by, adds, edits } = givenFields(value);
  if (!Array.isArray(adds) || !Array.isArray(edits) || adds.length > mostListed) throw requestRefused();
  if (adds.length + edits.length === 0) throw requestRefused(nothingToBringIn());
  return { table: givenText(table, 60), by: keysOf(by), adds: adds.map(givenValues), edits: edits.length === 0 ? [] : givenEdits(edits) };
}
