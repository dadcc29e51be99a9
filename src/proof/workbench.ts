// Where a fact is tried: tabs that are there for it alone and go with it.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs of the proof begin with this word; any other tab with contents means that the file is not a throw-away one. */
export const oursPrefix = 'Proof';

export function openFile(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Nothing of a file that somebody works in is touched. Throws in words for the person. */
export function refuseUsedFile(): void {
  const used = openFile()
    .getSheets()
    .filter((sheet) => !sheet.getName().startsWith(oursPrefix) && sheet.getLastRow() > 0);
  if (used.length === 0) return;
  throw new Error(`This file is in use: ${used[0]?.getName()} is not empty. The proof wants a new spreadsheet of its own.`);
}

export class Workbench {
  readonly #made: Sheet[] = [];

  /** A blank tab, or one that takes after another. */
  tab(template: Sheet | null = null): Sheet {
    const name = `${oursPrefix} work ${Utilities.getUuid().slice(0, 8)}`;
    const sheet = template === null ? openFile().insertSheet(name) : openFile().insertSheet(name, 1, { template });
    this.#made.push(sheet);
    return sheet;
  }

  /** Takes away what was made. */
  clear(): void {
    for (const sheet of this.#made) openFile().deleteSheet(sheet);
  }
}
