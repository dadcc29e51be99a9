// People cells: one name, several, or initials, as people type them.

import type { Person } from '../catalog';
import { onceForEach } from './once';
import { inWords, quotedStart, textKey } from './text';

/**
 * `people`: as written on the People tab, each once, in the order of the cell. `unknown`: what is written there but on no row of it; `unclear`: what
 * is on several rows, with the names of those.
 */
export interface Named {
  readonly people: readonly string[];
  readonly unknown: readonly string[];
  readonly unclear: readonly Unclear[];
}

export interface Unclear {
  readonly text: string;
  /** Two at least; the same name twice where two rows bear it. */
  readonly of: readonly string[];
}

/** A known name of more pieces than that, `Smith, Jones, Lee and Sons`, is only found where it is all of the cell. */
const mostPieces = 6;

/**
 * Single names in a cell, split at commas, semicolons, slashes, ampersands, plus signs, line breaks and the word "and". The longest that is known comes
 * first, so that `Ruiz, Ana; Smith and Sons` are two. Beside semicolons, a comma may stand within a name that nobody knows: `Ode, Ben; Rey, Jo`.
 */
export function namesIn(text: string, isKnown: (name: string) => boolean = () => false): readonly string[] {
  if (isKnown(text)) return [text.trim()];
  const ends = [...text.matchAll(/[,;/&+\n]|\s+and\s+/gi)].map(({ 0: between, index }) => ({ from: index, to: index + between.length }));
  const starts = [0, ...ends.map(({ to }) => to)];
  const piece = (first: number, last: number) => text.slice(starts[first], ends[last]?.from).trim();
  const isOneName = (first: number) =>
    /[;\n]/.test(text) && aroundComma.test(piece(first, first + 1)) && !isKnown(piece(first + 1, first + 1)) && partsAt(text, ends, first);
  const names: string[] = [];
  for (let first = 0; first < starts.length; ) {
    let last = Math.min(first + mostPieces, starts.length) - 1;
    while (last > first && !isKnown(piece(first, last))) last--;
    if (last === first && !isKnown(piece(first, first)) && isOneName(first)) last++;
    names.push(piece(first, last));
    first = last + 1;
  }
  return names.filter((name) => name !== '');
}

/** A family name and a given name, one of them a single word. */
const aroundComma = /^([^\s,;]+,[^,;]+|[^,;]+,\s*[^\s,;]+)$/;

/** True where nothing but this one comma stands between two semicolons, line breaks or ends of the cell. */
function partsAt(text: string, ends: readonly { readonly from: number }[], first: number): boolean {
  const isOuter = (at: number) => ends[at] === undefined || /[;\n]/.test(text[ends[at].from] ?? '');
  return isOuter(first - 1) && isOuter(first + 1);
}

/** A list of names as it is written: with commas between, or semicolons where a name holds a comma itself, as far as it reads back. */
export function namesText(names: readonly string[], directory: readonly Person[]): string {
  return listText(names, knownIn(directory));
}

/** The same of names that are known as that says. */
export function listText(names: readonly string[], isKnown: (name: string) => boolean): string {
  const betweens = names.some((name) => name.includes(',')) ? ['; ', '\n'] : [', ', '; ', '\n'];
  const reads = betweens.map((between) => names.join(between));
  return reads.find((text) => namesIn(text, isKnown).join('\n') === names.join('\n')) ?? reads[0] ?? '';
}

/** The names of a list that was written so; whoever is on no row of the People tab too. */
export function namesOf(text: string, directory: readonly Person[]): readonly string[] {
  return namesIn(text, knownIn(directory));
}

function knownIn(directory: readonly Person[]): (name: string) => boolean {
  const claims = claimsBy(directory);
  return (name) => claims.has(textKey(name));
}

/**
 * Reads a people cell: names and *Also written as*, case and spaces forgiven, as `namesIn` parts them. What two rows of the People tab are written as is
 * nobody.
 */
export function namedIn(text: string, directory: readonly Person[]): Named {
  const claims = claimsBy(directory);
  const people = new Set<string>();
  const unknown = new Set<string>();
  const unclear = new Map<string, Unclear>();
  for (const name of namesOf(text, directory)) {
    const [known, ...others] = claims.get(textKey(name)) ?? [];
    if (known === undefined) unknown.add(name);
    else if (others.length === 0) people.add(known);
    else unclear.set(name, { text: name, of: [known, ...others] });
  }
  return { people: [...people], unknown: [...unknown], unclear: [...unclear.values()] };
}

/** By key, the names of all who are written so; worked out once for each directory. */
const claimsBy = onceForEach((directory: readonly Person[]): ReadonlyMap<string, readonly string[]> => {
  const claims = new Map<string, string[]>();
  for (const { name, also, twice } of directory) {
    for (const key of new Set([name, ...also].map(textKey))) {
      const names = claims.get(key) ?? [];
      names.push(name, ...(twice && key === textKey(name) ? [name] : []));
      claims.set(key, names);
    }
  }
  return claims;
});

/** Half a sentence on what stands on several rows: `names “BO”, which is Ben Ode or Bo Oda on the People tab`. */
export function unclearWords(unclear: readonly Unclear[]): string {
  return inWords(
    unclear.map(({ text, of }) => {
      const names = [...new Set(of)];
      const said = quotedStart(text.trim());
      return names.length === 1
        ? `${said}, who stands on two rows of the People tab`
        : `${said}, which is ${inWords(names, 'or')} on the People tab`;
    }),
  );
}

/** All that people are written as. */
export function spellingsOf(directory: readonly Person[]): readonly string[] {
  return directory.flatMap(({ name, also }) => [name, ...also]);
}
