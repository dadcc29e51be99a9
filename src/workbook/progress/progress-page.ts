// The Progress tab as a page: its columns, and the cells of its lines.

import type { Cell } from '../../schema/values/cell';
import { lettersOf } from '../layout/cell-name';
import type { TabPlan } from '../layout/tab-plan';
import { liveColumn, madeOfFormulas } from './live-plan';
import { type ProgressFormulas, unlessNought } from './progress-formulas';

/** What the tab is marked with. */
export const progressTab = 'progress';

const columns = [
  ['tab', 'Tab', 65, '@'],
  ['step', 'Step', 82, '@'],
  ['episode', 'Episode', 60, '@'],
  ['total', 'Total', 50, '0'],
  ['done', 'Done', 50, '0'],
  ['week', 'This week', 75, '0'],
  ['left', 'Left', 40, '0'],
  ['lastDue', 'Last due', 82, 'ddd d mmm'],
  ['needed', 'Need a week', 88, '0'],
  ['firstTake', 'First take', 68, '0'],
  ['retaken', 'Retakes', 60, '0'],
  // Beyond what is printed on a sheet of paper.
  ['before', 'Done before', 90, '0'],
  ['row', 'Row on Lists', 60, '0'],
  ['word', 'Word', 90, '@'],
  // What the chart shows, which stands over them.
  ['bar', 'Step of', 130, '0'],
  ['barDone', 'Done of it', 80, '0'],
  ['barLeft', 'Left of it', 80, '0'],
] as const;

type Key = (typeof columns)[number][0];

/** From 0. */
export function columnPlace(key: Key): number {
  return columns.findIndex(([one]) => one === key);
}

export const progressHeadings: readonly string[] = columns.map(([, heading]) => heading);

/** Pixels of what is printed: A4 takes some 720 upright at its full size. */
export const printedWidth = columns.slice(0, columnPlace('before')).reduce((sum, [, , width]) => sum + width, 0);

const helps: Partial<Record<Key, string>> = {
  total: 'What has a status that is not “not needed”, or a date.',
  done: 'What is finished, by what its status means on Lists.',
  week: 'Done since the date over Done before.',
  needed: 'To be done by the last date.',
  firstTake: 'Done at the first take.',
  retaken: 'Done after one retake or more.',
  before: 'For Routesheet: what was done when the week began.',
};

export function progressPlan(position: number): TabPlan {
  return {
    ...madeOfFormulas,
    table: progressTab,
    tab: 'Progress',
    position,
    columns: columns.map(([key, heading, width, format]) =>
      liveColumn(key, heading, { format, width }, helps[key], placesAside.includes(key)),
    ),
    colours: [],
    frozenRows: 1,
  };
}

const placesAside: readonly Key[] = ['before', 'row', 'word'];

/** A line: whose figures they are, and what was done when the week began. */
export interface ProgressLine {
  readonly tab: string;
  readonly step: string;
  /** `All`, or the episode. */
  readonly episode: string;
  readonly before: number;
  readonly formulas: ProgressFormulas;
}

/** `Tab`, `Step`, `Episode` of a line. */
export function labelsOf({ tab, step, episode }: ProgressLine): readonly Cell[] {
  return [tab, step, episode];
}

/** From Total to After retakes, in a row of the sheet from 1. */
export function lineFormulas({ formulas: { total, done, retaken, lastDue } }: ProgressLine, row: number): readonly string[] {
  const cell = (key: Key) => `$${lettersOf(columnPlace(key))}${row}`;
  const weeks = `ROUNDUP((${cell('lastDue')}-TODAY())/7)`;
  return [
    total,
    done,
    `=${cell('done')}-${cell('before')}`,
    `=${cell('total')}-${cell('done')}`,
    lastDue,
    unlessNought(`ISNUMBER(${cell('lastDue')})*ROUNDUP(${cell('left')}/(${weeks}*(${weeks}>1)+(${weeks}<=1)))`),
    `=${cell('done')}-${cell('retaken')}`,
    retaken,
  ];
}

/** Of a line in a row of the sheet, from 1: what its bar is called, and how long the two parts of it are. */
export function barFormulas(row: number): readonly string[] {
  const cell = (key: Key) => `$${lettersOf(columnPlace(key))}${row}`;
  return [`=${cell('tab')}&" "&${cell('step')}`, `=${cell('done')}`, `=${cell('left')}`];
}

/** Over the column of what was done before: the day that it counts from. */
export function beforeHeading(monday: string): string {
  return `Done before ${monday}`;
}

export function beforeDay(heading: string): string {
  return /\d{4}-\d\d-\d\d/.exec(heading)?.[0] ?? '';
}
