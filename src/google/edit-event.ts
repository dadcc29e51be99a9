// What Google tells of an edit, as plain numbers.

/** Rows from 1. */
export interface EditedRows {
  readonly sheetId: number;
  readonly first: number;
  readonly last: number;
}

/** Google puts these on the range of an event (docs/platform.md); the published types do not say so. */
type EventRange = GoogleAppsScript.Spreadsheet.Range & { readonly rowStart?: number; readonly rowEnd?: number };

/** The edited rows; null when the function was run without an event. `rowStart` and `rowEnd` come with the event and cost no call. */
export function editedRows(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): EditedRows | null {
  if (!event?.range) return null;
  const range = event.range as EventRange;
  return { sheetId: range.getSheet().getSheetId(), first: range.rowStart ?? range.getRow(), last: range.rowEnd ?? range.getLastRow() };
}
