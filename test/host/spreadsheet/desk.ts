// A workbook at somebody's hands: the spreadsheet classes without the script engine around them.

import { Book } from '../../../host/book/book';
import { GoogleObject } from '../../../host/engine/google-object';
import { createSpreadsheetServices } from '../../../host/spreadsheet/index';
import { SpreadsheetApp } from '../../../host/spreadsheet/spreadsheet-app';

export const fixedNow = Date.UTC(2026, 2, 2, 8);

class FakeUi extends GoogleObject {
  readonly googleClass = 'Base.Ui';
}

interface DeskOptions {
  readonly zone?: string;
  readonly locale?: string;
  readonly user?: string;
  readonly owner?: string;
  readonly ticksFilled?: boolean;
  readonly book?: Book;
}

/** A blank book in London English, and what a script of that user would have in hand. */
export function openDesk({
  zone = 'Europe/London',
  locale = 'en_GB',
  user = 'ann@example.com',
  owner = 'owner@example.com',
  ticksFilled = false,
  book,
}: DeskOptions = {}) {
  const opened = book ?? Book.blank({ zone, locale, now: () => fixedNow });
  const toasts: { message: string; title: string }[] = [];
  const session = {
    user,
    owner,
    ticksFilled,
    fileId: 'file-1',
    clock: { now: () => fixedNow, set: () => {} },
    selection: { sheetId: '0', range: 'A1' },
    getUi: () => new FakeUi(),
    toast: (message: string, title: string) => {
      toasts.push({ message, title });
    },
  };
  const services = createSpreadsheetServices({ book: opened, session });
  const app = services.SpreadsheetApp;
  if (!(app instanceof SpreadsheetApp)) throw new Error('SpreadsheetApp is missing');
  const spreadsheet = app.getActive();
  return { book: opened, session, toasts, app, spreadsheet, sheet: spreadsheet.getActiveSheet() };
}
