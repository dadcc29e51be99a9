// The live formulas of a grid: what a row says that bears one name, for one partner and one episode. Functions have one argument each, as those of Progress.

import { formulaText, tabInFormula } from '../../schema/values/formula-text';
import { lettersOf } from '../layout/cell-name';
import { belowRange, type ColumnBelow } from './progress-formulas';

/** Columns of the tab that the grid looks at. */
export interface GridSource {
  readonly name: ColumnBelow;
  readonly partner: ColumnBelow;
  readonly episode: ColumnBelow;
  /** What its cells show: the status. */
  readonly shows: ColumnBelow;
}

/** A cell of the grid's own tab that says what is looked for, what stands there, and how else that is spelled on the other tab. `cell` null: a blank. */
export interface Sought {
  readonly cell: string | null;
  readonly text: string;
  readonly others: readonly string[];
}

/** Cells of the grid's own tab that its formulas look things up in. */
export interface GridHelpers {
  /** Letters of the column that is shown, wherever it stands now. */
  readonly letters: string;
  /** The word for a blank status; below it stands a blank cell. */
  readonly word: { readonly column: string; readonly row: number };
}

/** Blank where no such row is there; of several rows the last counts. A row without a status is to do. */
export function gridFormula(
  source: GridSource,
  sought: Readonly<Record<'name' | 'partner' | 'episode', Sought>>,
  helpers: GridHelpers,
): string {
  const [name, shows] = [belowRange(source.name), belowRange(source.shows)];
  const found = [
    isSought(name, sought.name),
    isSought(belowRange(source.partner), sought.partner),
    isSought(belowRange(source.episode), sought.episode),
  ].join('*');
  const row = `ROUND(1/(1/SUMPRODUCT(MAX(${found}*ROW(${name})))))`;
  const isBlank = `(SUMPRODUCT(${found}*(${shows}=""))>0)`;
  const { column, row: at } = helpers.word;
  const text = `INDIRECT(${formulaText(`${tabInFormula(source.shows.tab)}!`)}&${helpers.letters}&${row})`;
  return `=IFERROR(${text}&INDIRECT(${formulaText(column)}&(${at + 1}-${isBlank})))&""`;
}

/** A code that looks like a number may be one in some cells. */
export function isSought(range: string, { cell, text, others }: Sought): string {
  if (cell === null) return `(${range}="")`;
  const numbers = [text, ...others].filter((one) => /^(0|[1-9]\d{0,14})$/.test(one));
  const options = [cell, ...others.map(formulaText), ...new Set(numbers)].map((one) => `(${range}=${one})`);
  return options.length === 1 ? (options[0] ?? '') : `((${options.join('+')})>0)`;
}

/** The letters of a column, which follow it wherever it is moved to. */
export function lettersFormula(column: ColumnBelow): string {
  const before = `(COLUMN(${headingCell(column)})-1)`;
  const high = `INT(${before}/26)`;
  return `=TRIM(CHAR(32+(${high}>0)*(32+${high})))&CHAR(65+${before}-26*${high})`;
}

/** The heading of what is shown; an error where the tab was renamed since, so that an empty grid does not pass for nothing to do. */
export function shownFormula({ tab, headingRow }: ColumnBelow, letters: string): string {
  return `=INDIRECT(${formulaText(`${tabInFormula(tab)}!`)}&${letters}&${headingRow})`;
}

function headingCell({ tab, at, headingRow }: ColumnBelow): string {
  return `${tabInFormula(tab)}!$${lettersOf(at)}$${headingRow}`;
}
