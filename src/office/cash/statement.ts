// A statement beside what was taken from others before: what is new, whether its signs are turned, and what lines come to.

import { timesOf } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import { total } from './float-identity';

export interface StatementLine {
  readonly date: LocalDate;
  /** As the statement has it. */
  readonly text: string;
  /** Minor units: what was spent; below nought for money that came back. */
  readonly amount: number;
}

/**
 * Lines that are not there yet. Two tickets of one day are two lines: of lines that are one like the other as many are new as the statement has more than
 * there are, so that the same statement again, or one that overlaps, adds nothing twice.
 */
export function linesToAdd<L extends StatementLine>(lines: readonly L[], there: readonly StatementLine[]): readonly L[] {
  const left = new Map(timesOf(there.map(keyOf)));
  return lines.filter((line) => {
    const count = left.get(keyOf(line)) ?? 0;
    if (count > 0) left.set(keyOf(line), count - 1);
    return count === 0;
  });
}

/**
 * Whether the statement writes below nought what was spent: with signs turned more of it is there already. Else by its signs: told by its columns, they are
 * as they should be; those of an account are turned; of others most is below nought, or as much as is above.
 */
export function looksTurned(
  lines: readonly StatementLine[],
  there: readonly StatementLine[],
  signs: 'told' | 'of an account' | '' = '',
): boolean {
  const known = (some: readonly StatementLine[]) => some.length - linesToAdd(some, there).length;
  const [asIs, turned] = [known(lines), known(lines.map(turnedLine))];
  if (asIs !== turned) return turned > asIs;
  if (signs !== '') return signs !== 'told';
  const below = lines.filter(({ amount }) => amount < 0).length;
  return below > 0 && below * 2 >= lines.length;
}

export function turnedLine<L extends StatementLine>(line: L): L {
  return { ...line, amount: 0 - line.amount };
}

/** An amount as statements have it beside what people type: `(5.00)` and `12-` are below nought, `CR` is money that came back, `DR` what was spent. */
export function statementAmount(text: string): string {
  const plain = withPoint(text.trim().replace(/^\+\s*/, ''));
  const bracketed = /^\(([^()-]+)\)$/.exec(plain)?.[1];
  if (bracketed !== undefined) return `-${bracketed.trim()}`;
  const [, amount, mark] = /^([^-\u2212]*\d)\s*(-|\u2212|CR|DR)$/i.exec(plain) ?? [];
  if (amount === undefined || mark === undefined) return plain;
  return mark.toUpperCase() === 'DR' ? amount : `-${amount}`;
}

/** Two digits behind the only comma are cents, whatever the workbook writes: thousands have three. */
function withPoint(text: string): string {
  return /^[^\d.,]*\d+,\d{2}[^\d.,]*$/.test(text) ? text.replace(',', '.') : text;
}

export type LineStanding = 'matched' | 'missing' | 'not ours';

export interface CardSums {
  readonly total: number;
  readonly matched: number;
  readonly missing: number;
  readonly notOurs: number;
}

/** What was spent by the statement = matched + missing + not ours. */
export function cardSums(lines: readonly { readonly amount: number; readonly standing: LineStanding }[]): CardSums {
  const of = (wanted: LineStanding) => total(lines.filter(({ standing }) => standing === wanted).map(({ amount }) => amount));
  return { total: total(lines.map(({ amount }) => amount)), matched: of('matched'), missing: of('missing'), notOurs: of('not ours') };
}

function keyOf({ date, text, amount }: StatementLine): string {
  return `${date}/${amount}/${textKey(text)}`;
}
