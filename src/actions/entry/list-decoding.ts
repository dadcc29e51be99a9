// What comes in of a list that somebody brings in.

import { type CutDraft, cutScopes } from '../../contract/rows/cut';
import { type BroughtRows, type ListDraft, mostListed, mostListedColumns } from '../../contract/rows/list';
import { mostEditedAtOnce } from '../../workbook/writing/first-edits';
import { nothingToBringIn, tooMuchListed } from '../messages/lists';
import { givenEdits, givenFields, givenSaid, givenText, givenValues, requestRefused } from './decoded-parts';

export const listDecoders = { listDraft: listDraftOf, cutDraft: cutDraftOf, broughtRows: broughtRowsOf };

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

function cutDraftOf(value: unknown): CutDraft {
  const { table, shots, covers, omits } = givenFields(value);
  const scope = cutScopes.find((one) => one === covers);
  if (!Array.isArray(shots) || scope === undefined) throw requestRefused();
  if (shots.length > mostListed) throw requestRefused(tooMuchListed({ rows: mostListed, columns: mostListedColumns }));
  return {
    table: givenText(table, 60),
    shots: shots.map(givenFields).map(({ episode, sequence, name, frames, speed }) => ({
      ...{ episode: givenText(episode, 400), sequence: givenText(sequence, 400), name: givenText(name, 400) },
      ...{ frames: numberIn(frames), speed: numberIn(speed) },
    })),
    covers: scope,
    omits: omits === true,
  };
}

function numberIn(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw requestRefused();
  return value;
}

function keysOf(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length > mostListedColumns) throw requestRefused();
  return value.map((key) => givenText(key, 400));
}

function broughtRowsOf(value: unknown): BroughtRows {
  const { table, by, adds, edits } = givenFields(value);
  if (!Array.isArray(adds) || !Array.isArray(edits) || adds.length > mostListed) throw requestRefused();
  if (adds.length + edits.length === 0) throw requestRefused(nothingToBringIn());
  return {
    table: givenText(table, 60),
    by: keysOf(by),
    adds: adds.map(givenValues),
    edits: edits.length === 0 ? [] : givenEdits(edits, mostEditedAtOnce),
  };
}
