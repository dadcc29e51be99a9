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

/** What there is to say of some of many things, in their order; null: nothing. */
export function foundIn<T, F>(things: Iterable<T>, find: (thing: T) => F | null): readonly F[] {
  const found: F[] = [];
  for (const thing of things) {
    const one = find(thing);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Runs of things whose places, which rise, are at most `step` apart. */
export function runsOf<T>(things: Iterable<T>, placeOf: (thing: T) => number, step = 1): readonly Filled<T>[] {
  const runs: [T, ...T[]][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const thing of things) {
    const place = placeOf(thing);
    const last = runs[runs.length - 1];
    if (last && place - before <= step) last.push(thing);
    else runs.push([thing]);
    before = place;
  }
  return runs;
}

/** In the order of their texts; those with the same as they came. */
export function sortedBy<T>(things: readonly T[], textOf: (thing: T) => string): readonly T[] {
  const keyed = things.map((thing) => ({ thing, text: textOf(thing) }));
  return keyed.sort((a, b) => (a.text === b.text ? 0 : a.text < b.text ? -1 : 1)).map(({ thing }) => thing);
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
