// One of several rows that have one key, as people tell it from the others.

import type { Place } from './finding';

export interface KeyedRow extends Place {
  /** `Sequence: SQ02`, `Status: WIP` ... */
  readonly facts: readonly string[];
  /** True: of all these rows the only one that holds everything that the form was filled with. */
  readonly loaded: boolean;
}
