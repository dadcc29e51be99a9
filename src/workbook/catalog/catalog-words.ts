// The Lists tab: the words of every drop-down, as this workbook has them.

import type { Word } from '../../schema/catalog';
import { onceEach, onceForEach } from '../../schema/values/once';
import { sameText, textKey } from '../../schema/values/text';
import type { WordList } from '../../schema/values/word-list';
import { meaningSaid, wordsFor } from '../../schema/values/words';
import type { WorkbookDefinition } from '../../schema/workbook';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { listUnknown, listUnnamed, meaningMissing, meaningUnknown, type RowSaid, wordMissing, wordTwice } from './catalog-messages';
import { type RowProblem, spellingsIn, type Understood } from './understood';

type Lists = Readonly<Record<string, readonly Word[]>>;

/** Words by list key. A list without a single word is the declared one: a drop-down with nothing in it helps nobody. */
export function wordsIn(workbook: WorkbookDefinition, read: ReadTable | null): Understood<Lists> {
  const problems: RowProblem[] = [];
  const found = new Map<string, Word[]>();
  for (const record of read?.records ?? []) {
    const say = (said: RowSaid) => problems.push({ tab: read?.tab ?? '', row: record.row, path: null, ...said });
    const list = listKeyOf(record, workbook, isAbove(record, read) ? () => {} : say);
    const word = list && wordOf(record, list, say);
    if (!list || !word) continue;
    const words = found.get(list.key) ?? [];
    const same = words.find((other) => sameText(other.word, word.word));
    if (same === undefined) found.set(list.key, [...words, word]);
    else if (same.means === word.means && same.starts === word.starts) say(wordTwice({ word: word.word, list: list.title, same: true }));
    else {
      found.set(
        list.key,
        words.map((other) => (other === same ? { ...other, means: null, twice: true } : other)),
      );
      say(wordTwice({ word: word.word, list: list.title, same: false }));
    }
  }
  const lists = Object.fromEntries(workbook.lists.map(({ key, words }) => [key, withFormerWords(found.get(key) ?? words, words)]));
  return { value: lists, problems };
}

/**
 * A word that the list began with and that was renamed still stands in cells: there it is read as the word that took its place, the one of the
 * same meaning. Only where it is plain which: as many words have come as have gone.
 */
function withFormerWords(words: readonly Word[], declared: readonly Word[]): readonly Word[] {
  const names = ({ word, formerly = [] }: Word) => [word, ...formerly];
  const called = new Set(declared.flatMap(names).map(textKey));
  const renamedBefore = declared.filter(({ formerly }) => formerly).map((one) => ({ one, keys: names(one).map(textKey) }));
  const isThere = (name: string) => wordsFor(name, words).length > 0;
  const gone = declared.filter((one) => one.means !== null && !names(one).some(isThere));
  const come = words.filter(({ word }) => !called.has(textKey(word)));
  if (come.length === 0 && renamedBefore.length === 0 && gone.length === 0) return words;
  return words.map((word) => {
    const former = gone.filter(({ means }) => means === word.means);
    const heirs = come.filter(({ means }) => means === word.means);
    const renamed = former.length === heirs.length ? former[heirs.indexOf(word)] : undefined;
    const same = renamed ?? renamedBefore.find(({ keys }) => keys.includes(textKey(word.word)))?.one;
    const more = same === undefined ? [] : names(same).filter((name) => !isThere(name));
    return more.length === 0 ? word : { ...word, also: [...word.also, ...more] };
  });
}

/** Above the headings stand rows that were sorted there, and titles: what names no list is one of these, and nothing to sort out. */
function isAbove({ row }: ReadRecord, read: ReadTable | null): boolean {
  return row < (read?.table.placement.headingRow ?? 0);
}

type Say = (said: RowSaid) => void;

function listKeyOf({ values }: ReadRecord, { lists }: WorkbookDefinition, say: Say): WordList | null {
  const title = String(values.list ?? '');
  const list = titlesOf(lists)(title);
  if (!list) {
    say(title === '' ? listUnnamed() : listUnknown({ name: title, lists: lists.map((candidate) => candidate.title) }));
  }
  return list ?? null;
}

/** A list by what its row calls it; a title stands on one row for each of its words. */
const titlesOf = onceForEach((lists: readonly WordList[]) => {
  const titled = lists.map((list) => ({ list, keys: [list.title, ...(list.formerly ?? [])].map(textKey) }));
  return onceEach((title: string) => {
    const key = textKey(title);
    return titled.find(({ list, keys }) => keys.includes(key) || list.key === title.trim())?.list;
  });
});

function wordOf({ values }: ReadRecord, { title, meanings }: WordList, say: Say): Word | null {
  const word = String(values.word ?? '').trim();
  if (word === '') {
    say(wordMissing());
    return null;
  }
  return {
    word,
    ...meaningSaid(meaningOf(values.means, word, title, meanings, say)),
    also: spellingsIn(String(values.alsoWrittenAs ?? '')),
  };
}

function meaningOf(cell: unknown, word: string, title: string, meanings: readonly string[], say: Say): string | null {
  if (meanings.length === 0) return null;
  const text = typeof cell === 'string' ? cell : '';
  const known = meanings.find((meaning) => sameText(meaning, text));
  if (known !== undefined) return known;
  const about = { word, list: title, meanings };
  say(text === '' ? meaningMissing(about) : meaningUnknown({ ...about, means: text }));
  return null;
}
