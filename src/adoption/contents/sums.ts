// Amounts that a table adds up: of “Amount”, “Tax” and “Total” the first is without tax where it and the tax come to the total in every row.

import type { HeadingPlace } from '../../schema/adopted/placement';
import type { Grid } from '../../schema/values/cell';
import type { GuessedColumn } from '../columns/doubt';
import type { TableLexicon } from '../columns/lexicon';

/** Fewer may be chance. */
const fewestRows = 2;

const hair = 0.005;

/** The columns, with what is missing of a sum found by its amounts. */
export function withSums(
  columns: readonly GuessedColumn[],
  grid: Grid,
  { headingRow }: HeadingPlace,
  { sums }: TableLexicon,
): readonly GuessedColumn[] {
  const rows = grid.slice(headingRow);
  return sums.reduce((guessed, { parts, whole }) => {
    const total = guessed.find(({ key }) => key === whole);
    const missing = parts.filter((part) => !guessed.some(({ key }) => key === part));
    const [lacking, another] = missing;
    if (total === undefined || lacking === undefined || another !== undefined) return guessed;
    const there = guessed.filter(({ key }) => parts.includes(key)).map(({ at }) => at);
    const found = guessed.find(({ key, at }) => key === '' && addsUp(rows, [...there, at], total.at));
    return found === undefined ? guessed : guessed.map((column) => settled(column, found, total, lacking));
  }, columns);
}

/** That two headings compete for the total is settled, too. */
function settled(column: GuessedColumn, found: GuessedColumn, total: GuessedColumn, key: string): GuessedColumn {
  if (column === found) return { ...column, key, sure: true, doubt: null };
  const isRival = column === total && column.doubt?.why === 'rival' && column.doubt.heading === found.heading;
  return isRival ? { ...column, sure: true, doubt: null } : column;
}

/** In every row that has all of them, and in two at least in which none of the parts is nought. */
function addsUp(rows: Grid, parts: readonly number[], whole: number): boolean {
  let telling = 0;
  for (const row of rows) {
    const amounts = parts.map((at) => row[at]);
    const total = row[whole];
    if (typeof total !== 'number' || !amounts.every((amount) => typeof amount === 'number')) continue;
    const sum = amounts.reduce<number>((all, amount) => all + Number(amount), 0);
    if (Math.abs(sum - total) > hair) return false;
    if (amounts.every((amount) => amount !== 0)) telling++;
  }
  return telling >= fewestRows;
}
