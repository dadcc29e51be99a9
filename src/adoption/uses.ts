// How often each text of a tab is used, and in which spelling.

export interface Used {
  readonly key: string;
  readonly count: number;
  /** Each spelling with its count, in the order in which they were met. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** Texts with the same key counted together; most used first, of equals the one that was met first. */
export function usesOf(texts: readonly string[], keyOf: (text: string) => string): readonly Used[] {
  const byKey = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const key = keyOf(text);
    const spellings = byKey.get(key) ?? new Map<string, number>();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    byKey.set(key, spellings);
  }
  return [...byKey]
    .map(([key, spellings]) => ({ key, spellings, count: [...spellings.values()].reduce((sum, count) => sum + count, 0) }))
    .sort((one, other) => other.count - one.count);
}

export function mostUsed({ spellings }: Used): string {
  return [...spellings].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as [string, number])[0];
}
