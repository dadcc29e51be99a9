// The spreadsheet half of the local Google: its classes for one execution, and how their members weigh.

import type { SpreadsheetContext } from '../engine/execution/context';
import type { CallKinds, GoogleObject } from '../engine/google-object';
import { ClassContext } from './class-context';
import { chartKinds } from './embedded-chart';
import { filterKinds } from './filter';
import { groupKinds } from './group';
import { developerMetadataKinds } from './metadata/developer-metadata';
import { developerMetadataFinderKinds } from './metadata/developer-metadata-finder';
import { protectionKinds } from './protection';
import { Range, rangeKinds } from './ranges/range';
import { rangeListKinds } from './ranges/range-list';
import { Sheet, sheetKinds } from './sheets/sheet';
import { Spreadsheet, spreadsheetKinds } from './spreadsheet';
import { SpreadsheetApp, spreadsheetAppKinds } from './spreadsheet-app';

/** How every member of the spreadsheet classes weighs; what is not named is local. */
export const spreadsheetCallKinds: CallKinds = {
  ...spreadsheetAppKinds,
  ...spreadsheetKinds,
  ...sheetKinds,
  ...rangeKinds,
  ...rangeListKinds,
  ...developerMetadataKinds,
  ...developerMetadataFinderKinds,
  ...protectionKinds,
  ...filterKinds,
  ...groupKinds,
  ...chartKinds,
};

/** The workbook's services for one execution. `rangeAt` makes the range of an edit event. */
export function createSpreadsheetServices({ book, session }: SpreadsheetContext): {
  readonly SpreadsheetApp: GoogleObject;
  readonly kinds: CallKinds;
  /** The workbook, `e.source`. */
  readonly spreadsheet: Spreadsheet;
  /** A range by tab (gid as text) and A1, `e.range`. */
  rangeAt(sheetId: string, notation: string): Range;
} {
  const desk = new ClassContext<Range, Sheet, Spreadsheet>(book, session, {
    sheet: (one, sheetId) => new Sheet(one, sheetId),
    range: (one, sheetId, zone) => new Range(one, sheetId, zone),
    spreadsheet: (one) => new Spreadsheet(one),
  });
  return {
    SpreadsheetApp: new SpreadsheetApp(desk),
    kinds: spreadsheetCallKinds,
    spreadsheet: desk.spreadsheet,
    rangeAt: (sheetId, notation) => desk.rangeOf(notation, desk.tab(sheetId).id),
  };
}
