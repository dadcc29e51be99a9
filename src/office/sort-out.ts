// What the coordinator has to sort out before anybody can be reminded of it.

import type { WorkItem } from './work';

export const sortOutKinds = ['retakes', 'dates', 'words', 'no date', 'no person', 'no address', 'not delivered', 'tabs'] as const;

/**
 * `retakes`: need a new date; `dates`: cannot be read; `words`: a status, name or direction that cannot be understood; `no date` and `no person`;
 * `no address`: named on open work; `not delivered`: mails that were refused; `tabs`: tabs that could not be read.
 */
export type SortOutKind = (typeof sortOutKinds)[number];

export interface SortOutLine {
  /** Null for what is no row of work: a person, a tab. */
  readonly item: WorkItem | null;
  readonly name: string;
  /** What is wrong, in words. */
  readonly words: string;
}

export interface SortOutList {
  readonly kind: SortOutKind;
  readonly lines: readonly SortOutLine[];
}
