// A word of a drop-down on the Lists tab; `status` is one whose meaning moves the work.

import { isNone, ownWord } from '../adopted/written';
import type { Catalog, Word } from '../catalog';
import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { type Cell, cellText } from '../values/cell';
import { lookAlike, lookAlikeWords } from '../values/look-alikes';
import { inWords, quotedStart } from '../values/text';
import { isClear, wordFor, wordMeaning, wordsFor } from '../values/words';
import { readFlag } from './flag';
import { textKind, textProblem } from './text';

export interface WordColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'word';
  /** The list's key, as in `tables/lists`. */
  readonly list: string;
  /** Its meaning says who holds the work and what has been met; coloured by it. */
  readonly status: boolean;
}

export function list<R extends boolean = false>(heading: string, key: string, options: ColumnOptions<R> = {}): WordColumn<NoInfer<R>> {
  return { kind: 'word', ...base(heading, options), list: key, status: false };
}

export function status(key: string, heading = 'Status', also: readonly string[] = ['State', 'Progress', 'Stage']): WordColumn<false> {
  return { ...list(heading, key, { also }), status: true };
}

function readWord(text: string, column: WordColumn, catalog: Catalog): Reading {
  const words = catalog.lists[column.list] ?? [];
  const found = wordsFor(text, words);
  const [first] = found;
  if (first === undefined) return notListed(text, words);
  return isClear(found) ? understood(first.word) : unclearWord(text, found);
}

/** Ticked is finished, unticked is blank, which means to do; a word that was typed all the same is read as one. */
function readTick(text: string, column: WordColumn, catalog: Catalog): Reading {
  const tick = readFlag(text);
  const finished = wordMeaning('finished', catalog.lists[column.list] ?? []);
  if (!tick.ok || finished === undefined) return readWord(text, column, catalog);
  return understood(tick.value === true ? finished : null);
}

/** A box holds nothing but finished and to do. */
function readTyped(text: string, column: WordColumn, catalog: Catalog): Reading {
  const reading = readWord(text, column, catalog);
  if (column.written?.of !== 'ticks' || !reading.ok || tickOf(text, column, catalog) !== null) return reading;
  return refused('is a box to tick: finished, or to do');
}

/** Null for a word that means neither. */
function tickOf(word: string, { list }: WordColumn, { lists }: Catalog): boolean | null {
  const means = wordFor(word, lists[list] ?? [])?.means;
  return means === 'finished' ? true : means === 'to do' ? false : null;
}

function written(word: string, column: WordColumn, catalog: Catalog): Cell {
  if (column.written?.of !== 'ticks') return ownWord(word, column.written);
  const tick = tickOf(word, column, catalog);
  return tick === null ? word : column.written.as === null ? tick : tick ? column.written.as : '';
}

function unclearWord(text: string, found: readonly Word[]): Reading {
  const said = quotedStart(text);
  if (found.length === 1) return refused(`${said} stands on its list twice, with different meanings`, 'Take one of them off the Lists tab');
  const words = inWords(
    found.map(({ word }) => `“${word}”`),
    'or',
  );
  return refused(`${said} may be ${words} of its list`, 'Write one of these, or mend Also written as on the Lists tab');
}

function notListed(text: string, list: readonly Word[]): Reading {
  const words = list.map(({ word }) => word);
  const like = lookAlike(text, [...words, ...list.flatMap(({ also }) => also)]);
  const but = like === null ? '' : `: ${lookAlikeWords(text, like)}`;
  const shown = words.length > 12 ? `${words.slice(0, 12).join(', ')} ...` : words.join(', ');
  return refused(`${quotedStart(text)} is not on its list${but}`, `Choose ${shown}, or add the word on the Lists tab`);
}

/** Google takes no more for a drop-down; the others may be typed all the same. */
const mostWords = 500;

export const wordKind: Kind<WordColumn, 'text'> = {
  ...textKind<WordColumn>('word', () => 110),
  contents: 'word',
  like: { needs: null, never: ['images', 'dates', 'times', 'links', 'numbers', 'flags', 'long'] },
  list: ({ list: key }) => key,
  isStatus: (column) => column.status,
  holds: (column, titleOf) => `one of *${titleOf(column.list)}*`,
  rule: (column, catalog) => {
    const words = (catalog.lists[column.list] ?? []).map(({ word }) => word);
    return words.length === 0 ? null : { kind: 'words', words: words.slice(0, mostWords) };
  },
  read: (cell, column, catalog) => {
    if (column.written?.of === 'ticks') return readTick(cellText(cell), column, catalog);
    return isNone(cellText(cell), column.written) ? understood(null) : readWord(cellText(cell), column, catalog);
  },
  write: (value, column, catalog) => written(String(value), column, catalog),
  parse: readTyped,
  problem: (value, column, catalog) => {
    const reading = typeof value === 'string' ? readTyped(value, column, catalog) : refused('is not a text');
    return textProblem(value) ?? (reading.ok ? null : reading.problem);
  },
};
