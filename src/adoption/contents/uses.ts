// How often each text of a tab is used, and in which spelling.

import { groupedBy, mostFrequent, timesOf } from '../../schema/values/grouping';

export interface Used {
  readonly key: string;
  readonly count: number;
  /** Each spelling with its count, in the order in which they were met. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** Texts with the same key counted together; most used first, of equals the one that was met first. */
export function usesOf(texts: readonly string[], keyOf: (text: string) => string): readonly Used[] {
  return [...groupedBy(texts, keyOf)]
    .map(([key, alike]) => ({ key, spellings: timesOf(alike), count: alike.length }))
    .sort((one, other) => other.count - one.count);
}

export function mostUsed({ spellings }: Used): string {
  return mostFrequent(spellings);
}
