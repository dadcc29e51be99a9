// Which rows of a person's own tab are rows of its table: not the titles between them, the blank ones, the totals and notes below.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { type Cell, cellText, type Grid, isDateCell, isErrorCell } from '../../schema/values/cell';
import type { FoundColumn } from '../rows/read-table';
import { isLegend, isLegendHead, isNote, isNoteBelow, isTitle, isTotal } from './aside-texts';
import { type RowLook, rowLooks } from './row-looks';

export interface Aside {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly why: 'title' | 'total' | 'note' | 'legend';
}

/** The filled rows below the headings, in order. */
export interface SortedRows {
  /** Those of the table: rows of the sheet, from 1. */
  readonly rows: readonly number[];
  /** All others. */
  readonly asides: readonly Aside[];
}

/** What the tab as a whole tells about each row. */
interface Surroundings {
  /** The last row with more than its name, from 1. */
  readonly lastWhole: number;
  /** True where rows with more than their name are called what titles are called: in a tab of scenes `SC 010` is a row. */
  readonly titlesAreNames: boolean;
  /** The row of a legend's heading at the end of the tab; from it on everything is legend. */
  readonly legendFrom: number;
}

/**
 * A row is one of the table when it has a name or a code - or an ID of ours, and something in it. No asset may be lost, and a row with only
 * a name may be one that somebody just typed. So it is left out only for what it says: a total without statuses, people or dates beside it; a title
 * such as `SEQ 010` in a tab where others have more; a note by its beginning, or below a gap under the data by reading like one.
 */
export function sortedRows(table: BoundTable, columns: readonly FoundColumn[], grid: Grid): SortedRows {
  const looks = rowLooks(table, columns, grid);
  const around = surroundings(looks);
  let isApart = false;
  const rows: number[] = [];
  const asides: Aside[] = [];
  for (const look of looks) {
    isApart = around.lastWhole > 0 && look.row > around.lastWhole && (isApart || look.afterGap);
    const why = look.row >= around.legendFrom ? 'legend' : whyAside(look, around, isApart);
    if (why === null) rows.push(look.row);
    else asides.push({ row: look.row, why });
  }
  return { rows, asides };
}

function surroundings(looks: readonly RowLook[]): Surroundings {
  const legendFrom = legendAtEnd(looks);
  const whole = looks.filter((look) => look.row < legendFrom && isWhole(look) && !isTotalRow(look));
  return {
    legendFrom,
    lastWhole: whole[whole.length - 1]?.row ?? 0,
    titlesAreNames: whole.length === 0 || whole.some(({ name }) => isTitle(name)),
  };
}

function isWhole({ name, coded, others }: RowLook): boolean {
  return name !== '' && (coded || others.length > 0);
}

function whyAside(look: RowLook, around: Surroundings, isApart: boolean): Aside['why'] | null {
  if (isTotalRow(look)) return 'total';
  if (look.name === '') return look.ours && look.others.length > 0 ? null : whyNameless(look, around);
  if (isWhole(look)) return null;
  if (isLegend(look.name)) return 'legend';
  if (isTitle(look.name) && !around.titlesAreNames) return 'title';
  return isNote(look.name) || (isApart && look.texts.length === 1 && isNoteBelow(look.name)) ? 'note' : null;
}

function whyNameless({ row, texts }: RowLook, { lastWhole }: Surroundings): Aside['why'] {
  const [text = '', ...more] = texts;
  if (isLegend(text)) return 'legend';
  return more.length === 0 && row < lastWhole && !isNote(text) ? 'title' : 'note';
}

/** Called a total, and with nothing but figures beside it: an asset that is called so has a status, somebody or a date. */
function isTotalRow({ name, texts, coded, others }: RowLook): boolean {
  return !coded && isTotal(name === '' ? (texts[0] ?? '') : name) && others.every(isFigure);
}

function isFigure(cell: Cell): boolean {
  return typeof cell === 'number' || (!isDateCell(cell) && (isErrorCell(cell) || /^[\d.,%/ -]+( \w+)?$/.test(cellText(cell).trim())));
}

/** Infinity where there is none: a heading such as `Legend` below a gap, and from there to the end nothing but pairs of texts, without a gap. */
function legendAtEnd(looks: readonly RowLook[]): number {
  for (let at = looks.length - 1; at >= 0; at--) {
    const look = looks[at];
    if (look === undefined || look.texts.length > 2 || look.ours || look.others.some(isDateCell)) break;
    if (look.afterGap) return look.texts.length === 1 && isLegendHead(look.texts[0] ?? '') ? look.row : Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}
