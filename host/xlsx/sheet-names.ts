// Names of tabs as Excel takes them: 31 characters at most, without some signs, and no two alike.

const longest = 31;

/** One for each, in their order. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Tab';
    for (let at = 1; ; at += 1) {
      const end = at === 1 ? '' : ` ${at}`;
      const one = `${plain.slice(0, longest - end.length)}${end}`;
      if (taken.has(one.toLowerCase())) continue;
      taken.add(one.toLowerCase());
      return one;
    }
  });
}
