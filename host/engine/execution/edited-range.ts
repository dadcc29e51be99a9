// What a person's edit in the grid was, as an edit trigger hears of it.

import type { Book } from '../../book/book';
import type { Editor } from '../../book/protections';
import { serialOfDate } from '../../book/typing/serials';
import type { CellInput } from '../../book/writing';
import { a1Of, parseA1, zoneOf } from '../../spreadsheet/a1';
import type { EditedRange } from './event-objects';

type Zone = ReturnType<typeof zoneOf>;

/** The rectangle that was changed already. `sheetId` is a gid as text. Throws when there is no such tab or range. */
export function editedRange(book: Book, sheetId: string, range: string, oldValue: string | null): EditedRange {
  const tab = book.tabs.find(sheetId);
  if (tab === null) throw new Error(`There is no tab with the id ${sheetId}.`);
  return described(book, tab, zoneWithin(range, tab), oldValue);
}

/** Writes values as a person types or pastes them at the top left of `range`, adding rows where the grid ends; then describes it. */
export function filledRange(book: Book, name: string, range: string, values: readonly (readonly unknown[])[], person: Editor): EditedRange {
  const tab = book.tabs.named(name);
  if (tab === null)
    throw new Error(
      `There is no tab "${name}". There are: ${book.tabs
        .all()
        .map((each) => each.name)
        .join(', ')}.`,
    );
  const { top, left } = zoneWithin(range, tab);
  const width = Math.max(0, ...values.map((row) => row.length));
  if (values.length === 0 || width === 0) throw new Error('There is nothing to write.');
  const zone = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  if (zone.bottom >= tab.rows || zone.right >= tab.columns)
    throw new Error(`${range} and what is pasted there reach beyond the grid of "${name}".`);
  if (!book.protections.mayEdit(tab.id, zone, person)) throw new Error(`${person.user} may not edit ${a1Of(zone)} of "${name}".`);
  const before = singleValue(book, tab.id, zone);
  book.writing.write(
    tab.id,
    top,
    left,
    values.map((row) => row.map(typed)),
  );
  return described(book, tab, zone, before);
}

/** What JSON can say of a cell. */
function typed(value: unknown): CellInput {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return null;
}

function zoneWithin(range: string, { name, rows, columns }: { name: string; rows: number; columns: number }): Zone {
  const place = parseA1(range);
  if (place === null) throw new Error(`"${range}" is no range, as A1 or B2:C5.`);
  const zone = zoneOf(place, rows, columns);
  if (zone.bottom >= rows || zone.right >= columns) throw new Error(`${range} is outside the grid of "${name}".`);
  return zone;
}

function described(book: Book, tab: { id: string; gid: number }, zone: Zone, oldValue: string | null): EditedRange {
  return {
    gid: tab.gid,
    range: a1Of(zone),
    rowStart: zone.top + 1,
    rowEnd: zone.bottom + 1,
    columnStart: zone.left + 1,
    columnEnd: zone.right + 1,
    value: singleValue(book, tab.id, zone),
    oldValue: isSingle(zone) ? oldValue : null,
  };
}

function isSingle({ top, left, bottom, right }: Zone): boolean {
  return top === bottom && left === right;
}

/** Google hands the raw value as text, a date as its serial; a blank cell, or several cells, have none. */
function singleValue(book: Book, sheetId: string, zone: Zone): string | null {
  if (!isSingle(zone)) return null;
  const value = book.cells.values(sheetId, zone)[0]?.[0] ?? '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (value instanceof Date) return String(serialOfDate(value, book.settings.zone));
  return value === '' ? null : String(value);
}
