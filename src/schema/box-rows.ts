// How far down a tab there are boxes to tick. Not to its end: it may be that Google takes each of them for FALSE, and every tab would be a thousand rows long.

/** Rows are given boxes so many at a time, and some are always left. */
const step = 50;
const spare = 25;

/** The last row with a box, from 1, on a tab whose last record is in that row. */
export function lastBox(lastRow: number): number {
  return Math.ceil((lastRow + spare) / step) * step;
}
