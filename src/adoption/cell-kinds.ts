// What a column holds, by its cells: they confirm what its heading says, or speak against it.

import { type Cell, cellText, isDateCell } from '../schema/cell';
import type { Column } from '../schema/column';
import { isNoDate } from '../schema/date-writing';
import { isLink } from '../schema/kinds/address';
import { namesIn } from '../schema/names';
import { textKey } from '../schema/text';

/** What share of a column's cells (0 to 1) could be each of these; blank cells are not counted. */
export interface CellKinds {
  readonly count: number;
  readonly different: number;
  readonly dates: number;
  readonly numbers: number;
  readonly links: number;
  readonly names: number;
  readonly takes: number;
  readonly ticks: number;
  readonly times: number;
  readonly images: number;
}

/** Cells looked at: more of them say no more. */
const enough = 400;

export function kindsOf(cells: readonly Cell[]): CellKinds {
  const seen = cells.slice(0, enough);
  const share = (is: (cell: Cell, text: string) => boolean) =>
    seen.length === 0 ? 0 : seen.filter((cell) => is(cell, cellText(cell).trim())).length / seen.length;
  return {
    count: seen.length,
    different: new Set(seen.map((cell) => textKey(cellText(cell)))).size,
    dates: share((cell, text) => isDateCell(cell) || isNoDate(text) || looksLikeDate(text)),
    numbers: share((cell, text) => typeof cell === 'number' || /^[£$€]?\s?-?[\d,. ]+(%|f|fr|s)?$/.test(text)),
    links: share((_cell, text) => isLink(text) || /^www\.|^[a-z]:\\|^\/|^\\\\/i.test(text)),
    names: share((cell, text) => typeof cell === 'string' && looksLikeNames(text)),
    takes: share((cell, text) => typeof cell === 'number' || /^(v|t|take|ver|version|r|rev)?[ ._]?\d{1,3}$/i.test(text)),
    ticks: share((cell, text) => typeof cell === 'boolean' || /^(x|y|n|yes|no|true|false|✓|✔|-)$/i.test(text)),
    times: share((cell, text) => (isDateCell(cell) && cell.time !== '00:00') || /^\d{1,2}([:.h]\d{2})?\s?(am|pm|h)?$/i.test(text)),
    images: share((_cell, text) => text === '(image)'),
  };
}

const months = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Also what stands in a column of dates though it is none: `wk 12`, `mid March`, `ASAP`. */
function looksLikeDate(text: string): boolean {
  return (
    /^\d{1,4}[./-]\d{1,2}([./-]\d{1,4})?$/.test(text) ||
    new RegExp(`\\b${months}\\b`, 'i').test(text) ||
    /^(wk|week|w)\s?\d{1,2}$|^q[1-4]\b|^asap$|^(today|tomorrow|monday|tuesday|wednesday|thursday|friday)$/i.test(text)
  );
}

/** `Ben Ode`, `BO`, `ML/KI`, `Kim`, TBC: capitals at the start of every part, and no digits. */
function looksLikeNames(text: string): boolean {
  const parts = namesIn(text);
  return isNoDate(text) || (parts.length > 0 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*( \p{Lu}?[\p{L}.'’-]*){0,3}$/u.test(part)));
}

/** True where the cells can be what such a column holds; a column without cells can be anything. */
export function fits(column: Column, kinds: CellKinds): boolean {
  const { count, different, dates, numbers, links, names, takes, ticks, times, images } = kinds;
  if (count === 0) return true;
  if (images > 0.5) return false;
  switch (column.kind) {
    case 'date':
      return dates >= 0.6;
    case 'people':
      return names >= 0.6 && dates < 0.6;
    case 'word':
      return dates < 0.5 && numbers < 0.5 && links < 0.3 && !(count > 12 && different > Math.max(24, count / 3));
    case 'quantity':
      return column.heading === 'Take' ? takes >= 0.6 : numbers >= 0.6;
    case 'money':
      return numbers >= 0.6;
    case 'flag':
      return ticks >= 0.6;
    case 'time':
      return times >= 0.6;
    case 'address':
      return links >= 0.5;
    case 'id':
      return dates < 0.3 && different >= count * 0.8;
    case 'rate':
      return numbers >= 0.4;
    default:
      return dates < 0.6 && (column.kind !== 'text' || !column.required || ticks < 0.9);
  }
}
