// What tabs of live formulas have in common: nobody types rows into them, and the whole tab is made again.

import type { ColumnPlan, TabPlan } from '../layout/tab-plan';

/** Of every such tab, beside its name, its columns and how many rows of headings it has. */
export const madeOfFormulas = {
  formerly: [],
  rows: [],
  keepsRows: false,
  holdsNames: false,
  frozenColumns: 0,
  clips: false,
  tabColour: null,
  hidden: false,
  marksColumns: false,
} as const satisfies Partial<TabPlan>;

/** Labels are what people called things, of any length: they go on in another line. @param isAside for Routesheet: folded away */
export function liveColumn(
  key: string,
  heading: string,
  look: ColumnPlan['look'],
  help: string | null = null,
  isAside = false,
): ColumnPlan {
  return {
    ...{
      key,
      heading,
      help,
      look: look.format === '@' && !isAside ? { ...look, wraps: true } : look,
      alias: null,
      formerly: [],
      rule: null,
    },
    ...{ group: isAside ? 'aside' : null, folds: isAside, indispensable: false },
  };
}
