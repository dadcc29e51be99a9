// What a type-ahead offers: options that fit the text, best first, and how picking one changes the text.

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

/** The piece of text that is being typed: all of it, or what follows the last comma. */
export function pieceOf(text: string, several: boolean): string {
  return several ? (text.split(/[,;/&+]/).pop() ?? '').trim() : text.trim();
}

/** Options whose words start with the piece come before those that only hold it. Those already in a list of several are left out. */
export function offered(options: readonly Option[], text: string, several: boolean): readonly Option[] {
  const key = textKey(pieceOf(text, several));
  const taken = several ? text.split(',').slice(0, -1).map(textKey) : [];
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
  if (name.split(/[\s_-]/).some((word) => word.startsWith(key))) return 1;
  return name.includes(key) ? 2 : 3;
}

/** The text once an option was picked; in a list of several, ready for the next. */
export function withPicked(text: string, picked: string, several: boolean): string {
  if (!several) return picked;
  const before = text
    .split(',')
    .slice(0, -1)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return `${[...before, picked].join(', ')}, `;
}

/** A list of several without the comma that waits for the next. */
export function tidied(text: string): string {
  return text.replace(/[\s,]+$/, '');
}
