// What follows from a row and its lines in the rows that they name.

import type { SeveralEdit } from './row-edit';

/** One step of one row that would follow. */
export interface FollowUp {
  readonly table: string;
  /** As the tab is called now. */
  readonly tab: string;
  readonly name: string;
  /** `Model: WIP → For approval, take 2`. */
  readonly words: string;
  readonly edit: SeveralEdit;
}

/** `was`: what it was called before it was saved, by name or ID; `''`: it is called as before. */
export interface FollowInput {
  readonly table: string;
  readonly id: string;
  readonly was: string;
}

export interface FollowUps {
  readonly changes: readonly FollowUp[];
  /** Lines of which nothing follows though something might, with why; a sentence each. */
  readonly left: readonly string[];
}
