// The live formulas of the Progress tab. Functions have one argument each: what stands between two is a comma in some countries and a semicolon in others,
// and a formula that a script writes is read as the workbook's country writes it.

import { formulaText, tabInFormula } from '../../schema/values/formula-text';
import { lettersOf } from '../layout/cell-name';

/** A column below its heading; `at` from 0, `headingRow` from 1. */
export interface ColumnBelow {
  readonly tab: string;
  readonly at: number;
  readonly headingRow: number;
}

/** Cells of one step of a tab, and what of them says what. Null: the tab has no such column. */
export interface StepSource {
  readonly status: ColumnBelow;
  readonly due: ColumnBelow | null;
  readonly take: ColumnBelow | null;
  readonly episode: ColumnBelow | null;
  readonly leftOut: ColumnBelow | null;
  /** Cells of this tab that hold the words of Lists, `$N$2`, and other spellings that stand in the column. */
  readonly finished: StatusWords;
  readonly notNeeded: StatusWords;
  /** Texts that mean left out as a tick does. */
  readonly leftOutTexts: readonly string[];
}

export interface StatusWords {
  readonly cells: readonly string[];
  readonly texts: readonly string[];
}

/** Formulas of one line, by what they give. */
export interface ProgressFormulas {
  readonly total: string;
  readonly done: string;
  readonly retaken: string;
  readonly lastDue: string;
}

/** `'Ana''s list'!$B$2:$B` */
export function belowRange({ tab, at, headingRow }: ColumnBelow): string {
  const letters = lettersOf(at);
  return `${tabInFormula(tab)}!$${letters}$${headingRow + 1}:$${letters}`;
}

/** @param episode null: all rows */
export function progressFormulas(source: StepSource, episode: string | null): ProgressFormulas {
  const status = belowRange(source.status);
  const of = [
    ...keptFactors(source),
    ...(episode === null || source.episode === null ? [] : [episodeIs(belowRange(source.episode), episode)]),
  ];
  const dates = source.due === null ? [] : [`(${belowRange(source.due)}<>"")`];
  const planned = [`(${[`(${status}<>"")`, ...dates].join('+')}>0)`, `(${isOneOf(status, source.notNeeded)}=0)`, ...of];
  const done = [`(${isOneOf(status, source.finished)}>0)`, ...of];
  const take = source.take === null ? null : belowRange(source.take);
  return {
    total: `=SUMPRODUCT(${product(planned)})`,
    done: `=SUMPRODUCT(${product(done)})`,
    retaken: take === null ? '=0' : `=SUMPRODUCT(${product([...done, `(${take}>1)`, `ISNUMBER(${take})`])})`,
    // A date that cannot be read is passed over.
    lastDue: source.due === null ? '' : unlessNought(`SUMPRODUCT(MAX(IFERROR(${product([...planned, belowRange(source.due)])})))`),
  };
}

/** A formula of a whole number that leaves its cell blank where that is nought. */
export function unlessNought(number: string): string {
  return `=IFERROR(ROUND(1/(1/(${number}))))`;
}

/** A single condition is no number to Sheets. */
function product(factors: readonly string[]): string {
  return `1*${factors.join('*')}`;
}

/** More than nought where the text is one of the words. */
export function isOneOf(range: string, { cells, texts }: StatusWords): string {
  const options = [...cells.map((cell) => `(${range}=${cell})`), ...texts.map((text) => `(${range}=${formulaText(text)})`)];
  return `(0+${options.length === 0 ? '0' : options.join('+')})`;
}

/** What is not left out. */
export function keptFactors({ leftOut, leftOutTexts }: Pick<StepSource, 'leftOut' | 'leftOutTexts'>): readonly string[] {
  if (leftOut === null) return [];
  const range = belowRange(leftOut);
  return [`(${range}<>TRUE)`, ...leftOutTexts.map((text) => `(${range}<>${formulaText(text)})`)];
}

/** A code that looks like a number may be one in some cells. */
function episodeIs(range: string, episode: string): string {
  if (episode === '') return `(${range}="")`;
  const same = `(${range}=${formulaText(episode)})`;
  return /^(0|[1-9]\d{0,14})$/.test(episode) ? `((${same}+(${range}=${episode}))>0)` : same;
}

/**
 * Words of a list that mean something, wherever they stand on Lists and whatever they are called by now: row by row from below, and the word beside it.
 * @param cell of the row above, and of this one; the first has none above
 */
export function wordFormulas(
  lists: { readonly tab: string; readonly list: ColumnBelow; readonly word: ColumnBelow; readonly means: ColumnBelow },
  title: string,
  means: string,
  { above, here }: { readonly above: string | null; readonly here: string },
): readonly [row: string, word: string] {
  const list = belowRange(lists.list);
  const rows = `ROW(${list})`;
  const isMeant = `(${list}=${formulaText(title)})*(${belowRange(lists.means)}=${formulaText(means)})`;
  const below = above === null ? '' : `*(${rows}<${above})`;
  // Where there is none any more the heading stands in for it, which is nobody's status.
  const place = `${tabInFormula(lists.tab)}!${lettersOf(lists.word.at)}`;
  return [
    `=SUMPRODUCT(MAX(${isMeant}${below}*${rows}))`,
    `=INDIRECT(${formulaText(place)}&(${here}+(${here}=0)*${lists.word.headingRow}))`,
  ];
}
