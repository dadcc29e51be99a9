// What costs something and stays the same is worked out once: an answer of Google's, or what a text means that a column holds a thousand times.

/** `ask` as a function that remembers its first answer. */
export function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}

/** Of texts: headings, words and names are asked about over and over; the cells of a large tab all differ. */
export const mostTexts = 4000;

/** The same function, which remembers what it gave for a key, of so many keys at most. It must depend on nothing else. */
export function onceEach<K, V>(of: (key: K) => V, most = Number.POSITIVE_INFINITY): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = of(key);
    if (known.size < most) known.set(key, { value });
    return value;
  };
}

/** The same for things that stay as they are once made: forgotten with the thing itself. */
export function onceForEach<K extends object, V>(of: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found.value;
    const value = of(thing);
    known.set(thing, { value });
    return value;
  };
}
