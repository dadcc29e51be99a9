// A person's name and address taken out of texts and out of what the log of changes keeps of cells.

import { type Cell, isDateCell } from '../../schema/values/cell';
import { seenText, textKey } from '../../schema/values/text';
import { type ChangeData, dataIn, dataText } from './row-change';

/** Stands where a name stood. */
export const forgottenWord = '(forgotten)';

/** Stands where an address stood that something is read by: nobody has it, and nobody can (RFC 2606). */
export const forgottenAddress = 'forgotten@example.invalid';

export interface Forgetting {
  /** The text without the person. */
  readonly text: (text: string) => string;
  readonly names: (text: string) => boolean;
}

/**
 * Whole words only, in whatever capitals and spacing: `Ana` is not taken out of `Anatol`, nor `ana@a.com` out of `joana@a.com` or `ana@a.com.au`.
 * @param spellings the name and the address, as they may stand there
 * @param others names of other people, which stay whole where they contain it: `Ana Ruiz` when `Ana` is forgotten
 */
export function forgetting(spellings: readonly string[], others: readonly string[]): Forgetting {
  const mine = spellings.map(seenText).filter((text) => text !== '');
  const kept = others
    .map(seenText)
    .filter((other) => mine.some((text) => textKey(other) !== textKey(text) && textKey(other).includes(textKey(text))));
  if (mine.length === 0) return { text: (text) => text, names: () => false };
  const longestFirst = (texts: readonly string[]) =>
    [...texts]
      .sort((one, other) => other.length - one.length)
      .map(patternOf)
      .join('|');
  // What stays is found first, so that nothing within it is.
  const words = kept.length > 0 ? `(?:${longestFirst(kept)})|(${longestFirst(mine)})` : `(${longestFirst(mine)})`;
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}._%+-])(?:${words})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'giu');
  const text = (given: string) =>
    given.replace(pattern, (all: string, before: string, found?: string) => (found === undefined ? all : `${before}${forgottenWord}`));
  return { text, names: (given) => text(given) !== given };
}

function patternOf(text: string): string {
  return text
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, (mark) => `\\${mark}`))
    .join('\\s+');
}

/**
 * What the log keeps of the cells of a row, without the person: a cell that named them counts as held, so that Undo names it and puts nothing else there.
 * Of the person's own row nothing is kept.
 */
export function dataWithout({ text, names }: Forgetting, data: string, isOwn: (data: ChangeData) => boolean): string {
  const known = dataIn(data);
  if (known === null) return text(data);
  if (isOwn(known)) return '';
  const named = Object.entries(known.cells).flatMap(([key, { before, after, formulas = [] }]) =>
    [before, after, ...formulas].some((cell) => names(wordsOf(cell))) ? [key] : [],
  );
  if (named.length === 0) return data;
  const cells = Object.fromEntries(Object.entries(known.cells).filter(([key]) => !named.includes(key)));
  return dataText({ ...known, cells, held: [...known.held, ...named] });
}

function wordsOf(cell: Cell): string {
  return isDateCell(cell) ? '' : String(cell);
}
