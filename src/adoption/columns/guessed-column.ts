// What one column of a tab is taken for.

import type { Doubt } from './doubt';

export interface GuessedColumn {
  /** From 0. */
  readonly at: number;
  /** As in the heading row, trimmed. */
  readonly heading: string;
  /** The band that the column really stands under, null where there is none. */
  readonly band: string | null;
  /** `''`: leave alone; `due`; `steps/Rig/due`; `steps//due` for the only step of a tab that has no name for it. */
  readonly key: string;
  /** False where a person should look at it. */
  readonly sure: boolean;
  /** Why the heading, which is known, was not taken or not for certain; null: it was, or nobody knows it. */
  readonly doubt: Doubt | null;
}
