// What a person's hands do in the grid, and what their eyes see there: cells by name and heading, the whole book as text.

import type { RunResult } from '../../../host/api';
import type { CellInput } from '../../../host/book/writing';
import { type Desk, succeeded } from './desk';

/** Every cell, format, rule and note of the workbook, to show that nothing at all was written. */
export function wholeBook(desk: Desk): string {
  return JSON.stringify(desk.host.book.snapshot());
}

/** One tab with all that belongs to it: cells, looks, rules. */
export function wholeTab(desk: Desk, name: string): string {
  const { data } = desk.host.book.snapshot();
  return JSON.stringify((data.sheets ?? []).find((sheet) => sheet.name === name));
}

export function tabNamed(desk: Desk, name: string) {
  const tab = desk.host.book.tabs.named(name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
}

/** The hidden tab by which columns are known again. */
export const marksTab = 'Routesheet columns';

export function tabNames(desk: Desk): readonly string[] {
  return desk.host.book.tabs.all().map(({ name }) => name);
}

export function headingsOf(desk: Desk, tab: string): readonly string[] {
  return (desk.values(tab)[0] ?? []).map(String);
}

/** Where a heading stands, counted from 0. */
export function columnOf(desk: Desk, tab: string, heading: string): number {
  const at = headingsOf(desk, tab).indexOf(heading);
  if (at < 0) throw new Error(`No heading ${heading} on ${tab}`);
  return at;
}

/** A1 of the cell under a heading in the row that has that text somewhere. */
export function cellOf(desk: Desk, tab: string, text: string, heading: string): string {
  const row = desk.values(tab).findIndex((cells) => cells.includes(text));
  if (row < 1) throw new Error(`No row with ${text} on ${tab}`);
  return `${letters(columnOf(desk, tab, heading))}${row + 1}`;
}

/** Types into the grid as the person at the keyboard; edit triggers fire. */
export function typed(desk: Desk, tab: string, text: string, heading: string, value: CellInput): readonly RunResult[] {
  return desk.host.edit(tab, cellOf(desk, tab, text, heading), [[value]]).map(succeeded);
}

/** Types a row below the last one, by heading, as one paste each; edit triggers fire. Answers its row number. */
export function typedRow(desk: Desk, tab: string, cells: Readonly<Record<string, CellInput>>): number {
  const row = desk.values(tab).length + 1;
  for (const [heading, value] of Object.entries(cells)) {
    desk.host.edit(tab, `${letters(columnOf(desk, tab, heading))}${row}`, [[value]]).map(succeeded);
  }
  return row;
}

/** Changes a cell without any edit event: what a lost trigger, a mobile app or another program leaves behind. */
export function slipped(desk: Desk, tab: string, text: string, heading: string, value: CellInput): void {
  desk.host.book.hand.type(tab, cellOf(desk, tab, text, heading), [[value]]);
}

/** As set-up left its columns before it marked them. */
export function withoutMarks(desk: Desk): Desk {
  desk.host.book.hand.deleteTab(marksTab);
  return desk;
}

/** A setting's value, changed on the Settings tab. */
export function setting(desk: Desk, name: string, value: CellInput): void {
  typed(desk, 'Settings', name, 'Value', value);
}

/** `A` for 0, `AA` for 26. */
export function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
}
