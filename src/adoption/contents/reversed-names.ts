// Names with the family name in front: “Example, Ana” is one person, “Mia, Max” are two.

import { textKey } from '../../schema/values/text';

/** `Ana Example` of `Example, Ana`. */
export interface ReversedName {
  readonly family: string;
  readonly given: string;
}

const word = "[\\p{L}’'.-]+";
const reversed = new RegExp(`^(${word}(?: ${word}){0,3}),\\s*(${word}(?: ${word})?)$`, 'u');

/**
 * By text: cells, or parts of one between semicolons and line breaks, that are one person each. Whoever is called so elsewhere in the right order is; else
 * both halves must keep to their side throughout the tab, as given names in a list do not. Nobody is asked of where names in full stand beside a single one.
 */
export function reversedNames(texts: readonly string[], isKnown: (name: string) => boolean): ReadonlyMap<string, ReversedName> {
  const segments = [...new Set(texts.flatMap((text) => text.split(/[;\n]/)).map((text) => text.trim()))].filter((text) => text !== '');
  const pairs = segments.flatMap((text) => {
    const [, family, given] = reversed.exec(text) ?? [];
    return family === undefined || given === undefined || isKnown(text) ? [] : [{ text, family, given }];
  });
  const alone = new Set(
    segments
      .filter((text) => !text.includes(','))
      .flatMap((text) => text.split(/\s*[/&+]\s*|\s+and\s+/i))
      .map(textKey),
  );
  const families = new Set(pairs.map(({ family }) => textKey(family)));
  const givens = new Set(pairs.map(({ given }) => textKey(given)));
  const inFull = [...alone].filter((name) => /^\p{L}{2,} \p{L}{2,}/u.test(name));
  const found = pairs.filter(({ family, given }) => {
    if (isKnown(`${given} ${family}`) || alone.has(textKey(`${given} ${family}`))) return true;
    if (isKnown(family) || isKnown(given) || alone.has(textKey(family)) || alone.has(textKey(given))) return false;
    return (
      !givens.has(textKey(family)) && !families.has(textKey(given)) && (given.split(' ').length === 1 || family.split(' ').length === 1)
    );
  });
  return new Map(
    found.length === 1 && inFull.length > 1 && !isInFull(found[0], alone) ? [] : found.map(({ text, ...name }) => [text, name]),
  );
}

function isInFull(name: ReversedName | undefined, alone: ReadonlySet<string>): boolean {
  return name !== undefined && alone.has(textKey(`${name.given} ${name.family}`));
}
