// Marks on columns, which move with them: developer metadata that says which of our columns it is, whatever its heading is called now.

import type { ColumnMark } from '../../ports';
import { groupedBy } from '../../schema/values/grouping';
import { patiently } from '../patience';
import { columnLetters } from './columns-below';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columnKey = 'routesheet/column';
/** Of the note on an adopted tab. */
export const noteKey = 'routesheet/adopted';

/** Of a column that was copied with its mark, the first counts. */
export function columnMarks(sheet: Sheet): readonly ColumnMark[] {
  return placed(patiently(() => marksOn(sheet))).map(({ at, key }) => ({ at, key }));
}

/** Of all tabs, by sheet id, in one question. */
export function columnMarksIn(file: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<number, readonly ColumnMark[]> {
  return groupedBy(placed(patiently(() => marksOn(file))), ({ sheetId }) => sheetId);
}

interface PlacedMark extends ColumnMark {
  readonly sheetId: number;
}

/** From left to right. */
function placed(marks: ReturnType<typeof marksOn>): readonly PlacedMark[] {
  const all = marks.flatMap((mark): readonly PlacedMark[] => {
    const column = mark.getLocation().getColumn();
    return column ? [{ sheetId: column.getSheet().getSheetId(), at: column.getColumn() - 1, key: mark.getValue() ?? '' }] : [];
  });
  return all.sort((one, other) => one.at - other.at);
}

export function markColumns(sheet: Sheet, marks: readonly ColumnMark[]): void {
  for (const { at, key } of marks) {
    const letters = columnLetters(at);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(columnKey, key);
  }
}

/** The first note of a tab: nothing is asked, so nothing pending is flushed. */
export function noteAdoption(sheet: Sheet, text: string): void {
  sheet.addDeveloperMetadata(noteKey, text);
}

export function unmark(sheet: Sheet): void {
  for (const mark of [...marksOn(sheet), ...notesOn(sheet)]) mark.remove();
}

function marksOn(place: Pick<Sheet, 'createDeveloperMetadataFinder'>): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return place.createDeveloperMetadataFinder().withKey(columnKey).find();
}

function notesOn(sheet: Sheet): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(noteKey).find();
}
