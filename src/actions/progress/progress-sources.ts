// Where the formulas of the Progress tab look: the columns of a step, and the words of Lists that mean something.

import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { listedWords, listKeyOf } from '../../schema/traits';
import { wordFor } from '../../schema/values/words';
import { tableOf } from '../../schema/workbook';
import { lettersOf } from '../../workbook/layout/cell-name';
import { type ColumnBelow, type StatusWords, type StepSource, wordFormulas } from '../../workbook/progress/progress-formulas';
import { columnPlace } from '../../workbook/progress/progress-page';
import type { FoundColumn, ReadTable } from '../../workbook/rows/read-table';
import { columnOf } from '../../workbook/rows/sheet-row';
import { headingLost } from '../messages/workbook';
import { Refusal } from '../transaction/failure';
import { readOne } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

/** Other spellings of a meaning in one column that are counted. */
const mostTexts = 20;

/** Cells for words of one meaning that come later. */
const spare = 1;

const meanings = ['finished', 'not needed'];

/** Words of a list that mean something, and where they stand on the tab. */
export interface WordBlock {
  readonly title: string;
  readonly list: string;
  readonly means: string;
  /** Row of the first cell, from 1, and how many there are. */
  readonly from: number;
  readonly count: number;
}

/** One below the other from the first line on. */
export function wordCells(reads: readonly ReadTable[], { lists }: Catalog, { workbook }: Located): readonly WordBlock[] {
  const keys = [
    ...new Set(reads.flatMap(({ columns }) => columns.flatMap(({ part, column }) => (part === 'status' ? (listKeyOf(column) ?? []) : [])))),
  ];
  return wordBlocks(keys, meanings, lists, workbook);
}

/** One for each meaning of each list, one below the other from the first line on. */
export function wordBlocks(
  keys: readonly string[],
  wanted: readonly string[],
  lists: Catalog['lists'],
  workbook: Located['workbook'],
): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  for (const list of keys) {
    const title = workbook.lists.find(({ key }) => key === list)?.title ?? '';
    for (const means of wanted) {
      const last = blocks[blocks.length - 1];
      const count = (lists[list] ?? []).filter((word) => word.means === means).length + spare;
      blocks.push({ title, list, means, from: last ? last.from + last.count : 2, count });
    }
  }
  return blocks;
}

type Lists = Parameters<typeof wordFormulas>[0];

export function listsOf(ports: Ports, located: Located, catalog: Catalog): Lists {
  const { read } = readOne(ports, located, tableOf<BoundTable>(located.workbook, located.workbook.roles.lists), catalog);
  const [list, word, means] = ['list', 'word', 'means'].map((key) => below(read, key));
  if (!list || !word || !means) throw new Refusal('setup', headingLost({ tab: read.tab }));
  return { tab: read.tab, list, word, means };
}

/** Null: the tab has no such column. */
export function below({ columns, table, tab }: ReadTable, key: string | null): ColumnBelow | null {
  const found = columns.find((column) => column.key === key);
  return found ? { tab, at: found.at, headingRow: table.placement.headingRow } : null;
}

/** @param at column for the rows of the words, from 0 */
export function keyFormulas(
  { title, means, from, count }: WordBlock,
  lists: Lists,
  at = columnPlace('row'),
): readonly (readonly string[])[] {
  const cell = (row: number) => `$${lettersOf(at)}$${row}`;
  return Array.from({ length: count }, (_none, nth) => {
    const row = from + nth;
    return wordFormulas(lists, title, means, { above: nth === 0 ? null : cell(row - 1), here: cell(row) });
  });
}

export function sourceOf(read: ReadTable, step: string, { lists }: Catalog, words: readonly WordBlock[]): StepSource {
  const columns = read.columns.filter((column) => column.step === step);
  const columnFor = (part: string) => columns.find((column) => column.part === part);
  const status = columnFor('status');
  const place = below(read, status?.key ?? null);
  if (!status || !place) throw new Error(`${step} has no status`);
  const wordsOf = meantWords(read, status, lists, words, columnPlace('word'));
  const { leftOut, partOf } = read.table;
  return {
    status: place,
    due: below(read, columnFor('due')?.key ?? null),
    take: below(read, columnFor('take')?.key ?? null),
    episode: below(read, partOf[0] ?? null),
    leftOut: below(read, leftOut),
    finished: wordsOf('finished'),
    notNeeded: wordsOf('not needed'),
    leftOutTexts: tickedTexts(read, leftOut),
  };
}

/** Texts that are read as a tick. */
export function tickedTexts(read: ReadTable, key: string | null): readonly string[] {
  return [...distinctTexts(read, key ?? '', true).keys()].slice(0, mostTexts);
}

/** By meaning: cells of the tab that hold the words of Lists, and other spellings that stand in the column. @param at column of the words, from 0 */
export function meantWords(
  read: ReadTable,
  { key, column }: Pick<FoundColumn, 'key' | 'column'>,
  lists: Catalog['lists'],
  words: readonly WordBlock[],
  at: number,
): (means: string) => StatusWords {
  const listed = listedWords(column, lists);
  const spelt = distinctTexts(read, key);
  return (means) => {
    const block = words.find((one) => one.list === listKeyOf(column) && one.means === means);
    const known = new Set(listed.flatMap((word) => (word.means === means ? [word.word.toLowerCase()] : [])));
    const others = [...spelt].filter(([text, value]) => wordFor(value, listed)?.means === means && !known.has(text.toLowerCase()));
    return {
      cells: Array.from({ length: block?.count ?? 0 }, (_none, nth) => `$${lettersOf(at)}$${(block?.from ?? 0) + nth}`),
      texts: others.map(([text]) => text).slice(0, mostTexts),
    };
  };
}

/** Different texts in the cells of a column with the word that each is read as; with `ticked` only those that are read as a tick. */
function distinctTexts({ columns, records, grid }: ReadTable, key: string, ticked = false): ReadonlyMap<string, string> {
  const at = columns.find((column) => column.key === key)?.at ?? -1;
  const readAs = columnOf({ records }, key, ({ value }) => value);
  const texts = new Map<string, string>();
  for (const record of at < 0 ? [] : records) {
    const cell = grid[record.row - 1]?.[at] ?? '';
    const value = readAs(record);
    if (typeof cell !== 'string' || cell === '') continue;
    if (ticked ? value === true : typeof value === 'string') texts.set(cell, String(value));
  }
  return texts;
}
