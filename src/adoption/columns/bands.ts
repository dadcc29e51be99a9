// Bands above the headings: “RIG” over “Artist, Due, Status” says whose artist, due and status they are.

import type { HeadingPlace } from '../../schema/adopted/placement';
import { cellText, type Grid } from '../../schema/values/cell';
import { timesOf } from '../../schema/values/grouping';
import type { Lexicon } from './lexicon';
import { phraseOf } from './phrase';
import { hasPart, stepCalled, stepPhrase } from './step-phrase';

export interface QualifiedHeading {
  /** From 0. */
  readonly at: number;
  /** As in the heading row, trimmed. */
  readonly heading: string;
  /** The band that the column stands under; null where there is none. */
  readonly band: string | null;
}

interface Band {
  readonly text: string;
  readonly headings: readonly { readonly at: number; readonly phrase: string }[];
}

/** Every column up to the last that has anything in these rows, with its heading and the band that it really stands under. */
export function qualifiedHeadings(grid: Grid, { headingRow, bandRow }: HeadingPlace, lexicon: Lexicon): readonly QualifiedHeading[] {
  const headings = textsOf(grid, headingRow);
  const under = new Map<number, string>();
  if (bandRow !== null) {
    const bands = bandsIn(textsOf(grid, bandRow), headings);
    const usual = usualParts(bands);
    for (const band of bands) for (const at of reach(band, usual, lexicon)) under.set(at, band.text);
  }
  return headings.map((heading, at) => ({ at, heading, band: under.get(at) ?? null }));
}

/** The row above the headings if it is one of bands: few texts, of which one is a step over its parts, or two stand over the same headings. */
export function isBandRow(grid: Grid, row: number, headingRow: number, lexicon: Lexicon): boolean {
  if (row < 1 || row >= headingRow) return false;
  const cells = grid[row - 1] ?? [];
  const bands = bandsIn(textsOf(grid, row), textsOf(grid, headingRow));
  const headings = textsOf(grid, headingRow).filter((text) => text !== '').length;
  if (bands.length === 0 || bands.length >= headings || cells.some((cell) => typeof cell !== 'string')) return false;
  const overParts = bands.some(
    (band) => stepCalled(band.text, lexicon) !== null && band.headings.some(({ phrase }) => hasPart(phrase, lexicon)),
  );
  return overParts || usualParts(bands).size > 1;
}

function textsOf(grid: Grid, row: number): readonly string[] {
  return (grid[row - 1] ?? []).map((cell) => cellText(cell).trim());
}

/** A band goes from its cell to before the next: merged cells hold their text in the first. */
function bandsIn(texts: readonly string[], headings: readonly string[]): readonly Band[] {
  const starts = texts.flatMap((text, at) => (text === '' ? [] : [at]));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? headings.length;
    const own = headings.slice(start, end).map((heading, offset) => ({ at: start + offset, phrase: phraseOf(heading) }));
    return { text: texts[start] ?? '', headings: own };
  });
}

/** Headings that stand under two bands or more. */
function usualParts(bands: readonly Band[]): ReadonlySet<string> {
  const times = timesOf(bands.flatMap(({ headings }) => [...new Set(headings.map(({ phrase }) => phrase))]));
  return new Set([...times].flatMap(([phrase, count]) => (phrase !== '' && count > 1 ? [phrase] : [])));
}

/** Columns of a band: while they are its parts and none comes twice, so that the last band does not swallow what stands right of it. */
function reach({ text, headings }: Band, usual: ReadonlySet<string>, lexicon: Lexicon): readonly number[] {
  const seen = new Set<string>();
  const columns: number[] = [];
  for (const { at, phrase } of headings) {
    const belongs = usual.has(phrase) || (usual.size === 0 && hasPart(phrase, lexicon)) || namesBand(phrase, text, lexicon);
    if (!belongs || seen.has(phrase)) break;
    seen.add(phrase);
    columns.push(at);
  }
  return columns;
}

function namesBand(phrase: string, band: string, lexicon: Lexicon): boolean {
  const step = stepCalled(band, lexicon);
  return step !== null && stepPhrase(phrase, lexicon)?.step === step;
}
