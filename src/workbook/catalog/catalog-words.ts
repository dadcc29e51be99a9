// The Lists tab: the words of every drop-down, as this workbook has them.

import type { Word } from '../../schema/catalog';
import { onceEach, onceForEach } from '../../schema/values/once';
import { sameText, textKey } from '../../schema/values/text';
import type { WordList } from '../../schema/values/word-list';
import { meaningSaid, wordsFor } from '../../schema/values/words';
import type { WorkbookDefinition } from '../../schema/workbook';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { columnOf } from '../rows/sheet-row';
import { listUnknown, listUnnamed, meaningMissing, meaningUnknown, type RowSaid, wordMissing, wordTwice } from './catalog-messages';
import { type RowProblem, spellingsIn, type Understood } from './understood';

type Lists = Readonly<Record<string, readonly Word[]>>;

/** Words by list key. A list without a single word is the declared one: a drop-down with nothing in it helps nobody. */
export function wordsIn(workbook: WorkbookDefinition, read: ReadTable | null): Understood<Lists> {
  const problems: RowProblem[] = [];
  const found = read === null ? new Map<string, readonly Word[]>() : wordsOn(read, workbook, problems);
  const lists = Object.fromEntries(workbook.lists.map(({ key, words }) => [key, withFormerWords(found.get(key) ?? words, words)]));
  return { value: lists, problems };
}

/** The words of the tab by list key, of each list by how they are compared; what is wrong is added to `problems`. */
function wordsOn(read: ReadTable, workbook: WorkbookDefinition, problems: RowProblem[]): ReadonlyMap<string, readonly Word[]> {
  const found = new Map<string, Map<string, Word>>();
  const saidIn = cellsOf(read);
  for (const record of read.records) {
    const say = (said: RowSaid) => problems.push({ tab: read.tab, row: record.row, path: null, ...said });
    const list = listKeyOf(saidIn.list(record), workbook, isAbove(record, read) ? () => {} : say);
    const word = list && wordOf(record, saidIn, list, say);
    if (!list || !word) continue;
    const words = found.get(list.key) ?? new Map<string, Word>();
    if (words.size === 0) found.set(list.key, words);
    const key = textKey(word.word);
    const same = words.get(key);
    const isSame = same !== undefined && same.means === word.means && same.starts === word.starts;
    if (same === undefined) words.set(key, word);
    else if (!isSame) words.set(key, { ...same, means: null, twice: true });
    if (same !== undefined) say(wordTwice({ word: word.word, list: list.title, same: isSame }));
  }
  return new Map([...found].map(([key, words]) => [key, [...words.values()]]));
}

/** What rows say, column by column: lists and meanings repeat from row to row. */
function cellsOf(read: ReadTable) {
  return {
    list: columnOf(read, 'list', ({ value }) => String(value ?? '')),
    word: columnOf(read, 'word', ({ value }) => String(value ?? '').trim()),
    means: columnOf(read, 'means', ({ value }) => value ?? ''),
    also: columnOf(read, 'alsoWrittenAs', ({ value }) => spellingsIn(String(value ?? ''))),
  };
}

/**
 * A word that the list began with and that was renamed still stands in cells: there it is read as the word that took its place, the one of the
 * same meaning. Only where it is plain which: as many words have come as have gone.
 */
function withFormerWords(words: readonly Word[], declared: readonly Word[]): readonly Word[] {
  const names = ({ word, formerly = [] }: Word) => [word, ...formerly];
  const own = new Set(words.map(({ word }) => textKey(word)));
  const isThere = (name: string) => own.has(textKey(name)) || wordsFor(name, words).length > 0;
  const renamedBefore = declared.filter(({ formerly }) => formerly).map((one) => ({ one, keys: names(one).map(textKey) }));
  const gone = declared.filter((one) => one.means !== null && !isThere(one.word) && !names(one).some(isThere));
  if (renamedBefore.length === 0 && gone.length === 0) return words;
  const called = new Set(declared.flatMap(names).map(textKey));
  const come = words.filter(({ word }) => !called.has(textKey(word)));
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
function isAbove({ row }: ReadRecord, { table }: ReadTable): boolean {
  return row < table.placement.headingRow;
}

type Say = (said: RowSaid) => void;

function listKeyOf(title: string, { lists }: WorkbookDefinition, say: Say): WordList | null {
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

function wordOf(record: ReadRecord, saidIn: ReturnType<typeof cellsOf>, { title, meanings }: WordList, say: Say): Word | null {
  const word = saidIn.word(record);
  if (word === '') {
    say(wordMissing());
    return null;
  }
  return {
    word,
    ...meaningSaid(meaningOf(saidIn.means(record), word, title, meanings, say)),
    also: saidIn.also(record),
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
