// What every method of the dispatcher and every function that Google calls costs, by the host's counters, however many assets there are.

import { expect, test } from '@jest/globals';
import type { Execution } from '../../host/api';
import { longTab } from '../../src/actions/changes/narrow-reading';
import { busyDesk } from '../faults/support/busy-desk';
import { sampledWork, type Work } from '../faults/support/every-work';
import { reachOf } from '../faults/support/reach';
import { isFull } from '../faults/support/thoroughness';
import { tabCounts } from '../tables/declared-tabs';
import { manyAssets } from './support/crowd';
import type { Desk } from './support/desk';

/** The busy desk keeps orders besides, with their lines, kit, claims, card lines, castings, invoices, visitors, what is put off, and floats with what moves them. */
const tabsBeside = 11;

/** Fifteen, one for each tab that is read, what is shown in reviews, what was said there and what is put off among them, two for each mail, one for each write. */
const aRun = { trips: 15 + 6 + tabCounts.ofWork + 1 + 3, runs: true };

/** Looking at a tab for set-up: two round trips for each, three with the sample's rows. */
const settingUp = { trips: 15 + 3 * (tabCounts.made + tabsBeside), runs: true };

/** Round trips at most; with `runs` one more for each run of cells written. What has none here has the budget of a run of the reminders. */
const budgets: Readonly<Record<string, { readonly trips: number; readonly runs: boolean }>> = {
  // One for each tab, and there is one of the coordinator's own.
  open: { trips: 5 + tabCounts.ofWork + tabsBeside, runs: false },
  // Four tabs of the catalog, three for each tab of rows and one each for the amounts of ten of them, Sent mail, the properties.
  check: { trips: 4 + 3 * (tabCounts.withRows + 1 + tabsBeside) + 10 + 2, runs: false },
  // Properties and tab, three to see whether it is hidden, four to unfold the columns of its step.
  select: { trips: 5 + 4, runs: false },
  // Properties, the catalog where it is not remembered, and one for each tab of rows, two more for the long one.
  findRows: { trips: 1 + 4 + tabCounts.withRows + 1 + tabsBeside + 2, runs: false },
  // Two for the log of changes.
  add: { trips: 9 + 2, runs: false },
  // One more where VAT or a take follows, which may stand over a formula.
  save: { trips: 6 + 1 + 1, runs: true },
  // The run, and what the sidebar shows after it.
  sendNow: { trips: aRun.trips + 6, runs: true },
  // It looks at each tab in use, those of lines and notes too.
  showProgress: { trips: aRun.trips + 8, runs: true },
  // Tab after tab, those of lines and notes too, one of companies and one of invoices.
  removeSample: { trips: aRun.trips + 14, runs: true },
  setUp: settingUp,
  setUpWorkbook: settingUp,
  addSample: settingUp,
};

interface Cost {
  readonly trips: number;
  readonly flips: number;
  /** Cells read, which follow the rows. */
  readonly cells: number;
  readonly mails: number;
  readonly over: number;
}

function costOf(desk: Desk, { name, asked, run }: Work): Cost {
  // The catalog is remembered for some minutes: what is counted is what is usual.
  desk.rpc('suggestions', { table: 'pettyCash' });
  const before = desk.host.executions.length;
  run(desk);
  const ran = desk.host.executions.slice(before);
  const sum = (count: (execution: Execution) => number) => ran.reduce((total, execution) => total + count(execution), 0);
  const budget = budgets[asked?.method ?? name] ?? aRun;
  // A full grid is given more rows, and rows more boxes to tick, now and then: that follows the tab's length and not what is done.
  const trips = sum(({ roundTrips, calls }) => roundTrips - (calls['Sheet.insertRowsAfter'] ?? 0) - (calls['Range.copyTo'] ?? 0));
  // Changing a tab of the catalog makes Routesheet forget it; a new step without columns makes it look for marks, once.
  const looked = Math.min(
    1,
    sum(({ calls }) => calls['Spreadsheet.getSheetByName'] ?? 0),
  );
  const more = sum(({ calls, writes }) => writes + 2 * (calls['MailApp.sendEmail'] ?? 0) + (calls['Cache.putAll'] ?? 0)) + looked;
  const allowed = budget.trips + (budget.runs ? more : 0);
  return {
    trips,
    flips: sum(({ flips }) => flips),
    cells: sum(({ cellsRead }) => cellsRead),
    mails: sum(({ calls }) => calls['MailApp.sendEmail'] ?? 0),
    over: Math.max(0, trips - allowed),
  };
}

