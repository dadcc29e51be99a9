// What a tab's own words mean, by the words of the list and the spellings of the trade. Nothing is taken for a word that it only resembles.

import type { Word } from '../schema/catalog';
import { type Cell, cellText, isBlank, isErrorCell } from '../schema/cell';
import { textKey } from '../schema/text';
import { wordFor } from '../schema/words';
import { mostUsed, type Used, usesOf } from './uses';
import { beforeRemark, wordForms } from './word-forms';

export interface GuessedWord {
  /** In the spelling that the tab uses most. */
  readonly word: string;
  readonly count: number;
  /** Our word; `''` for one that nobody knows. */
  readonly choice: string;
  /** False where a remark had to be cut off, or the text ends in a question mark. */
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
  const meant = whole ?? (remarked === null ? undefined : known(remarked, words));
  return { word, count: used.count, choice: meant?.word ?? '', sure: whole !== undefined && !word.endsWith('?') };
}

function known(text: string, words: readonly Word[]): Word | undefined {
  for (const form of wordForms(text)) {
    const word = wordFor(form, words);
    if (word !== undefined) return word;
  }
  return undefined;
}
