// Whose names stand in a tab: people who are known, initials of one of them, people who are new, and what is nobody's name.

import type { Person } from '../schema/catalog';
import { type Cell, cellText } from '../schema/cell';
import { isNoDate } from '../schema/date-writing';
import { namedIn, namesIn } from '../schema/names';
import { textKey } from '../schema/text';

export interface GuessedPerson {
  /** One name as it is written there. */
  readonly text: string;
  readonly count: number;
  /** Name of the person; `''`: nobody. */
  readonly choice: string;
  readonly how: 'known' | 'initials' | 'new' | 'nobody';
  /** False where somebody should look: initials, first names. */
  readonly sure: boolean;
}

/** The cells of all people columns together; most used first. */
export function guessPeople(cells: readonly Cell[], people: readonly Person[]): readonly GuessedPerson[] {
  const names = countedNames(cells, people);
  const full = [...new Set([...people.map(({ name }) => name), ...names.map(({ text }) => text).filter(isFullName)])];
  return names.map(({ text, count }) => ({ text, count, ...whoIs(text, people, full) }));
}

interface CountedName {
  readonly text: string;
  count: number;
}

function countedNames(cells: readonly Cell[], people: readonly Person[]): readonly CountedName[] {
  const names = new Map<string, CountedName>();
  for (const cell of cells) {
    const text = cellText(cell).trim();
    const whole = namedIn(text, people);
    // A name with "and" in it that is known as a whole is one name.
    const parts = whole.unknown.length === 0 && whole.people.length === 1 ? [text] : isNoDate(text) ? [text] : namesIn(text);
    for (const part of parts) {
      const name = names.get(textKey(part)) ?? { text: part, count: 0 };
      name.count += 1;
      names.set(textKey(part), name);
    }
  }
  return [...names.values()].sort((one, other) => other.count - one.count);
}

function whoIs(text: string, people: readonly Person[], full: readonly string[]): Pick<GuessedPerson, 'choice' | 'how' | 'sure'> {
  if (isNoDate(text) || !/\p{L}/u.test(text)) return { choice: '', how: 'nobody', sure: true };
  const [known] = namedIn(text, people).people;
  if (known !== undefined) return { choice: known, how: 'known', sure: true };
  if (isFullName(text)) return { choice: tidy(text), how: 'new', sure: true };
  const meant = full.filter((name) => stands(text, name));
  const [one, ...others] = meant;
  if (one !== undefined && others.length === 0) return { choice: tidy(one), how: 'initials', sure: false };
  return { choice: tidy(text), how: 'new', sure: false };
}

/** Two words at least, each longer than an initial. */
function isFullName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length >= 2 && words.every((word) => word.replace(/[^\p{L}]/gu, '').length > 1);
}

/** `BO`, `B.O.`, `Ben`, `Ben O`, `Ben O.`, `B Ode` for Ben Ode. */
function stands(text: string, name: string): boolean {
  const words = name.split(/\s+/).map(textKey);
  const [first = ''] = words;
  const last = words[words.length - 1] ?? '';
  const key = textKey(text).replace(/\./g, ' ').trim();
  const initials = words.map((word) => word[0] ?? '').join('');
  const parts = key.split(/\s+/);
  if (key.replace(/\s/g, '') === initials) return true;
  if (parts.length === 1) return key === first;
  const [given = '', family = ''] = [parts[0], parts[parts.length - 1]];
  return (given === first && family === last[0]) || (given === first[0] && family === last);
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}
