// Columns say the same few things thousands of times: each text is worked out once.

/** The same function, which remembers what it gave for a text. It must depend on nothing else. */
export function workedOutOnce<V>(of: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (text) => {
    const found = known.get(text) ?? { value: of(text) };
    known.set(text, found);
    return found.value;
  };
}
