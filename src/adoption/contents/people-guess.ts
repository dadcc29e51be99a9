// Whom a tab's people columns name: people who are known, initials of somebody, people who are new, and nobody at all.

import type { Person } from '../../schema/catalog';
import { isEmail } from '../../schema/kinds/address';
import { type Cell, cellText, isBlank, isErrorCell } from '../../schema/values/cell';
import { isNoDate } from '../../schema/values/date-writing';
import { namedIn, namesOf } from '../../schema/values/names';
import { seenText, textKey } from '../../schema/values/text';
import { type ReversedName, reversedNames } from './reversed-names';
import { shortFor } from './short-names';
import { mostUsed, type Used, usesOf } from './uses';

export interface GuessedPerson {
  /** One name as it is written there, in its most used spelling. */
  readonly text: string;
  readonly count: number;
  /** Name of the person; `''`: nobody. */
  readonly choice: string;
  readonly how: 'known' | 'initials' | 'new' | 'nobody';
  /** False where somebody should look: first names, names with a question mark, short texts that may be anybody's. */
  readonly sure: boolean;
}

type Whose = Pick<GuessedPerson, 'choice' | 'how' | 'sure'>;

/** The cells of all people columns together; most used first. */
export function guessPeople(cells: readonly Cell[], people: readonly Person[]): readonly GuessedPerson[] {
  const texts = cells.filter((cell) => !isBlank(cell) && !isErrorCell(cell)).map((cell) => cellText(cell).trim());
  const turned = reversedNames(texts, (name) => namedIn(name, people).people.length > 0 && namesOf(name, people).length === 1);
  const names = usesOf(
    texts.flatMap((text) => singleNames(text, people, turned)),
    textKey,
  );
  const full = fullNames(names, people, turned);
  return names.map((used) => {
    const text = mostUsed(used);
    const name = turned.get(text);
    return {
      text,
      count: used.count,
      ...(name === undefined ? whose(text, people, full) : whoseReversed(name, { people, full, many: turned.size })),
    };
  });
}

/** A name with "and", a slash or a comma in it that is one as a whole is one name; `N/A` is none. */
function singleNames(text: string, people: readonly Person[], turned: ReadonlyMap<string, ReversedName>): readonly string[] {
  if (isNobody(text)) return [text];
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  if (!parts.some((part) => turned.has(part))) return namesOf(text, people);
  return parts.flatMap((part) => (turned.has(part) ? [part] : namesOf(part, people)));
}

interface Among {
  readonly people: readonly Person[];
  readonly full: readonly string[];
  /** How many names of the tab have the family name in front. */
  readonly many: number;
}

/** Where three or more are written so, it is how the tab writes names. */
function whoseReversed({ family, given }: ReversedName, { people, full, many }: Among): Whose {
  const name = `${given} ${family}`;
  const known = knownAs(name, people);
  if (known !== null) return { choice: known, how: 'known', sure: true };
  const inFull = full.find((other) => textKey(other) === textKey(name));
  return { choice: inFull ?? name, how: 'new', sure: many >= 3 };
}

/** Names in full: of the People tab, and of these cells where they are not somebody's who is known; each once. */
function fullNames(names: readonly Used[], people: readonly Person[], turned: ReadonlyMap<string, ReversedName>): readonly string[] {
  const inOrder = names.map(mostUsed).map((text) => {
    const name = turned.get(text);
    return name === undefined ? text : `${name.given} ${name.family}`;
  });
  const written = inOrder.filter((text) => isFullName(text) && !isNobody(text) && namedIn(text, people).people.length === 0);
  return [...people.map(({ name }) => name), ...new Map(written.map((text) => [textKey(tidy(text)), tidy(text)])).values()];
}

function whose(text: string, people: readonly Person[], full: readonly string[]): Whose {
  const name = tidy(text);
  const isCertain = !text.trim().endsWith('?');
  const known = knownAs(text, people) ?? knownAs(name, people);
  if (known !== null) return { choice: known, how: 'known', sure: isCertain };
  if (isNobody(text) || !/\p{L}/u.test(text)) return { choice: '', how: 'nobody', sure: true };
  if (isEmail(text)) return whoseAddress(text, full);
  if (isFullName(name)) return { choice: name, how: 'new', sure: isCertain };
  const found = shortFor(name, full);
  if (found !== null) return { choice: found.name, how: 'initials', sure: found.sure && isCertain };
  return { choice: name, how: 'new', sure: false };
}

/** Somebody of whom only the address stands there: the only one whose names it is made of, else it is all that there is to call them by. */
function whoseAddress(address: string, full: readonly string[]): Whose {
  const local = textKey(address.slice(0, address.indexOf('@'))).split(/[._-]+/);
  const [one, ...others] = full.filter((name) => isMadeOf(local, textKey(name).split(/[\s-]+/)));
  return { choice: one !== undefined && others.length === 0 ? one : address, how: 'new', sure: false };
}

/** `ana.ruiz`, `a.ruiz`, `aruiz`. */
function isMadeOf(local: readonly string[], name: readonly string[]): boolean {
  const [first = '', ...family] = name;
  const last = family.join('');
  if (last === '') return false;
  return [`${first}${last}`, `${first.slice(0, 1)}${last}`, `${last}${first}`].includes(local.join('')) && local.join('').length > 3;
}

function knownAs(text: string, people: readonly Person[]): string | null {
  const [known] = namedIn(text, people).people;
  if (known !== undefined) return known;
  const [one, ...others] = people.filter(({ email }) => email !== null && textKey(email) === textKey(text));
  return others.length === 0 ? (one?.name ?? null) : null;
}

/** TBC, -, ?, and what says that somebody is still to be found, or that it is made elsewhere. */
function isNobody(text: string): boolean {
  return (
    isNoDate(text) ||
    /^(nobody|no one|unassigned|not assigned|open|vendor|outsourced?|external|ext\.?|freelancer?|everyone|all|team)\??$/.test(textKey(text))
  );
}

/** Two words at least, each longer than an initial. */
function isFullName(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.every((word) => word.replace(/[^\p{L}]/gu, '').length > 1);
}

/** Single spaces, no remark in brackets, no question mark; its case is kept. */
function tidy(text: string): string {
  const bare = seenText(text)
    .replace(/\s*[([][^()[\]]*[)\]]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(/[\s?]+$/, '') || text.trim();
}
