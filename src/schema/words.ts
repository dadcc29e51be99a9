// Finding a word of a list by how people write it.

import type { Word } from './catalog';
import { textKey } from './text';

/** The word of the list that `text` is, by itself or by *Also written as*; undefined when the list has none. */
export function wordFor(text: string, list: readonly Word[]): Word | undefined {
  const key = textKey(text);
  return list.find(({ word }) => textKey(word) === key) ?? list.find(({ also }) => also.some((spelling) => textKey(spelling) === key));
}

/** The first word of the list with that meaning, in the workbook's own spelling. */
export function wordMeaning(means: string, list: readonly Word[]): string | undefined {
  return list.find((word) => word.means === means)?.word;
}
