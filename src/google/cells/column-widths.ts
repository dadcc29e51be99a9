// How few calls make the columns of a tab as wide as they should be: wide ones are laid over others, as paint is.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns from `start` to `end` (from 0, both with it) become so wide, in pixels. */
export interface WidthCoat {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Each call is a round trip, and Google knows of one width a call. `there`: what the columns are before, where that is known. */
export function widenColumns(sheet: Sheet, at: number, widths: readonly number[], there: number | null = null): void {
  for (const { start, end, width } of coatsFor(widths, there)) sheet.setColumnWidths(at + start + 1, end - start + 1, width);
}

/** A column may be so much wider than it should be, where that saves a call: nobody sees it, and what is cut off everybody does. */
const [morePixels, moreOf] = [36, 0.4];

function isFit(width: number, wanted: number): boolean {
  return width >= wanted && width <= wanted + Math.max(morePixels, wanted * moreOf);
}

/** The fewest coats, to be laid one upon the other: what stands between two columns of one width is laid over the coat of both. */
export function coatsFor(wanted: readonly number[], there: number | null = null): readonly WidthCoat[] {
  const painted = painter(wanted);
  const known = new Map<number, readonly WidthCoat[]>();
  /** From that column on, where what is there may stay. */
  const from = (first: number): readonly WidthCoat[] => {
    const own = wanted[first];
    if (own === undefined) return [];
    const best = known.get(first);
    if (best) return best;
    const stays = there !== null && isFit(there, own) ? [from(first + 1)] : [];
    const gaps = wanted.flatMap((width, at) => {
      const isBehind = there !== null && at > first && isFit(there, width);
      return isBehind ? [[...painted(first, at - 1), ...from(at)]] : [];
    });
    const found = fewest([...stays, ...gaps, painted(first, wanted.length - 1)]);
    known.set(first, found);
    return found;
  };
  return from(0);
}

type Painted = (from: number, to: number) => readonly WidthCoat[];

/** Coats over all columns from one to another. */
function painter(wanted: readonly number[]): Painted {
  const known = new Map<string, readonly WidthCoat[]>();
  const remembered = (key: string, work: () => readonly WidthCoat[]) => {
    const found = known.get(key) ?? work();
    known.set(key, found);
    return found;
  };
  const painted: Painted = (from, to) =>
    from > to ? [] : remembered(`${from}:${to}`, () => fewest(fitting(from, to).map((width) => begun(from, to, width))));
  /** Widths that the column at `from` may have: its own, or that of one behind it. */
  const fitting = (from: number, to: number) =>
    [...new Set(wanted.slice(from, to + 1))].filter((width) => isFit(width, wanted[from] ?? width));
  /** The first coat begins at `from`, has that width, and lies below all others. */
  const begun = (from: number, to: number, width: number): readonly WidthCoat[] =>
    remembered(`${from}:${to}:${width}`, () => {
      const alone = [{ start: from, end: from, width }, ...painted(from + 1, to)];
      const further = wanted.flatMap((other, at) => (at > from && at <= to && isFit(width, other) ? [at] : []));
      const together = further.map((at) => {
        const [first, ...over] = begun(at, to, width);
        return first ? [{ ...first, start: from }, ...painted(from + 1, at - 1), ...over] : alone;
      });
      return fewest([alone, ...together]);
    });
  return painted;
}

function fewest(all: readonly (readonly WidthCoat[])[]): readonly WidthCoat[] {
  const [first = [], ...others] = all;
  return others.reduce((best, one) => (one.length < best.length ? one : best), first);
}
