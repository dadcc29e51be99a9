// Names of tabs: Google allows marks that the engine does not. The engine is given a wide mark in place of each, with a joiner that nobody types.

const joiner = '\u2060';

/** Each mark that the engine refuses, and the one that it is given. */
const standIns: readonly (readonly [own: string, wide: string])[] = [
  ["'", '＇'],
  ['*', '＊'],
  ['?', '？'],
  ['/', '／'],
  ['\\', '＼'],
  ['[', '［'],
  [']', '］'],
];

/** The name as the engine takes it. */
export function engineName(name: string): string {
  return standIns.reduce((text, [own, wide]) => text.replaceAll(own, wide + joiner), name);
}

/** The name as people and scripts know it. */
export function ownName(name: string): string {
  return standIns.reduce((text, [own, wide]) => text.replaceAll(wide + joiner, own), name);
}

/** A text, or the name of a tab between apostrophes, which are doubled inside it. */
const parts = /"(?:[^"]|"")*"|'((?:[^']|'')+)'(?=!)/g;

/** A formula or reference with the names of tabs as the engine takes them. */
export function engineReferences(formula: string): string {
  return formula.replace(parts, (whole, name?: string) =>
    name === undefined ? whole : `'${engineName(name.replaceAll("''", "'")).replaceAll("'", "''")}'`,
  );
}

/** A formula or reference of the engine as people and scripts know it. */
export function ownReferences(formula: string): string {
  return formula.replace(parts, (whole, name?: string) =>
    name === undefined ? whole : `'${ownName(name.replaceAll("''", "'")).replaceAll("'", "''")}'`,
  );
}
