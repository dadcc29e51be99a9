// What a type-ahead offers: options that fit the text, best first, and how picking one changes the text.

import { listText, namesIn } from '../../src/schema/values/names';
import { textKey } from '../../src/schema/values/text';

export interface Option {
  readonly value: string;
  /** A quiet word behind it, such as a department. */
  readonly hint?: string;
  /** Other spellings that find it, such as initials. */
  readonly also?: readonly string[];
}

/** More than this nobody reads; typing another letter narrows it. */
const most = 30;

/** A list of several as far as it is typed: the names before, and the one that is being typed, `''` behind a separator. */
interface Typed {
  readonly before: readonly string[];
  readonly piece: string;
}

/** A comma may stand within a name: what is typed last is as much as some option begins with, else what follows the last separator. */
function typedIn(text: string, options: readonly Option[]): Typed {
  const known = spelled(options);
  const starts = [...text.matchAll(/^|[,;/&+\n]/g)].map(({ 0: between, index }) => index + between.length);
  const last = text.slice(starts[starts.length - 1]);
  const isBegun = (piece: string) => piece.includes(',') && [...known].some((key) => key.startsWith(textKey(piece)));
  const from = last.trim() === '' ? undefined : starts.find((at) => isBegun(text.slice(at).trim()));
  const piece = from === undefined ? last : text.slice(from);
  return { before: namesIn(text.slice(0, text.length - piece.length), (name) => known.has(textKey(name))), piece: piece.trim() };
}

function spelled(options: readonly Option[]): ReadonlySet<string> {
  return new Set(options.flatMap(({ value, also = [] }) => [value, ...also].map(textKey)));
}

/** The piece of text that is being typed: all of it, or the last name of a list. */
export function pieceOf(text: string, options: readonly Option[], several: boolean): string {
  return several ? typedIn(text, options).piece : text.trim();
}

/** Options whose words start with the piece come before those that only hold it. Those already in a list of several are left out. */
export function offered(options: readonly Option[], text: string, several: boolean): readonly Option[] {
  const key = textKey(pieceOf(text, options, several));
  const taken = several ? typedIn(text, options).before.map(textKey) : [];
  const ranked = options
    .filter(({ value }) => !taken.includes(textKey(value)))
    .map((option) => ({ option, rank: rankOf(option, key) }))
    .filter(({ rank }) => rank < 3);
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ option }) => option);
}

function rankOf({ value, also = [] }: Option, key: string): number {
  if (key === '') return 0;
  const name = textKey(value);
  if (name.startsWith(key) || also.some((spelling) => textKey(spelling) === key)) return 0;
  if (
    [value, ...also].some((spelling) =>
      textKey(spelling)
        .split(/[\s_-]/)
        .some((word) => word.startsWith(key)),
    )
  )
    return 1;
  return name.includes(key) ? 2 : 3;
}

/** The text once an option was picked; in a list of several, ready for the next. */
export function withPicked(text: string, picked: string, options: readonly Option[], several: boolean): string {
  if (!several) return picked;
  const known = spelled(options);
  const list = listText([...typedIn(text, options).before, picked], (name) => known.has(textKey(name)));
  return `${list}${list.includes(';') || picked.includes(',') ? '; ' : ', '}`;
}

/** A list of several without the separator that waits for the next. */
export function tidied(text: string): string {
  return text.replace(/[\s,;]+$/, '');
}
