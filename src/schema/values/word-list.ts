// The drop-downs that a workbook starts with, as data: they become rows of the Lists tab, where people rename and add.

import type { Word } from '../catalog';
import { meaningSaid } from './words';

export interface WordList<K extends string = string> {
  readonly key: K;
  /** As it stands in the tab's List column. */
  readonly title: string;
  /** What an earlier Routesheet called the list. */
  readonly formerly?: readonly string[];
  readonly words: readonly Word[];
  /** What words of it meant in an earlier Routesheet, by the word: so they stand in workbooks that were set up with it. */
  readonly formerMeanings?: Readonly<Record<string, string>>;
  /** What the words of this list can mean to the rules; empty: no rule cares. */
  readonly meanings: readonly string[];
}

/** `words`: word, what it means, other spellings. `formerly`: what an earlier Routesheet called the list, words of it by what they are called now, and what they meant. */
export function defineList<const K extends string>(
  key: K,
  title: string,
  words: readonly (readonly [word: string, means?: string | null, ...also: string[]])[],
  meanings: readonly string[] = [],
  formerly: {
    readonly title?: readonly string[];
    readonly words?: Readonly<Record<string, readonly string[]>>;
    readonly means?: Readonly<Record<string, string>>;
  } = {},
): WordList<K> {
  return {
    key,
    title,
    ...(formerly.title && { formerly: formerly.title }),
    ...(formerly.means && { formerMeanings: formerly.means }),
    meanings,
    words: words.map(([word, means, ...also]) => {
      const before = formerly.words?.[word];
      return { word, ...meaningSaid(means ?? null), also, ...(before && { formerly: before }) };
    }),
  };
}
