// A paper cut into pages by counting lines: what makes a PDF of it is not trusted to break tables, nor to repeat their heads.

import { columnWidths, linesOfCells, rowPieces, textLines } from './columns';
import type { PaperModel } from './model';

export interface PaperPage {
  /** Rows of the table that stand on it. */
  readonly rows: readonly (readonly string[])[];
  /** True on the first: who, to whom, and what is said above the table. */
  readonly isFirst: boolean;
  /** True on the last: totals, what is said below the table, and who signs. */
  readonly isLast: boolean;
}

/** Lines of five millimetres that a page takes at most, reckoned as below: 220 mm, which Letter has between margins of an inch. */
export const linesOfPage = 47;

/** Head of every page, and the head of the table. */
const headLines = 4;
const tableHead = 2;

/** Characters across the page in plain text. */
const plainAcross = 90;

/** The pages of a paper, one at least. Every row stands on one of them, in order. */
export function pagesOf(model: PaperModel): readonly PaperPage[] {
  const { table } = model;
  const widths = table === null ? [] : columnWidths(table);
  const perPage = linesOfPage - headLines - tableHead;
  const rows = (table?.rows ?? []).flatMap((row) => rowPieces(row, widths, perPage - 2));
  const pages: { rows: (readonly string[])[]; left: number }[] = [{ rows: [], left: perPage - openingLines(model) }];
  let page = pages[0];
  for (const row of rows) {
    const lines = linesOfCells(row, widths) * rowHeight;
    if (page === undefined || page.left < lines) {
      page = { rows: [], left: perPage };
      pages.push(page);
    }
    page.rows.push(row);
    page.left -= lines;
  }
  if ((page?.left ?? 0) < closingLines(model)) pages.push({ rows: [], left: perPage });
  return pages.map((one, at) => ({ rows: one.rows, isFirst: at === 0, isLast: at === pages.length - 1 }));
}

/** A line of a table with its share of the padding around it. */
const rowHeight = 1.15;

/** Above the table: parties beside each other, facts two in a row, paragraphs. */
function openingLines({ parties, facts, paragraphs, about }: PaperModel): number {
  const party = Math.max(0, ...parties.map(({ name, lines }) => 2 + [name, ...lines].reduce((sum, line) => sum + textLines(line, 40), 0)));
  const said = facts.map(({ label, text }) => Math.max(textLines(label, 14), textLines(text, 28)));
  const factLines = said.reduce((sum, lines, at) => (at % 2 === 0 ? sum + Math.max(lines, said[at + 1] ?? 0) * rowHeight : sum), 0);
  const texts = [about, ...paragraphs].reduce((sum, text) => sum + textLines(text, plainAcross) + 0.6, 0);
  return party + factLines + texts;
}

/** Below the table: totals, sentences, and lines to sign on. */
function closingLines({ table, statements, signatures }: PaperModel): number {
  const texts = statements.reduce((sum, text) => sum + textLines(text, plainAcross) + 0.6, 0);
  return (table?.totals ? 1.5 : 0) + texts + (signatures.length > 0 ? 7 : 0);
}
