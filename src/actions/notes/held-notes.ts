// Notes that must stand in no tab, in texts that an account can keep: a property takes 9 KB, all of them together 500.

import type { HeldNote } from '../../contract/notes';
import { escapedInJson, textHash } from '../../schema/values/text';
import { takenKey } from '../../workbook/notes/taken-key';

/** What an account keeps of a file, by key. */
export type Kept = Readonly<Record<string, string>>;

/** Characters of a piece. Each is a byte, as all others are written by their number. */
const pieceLength = 8_000;

/** Characters in all: what is left of 500 KB is for others and for keys. */
const room = 440_000;

const countKey = (file: string) => `held/${file}`;
const pieceKey = (file: string, at: number) => `held/${file}/${at}`;

/** All that is held of a file, or what is left of it: some of it may be gone, and what is there is not to be written over. */
export type HeldRead = { readonly notes: readonly HeldNote[] } | { readonly left: string };

/**
 * An account may give back some pieces alone, or pieces of which some were written and others not: then their length or their hash is another, and nobody
 * takes what is there for all.
 */
export function heldNotesIn(kept: Kept, file: string): HeldRead {
  const pieces = piecesOf(kept, file);
  const json = pieces.join('');
  const said = kept[countKey(file)];
  if (said === undefined && pieces.length === 0) return { notes: [] };
  const [count = '', hash] = (said ?? '').split(' ');
  const isWhole = Number(count) === pieces.length && pieces.every((_piece, at) => pieceKey(file, at) in kept);
  // Texts of an earlier version have none.
  const isSame = hash === undefined || hash === hashOf(json);
  const notes = isWhole && isSame ? parsed(json) : null;
  return notes === null ? { left: json } : { notes };
}

/** Those that are there, in their order. */
function piecesOf(kept: Kept, file: string): readonly string[] {
  const begin = `${countKey(file)}/`;
  const places = Object.keys(kept).flatMap((key) => (key.startsWith(begin) ? [Number(key.slice(begin.length))] : []));
  return places.sort((a, b) => a - b).map((at) => kept[pieceKey(file, at)] ?? '');
}

function parsed(json: string): readonly HeldNote[] | null {
  if (json === '') return [];
  try {
    const notes: unknown = JSON.parse(json);
    return Array.isArray(notes) ? (notes as readonly HeldNote[]) : null;
  } catch {
    return null;
  }
}

function hashOf(json: string): string {
  return textHash(json).toString(36);
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
    [countKey(file)]: `${pieces.length} ${hashOf(json)}`,
  };
  return { entries, stale: keysOf(before, file).filter((key) => !(key in entries)) };
}

/** Of all that is kept of the file, whether it can be read or not; the count last. */
export function keysOf(kept: Kept, file: string): readonly string[] {
  const all = Object.keys(kept);
  return [...all.filter((key) => key.startsWith(`${countKey(file)}/`)), ...all.filter((key) => key === countKey(file))];
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
