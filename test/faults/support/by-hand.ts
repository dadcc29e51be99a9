// What people do to a tab while nobody looks, by heading.

import type { Desk } from '../../journeys/support/desk';

/** The column's letters. */
export function columnOf(desk: Desk, tab: string, heading: string): string {
  const at = (desk.values(tab)[0] ?? []).map(String).indexOf(heading);
  if (at < 0) throw new Error(`No heading ${heading} on ${tab}`);
  return letters(at);
}

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}

/** Sorts all rows below the headings. */
export function sortTab(desk: Desk, tab: string, heading: string, ascending = true): void {
  const [headings = [], ...rows] = desk.values(tab);
  const column = headings.map(String).indexOf(heading) + 1;
  desk.host.book.hand.sort(tab, `A2:${letters(headings.length - 1)}${rows.length + 1}`, column, ascending);
}

/** The row of the sheet, from 1, where that column holds the text. */
export function rowOf(desk: Desk, tab: string, heading: string, text: string): number {
  const at = desk.rows(tab).findIndex((row) => row[heading] === text);
  if (at < 0) throw new Error(`No ${text} on ${tab}`);
  return at + 2;
}

/** Types into one cell, found by heading and ID; edit triggers fire. */
export function typeInto(desk: Desk, tab: string, [key, id]: readonly [string, string], heading: string, value: unknown): void {
  desk.host.edit(tab, `${columnOf(desk, tab, heading)}${rowOf(desk, tab, key, id)}`, [[value]]);
}
