// How a tab of somebody's own is understood, as it is kept: in properties, which take 9 KB each, and with the tab itself, which takes 30,000 characters.

import type { Adoption } from '../../schema/adopted/adoption';
import type { Written } from '../../schema/adopted/written';
import { inPieces } from '../../schema/values/text';
import { readState, stateKeys } from './state';

type Store = Readonly<Record<string, string>>;

/** What several columns share - all whose cells name people write them alike - is kept once, with the columns that it is of. */
interface Packed extends Omit<Adoption, 'written'> {
  readonly written: readonly (readonly [columns: readonly string[], written: Written])[] | Adoption['written'];
}

/** Bytes of a property's value, a little below what Google's quotas say (9 KB). */
const propertyBytes = 8_900;

/** Characters that all metadata of a tab may have together (developers.google.com/apps-script/reference/spreadsheet/sheet#addDeveloperMetadata). */
const metadataCharacters = 30_000;

/** About what the mark of one column takes, its key and its value. */
const markCharacters = 80;

/** As one text. */
export function keptAdoption(adoption: Adoption): string {
  const shared = new Map<string, { readonly columns: string[]; readonly written: Written }>();
  for (const [column, written] of Object.entries(adoption.written)) {
    const text = JSON.stringify(written);
    const known = shared.get(text) ?? { columns: [], written };
    known.columns.push(column);
    shared.set(text, known);
  }
  const packed: Packed = { ...adoption, written: [...shared.values()].map(({ columns, written }) => [columns, written] as const) };
  return JSON.stringify(packed);
}

/** Null for what cannot be read. Versions before kept each column's by itself. */
export function adoptionKept(text: string): Adoption | null {
  const packed = readState<Packed>({ text }, 'text');
  if (packed === null) return null;
  const { written } = packed;
  const isShared = (kept: Packed['written']): kept is Exclude<Packed['written'], Adoption['written']> => Array.isArray(kept);
  if (!isShared(written)) return { ...packed, written };
  return { ...packed, written: Object.fromEntries(written.flatMap(([columns, of]) => columns.map((column) => [column, of] as const))) };
}

/** Entries of the store, the one that counts last: it says in how many pieces the text stands where one property is too small. */
export function keptEntries(sheetId: number | undefined, adoption: Adoption): Store {
  const key = stateKeys.adopted(String(sheetId ?? ''));
  const text = keptAdoption(adoption);
  const pieces = inPieces(text, propertyBytes);
  if (pieces.length === 1) return { [key]: text };
  const parts = pieces.map((piece, at) => [pieceKey(key, at), piece] as const);
  return { ...Object.fromEntries(parts), [key]: JSON.stringify({ pieces: pieces.length }) };
}

/** All that are kept, in the order of their keys. */
export function adoptionsKept(store: Store): readonly Adoption[] {
  const keys = Object.keys(store).filter((key) => key.startsWith(stateKeys.adopted('')) && !isPiece(key));
  return keys.sort().flatMap((key) => {
    const counted = readState<{ readonly pieces?: number }>(store, key)?.pieces;
    const text =
      counted === undefined ? store[key] : Array.from({ length: counted }, (_unused, at) => store[pieceKey(key, at)] ?? '').join('');
    return adoptionKept(text ?? '') ?? [];
  });
}

/** Keys of the pieces that belong to that entry, whether they still count or not. */
export function pieceKeys(store: Store, key: string): readonly string[] {
  return Object.keys(store).filter((other) => other.startsWith(`${key}/`));
}

/** How many characters a tab would have to keep, where they are more than it takes; null: they fit. */
export function tooManyCharacters(note: string, columns: number): { readonly characters: number; readonly most: number } | null {
  const characters = note.length + columns * markCharacters;
  return characters > metadataCharacters ? { characters, most: metadataCharacters } : null;
}

function pieceKey(key: string, at: number): string {
  return `${key}/${at}`;
}

function isPiece(key: string): boolean {
  return key.slice(stateKeys.adopted('').length).includes('/');
}
