// How a tab of ours is known for one: developer metadata, which travels with the tab, also into a copy of the file.

import { patiently } from '../patience';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is noted on a tab: whose it is, and the colours that it was ever given. */
export interface TabMark {
  /** Key of the table; null: not ours. */
  readonly table: string | null;
  readonly colours: readonly string[];
}

/** Of the note on a tab of ours. */
export const markKey = 'routesheet';

export const unmarked: TabMark = { table: null, colours: [] };

export function markOf(sheet: Sheet): TabMark {
  const [text] = notes(sheet).map((note) => note.getValue());
  return text ? markIn(text) : unmarked;
}

/** The marks of all tabs that have one, by sheet id, in one question. The first note of a tab counts. */
export function marksIn(file: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<number, TabMark> {
  const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
  const found = patiently(() => file.createDeveloperMetadataFinder().withLocationType(SHEET).withKey(markKey).find());
  const marks = new Map<number, TabMark>();
  for (const note of found) {
    const sheetId = note.getLocation().getSheet()?.getSheetId();
    const text = note.getValue();
    if (sheetId !== undefined && !marks.has(sheetId)) marks.set(sheetId, text ? markIn(text) : unmarked);
  }
  return marks;
}

/** The first note on a tab that was just made: nothing is asked, so nothing pending is flushed. */
export function firstMark(sheet: Sheet, mark: TabMark): void {
  sheet.addDeveloperMetadata(markKey, JSON.stringify(mark));
}

/** Takes every mark of ours off the file, its tabs and their columns; what others noted stays. */
export function removeMarks(file: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const notes = file.createDeveloperMetadataFinder().find();
  for (const note of notes.filter((candidate) => isOurs(candidate.getKey()))) note.remove();
}

/** Whatever Routesheet notes has its name, alone or before a slash. */
function isOurs(name: string | null): boolean {
  return name === markKey || (name ?? '').startsWith(`${markKey}/`);
}

/** Replaces what was noted. */
export function setMark(sheet: Sheet, mark: TabMark): void {
  const text = JSON.stringify(mark);
  const [note] = notes(sheet);
  if (note) note.setValue(text);
  else sheet.addDeveloperMetadata(markKey, text);
}

function notes(sheet: Sheet): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.getDeveloperMetadata().filter((note) => note.getKey() === markKey);
}

/** The mark that the text of a note is. */
export function markIn(text: string): TabMark {
  try {
    const { table, colours } = JSON.parse(text) as Partial<TabMark>;
    return { table: typeof table === 'string' ? table : null, colours: Array.isArray(colours) ? colours.map(String) : [] };
  } catch {
    // Another program wrote there: as good as no mark.
    return { table: null, colours: [] };
  }
}
