// People cells: one name, several, or initials, as people type them.

import type { Person } from './catalog';
import { textKey } from './text';

/** `people`: as written on the People tab, each once, in the order of the cell. `unknown`: what is written there but on no row of it. */
export interface Named {
  readonly people: readonly string[];
  readonly unknown: readonly string[];
}

/** Single names in a cell, split at commas, semicolons, slashes, ampersands, plus signs, line breaks and the word "and". */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;/&+\n]|\s+and\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Reads a people cell: names and *Also written as*, case and spaces forgiven. The whole cell is tried first, for "Smith and Sons". */
export function namedIn(text: string, directory: readonly Person[]): Named {
  const byKey = peopleByKey(directory);
  const whole = byKey.get(textKey(text));
  if (whole !== undefined) return { people: [whole], unknown: [] };
  const people: string[] = [];
  const unknown: string[] = [];
  for (const name of namesIn(text)) {
    const known = byKey.get(textKey(name));
    const list = known === undefined ? unknown : people;
    if (!list.includes(known ?? name)) list.push(known ?? name);
  }
  return { people, unknown };
}

function peopleByKey(directory: readonly Person[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  // Names win over other spellings: if somebody is called Jo and Josephine is "also" Jo, Jo is Jo.
  for (const { name, also } of directory) for (const spelling of also) byKey.set(textKey(spelling), name);
  for (const { name } of directory) byKey.set(textKey(name), name);
  return byKey;
}
