// What a tab's own words mean, by the words of the list and the spellings of the trade. What only resembles one is proposed, and said to be unsure.

import type { Word } from '../../schema/catalog';
import { type Cell, cellText, isBlank, isErrorCell } from '../../schema/values/cell';
import { textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { mostUsed, type Used, usesOf } from './uses';
import { beforeRemark, wordForms } from './word-forms';

export interface GuessedWord {
  /** In the spelling that the tab uses most. */
  readonly word: string;
  readonly count: number;
  /** Our word; `''` for one that nobody knows. */
  readonly choice: string;
  /** False where a remark had to be cut off, the words were cut short, or the text ends in a question mark. */
  readonly sure: boolean;
}

/** Most used first; blank cells and formulas without a value are not counted. */
export function guessWords(cells: readonly Cell[], words: readonly Word[]): readonly GuessedWord[] {
  const texts = cells.filter((cell) => !isBlank(cell) && !isErrorCell(cell)).map((cell) => cellText(cell).trim());
  return usesOf(texts, textKey).map((used) => guessed(used, words));
}

function guessed(used: Used, words: readonly Word[]): GuessedWord {
  const word = mostUsed(used);
  const whole = known(word, words);
  const remarked = beforeRemark(word);
  const meant = whole ?? (remarked === null ? undefined : known(remarked, words)) ?? cutShort(word, words);
  return { word, count: used.count, choice: meant?.word ?? '', sure: whole !== undefined && !word.endsWith('?') };
}

/** `pend. review` for pending review: each word is the beginning of one, and only one of our words is spelled so. One word alone may be anything. */
function cutShort(text: string, words: readonly Word[]): Word | undefined {
  const parts = textKey(text).replace(/\./g, '').split(' ');
  if (parts.length < 2 || parts.some((part) => part.length < 2)) return undefined;
  const begins = (spelling: string) => {
    const whole = textKey(spelling).split(' ');
    return whole.length === parts.length && whole.every((part, at) => part.startsWith(parts[at] ?? ' '));
  };
  const [one, ...others] = words.filter(({ word, also }) => [word, ...also].some(begins));
  return others.length === 0 ? one : undefined;
}

function known(text: string, words: readonly Word[]): Word | undefined {
  for (const form of wordForms(text)) {
    const word = wordFor(form, words);
    if (word !== undefined) return word;
  }
  return undefined;
}