const reach = reachOf('budgets');

/** By name, in the same order at every size: what one work leaves behind for the next is the same too. What Google calls begins afresh. */
function costs(assets: number, works: readonly Work[]): ReadonlyMap<string, Cost> {
  // Nothing is as usual once Routesheet was taken out.
  const isLast = ({ asked }: Work) => asked?.method === 'uninstall';
  const [asking, called] = [works.filter((work) => work.asked !== null && !isLast(work)), works.filter(({ asked }) => asked === null)];
  const last = works.filter(isLast);
  const rounds = [asking, [...called, ...last]];
  return new Map(
    rounds.flatMap((round) => {
      const desk = busyDesk();
      manyAssets(desk, assets);
      return round.map((work) => {
        reach.add({ work, cases: 1 });
        return [work.name, costOf(desk, work)] as const;
      });
    }),
  );
}

/** What does not follow the rows. */
function counts(all: ReadonlyMap<string, Cost>): readonly string[] {
  return [...all].map(([name, { trips, flips, mails }]) => `${name}: R ${trips}, F ${flips}, mails ${mails}`);
}

/** What few rows come to where so many are read in three pieces when one of them is saved or looked for: two round trips more, or none where the tab has to be read whole. */
function inPieces(few: ReadonlyMap<string, Cost>, many: ReadonlyMap<string, Cost>, rows: number): ReadonlyMap<string, Cost> {
  const inThree = (name: string) => name.startsWith('rpc save') || name.startsWith('rpc where') || name.startsWith('rpc findRows');
  const isLonger = (name: string, cost: Cost) => rows > longTab && inThree(name) && many.get(name)?.trips === cost.trips + 2;
  return new Map([...few].map(([name, cost]) => [name, isLonger(name, cost) ? { ...cost, trips: cost.trips + 2 } : cost]));
}

/** A line a work: R, F and mails, then the cells read at each size. */
function table(sizes: readonly ReadonlyMap<string, Cost>[]): string {
  const [all = new Map<string, Cost>()] = sizes;
  const cells = (name: string) => sizes.flatMap((size) => size.get(name)?.cells ?? []).join(' | ');
  const lines = [...all.keys()].map((name, at) => `${counts(all)[at]}, cells ${cells(name)}`);
  return `${lines.join('\n')}\n`;
}

// On every change all stay in their budgets among 200 rows, and one in four of them is compared with what it costs among 50; in the long run all among three
// numbers of rows. The budgets know of no rows: what cost a call for each would be over.
test('every method and handler costs the same however many rows there are, stays in its budget, and never reads between its writes', () => {
  const works = sampledWork();
  const fourth = works.filter((_work, at) => at % 4 === 0);
  const rows = isFull ? [100, 1000, 5000] : [200, 200, 50];
  const sizes = rows.map((assets, at) => costs(assets, isFull || at === 0 ? works : fourth));
  const [all = new Map<string, Cost>(), ...others] = sizes;
  const [first = all] = isFull ? sizes : others;
  process.stdout.write(table(sizes));
  for (const [at, more] of others.entries()) expect(counts(more)).toEqual(counts(inPieces(first, more, rows[at + 1] ?? 0)));
  expect([...all].filter(([, { flips, over }]) => flips > 0 || over > 0)).toEqual([]);
  expect(all.size).toBeGreaterThan(20);
});
