// Whom a name may have been meant for that stands on nobody's row of People.

import leven from 'leven';
import type { Person } from '../../src/schema/catalog';
import { textKey } from '../../src/schema/values/text';

const mostOffered = 3;

/** The nearest first: a first name or a surname alone, else one or two letters off; who has left is nobody's choice. */
export function nearNames(text: string, people: readonly Person[]): readonly string[] {
  const key = textKey(text);
  return people
    .filter(({ active }) => active)
    .map(({ name }) => ({ name, off: lettersOff(key, textKey(name)) }))
    .filter(({ off }) => off <= (key.length < 5 ? 1 : 2))
    .sort((one, other) => one.off - other.off)
    .slice(0, mostOffered)
    .map(({ name }) => name);
}

function lettersOff(key: string, name: string): number {
  return name.split(/[\s-]+/).includes(key) ? 0 : leven(key, name);
}
