// People cells: one name, several, or initials, as people type them.

import type { Person } from '../catalog';
import { inWords, textKey } from './text';

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

/** Single names in a cell, split at commas, semicolons, slashes, ampersands, plus signs, line breaks and the word "and". */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;/&+\n]|\s+and\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Reads a people cell: names and *Also written as*, case and spaces forgiven. The whole cell is tried first, for "Smith and Sons". What two rows of the
 * People tab are written as is nobody.
 */
export function namedIn(text: string, directory: readonly Person[]): Named {
  const claims = claimsBy(directory);
  const whole = claims.has(textKey(text)) ? [text] : namesIn(text);
  const people = new Set<string>();
  const unknown = new Set<string>();
  const unclear = new Map<string, Unclear>();
  for (const name of whole) {
    const [known, ...others] = claims.get(textKey(name)) ?? [];
    if (known === undefined) unknown.add(name);
    else if (others.length === 0) people.add(known);
    else unclear.set(name, { text: name, of: [known, ...others] });
  }
  return { people: [...people], unknown: [...unknown], unclear: [...unclear.values()] };
}

/** By key, the names of all who are written so. */
function claimsBy(directory: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const claims = new Map<string, string[]>();
  for (const { name, also, twice } of directory) {
    for (const key of new Set([name, ...also].map(textKey))) {
      const names = claims.get(key) ?? [];
      names.push(name, ...(twice && key === textKey(name) ? [name] : []));
      claims.set(key, names);
    }
  }
  return claims;
}

/** Half a sentence on what stands on several rows: `names “BO”, which is Ben Ode or Bo Oda on the People tab`. */
export function unclearWords(unclear: readonly Unclear[]): string {
  return inWords(
    unclear.map(({ text, of }) => {
      const names = [...new Set(of)];
      const said = `“${text.trim().slice(0, 60)}”`;
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
