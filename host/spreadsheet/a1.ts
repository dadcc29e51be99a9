// A1 notation, as scripts write it.

import type { Zone } from '@odoo/o-spreadsheet';

/** A place as written: `'My tab'!A2:B`. Open ends are null. Counted from 0. */
export interface A1Place {
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** Column letters to an index from 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** An index from 0 to column letters. */
export function lettersOfColumn(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? lettersOfColumn(rest) : '') + String.fromCharCode(65 + (index % 26));
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return { column: match[1] === undefined ? null : columnIndex(match[1]), row: match[2] === undefined ? null : Number(match[2]) - 1 };
}

function ordered(one: number | null, other: number | null): readonly [number | null, number | null] {
  return one !== null && other !== null && one > other ? [other, one] : [one, other];
}

/** Takes the notation apart; null: it is none. */
export function parseA1(notation: string): A1Place | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(notation.trim());
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const [first = '', second] = (match[3] ?? '').split(':');
  const start = corner(first);
  const end = second === undefined ? start : corner(second);
  if (!start || !end) return null;
  const alone = second === undefined && (start.row === null || start.column === null);
  if (alone) return null;
  const [top, bottom] = ordered(start.row, end.row);
  const [left, right] = ordered(start.column, end.column);
  return { sheet, top, left, bottom, right };
}

/** The rectangle that a place covers on a tab of that size; `A2:B` ends with the tab. */
export function zoneOf(place: A1Place, rows: number, columns: number): Zone {
  const { top, left, bottom, right } = place;
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? rows - 1, right: right ?? columns - 1 };
}

/** `B2`, `B2:C5`. */
export function a1Of({ top, left, bottom, right }: Zone): string {
  const start = `${lettersOfColumn(left)}${top + 1}`;
  const end = `${lettersOfColumn(right)}${bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}
