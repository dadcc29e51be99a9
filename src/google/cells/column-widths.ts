// How few calls make the columns of a tab as wide as they should be: wide ones are laid over others, as paint is.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns from `start` to `end` (from 0, both with it) become so wide, in pixels. */
export interface WidthCoat {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Each call is a round trip, and Google knows of one width a call. */
export function widenColumns(sheet: Sheet, at: number, widths: readonly number[]): void {
  for (const { start, end, width } of coatsFor(widths)) sheet.setColumnWidths(at + start + 1, end - start + 1, width);
}

/** The fewest coats, to be laid one upon the other: what stands between two columns of one width is laid over the coat of both. */
export function coatsFor(widths: readonly number[]): readonly WidthCoat[] {
  const known = new Map<string, readonly WidthCoat[]>();
  /** The first of them begins at `from` and lies below all others. */
  const coats = (from: number, to: number): readonly WidthCoat[] => {
    const key = `${from}:${to}`;
    const best = known.get(key) ?? fewest(from, to);
    known.set(key, best);
    return best;
  };
  const fewest = (from: number, to: number): readonly WidthCoat[] => {
    const width = widths[from];
    if (from > to || width === undefined) return [];
    const alone = [{ start: from, end: from, width }, ...coats(from + 1, to)];
    const further = widths.flatMap((other, at) => (at > from && at <= to && other === width ? [at] : []));
    return further.reduce<readonly WidthCoat[]>((best, at) => {
      const [first, ...over] = coats(from, at - 1);
      const together = first ? [{ ...first, end: at }, ...over, ...coats(at + 1, to)] : best;
      return together.length < best.length ? together : best;
    }, alone);
  };
  return coats(0, widths.length - 1);
}
