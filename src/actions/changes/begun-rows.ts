// Rows that are about to be written in several steps, remembered before the first of them.

import { escapedInJson } from '../../schema/values/text';
import type { BegunRow } from '../../workbook/rows/begun-row';
import { readState, stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';

type Store = Located['store'];

/** Rows that are remembered: a save that died is found by the night's check, or sooner. */
const kept = 150;

/** One text in pieces, each a property, which takes 9 KB. */
const pieces = Array.from({ length: 5 }, (_unused, at) => (at === 0 ? stateKeys.begun : `${stateKeys.begun}/${at}`));
const pieceLength = 8_500;

/** The rows that were written last, or were to be, of all tables. */
export function begunRows(store: Store): readonly BegunRow[] {
  const text = pieces.map((key) => store[key] ?? '').join('');
  return readState<readonly BegunRow[]>({ text }, 'text') ?? [];
}

export function isAnyNoted(store: Store, rows: readonly BegunRow[]): boolean {
  const noted = begunRows(store);
  return rows.some((row) => noted.some((other) => isSameRow(other, row)));
}

/** What is to be set before the first cell is written: with these rows remembered, in place of earlier writes to them. */
export function withBegun(store: Store, begun: readonly BegunRow[]): Store {
  const others = begunRows(store).filter((other) => !begun.some((row) => isSameRow(other, row)));
  return begunEntries(store, [...others, ...begun].slice(-kept));
}

/** What is to be set for exactly these rows, the newest that fit: what does not is not remembered, and keeps nothing from being saved. */
export function begunEntries(store: Store, rows: readonly BegunRow[]): Store {
  // A byte a character: that is how properties are measured.
  const textFrom = (from: number) => escapedInJson(JSON.stringify(rows.slice(from)), /[^ -~]/g);
  const first = [...rows.keys(), rows.length].find((from) => textFrom(from).length <= pieces.length * pieceLength);
  const text = textFrom(first ?? rows.length);
  const entries = pieces.map((key, at) => [key, text.slice(at * pieceLength, (at + 1) * pieceLength)] as const);
  // A blank where a longer text stood before: nobody says whether a property takes the empty one.
  return Object.fromEntries(entries.flatMap(([key, piece]) => (piece === '' && store[key] === undefined ? [] : [[key, piece || ' ']])));
}

export function isSameRow(one: BegunRow, other: BegunRow): boolean {
  return one.table === other.table && one.ids.some((id) => other.ids.includes(id));
}
