// How wide the columns of a paper are, and how many lines a row then takes: nobody measures type where papers are made, so it is reckoned on the safe side.

import type { PaperTable } from './model';

/** Characters of 9 points that a line takes across the sheet: 95 of the widest usual ones between the margins of A4 and Letter. */
const across = 95;

/** A column is never narrower or wider than so many characters. */
const narrowest = 5;
const widest = 34;

/** Percentages of the width, one for each column; they add up to 100. No word of a heading is broken where all of them find room. */
export function columnWidths({ columns, rows }: PaperTable): readonly number[] {
  const wanted = columns.map(({ heading }, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, (row[at] ?? '').length), heading.length);
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
  const least = columns.map(({ heading }) => Math.ceil((100 * (longestWord(heading) + 3)) / across));
  const shares = sharesOf(wanted, total(least) > 100 ? least.map(() => 0) : least);
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

/** Headings are bold, and so a little wider. */
function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(({ length }) => length));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Characters that a line of a column takes, one at least. */
export function charactersOf(width: number): number {
  return Math.max(1, Math.floor((width * across) / 100) - 2);
}

/** Lines that the row takes: those of its longest cell. */
export function linesOfCells(row: readonly string[], widths: readonly number[]): number {
  return Math.max(1, ...row.map((text, at) => textLines(text, charactersOf(widths[at] ?? 100))));
}

/** Lines of a text where one takes so many characters; words may be broken. A fifth is allowed for words that are not. */
export function textLines(text: string, characters: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + (line.length <= characters ? 1 : Math.ceil((1.2 * line.length) / Math.max(1, characters))), 0);
}

/** A row in pieces of so many lines at most, as one cell may hold more than a page takes. Nothing of it is left out. */
export function rowPieces(row: readonly string[], widths: readonly number[], most: number): readonly (readonly string[])[] {
  if (linesOfCells(row, widths) <= most) return [row];
  const cells = row.map((text, at) => textPieces(text, charactersOf(widths[at] ?? 100), most));
  const count = Math.max(...cells.map((pieces) => pieces.length));
  return Array.from({ length: count }, (_none, piece) => cells.map((pieces) => pieces[piece] ?? ''));
}

function textPieces(text: string, characters: number, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece !== '' && textLines(piece + character, characters) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' && pieces.length > 0 ? pieces : [...pieces, piece];
}
