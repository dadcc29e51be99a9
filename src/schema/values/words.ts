// Finding a word of a list by how people write it.

import { readyToStart, type Word } from '../catalog';
import { groupedBy } from './grouping';
import { once, onceForEach } from './once';
import { textKey } from './text';

/** The word of the list that `text` is, by itself or by *Also written as*; undefined when the list has none, or several that mean different things. */
export function wordFor(text: string, list: readonly Word[]): Word | undefined {
  const found = wordsFor(text, list);
  return isClear(found) ? found[0] : undefined;
}

/** All words that `text` may be: those that are called so - it is what a drop-down writes -, else those that are *also written* so. */
export function wordsFor(text: string, list: readonly Word[]): readonly Word[] {
  const key = textKey(text);
  const { called, also } = spellingsOf(list);
  return called.get(key) ?? also().get(key) ?? none;
}

const none: readonly Word[] = [];

/** A list is asked for every word of a tab, and for each it would be spelled anew. */
const spellingsOf = onceForEach((list: readonly Word[]) => {
  return { called: groupedBy(list, ({ word }) => textKey(word)), also: once(() => alsoWritten(list)) };
});

/** Words by what they are also written as: looked at only for a text that no word is called by. */
function alsoWritten(list: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, Word[]>();
  for (const word of list)
    for (const key of new Set(word.also.map(textKey))) {
      const found = words.get(key);
      if (found) found.push(word);
      else words.set(key, [word]);
    }
  return words;
}

/** Whichever of words with one meaning it is, no rule makes a difference. */
export function isClear([first, ...others]: readonly Word[]): boolean {
  if (first === undefined || first.twice === true) return false;
  return others.every(({ means, twice }) => means !== null && means === first.means && twice !== true);
}

/** The first word of the list with that meaning, in the workbook's own spelling; of two that mean to do the one that says no more. */
export function wordMeaning(means: string, list: readonly Word[]): string | undefined {
  return list.find((word) => word.means === means && word.starts !== true)?.word;
}

/** The word for work that can start; undefined where the list has none. */
export function startingWord(list: readonly Word[]): string | undefined {
  return list.find(({ starts }) => starts === true)?.word;
}

/** What a word means to the rules, by what *Means* says. */
export function meaningSaid(said: string | null): Pick<Word, 'means' | 'starts'> {
  return said === readyToStart ? { means: 'to do', starts: true } : { means: said };
}

/** What *Means* is to say of a word; `''` for nothing. */
export function saidMeaning({ means, starts }: Pick<Word, 'means' | 'starts'>): string {
  return starts === true ? readyToStart : (means ?? '');
}
