// What the spreadsheet classes are told about the execution they serve.

import type { HostClock, SelectedRange } from '../../api';
import type { Book } from '../../book/book';
import type { GoogleObject } from '../google-object';

/**
 * One execution, as the spreadsheet classes see it. A new context, and so a new set of service objects, is made for each execution.
 *
 * The engine itself does what holds for every call: scopes, auth mode, counters, faults, argument signatures, and the refusal of every call
 * of kind `write` to a viewer. The spreadsheet classes check what needs the cells: sizes, grid limits, protections by user, validation.
 * They throw `ServiceError` in English; the engine translates.
 */
export interface SpreadsheetSession {
  /** Address of the effective user: whom protections are checked against. */
  readonly user: string;
  /** Address of the owner of the file, whom no protection keeps out. */
  readonly owner: string;
  /** Whether blank cells that are given a checkbox become FALSE; reports on Google disagree. */
  readonly ticksFilled: boolean;
  /** As in `Spreadsheet.getId()`; a copy of the file has its own. */
  readonly fileId: string;
  readonly clock: HostClock;
  /**
   * What is selected in the grid. Setting it moves the person's selection; in a time-driven execution nobody looks, so it is a private one.
   * Sheet ids are Google's numeric gid as text.
   */
  selection: SelectedRange;
  /** Answer of `SpreadsheetApp.getUi()`. Throws a `ServiceError` where Google has no window: in a time-driven execution. */
  getUi(): GoogleObject;
  /** Shows a message at the bottom right; nothing in a time-driven execution. */
  toast(message: string, title: string): void;
}

/** What `createSpreadsheetServices` of `host/spreadsheet/index.ts` is given. */
export interface SpreadsheetContext {
  readonly book: Book;
  readonly session: SpreadsheetSession;
}
