// The Retakes tab as a page: how many passed at which take, step by step; beside it each item and step with its takes and its outcome.

import { lettersOf } from '../layout/cell-name';
import type { TabPlan } from '../layout/tab-plan';
import { liveColumn, madeOfFormulas } from './live-plan';

/** What the tab is marked with. */
export const retakesTab = 'retakes';

const columns = [
  ['of', 'Step', 90, '@', null],
  ['judged', 'Judged', 60, '0', 'Items that were approved or retaken, and are not omitted.'],
  ['at1', 'Take 1', 55, '0', 'Approved at take 1, with fixes or without, and no retake since.'],
  ['share1', '% at 1', 55, '0%', null],
  ['at2', 'Take 2', 55, '0', null],
  ['share2', '% at 2', 55, '0%', null],
  ['at3', 'Take 3', 55, '0', null],
  ['share3', '% at 3', 55, '0%', null],
  ['later', 'Later', 50, '0', 'Passed at take 4 or later.'],
  ['open', 'Not passed', 85, '0', null],
  ['item', 'Item', 130, '@', 'What was shown in reviews, by the decisions on Review items.'],
  ['step', 'Its step', 85, '@', null],
  ['takes', 'Takes', 50, '0', 'The highest take of which anything was decided.'],
  ['outcome', 'Outcome', 130, '@', 'What was decided of it last.'],
  ['passedAt', 'Passed at', 70, '0', 'The take at which it passed, after its last retake.'],
  ['last', 'Last', 60, '0', 'For Routesheet: take and row of the last decision.'],
  ['lastRetake', 'Last retake', 60, '0', null],
  ['isJudged', 'Counts', 50, '0', null],
  ['row', 'Row on Lists', 60, '0', null],
  ['word', 'Word', 90, '@', null],
  ['letters', 'Column', 50, '@', null],
] as const;

export type RetakeColumn = (typeof columns)[number][0];

const placesAside: readonly RetakeColumn[] = ['last', 'lastRetake', 'isJudged', 'row', 'word', 'letters'];

/** From 0. */
export function retakePlace(key: RetakeColumn): number {
  return columns.findIndex(([one]) => one === key);
}

/** A cell in a row of the sheet from 1, and all cells of a column below the headings. */
export function retakeCell(key: RetakeColumn, row: number): string {
  return `$${lettersOf(retakePlace(key))}${row}`;
}

export function retakeRange(key: RetakeColumn): string {
  const letters = lettersOf(retakePlace(key));
  return `$${letters}$2:$${letters}`;
}

export const retakeHeadings: readonly string[] = columns.map(([, heading]) => heading);

const warning = 'Made of formulas: what you type here replaces one, until the tab is made again. Change the decisions on Review items.';

export function retakesPlan(position: number): TabPlan {
  return {
    ...madeOfFormulas,
    table: retakesTab,
    tab: 'Retakes',
    position,
    columns: columns.map(([key, heading, width, format, help]) =>
      liveColumn(key, heading, { format, width }, help, placesAside.includes(key)),
    ),
    colours: [],
    frozenRows: 1,
    warns: warning,
  };
}
