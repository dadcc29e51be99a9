// What the coordinator was told last: the figures, and which lines each list to sort out had, so that only lists that grew come again.

import { figured } from '../../schema/section';
import type { Counts } from '../digest/digest';
import type { SortOutLine, SortOutList } from '../digest/sort-out';
import { shortMark } from './short-mark';

const listPrefix = 'list/';
const countsPrefix = 'counts/';

/** Most lines of a list that are remembered one by one: a cell takes 50,000 characters. */
const mostMarks = 600;

/** The keys for Sent mail of all figures and lists as they are now, also of the lists that are not told again. */
export function knownKeys(counts: Counts, lists: readonly SortOutList[]): readonly string[] {
  return [
    `${countsPrefix}${figuresOf(counts).join(',')}`,
    ...lists.map(({ kind, lines }) => `${listPrefix}${kind}/${lines.length}/${marksOf(lines).join(',')}`),
  ];
}

/** What begins the keys of a mail that told the figures. */
export const toldCounts = countsPrefix;

/** The lists with a line that the last mail did not know. */
export function grownLists(lists: readonly SortOutList[], known: readonly string[]): readonly SortOutList[] {
  return lists.filter(({ kind, lines }) => {
    const before = known.find((key) => key.startsWith(`${listPrefix}${kind}/`))?.split('/') ?? [];
    const [count, marks] = [Number(before[2] ?? 0), new Set((before[3] ?? '').split(','))];
    return lines.length > count || (count < mostMarks && marksOf(lines).some((mark) => !marks.has(mark)));
  });
}

/** True when a figure is not what it was; before the first mail all of them were nought. */
export function countsChanged(counts: Counts, known: readonly string[]): boolean {
  const figures = figuresOf(counts);
  const before = known.find((key) => key.startsWith(countsPrefix))?.slice(countsPrefix.length);
  return before === undefined ? figures.some((figure) => figure !== 0) : before !== figures.join(',');
}

function figuresOf(counts: Counts): readonly number[] {
  return figured.map(({ key }) => counts[key]);
}

function marksOf(lines: readonly SortOutLine[]): readonly string[] {
  return lines.map(markOf).sort().slice(0, mostMarks);
}

/** Of what a line is about; what it says about it may change. Where two lines share a mark, one is only told when the next comes. */
function markOf({ item, name, words }: SortOutLine): string {
  if (item === null) return shortMark(name === '' ? words : name);
  return shortMark([item.table, item.known, item.step ?? '', item.deadline].join('/'));
}
