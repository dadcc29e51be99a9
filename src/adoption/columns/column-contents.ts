// What the cells of one column look like: they confirm what its heading says, or forbid it.

import type { ContentSign } from '../../schema/kind';
import { isLink } from '../../schema/kinds/address';
import { type Cell, cellText, type Grid, isBlank, isDateCell, isErrorCell } from '../../schema/values/cell';
import type { DateNames } from '../../schema/values/date-names';
import { datePartsIn } from '../../schema/values/date-parts';
import { namesIn } from '../../schema/values/names';
import { textKey } from '../../schema/values/text';
import type { Lexicon } from './lexicon';

/**
 * Shares are of the filled cells, from 0 to 1; all are 0 where none is filled. `statuses`: known words of statuses; `people`: names, initials or
 * addresses of people; `long`: long texts, as notes are.
 */
export interface ColumnContents extends Readonly<Record<ContentSign, number>> {
  readonly filled: number;
  /** Different values for each filled cell. */
  readonly different: number;
}

/** Keys of words that are known as statuses, and what months are called. */
type Known = Pick<Lexicon, 'statuses' | 'dateNames'>;

/** Cells looked at in a column: more would cost time and say no more. */
const mostLooked = 400;

const unclear = /^(tbc|tba|tbd|n\/?a|-+|–|—|\?+|none|x)$/i;

/** Looks at the column's cells below the headings, each once. */
export function lookAt(grid: Grid, headingRow: number, at: number, known: Known): ColumnContents {
  const counts: Record<ContentSign, number> = {
    dates: 0,
    times: 0,
    numbers: 0,
    flags: 0,
    links: 0,
    images: 0,
    statuses: 0,
    people: 0,
    long: 0,
  };
  const values = new Set<string>();
  let filled = 0;
  for (let row = headingRow; row < grid.length && filled < mostLooked; row++) {
    const cell = grid[row]?.[at];
    if (cell === undefined || isBlank(cell) || isErrorCell(cell)) continue;
    const text = cellText(cell).trim();
    const signs = signsOf(cell, text, known);
    values.add(textKey(text));
    // TBC is no date and nobody, but it says nothing against either.
    if (signs.length === 0 && unclear.test(text)) continue;
    filled++;
    for (const sign of signs) counts[sign]++;
  }
  const shares = Object.fromEntries(Object.entries(counts).map(([sign, count]) => [sign, filled === 0 ? 0 : count / filled]));
  return { ...counts, ...shares, filled, different: filled === 0 ? 0 : Math.min(1, values.size / filled) };
}

function signsOf(cell: Cell, text: string, { statuses, dateNames }: Known): readonly ContentSign[] {
  if (isDateCell(cell)) return cell.time === '00:00' ? ['dates'] : ['times', 'dates'];
  if (typeof cell === 'number') return ['numbers'];
  if (typeof cell === 'boolean') return ['flags'];
  if (/^\(image\)$|^=image\(/i.test(text)) return ['images'];
  if (isLink(text)) return ['links'];
  // A cross is a tick to one and “not needed” to another.
  if (/^[x✓✔]$/i.test(text)) return ['flags', 'statuses'];
  if (statuses.has(textKey(text))) return ['statuses'];
  if (/^\d{1,2}:\d{2}$/.test(text)) return ['times'];
  if (isDateText(text, dateNames)) return ['dates'];
  if (/^[£$€]?-?\d[\d,]*(\.\d+)?\s*%?$/.test(text)) return ['numbers'];
  if (/^(yes|no|y|n|true|false|ja|nein)$/i.test(text)) return ['flags'];
  return arePeople(text) ? ['people'] : text.length > 30 ? ['long'] : [];
}

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dateTexts = [
  /^\d{1,2}[/.-]\d{1,2}([/.-](\d{2}|\d{4}))?\.?$/,
  /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/,
  // Not readable as a day, yet what stands in a column of days.
  new RegExp(`^(wk|week|w/c|mid|end of|early|late|beginning of) ?(\\d{1,2}|${month})\\b.*$`, 'i'),
  /^(asap|q[1-4])$/i,
];

function isDateText(text: string, names: DateNames): boolean {
  const parts = datePartsIn(text, names) ?? [];
  const isDay = parts.some(({ is }) => is === 'month') && parts.some((part) => part.is === 'number' && part.text.length <= 2);
  return isDay || dateTexts.some((shape) => shape.test(text));
}

/** Names of one to three words with capitals, initials, or addresses; several with separators between. */
function arePeople(text: string): boolean {
  const names = namesIn(text).flatMap((name) => name.split(/,\s*/));
  return names.length > 0 && names.every((name) => /^(\p{Lu}[\p{L}’'.-]*( \p{Lu}[\p{L}’'.-]*){0,3}|\S+@\S+\.\S+)$/u.test(name));
}
