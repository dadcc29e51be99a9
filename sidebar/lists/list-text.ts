// A list as cells: a pasted text, or the bytes of a file. Every cell stays the text that it is.

import Papa from 'papaparse';
import { mostListed, mostListedColumns } from '../../src/contract/rows/list';

export type ListCells = readonly (readonly string[])[];

/** The cells, or what is wrong with it, for people. */
export type ReadList = { readonly cells: ListCells } | { readonly problem: string };

/** Bytes of a file, and characters that one request takes with all else. */
export const largestFile = 5_000_000;
const mostCharacters = 1_700_000;

const delimiters = ['\t', ',', ';', '|'] as const;

export function cellsOfText(text: string): ReadList {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return { problem: 'There is nothing in the list.' };
  // What no text has: a workbook, a picture, a PDF.
  if (plain.includes('\0')) return { problem: notText };
  const [best] = delimiters.map((delimiter) => parsed(plain, delimiter)).sort((one, other) => other.score - one.score);
  const cells = trimmed(best?.rows ?? []);
  if (cells.length > mostListed + 100 || cells.some((row) => row.length > mostListedColumns)) {
    return {
      problem: `The list has ${cells.length.toLocaleString('en')} rows and ${Math.max(...cells.map((row) => row.length))} columns. ${mostListed.toLocaleString('en')} rows and ${mostListedColumns} columns at most are brought in at once: take it in parts.`,
    };
  }
  if (JSON.stringify(cells).length > mostCharacters)
    return { problem: 'The list is too long to be sent at once. Take it in parts, or leave out columns with long texts.' };
  return { cells };
}

const notText = 'This is no list of texts. Open a workbook in Google Sheets and copy its rows here; or save it as CSV first.';

export function cellsOfFile(name: string, bytes: Uint8Array): ReadList {
  if (bytes.length > largestFile) {
    const size = Math.round(bytes.length / 1_000_000);
    return {
      problem: `${name} has ${size} MB, and a list of ${mostListed.toLocaleString('en')} rows has seldom more than two. Take it in parts.`,
    };
  }
  // As archives begin, which workbooks are, and PDFs.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x25 && bytes[1] === 0x50)) return { problem: notText };
  return cellsOfText(decodedText(bytes));
}

/** UTF-8 where it is that, UTF-16 by its mark, else as Windows writes: an Excel of the West saves so. */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Told by the whole text, since a short look is misled by commas and quotes inside descriptions: the rows should have as many cells as one another. A quote that
 * is never closed, or stands inside a cell, is no quote of that delimiter.
 */
function parsed(text: string, delimiter: string): { readonly rows: ListCells; readonly score: number } {
  const newline = text.includes('\n') ? text.replace(/\r\n?/g, '\n') : text.replace(/\r/g, '\n');
  const { data, errors } = fewestErrors(newline, delimiter);
  const filled = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = filled.map((row) => row.length);
  // Titles and notes are one cell wide whatever stands between the others.
  const usual = mostUsual(widths.filter((width) => width > 1));
  const alike = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
  const score = usual < 2 || alike < fewestAlike ? 0 : alike * 10 + Math.min(usual, 30) / 30;
  return { rows: data, score: score - Math.min(errors.length, 5) };
}

/** What is copied from a sheet has quotes only where a cell has several lines: other cells may begin with one, or hold one that never ends. */
function fewestErrors(text: string, delimiter: string): Papa.ParseResult<string[]> {
  const read = (given: string, quoteChar: string) =>
    Papa.parse<string[]>(given, { delimiter, quoteChar, newline: '\n', skipEmptyLines: false });
  const plain = read(text, '"');
  if (plain.errors.length === 0) return plain;
  const mended = read(withQuotesMended(text, delimiter), '"');
  if (mended.errors.length === 0) return mended;
  const bare = read(text, '\u0001');
  return bare.errors.length === 0 && plain.errors.some(({ code }) => code === 'MissingQuotes') ? bare : plain;
}

/** A cell that begins with a quote and goes on after the closing one: its quotes are its own. */
function withQuotesMended(text: string, delimiter: string): string {
  const cell = (piece: string) => (/^"(?:[^"]|"")*"[^"]/.test(piece) ? `"${piece.replace(/"/g, '""')}"` : piece);
  return text
    .split('\n')
    .map((line) => line.split(delimiter).map(cell).join(delimiter))
    .join('\n');
}

/** Fewer rows of one width are commas that happen to stand in texts. */
const fewestAlike = 0.4;

function mostUsual(widths: readonly number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Without blank rows at the end and blank columns at the edge, and without the mark by which Routesheet's own lists are no formulas. */
function trimmed(rows: ListCells): ListCells {
  const clean = rows.map((row) => row.map((cell) => (/^'(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? cell.slice(1) : cell)));
  const last = clean.reduce((found, row, at) => (row.some((cell) => cell.trim() !== '') ? at : found), -1);
  const across = clean.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((found, cell, at) => (cell.trim() === '' ? found : at + 1), 0),
      ),
    0,
  );
  return clean.slice(0, last + 1).map((row) => row.slice(0, across));
}
