// How wide the columns of a table on paper are, and how high a row then is.

import type { PaperTable } from './model';
import { typeLines, typeWidth } from './type';

/** Points between the margins of Letter, an inch each; A4 has more. */
export const sheetWidth = 468;

/** Of tables, in points; the padding of a cell on both sides, and its line. */
export const tableType = 9;
const lineHeight = 1.35;
const paddingAcross = 8.5;
const paddingUp = 4;

/** A column is never narrower, and asks for no more, in points. */
const narrowest = 24;
const widest = 260;

/** Words of cells that are longer may be broken: names of files, check sums, links. The first of them with which all others find room. */
const mostUnbroken = [80, 64, 56, 48, 40, 32, 24] as const;

/** Headings are bold, and so a little wider. */
const bold = 1.08;

/** Percentages of the width, one for each column; they add up to 100. No heading, number and usual word is broken where all of them find room. */
export function columnWidths({ columns, rows, totals }: PaperTable): readonly number[] {
  const cells = columns.map((_column, at) => rows.map((row) => row[at] ?? ''));
  const wanted = columns.map(({ heading }, at) => {
    const line = Math.max(wide(heading) * bold, ...(cells[at] ?? []).flatMap((text) => text.split('\n')).map(wide));
    return Math.min(widest, Math.max(narrowest, line + paddingAcross));
  });
  const headings = columns.map(({ heading }) => shareOf(longestWord(heading) * bold));
  const longest = cells.map((texts, at) => Math.max(longestWord(totals?.[at] ?? '') * bold, ...texts.map(longestWord)));
  // An amount of which the pence stand below the pounds is misread.
  const numbers = headings.map((heading, at) => (columns[at]?.isNumber ? Math.max(heading, shareOf(longest[at] ?? 0)) : heading));
  const words = mostUnbroken.map((most) => numbers.map((held, at) => Math.max(held, shareOf(Math.min(most, longest[at] ?? 0)))));
  const amounts = numbers.map((share, at) => (columns[at]?.isNumber ? share : 0));
  const least = [...words, numbers, amounts, headings].find((one) => total(one) <= 100) ?? columns.map(() => 0);
  const shares = sharesOf(wanted, least);
  const rest = 100 - total(shares);
  return shares.map((share, at) => (at === shares.length - 1 ? share + rest : share));
}

/** Whole shares of 100 in proportion, none below its least: what those take is taken from the others. */
function sharesOf(wanted: readonly number[], least: readonly number[], held: ReadonlySet<number> = new Set()): readonly number[] {
  const open = wanted.reduce((all, one, at) => (held.has(at) ? all : all + one), 0);
  const left = 100 - total(least.filter((_one, at) => held.has(at)));
  const shares = wanted.map((one, at) => (held.has(at) ? (least[at] ?? 0) : Math.floor((left * one) / open)));
  const short = shares.flatMap((share, at) => (share < (least[at] ?? 0) ? [at] : []));
  return short.length === 0 ? shares : sharesOf(wanted, least, new Set([...held, ...short]));
}

function wide(text: string): number {
  return typeWidth(text, tableType);
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(wide));
}

/** Of the whole width, for so many points of text. */
function shareOf(points: number): number {
  return Math.ceil((100 * (points + paddingAcross)) / sheetWidth);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Points of text that a line of a column takes. */
export function roomIn(width: number): number {
  return (width * sheetWidth) / 100 - paddingAcross;
}

/** Points that the row takes: its highest cell. @param weight of its type */
export function rowHeight(row: readonly string[], widths: readonly number[], weight = 1): number {
  const lines = row.map((text, at) => typeLines(text, roomIn(widths[at] ?? 100) / weight, tableType));
  return Math.max(1, ...lines) * tableType * lineHeight + paddingUp;
}

/** Points that the headings take. */
export function headingHeight({ columns }: PaperTable, widths: readonly number[]): number {
  const headings = columns.map(({ heading }) => heading);
  return rowHeight(headings, widths, bold);
}

/** A row in pieces of so many points at most, as one cell may hold more than a page takes. Nothing of it is left out. */
export function rowPieces(row: readonly string[], widths: readonly number[], most: number): readonly (readonly string[])[] {
  if (rowHeight(row, widths) <= most) return [row];
  const lines = Math.max(1, Math.floor((most - paddingUp) / (tableType * lineHeight)));
  const cells = row.map((text, at) => textPieces(text, roomIn(widths[at] ?? 100), lines));
  const count = Math.max(...cells.map((pieces) => pieces.length));
  return Array.from({ length: count }, (_none, piece) => cells.map((pieces) => pieces[piece] ?? ''));
}

function textPieces(text: string, room: number, most: number): readonly string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; ) {
    const count = mostThatFit(characters.slice(from), room, most);
    pieces.push(characters.slice(from, from + count).join(''));
    from += count;
  }
  return pieces.length === 0 ? [''] : pieces;
}

/** How many of them take so many lines at most, one at least: halved again and again, since a cell may hold 50,000. */
function mostThatFit(characters: readonly string[], room: number, most: number): number {
  let [fits, tooMany] = [1, characters.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (typeLines(characters.slice(0, middle).join(''), room, tableType) <= most) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
