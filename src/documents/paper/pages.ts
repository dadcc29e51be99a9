// A paper cut into pages by how high everything is: what makes a PDF of it is not trusted to break tables, nor to repeat their heads.

import { columnWidths, headingHeight, rowHeight, rowPieces, sheetWidth } from './columns';
import type { PaperModel } from './model';
import { typeLines } from './type';

export interface PaperPage {
  /** Rows of the table that stand on it. */
  readonly rows: readonly (readonly string[])[];
  /** True on the first: who, to whom, and what is said above the table. */
  readonly isFirst: boolean;
  /** True on the last: totals, what is said below the table, and who signs. */
  readonly isLast: boolean;
}

/** Points that a page takes at most: 220 mm, which Letter has between margins of an inch. */
export const sheetHeight = 623;

/** Of the text around tables: its size, and a line of it. */
const type = 10;
const line = type * 1.35;

/** Millimetres in points. */
const mm = (count: number) => count * 2.835;

/** Below each paragraph. */
const paragraphGap = mm(3);

interface OpenPage {
  rows: (readonly string[])[];
  left: number;
}

/** The pages of a paper, one at least. Every row stands on one of them, in order. */
export function pagesOf(model: PaperModel): readonly PaperPage[] {
  const { table } = model;
  const widths = table === null ? [] : columnWidths(table);
  const perPage = sheetHeight - headHeight(model) - (table === null ? 0 : headingHeight(table, widths) + mm(4));
  const rows = (table?.rows ?? []).flatMap((row) => rowPieces(row, widths, perPage - line));
  const pages: OpenPage[] = [{ rows: [], left: perPage - openingHeight(model) }];
  let page = pages[0];
  for (const row of rows) {
    const height = rowHeight(row, widths);
    if (page === undefined || page.left < height) {
      page = { rows: [], left: perPage };
      pages.push(page);
    }
    page.rows.push(row);
    page.left -= height;
  }
  const closing = closingHeight(model, widths);
  if (page !== undefined && page.left < closing) {
    pages.push({ rows: lastRowFor(page, (row) => rowHeight(row, widths) + closing <= perPage), left: perPage });
  }
  return pages.map((one, at) => ({ rows: one.rows, isFirst: at === 0, isLast: at === pages.length - 1 }));
}

/** The last row goes along with what stands below it: nobody signs a page that says nothing of what for. A page keeps one row at least. */
function lastRowFor({ rows }: OpenPage, fits: (row: readonly string[]) => boolean): (readonly string[])[] {
  const last = rows[rows.length - 1];
  if (rows.length < 2 || last === undefined || !fits(last)) return [];
  rows.pop();
  return [last];
}

/** On every page: what it is, of 16 points, the production, and a rule below them. */
function headHeight({ title, number }: PaperModel): number {
  return typeLines(`${title} ${number}`, sheetWidth * 0.68, 16) * 16 * 1.35 + line + mm(5);
}

/** Above the table: parties beside each other, facts two in a row, paragraphs. */
function openingHeight({ parties, facts, paragraphs, about }: PaperModel): number {
  const across = sheetWidth / Math.max(1, parties.length) - 6;
  const party = parties.map(
    ({ name, lines }) =>
      (1 + typeLines(name, across / 1.08, type) + lines.reduce((sum, one) => sum + typeLines(one, across, type), 0)) * line,
  );
  const said = facts.map(({ label, text }) =>
    Math.max(typeLines(label, sheetWidth * 0.16 - 6, type), typeLines(text, sheetWidth * 0.34 - 6, type)),
  );
  const factLines = said.reduce((sum, lines, at) => (at % 2 === 0 ? sum + Math.max(lines, said[at + 1] ?? 0) : sum), 0);
  return (
    Math.max(0, ...party) +
    mm(5) +
    (factLines === 0 ? 0 : factLines * line + mm(4)) +
    (about === '' ? 0 : paragraphHeight(about) * 1.08) +
    paragraphs.reduce((sum, text) => sum + paragraphHeight(text), 0)
  );
}

function paragraphHeight(text: string): number {
  return typeLines(text, sheetWidth, type) * line + paragraphGap;
}

/** Below the table: totals, sentences, and lines to sign on. */
function closingHeight({ table, statements, signatures }: PaperModel, widths: readonly number[]): number {
  const texts = statements.reduce((sum, text) => sum + paragraphHeight(text), 0);
  return (table?.totals ? rowHeight(table.totals, widths, 1.08) : 0) + texts + (signatures.length > 0 ? mm(15) + 2 * line : 0);
}
