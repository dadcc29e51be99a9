// A grid of what is to be delivered as a page: episodes down, deliverables across, two rows of headings.

import type { ColourPlan, ColumnPlan, Paint, TabPlan } from '../layout/tab-plan';
import { liveColumn, madeOfFormulas } from './live-plan';

/** What the tab is marked with. */
export const gridTab = 'grid';

/** Rows of headings: the deliverable, and for whom. */
export const gridHeadings = 2;

/** Columns before the first deliverable: the episode, and what formulas look things up in. */
export const gridAside = 2;

/** Deliverables across, and episodes down, at most. */
export const mostAcross = 80;
export const mostDown = 150;

const [episode, aside] = ['Episode', 'For Routesheet'];

export const gridLabels: readonly string[] = [episode, aside];

const warning = 'Made of formulas: what you type here replaces one, until the grid is made again. Change the status on the tab itself.';

/** @param colours of the words that are shown */
export function gridPlan(tab: string, across: number, position: number, colours: readonly WordColour[]): TabPlan {
  return {
    ...madeOfFormulas,
    table: gridTab,
    tab,
    position,
    columns: [
      liveColumn('episode', episode, { format: '@', width: 90 }),
      liveColumn(
        'aside',
        aside,
        { format: null, width: 60 },
        'For Routesheet: which column is shown, and what a blank status means.',
        true,
      ),
      ...gridColumns(0, across),
    ],
    colours: gridColours(colours, 0, across),
    frozenRows: gridHeadings,
    warns: warning,
  };
}

export interface WordColour extends Paint {
  readonly means: string;
  readonly words: readonly string[];
}

/** Columns `from` to `to` of deliverables, without the last; their headings are written with the cells. */
export function gridColumns(from: number, to: number): readonly ColumnPlan[] {
  return Array.from({ length: to - from }, (_none, nth) =>
    liveColumn(`across ${from + nth}`, '', { format: null, width: 110, wraps: true }),
  );
}

export function gridColours(colours: readonly WordColour[], from: number, to: number): readonly ColourPlan[] {
  const columns = gridColumns(from, to).map(({ key }) => key);
  return columns.length === 0
    ? []
    : colours.map(({ means, words, ...paint }) => ({ ...paint, key: `grid/${means}/${from}`, columns, test: { kind: 'word', words } }));
}
