// What is wrong in the workbook's cells, as Check workbook lists it: like places folded into one sentence.

/**
 * In the order in which they are listed. `tab` and `heading`: switch off what needs them; `catalog`: Settings, Steps, Lists, People; `half done`:
 * what a run that died has left; `id ...`: rows that cannot be told apart; `unfinished`: begun and not filled in; `reference`: what names no row of another tab, or two; `number`: amounts and counts;
 * `unreadable`: links, addresses, times; `rule`: columns that contradict each other; `leftover`: a stamp without a row; `alike`: rows that may be one; `unlikely`: read, and seldom meant; `day off`: a date to be met on which nobody works; `spelling`: understood, but
 * not written as on its list.
 */
export const findingKinds = [
  'tab',
  'heading',
  'catalog',
  'half done',
  'id missing',
  'id twice',
  'id malformed',
  'padding',
  'error',
  'date',
  'word',
  'person',
  'reference',
  'number',
  'unreadable',
  'rule',
  'unfinished',
  'merged',
  'formula',
  'leftover',
  'alike',
  'unlikely',
  'day off',
  'spelling',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Listed, not counted: somebody may do without a column, set a date on purpose or buy two tickets, and another spelling works as it is. */
const uncounted: readonly FindingKind[] = ['heading', 'alike', 'unlikely', 'day off', 'spelling'];

/** A cell; row and column from 1. */
export interface Place {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** One of the cells of a finding. */
export interface Spot extends Place {
  /** `K12`. */
  readonly cell: string;
  /** What stands there, as words. */
  readonly shows: string;
  /** What a repair would put there, as words, `''` for nothing; null: there is no safe one. */
  readonly becomes: string | null;
}

/** The same trouble at one or more places of a tab. */
export interface Finding {
  /** Tells it from all others of the same pass. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly table: string;
  /** As the tab is called now; `''` where it is about no single tab. */
  readonly tab: string;
  /** What is wrong, in one sentence, and how to mend it. */
  readonly words: string;
  readonly count: number;
  /** In the order of the rows. Empty where there is no cell to go to: a tab or column that is missing. */
  readonly spots: readonly Spot[];
}

/** Places to put right; headings, days off and spellings are listed without being counted. */
export function toSortOut(findings: readonly Finding[]): number {
  return findings.reduce((sum, { kind, count }) => sum + (uncounted.includes(kind) ? 0 : count), 0);
}
