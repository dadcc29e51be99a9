// Which column of a tab is which of ours, by its heading and what stands below it. Rather none than a wrong one.

import { cellText, type Grid } from '../schema/cell';
import type { Column } from '../schema/column';
import { type PerStep, type StepParts, stepKey, type Table } from '../schema/table';
import { textKey } from '../schema/text';
import { stepIn } from '../workbook/columns';
import { type CellKinds, fits, kindsOf } from './cell-kinds';
import { columnCells } from './column-texts';
import { type Sense, senseOf } from './heading-sense';
import type { Lexicon, TableLexicon } from './lexicon';
import { columnFor, type HeadingPlace } from './shape';

export interface GuessedColumn {
  /** From 0. */
  readonly at: number;
  readonly heading: string;
  /** Text of the band that it stands under; null where there is none. */
  readonly band: string | null;
  /** Key of our column; `steps//due` for a part of the one step that the tab has no name for; `''`: left alone. */
  readonly key: string;
  readonly sure: boolean;
}

interface Seen {
  readonly at: number;
  readonly heading: string;
  readonly band: string | null;
  /** How often the heading stands in the row. */
  readonly times: number;
  readonly kinds: CellKinds;
}

interface Guess extends Seen {
  readonly sense: Sense | null;
}

/** Every column with a heading, from left to right; each of our columns at most once. */
export function guessColumns(grid: Grid, place: HeadingPlace, table: Table, lexicon: Lexicon): readonly GuessedColumn[] {
  const known = lexicon.tables.find(({ key }) => key === table.key);
  if (!known) return [];
  const seen = columnsSeen(grid, place);
  const sensed = named(
    seen.map((column) => ({ ...column, sense: senseOf(column.heading, column.band, known, lexicon) })),
    known,
  );
  const fitting = sensed.map((guess) => confirmed(guess, table, known));
  return bestOnly(fitting).map(({ at, heading, band, sense }) => ({
    at,
    heading,
    band,
    key: sense?.key ?? '',
    sure: sense === null || sense.plainness <= 2,
  }));
}

function columnsSeen(grid: Grid, { headingRow, bandRow }: HeadingPlace): readonly Seen[] {
  const headings = (grid[headingRow - 1] ?? []).map((cell) => cellText(cell).trim());
  const times = new Map<string, number>();
  for (const heading of headings) times.set(textKey(heading), (times.get(textKey(heading)) ?? 0) + 1);
  const bands = bandRow === null ? [] : (grid[bandRow - 1] ?? []).map((cell) => cellText(cell).trim());
  let band: string | null = null;
  return headings.flatMap((heading, at) => {
    band = bands[at] || band;
    const kinds = kindsOf(columnCells(grid, headingRow, at));
    return heading === '' ? [] : [{ at, heading, band, times: times.get(textKey(heading)) ?? 1, kinds }];
  });
}

/**
 * Parts without a step: of the step column right before them where the heading stands there several times, as in Kitsu's old export. Else they are
 * all of the one step that the tab has no name for, unless it has steps with names.
 */
function named(guesses: readonly Guess[], { stepsKey }: TableLexicon): readonly Guess[] {
  if (stepsKey === null) return guesses;
  const hasNames = guesses.some(({ sense }) => sense !== null && (stepIn(sense.key) ?? '') !== '');
  let step = '';
  return guesses.map((guess) => {
    const own = guess.sense === null ? null : stepIn(guess.sense.key);
    if (own === null) {
      step = '';
      return guess;
    }
    if (own !== '') {
      step = own;
      return guess;
    }
    if (!hasNames) return guess.times > 1 ? alone(guess) : guess;
    const part = partIn(guess.sense?.key ?? '');
    return step !== '' && guess.times > 1 ? { ...guess, sense: { key: stepKey(stepsKey, step, part), plainness: 2 } } : alone(guess);
  });
}

function partIn(key: string): keyof StepParts {
  return key.slice(key.lastIndexOf('/') + 1) as keyof StepParts;
}

function alone(guess: Guess): Guess {
  return { ...guess, sense: null };
}

/** What the cells say against the heading; under the bare name of a step there may be its date or its people. */
function confirmed(guess: Guess, table: Table, { stepsKey }: TableLexicon): Guess {
  const { sense, kinds } = guess;
  const column = sense && columnFor(table, sense.key.replace('//', '/-/'));
  if (!sense || !column) return alone(guess);
  if (fits(column, kinds)) return guess.band !== null && guess.times > 1 && stepIn(sense.key) === null ? alone(guess) : guess;
  const step = stepIn(sense.key);
  if (step === null || stepsKey === null || partIn(sense.key) !== 'status') return alone(guess);
  const perStep: Column | PerStep | undefined = table.columns[stepsKey];
  const part = perStep?.kind === 'perStep' ? (['due', 'by'] as const).find((other) => fits(perStep.parts[other], kinds)) : undefined;
  return part === undefined ? alone(guess) : { ...guess, sense: { key: stepKey(stepsKey, step, part), plainness: 3 } };
}

/** Of several columns that seem to be the same, the one that says it most plainly, then the fullest, then the first. */
function bestOnly(guesses: readonly Guess[]): readonly Guess[] {
  const best = new Map<string, Guess>();
  for (const guess of guesses) {
    if (guess.sense === null) continue;
    const other = best.get(guess.sense.key);
    if (other === undefined || better(guess, other)) best.set(guess.sense.key, guess);
  }
  return guesses.map((guess) => (guess.sense !== null && best.get(guess.sense.key) !== guess ? alone(guess) : guess));
}

function better(one: Guess, other: Guess): boolean {
  const [mine, theirs] = [one.sense?.plainness ?? 9, other.sense?.plainness ?? 9];
  return mine === theirs ? one.kinds.count > other.kinds.count * 2 : mine < theirs;
}
