// What a cell that cannot be read was beyond doubt meant to hold. Nothing is guessed: null where two readings are possible.

import type { Catalog, Person, Word } from '../../schema/catalog';
import { type Column, parseField, writeCell } from '../../schema/column';
import type { Contents } from '../../schema/kind';
import { contentsOf, listedWords } from '../../schema/traits';
import type { Cell } from '../../schema/values/cell';
import type { DateNames } from '../../schema/values/date-names';
import { lookAlike } from '../../schema/values/look-alikes';
import { namedIn, spellingsOf } from '../../schema/values/names';
import { seenText } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { wordFor, wordsFor } from '../../schema/values/words';
import type { Inspected } from './occurrence';
import { dateInText } from './text-dates';

/** The cell to write instead; null for none. */
export function repairedCell(cell: Cell, column: Column, { catalog, names }: Pick<Inspected, 'catalog' | 'names'>): Cell | null {
  if (typeof cell !== 'string') return null;
  return mended[contentsOf(column)](cell, column, catalog, names);
}

const mended: { readonly [C in Contents]: (text: string, column: Column, catalog: Catalog, names?: DateNames) => Cell | null } = {
  date: (text, column, catalog, names) => written(dateInText(text, names), column, catalog),
  word: (text, column, { lists }) => likeWord(text, listedWords(column, lists)),
  person: (text, _column, { people }) => likePeople(text, people),
  number: (text, column, catalog) => written(numberInText(text, column, catalog), column, catalog),
  unreadable: () => null,
};

function written(value: Value, column: Column, catalog: Catalog): Cell | null {
  return value === null ? null : writeCell(value, column, catalog);
}

/** `1,200.50` in a money column, `12` in a count: read as a form's field would read it. */
function numberInText(text: string, column: Column, catalog: Catalog): number | null {
  const plain = seenText(text).replace(/^'/, '').trim();
  // Three digits behind a point or a comma are thousands in one country and thousandths in the next.
  if (/^\D*\d{1,3}[.,]\d{3}\D*$/.test(plain)) return null;
  const reading = parseField(plain, column, catalog);
  return reading.ok && typeof reading.value === 'number' ? reading.value : null;
}

/** The word that the text looks like, letter for letter, as the list calls it: what it is also written as is no word of the drop-down. */
function likeWord(text: string, list: readonly Word[]): string | null {
  if (wordsFor(text, list).length > 0) return null;
  const like = lookAlike(text, [...list.map(({ word }) => word), ...list.flatMap(({ also }) => also)]);
  return like === null ? null : (wordFor(like, list)?.word ?? null);
}

/** With the names that those who are unknown look like; null where one of them looks like nobody. */
function likePeople(text: string, people: readonly Person[]): string | null {
  const { unknown, unclear } = namedIn(text, people);
  if (unknown.length === 0 || unclear.length > 0) return null;
  let mended = text;
  for (const name of unknown) {
    const like = lookAlike(name, spellingsOf(people));
    if (like === null) return null;
    mended = mended.replace(name, () => like);
  }
  return mended;
}
