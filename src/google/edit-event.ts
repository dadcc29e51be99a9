// What Google tells of an edit, as plain numbers.

/** Rows and columns from 1. */
export interface EditedCells {
  readonly sheetId: number;
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /**
   * The only cell of the edit, the text that stood in it and the one that stands there now, null where Google does not say; null for a range, of
   * which it does not tell either.
   */
  readonly cell: { readonly row: number; readonly column: number; readonly before: string; readonly after: string | null } | null;
}

/** Google puts these on the range of an event (docs/platform.md); the published types do not say so. */
type EventRange = GoogleAppsScript.Spreadsheet.Range & {
  readonly rowStart?: number;
  readonly rowEnd?: number;
  readonly columnStart?: number;
  readonly columnEnd?: number;
};

/** The edited cells; null when the function was run without an event. `rowStart` and its like come with the event and cost no call. */
export function editedCells(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): EditedCells | null {
  if (!event?.range) return null;
  const range = event.range as EventRange;
  const first = range.rowStart ?? range.getRow();
  const last = range.rowEnd ?? range.getLastRow();
  const left = range.columnStart ?? range.getColumn();
  const right = range.columnEnd ?? range.getLastColumn();
  const single = first === last && left === right;
  // An untouched cell has no old value; a cleared one no new value.
  const after = event.value === undefined ? null : String(event.value);
  const cell = single ? { row: first, column: left, before: String(event.oldValue ?? ''), after } : null;
  return { sheetId: range.getSheet().getSheetId(), first, last, left, right, cell };
}
