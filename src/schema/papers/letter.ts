// Letters: mails about a row to somebody outside the house, as data. Somebody reads each before it goes, and may change every word.

import type { Condition } from '../deadline';

export interface DeclaredLetter {
  readonly key: string;
  /** `Mail the partner`. */
  readonly title: string;
  /** Key of the table whose rows it is about. */
  readonly of: string;
  /** Whom it goes to: a column that names a company, one with the person there, one with those who get a copy. */
  readonly to: string;
  readonly contact: string;
  readonly copies: string;
  /** The first that holds is the one that is meant. */
  readonly forms: readonly LetterForm[];
  /** Said where none holds. */
  readonly otherwise: string;
}

export interface LetterForm {
  readonly when?: readonly Condition[];
  /** Name of a deadline of the table: only once that is past and open. */
  readonly overdue?: string;
  /** Key of the paper that goes with it; absent: none. */
  readonly paper?: string;
  readonly subject: LetterText;
  /** One a paragraph. */
  readonly text: readonly LetterText[];
  /** What is true of the row once it has gone: the date of that column is today, and the status means that. */
  readonly afterwards?: { readonly date: string; readonly status: string; readonly means: string };
}

/** Texts with `{column}` in them, of which the first counts whose columns are all filled; where there is none it is left out. */
export type LetterText = string | readonly string[];

/** What may stand in braces beside columns of the row. */
export const letterWords = ['production', 'me', 'items', 'list'] as const;
export type LetterWord = (typeof letterWords)[number];

/** Names in the braces of a text. */
export function namesInLetter(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** The text with what `said` gives for each name; null where one of them is blank. */
export function filledLetter(text: LetterText, said: (name: string) => string): string | null {
  const all = typeof text === 'string' ? [text] : text;
  const found = all.find((one) => namesInLetter(one).every((name) => said(name) !== ''));
  return found === undefined ? null : found.replace(/\{(\w+)\}/g, (_braces, name: string) => said(name));
}
