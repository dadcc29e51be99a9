// The port of the notes that travel with tabs and columns.

import type { MarksPort } from '../../ports';
import { once } from '../../schema/values/once';
import { patiently } from '../patience';
import { activeFile, sheetOf } from './book';
import { columnKey, columnMarks, columnMarksIn, columnsTabsIn, markColumns, noteAdoption, noteKey, unmark } from './column-marks';
import { markIn, markKey, removeMarks } from './mark';
import { wrote } from './pending';

export function marks(): MarksPort {
  return {
    ofTabs: once(notesOfTabs),
    ofColumns: (sheetId) => columnMarks(activeFile(), sheetId),
    ofAllColumns: () => columnMarksIn(activeFile()),
    markColumns: (sheetId, all) => {
      wrote();
      markColumns(activeFile(), [{ sheet: sheetOf(sheetId), marks: all }]);
    },
    markAdopted: (sheetId, text) => {
      wrote();
      noteAdoption(sheetOf(sheetId), text);
    },
    remove: (sheetId) => {
      wrote();
      unmark(activeFile(), sheetOf(sheetId));
    },
    removeAll: () => {
      wrote();
      // Nobody misses it once Routesheet is gone. Asked before anything is written, so that nothing pending is flushed.
      const tabs = columnsTabsIn(activeFile());
      removeMarks(activeFile());
      for (const tab of tabs) deleteTab(tab);
    },
  };
}

/** Where somebody else has protected it, it stays: it is hidden, and says nothing to anybody but Routesheet. */
function deleteTab(tab: GoogleAppsScript.Spreadsheet.Sheet): void {
  try {
    activeFile().deleteSheet(tab);
  } catch {
    // Nothing more can be done.
  }
}

/** All notes on tabs in one question: asking tab by tab would take a round trip for each. */
function notesOfTabs(): ReturnType<MarksPort['ofTabs']> {
  const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
  const notes = patiently(() => activeFile().createDeveloperMetadataFinder().withLocationType(SHEET).find()).flatMap((note) => {
    const sheetId = note.getLocation().getSheet()?.getSheetId();
    return sheetId === undefined ? [] : [{ sheetId, key: note.getKey(), text: note.getValue() ?? '' }];
  });
  return {
    own: notes.filter(({ key }) => key === markKey).map(({ sheetId, text }) => ({ sheetId, table: markIn(text).table })),
    adopted: notes.filter(({ key }) => key === noteKey),
    columnsTabs: notes.flatMap(({ key, sheetId }) => (key === columnKey ? [sheetId] : [])),
  };
}
