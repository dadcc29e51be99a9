// The Breakdown tab as a page: assets down, episodes across. What is in what goes by two other tabs, which no formula of ours can join, so its cells are figures.

import type { ColumnPlan, TabPlan } from '../layout/tab-plan';
import { liveColumn, madeOfFormulas } from './live-plan';

/** What the tab is marked with. */
export const breakdownTab = 'breakdown';

/** Episodes across, and assets down, at most. */
export const mostEpisodes = 60;
export const mostAssets = 1_000;

/** What stands first while nothing else does. */
export const breakdownLabels: readonly string[] = ['Asset', 'Type'];

const warning = 'Made by Routesheet: what you type here is gone when the tab is made again. Change Casting instead.';

/** @param columns all of them, with asset and type */
export function matrixTabPlan(tab: string, columns: number, position: number): TabPlan {
  return {
    ...madeOfFormulas,
    table: breakdownTab,
    tab,
    position,
    columns: [
      liveColumn('asset', 'Asset', { format: '@', width: 150 }),
      liveColumn('type', 'Type', { format: '@', width: 90 }),
      ...breakdownColumns(breakdownLabels.length, columns),
    ],
    colours: [],
    frozenRows: 1,
    warns: warning,
  };
}

/** Columns `from` to `to`, without the last; their headings are written with the cells. */
export function breakdownColumns(from: number, to: number): readonly ColumnPlan[] {
  return Array.from({ length: to - from }, (_none, nth) =>
    liveColumn(`across ${from + nth}`, '', { format: null, width: 58, wraps: true }),
  );
}
