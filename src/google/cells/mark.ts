// How a tab of ours is known for one: developer metadata, which travels with the tab, also into a copy of the file.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is noted on a tab: whose it is, and the colours that it was ever given. */
export interface TabMark {
  /** Key of the table; null: not ours. */
  readonly table: string | null;
  readonly colours: readonly string[];
}

/** Of the note on a tab of ours. */
export const markKey = 'routesheet';

export function markOf(sheet: Sheet): TabMark {
  const [text] = notes(sheet).map((note) => note.getValue());
  return text ? markIn(text) : { table: null, colours: [] };
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
