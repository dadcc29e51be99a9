// Questions that are put to Google once a run: each may cost a round trip, and the answer stays the same.

/** `ask` as a function that remembers its first answer. */
export function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}
