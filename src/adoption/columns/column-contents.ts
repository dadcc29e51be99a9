// What the cells of one column look like: they confirm what its heading says, or forbid it.

import type { ContentSign } from '../../schema/kind';
import { isLink } from '../../schema/kinds/address';
import { type Cell, cellText, type Grid, isBlank, isDateCell, isErrorCell } from '../../schema/values/cell';
import type { DateNames } from '../../schema/values/date-names';
import { datePartsIn } from '../../schema/values/date-parts';
import { dayText } from '../../schema/values/date-writing';
import { namesIn } from '../../schema/values/names';
import { textKey } from '../../schema/values/text';
import type { Lexicon } from './lexicon';
import { phraseOf } from './phrase';

/**
 * Shares are of the filled cells, from 0 to 1; all are 0 where none is filled. `statuses`: known words of statuses; `people`: names, initials or
 * addresses of people; `long`: long texts, as notes are.
 */
export interface ColumnContents extends Readonly<Record<ContentSign, number>> {
  readonly filled: number;
  /** Names of steps. */
  readonly steps: number;
  /** Texts of figures that are no number: `1001-1120`, `01:02:03:04`, `v003`. */
  readonly figures: number;
  /** Colours that say how far something is. */
  readonly lights: number;
  /** Different values for each filled cell. */
  readonly different: number;
}

/** Words that are known as statuses or steps, and what months are called. */
type Known = Pick<Lexicon, 'statuses' | 'steps' | 'dateNames'>;

/** Cells looked at in a column: more would cost time and say no more. */
const mostLooked = 400;

/** As traffic lights have them. A list of colours has others, too. */
const light = /^(green|amber|yellow|orange|red|gr[ae]y)$/i;

const unclear = /^(tbc|tba|tbd|n\/?a|-+|–|—|\?+|none)$/i;

type Sign = ContentSign | 'steps' | 'figures' | 'lights';

const nothing: Readonly<Record<Sign, number>> = {
  dates: 0,
  times: 0,
  numbers: 0,
  flags: 0,
  links: 0,
  images: 0,
  statuses: 0,
  people: 0,
  long: 0,
  steps: 0,
  figures: 0,
  lights: 0,
};

/** Looks at the column's cells below the headings, each once. */
export function lookAt(grid: Grid, headingRow: number, at: number, known: Known): ColumnContents {
  const counts = { ...nothing };
  const values = new Set<string>();
  let filled = 0;
  let unclearStatuses = 0;
  for (let row = headingRow; row < grid.length && filled < mostLooked; row++) {
    const cell = grid[row]?.[at];
    if (cell === undefined || isBlank(cell) || isErrorCell(cell)) continue;
    const text = cellText(cell).trim();
    const signs = signsOf(cell, text, known);
    values.add(textKey(text));
    // TBC and N/A are no date and nobody, but they say nothing against either.
    if (unclear.test(text)) {
      if (signs.includes('statuses')) unclearStatuses++;
      continue;
    }
    filled++;
    for (const sign of [...signs, ...moreSigns(cell, text, signs, known)]) counts[sign]++;
  }
  // Among statuses N/A is one more of them.
  if (counts.statuses * 2 >= filled) {
    counts.statuses += unclearStatuses;
    filled += unclearStatuses;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const shares = Object.fromEntries(Object.entries(counts).map(([sign, count]) => [sign, share(count)]));
  return { ...counts, ...shares, filled, different: Math.min(1, share(values.size)) };
}

/** What no kind of column asks for. */
function moreSigns(cell: Cell, text: string, signs: readonly ContentSign[], { steps }: Known): readonly Sign[] {
  if (typeof cell !== 'string') return [];
  const isFigure = signs.length === 0 && /^v?\d[\d\s:;.,–-]*$/i.test(text);
  return [
    ...(steps.has(phraseOf(text)) ? ['steps' as const] : []),
    ...(isFigure ? ['figures' as const] : []),
    ...(light.test(text) ? ['lights' as const] : []),
  ];
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
  const isNumber = /^[£$€]?-?\d[\d,]*(\.\d+)?\s*%?$/.test(text);
  // What costs 12.99 is no day; what costs 4.10 may be one.
  if (isNumber && isPrice(text)) return isDayOfYear(text) ? ['dates', 'numbers'] : ['numbers'];
  if (isDateText(text, dateNames)) return ['dates'];
  if (isNumber) return ['numbers'];
  if (/^(yes|no|y|n|true|false|ja|nein)$/i.test(text)) return ['flags'];
  return arePeople(text) ? ['people'] : text.length > 30 ? ['long'] : [];
}

function isPrice(text: string): boolean {
  return /^\d{1,2}\.\d{2}$/.test(text);
}

/** Day and month, whichever is first. */
function isDayOfYear(text: string): boolean {
  const [one = 0, other = 0] = text.split('.').map(Number);
  return Math.min(one, other) >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
}

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dateTexts = [
  /^\d{1,2}([/.]\d{1,2}|[/.-]\d{1,2}[/.-](\d{2}|\d{4}))\.?$/,
  /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/,
  // Not readable as a day, yet what stands in a column of days.
  new RegExp(`^(wk|week|kw|sem|w/c|mid|end of|early|late|beginning of)\\.? ?(\\d{1,2}|${month})\\b.*$`, 'i'),
  /^(asap|q[1-4])$/i,
];

/** What people add behind a date: `(tbc)`, ` - moved`, `?`. It may say that the date is another by now, but a date it is. */
const remark = /\s*(\([^()]*\)|\[[^[\]]*\]|\s[-–—]\s.*|[?*!]+)$/;

function isDateText(whole: string, names: DateNames): boolean {
  const text = dayText(whole.replace(remark, '').replace(/T\d{2}:\d{2}.*$/, ''));
  const parts = datePartsIn(text, names) ?? [];
  const isDay = parts.some(({ is }) => is === 'month') && parts.some((part) => part.is === 'number' && part.text.length <= 2);
  return isDay || dateTexts.some((shape) => shape.test(text));
}

/** Names of one to three words with capitals, initials, or addresses; several with separators between. */
function arePeople(text: string): boolean {
  const names = namesIn(text).flatMap((name) => name.split(/,\s*/));
  return names.length > 0 && names.every((name) => /^(\p{Lu}[\p{L}’'.-]*( \p{Lu}[\p{L}’'.-]*){0,3}|\S+@\S+\.\S+)$/u.test(name));
}
