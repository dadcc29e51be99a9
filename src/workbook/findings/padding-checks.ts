// Noughts that were lost at the beginning of a code: Sheets makes a 1 of 001 as soon as it takes it for a number.

import { isShortText } from '../../schema/traits';
import { cellText, isBlank } from '../../schema/values/cell';
import { groupedBy } from '../../schema/values/grouping';
import { counted } from '../../schema/values/text';
import type { FoundColumn } from '../rows/read-table';
import { cellIn, form, type Inspected, type Occurrence, quoted, seenAt } from './occurrence';

/** With fewer others there is no saying how wide a code is. */
const fewest = 2;

interface Code {
  readonly row: number;
  readonly prefix: string;
  readonly digits: string;
}

/** In columns of codes, those that are shorter than all the others, which share one width and show noughts in front. */
export function lostPadding(inspected: Inspected): readonly Occurrence[] {
  const { read } = inspected;
  return read.columns.flatMap((column) => {
    const codes = codesIn(inspected, column);
    return codes === null
      ? []
      : [...groupedBy(codes, ({ prefix }) => prefix).values()].flatMap((group) => shortOnes(inspected, column, group));
  });
}

/** The codes of a column; null when it is no column of codes. IDs may mix codes with other texts; other columns hold nothing but digits. */
function codesIn(inspected: Inspected, { key, column, at }: FoundColumn): readonly Code[] | null {
  const { read } = inspected;
  const isId = key === read.table.id;
  if (!isId && !isShortText(column)) return null;
  const codes: Code[] = [];
  for (const { row } of read.records) {
    const cell = cellIn(inspected, row, at);
    if (isBlank(cell)) continue;
    const text = typeof cell === 'object' ? '' : cellText(cell).trim();
    const from = digitsFrom(text);
    if (from < text.length && (isId || from === 0)) codes.push({ row, prefix: text.slice(0, from), digits: text.slice(from) });
    else if (!isId) return null;
  }
  return codes;
}

/** Where the digits begin that the text ends with, a dozen at most; its length where it ends with none. */
function digitsFrom(text: string): number {
  let from = text.length;
  while (from > 0 && text.length - from < longestNumber && isDigit(text.charCodeAt(from - 1))) from -= 1;
  return from;
}

const longestNumber = 12;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function shortOnes(inspected: Inspected, column: FoundColumn, codes: readonly Code[]): readonly Occurrence[] {
  const width = codes.reduce((most, { digits }) => Math.max(most, digits.length), 0);
  const whole = codes.filter(({ digits }) => digits.length === width);
  const short = codes.filter(({ digits }) => digits.length < width);
  // Fewer whole ones than short ones, or none with a nought in front: then nothing says that noughts belong there.
  if (whole.length < Math.max(fewest, short.length) || !whole.some(({ digits }) => digits.startsWith('0'))) return [];
  const taken = new Set(whole.map(({ digits }) => digits));
  const isId = column.key === inspected.read.table.id;
  return short.flatMap(({ row, prefix, digits }) => {
    const padded = digits.padStart(width, '0');
    const isFree = !isId || !taken.has(padded);
    taken.add(padded);
    return [
      seenAt(inspected, { row }, column, {
        kind: 'padding',
        likeness: prefix,
        say: (count) =>
          `${counted(count, 'code')} in ${column.heading}, such as ${quoted(prefix + digits)}, ${form(count, 'has', 'have')} lost the noughts that the others begin with.`,
        becomes: isFree ? prefix + padded : null,
      }),
    ];
  });
}
