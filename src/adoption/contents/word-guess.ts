// What a tab's own words mean, by the words of the list and the spellings of the trade. What only resembles one is proposed, and said to be unsure.

import type { Word } from '../../schema/catalog';
import { type Cell, cellText, isBlank, isErrorCell } from '../../schema/values/cell';
import { textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { mostUsed, type Used, usesOf } from './uses';
import { beforeRemark, remarkOf, wordForms } from './word-forms';

export interface GuessedWord {
  /** In the spelling that the tab uses most. */
  readonly word: string;
  readonly count: number;
  /** Our word; `''` for one that nobody knows. */
  readonly choice: string;
  /** False where a remark had to be cut off, says something else than the word, the words were cut short, or they mean one thing to one and another to the next. */
  readonly sure: boolean;
}

/** Most used first; blank cells and formulas without a value are not counted. */
export function guessWords(cells: readonly Cell[], words: readonly Word[]): readonly GuessedWord[] {
  const texts = cells.filter((cell) => !isBlank(cell) && !isErrorCell(cell)).map((cell) => cellText(cell).trim());
  return usesOf(texts, textKey).map((used) => guessed(used, words));
}

function guessed(used: Used, words: readonly Word[]): GuessedWord {
  const word = mostUsed(used);
  const whole = crossMeans(word, words) ?? known(word, words);
  const remarked = beforeRemark(word);
  const meant = whole ?? (remarked === null ? undefined : known(remarked, words)) ?? cutShort(word, words);
  return { word, count: used.count, choice: meant?.word ?? '', sure: whole !== undefined && !isDoubtful(word, whole, words) };
}

/** A cross is mostly what a tick is: whoever means “not needed” seldom writes it into a column of statuses. To be asked in any case. */
function crossMeans(text: string, words: readonly Word[]): Word | undefined {
  return /^x{1,2}$/.test(textKey(text)) ? words.find(({ means }) => means === 'finished') : undefined;
}

/** What is still to come: `Complete - v2 to come`, `Approved (pending client)`. */
const opens = /\b(needs?|fix(es)?|pending|to come|to follow|but|except|wait(ing|s)?|tbc|tbd|redo|not|still|without|missing|if|until)\b/;

/** A cross is done to one and not needed to the next; approved by one's own people may leave the client's word to come. */
const ambiguous = /^x{1,2}$|^(int|internal|internally|director|dir|lead|sup|supervisor)\b.*\bap+r/;

function isDoubtful(text: string, meant: Word, words: readonly Word[]): boolean {
  const key = textKey(text);
  if (text.endsWith('?') || ambiguous.test(key)) return true;
  const remark = remarkOf(key);
  if (remark === null) return false;
  const other = known(remark, words);
  return other === undefined ? meant.means === 'finished' && opens.test(remark) : other.means !== meant.means;
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
  const forms = wordForms(text);
  for (const form of [...forms, ...forms.flatMap(singularOf)]) {
    const word = wordFor(form, words);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** `props` as `prop`, `categories` as `category`, `boxes` as `box`. */
function singularOf(form: string): readonly string[] {
  if (form.length < 3 || !form.endsWith('s') || /(ss|us|is)$/.test(form)) return [];
  return [
    form.slice(0, -1),
    ...(form.endsWith('ies') ? [`${form.slice(0, -3)}y`] : /(x|ch|sh|s)es$/.test(form) ? [form.slice(0, -2)] : []),
  ];
}
