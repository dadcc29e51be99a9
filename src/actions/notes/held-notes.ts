// Notes that must stand in no tab, in texts that an account can keep: a property takes 9 KB, all of them together 500.

import type { HeldNote } from '../../contract/notes';
import { escapedInJson } from '../../schema/values/text';
import { takenKey } from '../../workbook/notes/taken-key';

/** What an account keeps of a file, by key. */
export type Kept = Readonly<Record<string, string>>;

/** Characters of a piece. Each is a byte, as all others are written by their number. */
const pieceLength = 8_000;

/** Characters in all: what is left of 500 KB is for others and for keys. */
const room = 440_000;

const countKey = (file: string) => `held/${file}`;
const pieceKey = (file: string, at: number) => `held/${file}/${at}`;

/** The notes of that file; what cannot be read is none. */
export function heldNotesIn(kept: Kept, file: string): readonly HeldNote[] {
  const count = Number(kept[countKey(file)] ?? 0);
  const json = Array.from({ length: count }, (_unused, at) => kept[pieceKey(file, at)] ?? '').join('');
  if (json === '') return [];
  try {
    return JSON.parse(json) as readonly HeldNote[];
  } catch {
    return [];
  }
}

/** What is to be kept for them, and keys that are no longer needed; null where there is no room. */
export function keptFor(
  notes: readonly HeldNote[],
  file: string,
  before: Kept,
): { readonly entries: Kept; readonly stale: readonly string[] } | null {
  const json = escapedInJson(JSON.stringify(notes), /[^ -~]/g);
  if (json.length > room) return null;
  const pieces = json.match(new RegExp(`.{1,${pieceLength}}`, 'g')) ?? [];
  const entries = {
    ...Object.fromEntries(pieces.map((piece, at) => [pieceKey(file, at), piece])),
    [countKey(file)]: String(pieces.length),
  };
  return { entries, stale: Object.keys(before).filter((key) => key.startsWith(`${countKey(file)}/`) && !(key in entries)) };
}

/** With those that are not there yet. */
export function withHeld(there: readonly HeldNote[], more: readonly HeldNote[]): readonly HeldNote[] {
  const known = new Set(there.map(takenKey));
  return [...there, ...more.filter((one) => !known.has(takenKey(one)))];
}

/** @param gone their keys */
export function withoutHeld(there: readonly HeldNote[], gone: readonly string[]): readonly HeldNote[] {
  return there.filter((one) => !gone.includes(takenKey(one)));
}
