// What Google tells of an edit, as plain numbers.

/** Rows from 1. */
export interface EditedRows {
  readonly sheetId: number;
  readonly first: number;
  readonly last: number;
  /** The only cell of the edit and the text that stood in it; null for a range, of which Google does not tell what was there. */
  readonly cell: { readonly row: number; readonly column: number; readonly before: string } | null;
}

/** Google puts these on the range of an event (docs/platform.md); the published types do not say so. */
type EventRange = GoogleAppsScript.Spreadsheet.Range & {
  readonly rowStart?: number;
  readonly rowEnd?: number;
  readonly columnStart?: number;
  readonly columnEnd?: number;
};

/** The edited rows; null when the function was run without an event. `rowStart` and `rowEnd` come with the event and cost no call. */
export function editedRows(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): EditedRows | null {
  if (!event?.range) return null;
  const range = event.range as EventRange;
  const first = range.rowStart ?? range.getRow();
  const last = range.rowEnd ?? range.getLastRow();
  const column = range.columnStart ?? range.getColumn();
  const single = first === last && column === (range.columnEnd ?? range.getLastColumn());
  // An untouched cell has no old value; a cleared one no new value.
  const cell = single ? { row: first, column, before: String(event.oldValue ?? '') } : null;
  return { sheetId: range.getSheet().getSheetId(), first, last, cell };
}
