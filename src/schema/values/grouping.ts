// Things gathered, or counted, by what they have in common.

export type Filled<T> = readonly [T, ...T[]];

/** In the order in which the keys, and below each the things, first come. */
export function groupedBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): ReadonlyMap<K, Filled<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** How often each comes, in the order in which they first come. */
export function timesOf<K>(things: Iterable<K>): ReadonlyMap<K, number> {
  const times = new Map<K, number>();
  for (const thing of things) times.set(thing, (times.get(thing) ?? 0) + 1);
  return times;
}

/** The text that comes most often, of equals the first; `''` for none. */
export function mostFrequent(times: ReadonlyMap<string, number>): string {
  return [...times].reduce<readonly [string, number]>((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0];
}
