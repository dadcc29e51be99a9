// How often what was shown in reviews passed at its first take, its second, its third: from the decisions that stand on the agendas.

import type { Catalog } from '../../schema/catalog';
import type { Following } from '../../schema/row-rules';
import { listedWords } from '../../schema/traits';
import { groupedBy } from '../../schema/values/grouping';
import { textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';

/** What became of one step of an item. */
export interface TakeHistory {
  /** As its cell says it first. */
  readonly item: string;
  /** `''`: none is said. */
  readonly step: string;
  /** The highest take of which anything was decided; null: nothing was. */
  readonly takes: number | null;
  /** The word of the last decision. */
  readonly outcome: string;
  /** The first take that was approved, with fixes or without, after the last retake; null: it has not passed. */
  readonly passedAt: number | null;
  /** It was approved or retaken, and is not omitted: the shares are of those. */
  readonly isJudged: boolean;
}

/** Of one step, or of all. */
export interface RetakeFigures {
  readonly step: string;
  readonly judged: number;
  /** Passed at take 1, 2 and 3. */
  readonly passedAt: readonly [number, number, number];
  readonly later: number;
  readonly open: number;
}

const passing: readonly unknown[] = ['finished', 'approved with fixes'];

interface Decided {
  readonly take: number;
  readonly row: number;
  readonly means: string;
  readonly word: string;
}

/** Items and steps in the order in which they come first. A take that is not said is the first. */
export function takeHistories(read: ReadTable, catalog: Catalog): readonly TakeHistory[] {
  const { following } = read.table.linesOf ?? {};
  if (following === undefined) return [];
  const isLeftOut = leftOutIn(read);
  const text = (line: ReadRecord, key: string) => String(valueIn(line, key) ?? '').trim();
  const lines = read.records.filter((line) => !isLeftOut(line) && text(line, following.item) !== '');
  const groups = groupedBy(lines, (line) => [following.item, following.step].map((key) => textKey(text(line, key))).join('\n'));
  return [...groups.values()].map(([first, ...others]) => {
    const all = [first, ...others].flatMap((line) => decidedOn(read, line, following, catalog));
    return { item: text(first, following.item), step: text(first, following.step), ...historyOf(all) };
  });
}

function decidedOn(read: ReadTable, line: ReadRecord, { take: takeKey, state }: Following, catalog: Catalog): readonly Decided[] {
  const word = String(valueIn(line, state) ?? '');
  const means = wordFor(word, listedWords(read.table.columns[state], catalog.lists))?.means ?? null;
  const take = valueIn(line, takeKey);
  const isUnread = take === null && line.issues.some(({ path }) => path === takeKey);
  if (means === null || isUnread) return [];
  return [{ take: Math.max(1, typeof take === 'number' ? take : 1), row: line.row, means, word }];
}

/** In the order of their takes; of one take in the order of the tab. */
function historyOf(decided: readonly Decided[]): Omit<TakeHistory, 'item' | 'step'> {
  const inOrder = [...decided].sort((a, b) => a.take - b.take || a.row - b.row);
  const last = inOrder[inOrder.length - 1];
  const since = inOrder.slice(inOrder.map(({ means }) => means).lastIndexOf('retake') + 1);
  return {
    takes: last?.take ?? null,
    outcome: last?.word ?? '',
    passedAt: since.find(({ means }) => passing.includes(means))?.take ?? null,
    isJudged: last?.means !== 'not needed' && inOrder.some(({ means }) => means === 'retake' || passing.includes(means)),
  };
}

/** Each step of which anything was judged. */
export function retakeFigures(histories: readonly TakeHistory[]): readonly RetakeFigures[] {
  const judged = histories.filter(({ isJudged }) => isJudged);
  return [...groupedBy(judged, ({ step }) => textKey(step)).values()].map((all) => {
    const at = (take: number) => all.filter(({ passedAt }) => passedAt === take).length;
    return {
      step: all[0].step,
      judged: all.length,
      passedAt: [at(1), at(2), at(3)],
      later: all.filter(({ passedAt }) => passedAt !== null && passedAt > 3).length,
      open: all.filter(({ passedAt }) => passedAt === null).length,
    };
  });
}
