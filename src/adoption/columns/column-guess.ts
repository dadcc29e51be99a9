// Which of our columns each column of a tab is: by its heading, and by what stands below it.

import type { HeadingPlace } from '../../schema/adopted/placement';
import { textKinds } from '../../schema/kinds/text';
import { stepKey } from '../../schema/per-step';
import type { Table } from '../../schema/table';
import type { Grid } from '../../schema/values/cell';
import { isInSeconds, isOfNoUnit } from '../contents/lengths';
import { withNearMeanings } from '../contents/near-meaning';
import { withSums } from '../contents/sums';
import { isTickHeading, statusFit } from '../contents/ticks';
import { type QualifiedHeading, qualifiedHeadings } from './bands';
import { type ColumnContents, lookAt } from './column-contents';
import { bareStepPart, type Fit, fitOf } from './contents-fit';
import { type Doubt, doubtsOf, type GuessedColumn } from './doubt';
import { ageScore } from './heading-age';
import { type Meaning, meaningsOf, plain } from './heading-meaning';
import type { Lexicon, TableLexicon } from './lexicon';
import { loosePartMeanings } from './loose-parts';
import { phraseOf } from './phrase';
import { type ShortMeaning, shortSteps } from './short-steps';
import { hasPart, stepCalled } from './step-phrase';

/** Columns with their headings and looks: read once, used for every table that comes into question. */
export interface SeenColumns {
  readonly headings: readonly QualifiedHeading[];
  /** By place. */
  readonly looks: readonly ColumnContents[];
}

interface Candidate extends Meaning {
  readonly at: number;
  readonly fit: Fit;
}

/** Each of our columns at most once: the plainest heading has it, the others are left alone, and so is whatever is in doubt. */
export function guessColumns(grid: Grid, place: HeadingPlace, table: Pick<Table, 'key'>, lexicon: Lexicon): readonly GuessedColumn[] {
  const known = lexicon.tables.find(({ key }) => key === table.key);
  const seen = seenColumns(grid, place, lexicon);
  if (known === undefined) return seen.headings.map((heading) => ({ ...heading, key: '', sure: false, doubt: null }));
  const named = withName(columnsAs(known, seen, lexicon), seen, known, lexicon);
  return withNearMeanings(withSums(named, grid, place, known), seen.looks, known);
}

/**
 * Rows are called by something: where no heading says so, by the smallest that they would be parts of, if no two rows share it, as scenes without shots;
 * else by the first column of texts that are nothing else and all different. To be looked at.
 */
export function withName(
  columns: readonly GuessedColumn[],
  { looks }: SeenColumns,
  { nameKey, partOf }: TableLexicon,
  lexicon: Lexicon,
): readonly GuessedColumn[] {
  if (columns.some(({ key }) => key === nameKey)) return columns;
  const parts = columns.filter(({ key }) => partOf.includes(key)).sort((one, other) => partOf.indexOf(other.key) - partOf.indexOf(one.key));
  const [smallest] = parts;
  const isWhole = smallest !== undefined && (looks[smallest.at]?.different ?? 0) === 1 && (looks[smallest.at]?.filled ?? 0) >= 2;
  // “Artist” says what stands below it, even where nobody knows of which step.
  const isFree = ({ key, band, heading }: GuessedColumn) =>
    key === '' && band === null && heading !== '' && !hasPart(phraseOf(heading), lexicon);
  const free = columns.find((column) => isFree(column) && areNames(looks[column.at], column.at === columns[0]?.at));
  const found = isWhole && free?.at !== columns[0]?.at ? smallest : free;
  return columns.map((column) => (column === found ? { ...column, key: nameKey, sure: false } : column));
}

/** Names of characters look like those of people, but those stand first. */
function areNames(look: ColumnContents | undefined, isFirst: boolean): boolean {
  if (look === undefined || look.filled < 2 || look.different < 1 || (look.people > 0 && !isFirst)) return false;
  const { dates, times, numbers, flags, links, images, statuses, long } = look;
  return [dates, times, numbers, flags, links, images, statuses, long].every((share) => share === 0);
}

/** Only columns that have a heading or contents. */
export function seenColumns(grid: Grid, place: HeadingPlace, lexicon: Lexicon): SeenColumns {
  const all = qualifiedHeadings(grid, place, lexicon);
  const looks = all.map(({ at }) => lookAt(grid, place.headingRow, at, lexicon));
  return { headings: all.filter(({ heading, at }) => heading !== '' || (looks[at]?.filled ?? 0) > 0), looks };
}

/** The columns as those of this table. */
export function columnsAs(table: TableLexicon, { headings, looks }: SeenColumns, lexicon: Lexicon): readonly GuessedColumn[] {
  const most = Math.max(0, ...looks.map(({ filled }) => filled));
  const plainly = headings.map((heading) => aged(candidatesFor(heading, looks[heading.at], table, lexicon), heading, looks, most));
  const short = shortSteps(
    headings.filter((_heading, index) => plainly[index]?.length === 0),
    looks,
    table,
    lexicon,
  );
  const said = headings.map((heading, index) => {
    const meaning = short.get(heading.at);
    return meaning === undefined ? (plainly[index] ?? []) : fitted(heading, [meaning], looks[heading.at], table);
  });
  const steps = new Map(said.flat().flatMap(({ at, key }) => stepOf(key, table).map((step) => [at, step] as const)));
  const loose = loosePartMeanings(headings, steps, table);
  const candidates = headings.flatMap((heading, index) => [
    ...(said[index] ?? []),
    ...aged(fitted(heading, loose.get(heading.at) ?? [], looks[heading.at], table), heading, looks, most),
  ]);
  const taken = assigned([...candidates, ...ownSteps(headings, looks, candidates, table)]);
  const onlyStatus = statusOfOnlyStep(
    [...taken.values()].map(({ key }) => key),
    table,
  );
  const doubts = doubtsOf({ headings, looks, table, lexicon, taken: new Map([...taken].map(([at, { key }]) => [at, key])), candidates });
  return headings.map((heading) => {
    const found = taken.get(heading.at);
    const key = found?.key ?? '';
    const unit = key !== '' && key === table.framesKey && isOfNoUnit(heading.heading) ? ({ why: 'unit' } as const) : null;
    const doubt = doubts.get(heading.at) ?? shortDoubt(short.get(heading.at), key) ?? unit;
    return {
      ...heading,
      key: key === table.statusKey && key !== '' ? (onlyStatus ?? key) : key,
      sure: doubt === null && (found?.sure ?? true),
      doubt,
    };
  });
}

/** Only what may be short for several steps, or for none of the workbook's, is in doubt. */
function shortDoubt(short: ShortMeaning | undefined, key: string): Doubt | null {
  return short === undefined || short.key !== key || short.score >= plainEnough
    ? null
    : { why: 'short', step: short.step, others: short.others };
}

/** Of two headings that say the same the newer one says it more plainly. */
function aged(
  candidates: readonly Candidate[],
  { heading, at }: QualifiedHeading,
  looks: readonly ColumnContents[],
  most: number,
): readonly Candidate[] {
  const more = ageScore(heading, looks[at]?.filled ?? 0, most);
  return more === 0 ? candidates : candidates.map((candidate) => ({ ...candidate, score: candidate.score + more }));
}

/** Where a tab has one step without a name, and no other status, the row's status is the step's. */
function statusOfOnlyStep(keys: readonly string[], { hasSteps, stepsKey }: TableLexicon): string | null {
  const only = stepKey(stepsKey, '', 'status');
  return hasSteps && !keys.includes(only) && keys.some((key) => key.startsWith(`${stepsKey}//`)) ? only : null;
}

function candidatesFor(
  heading: QualifiedHeading,
  look: ColumnContents | undefined,
  table: TableLexicon,
  lexicon: Lexicon,
): readonly Candidate[] {
  if (look === undefined) return [];
  const meanings = meaningsOf(heading, table, lexicon);
  const step = heading.band === null && table.hasSteps ? stepCalled(heading.heading, lexicon) : null;
  if (step === null) return fitted(heading, meanings, look, table);
  // The bare name of a step may be its status or its date: the cells say which, or that it is something else.
  const part = bareStepPart(look);
  const status = stepKey(table.stepsKey, step, 'status');
  const read = meanings.flatMap((meaning) => {
    if (meaning.key !== status) return [meaning];
    return part === null ? [] : [{ key: stepKey(table.stepsKey, step, part), score: meaning.score + bareStepScore(part, look) }];
  });
  return fitted(heading, read, look, table);
}

/**
 * Known statuses below speak louder than another meaning of the word: “Background” is a name and a step. Where no cell says so, a block, a set or a board
 * may be what the row is a part of: somebody should look.
 */
function bareStepScore(part: 'status' | 'due', { statuses, flags, filled }: ColumnContents): number {
  if (statuses >= 0.5) return 15;
  return part === 'status' && filled > 0 && statuses + flags === 0 ? plainEnough - plain.ownName - 1 : 0;
}

function fitted(
  { at, heading }: QualifiedHeading,
  meanings: readonly Meaning[],
  look: ColumnContents | undefined,
  table: TableLexicon,
): readonly Candidate[] {
  if (look === undefined) return [];
  const isTick = isTickHeading(heading);
  return meanings.flatMap(({ key, score }) => {
    if (key === table.framesKey && isInSeconds(heading)) return [];
    const isStatus = table.statusKeys.has(key) || (table.hasSteps && key.startsWith(`${table.stepsKey}/`) && key.endsWith('/status'));
    const fit = isStatus ? statusFit(heading, look) : fitFor(key, look, table);
    return fit === 'no' ? [] : [{ key, at, fit, score: isStatus ? score - lessForStatus(isTick, look) : score }];
  });
}

/** Words say more than ticks, and ticks more than words that nobody knows as statuses. */
function lessForStatus(isTick: boolean, { filled, statuses, flags }: ColumnContents): number {
  return isTick ? 15 : filled > 0 && statuses + flags === 0 ? 16 : 0;
}

function fitFor(key: string, look: ColumnContents, { likeness, nameKey, hasSteps, stepsKey }: TableLexicon): Fit {
  const part = hasSteps && key.startsWith(`${stepsKey}/`) ? key.slice(key.lastIndexOf('/')) : key;
  const fit = fitOf(likeness.get(part) ?? textKinds.like, look);
  // A row's name is never a link; a place may be one.
  return key === nameKey && look.links >= 0.5 ? 'no' : fit;
}

function stepOf(key: string, { hasSteps, stepsKey }: TableLexicon): readonly string[] {
  const [first, step] = key.split('/');
  return hasSteps && first === stepsKey && step !== undefined && step !== '' ? [step] : [];
}

/** Words in the headings of columns that hold statuses but are no steps. */
const noSteps =
  /\b(client|approv\w*|overall|status|state|priority|deliver\w*|internal|external|director|sign ?off|omit\w*|type|paid|invoice\w*)\b/;

/** Between steps of the trade a column full of statuses is one more step, of this studio's own. */
function ownSteps(
  headings: readonly QualifiedHeading[],
  looks: readonly ColumnContents[],
  candidates: readonly Candidate[],
  table: TableLexicon,
): readonly Candidate[] {
  const statuses = candidates.filter(({ key }) => stepOf(key, table).length > 0 && key.endsWith('/status')).length;
  if (statuses < 2) return [];
  const claimed = new Set(candidates.map(({ at }) => at));
  return headings
    .filter(({ at, heading, band }) => band === null && heading !== '' && !claimed.has(at) && (looks[at]?.statuses ?? 0) >= 0.8)
    .filter(({ heading, at }) => !noSteps.test(phraseOf(heading)) && (looks[at]?.filled ?? 0) > 1)
    .map(({ at, heading }) => ({
      at,
      key: stepKey(table.stepsKey, heading.replace(/\s*\/\s*/g, ' '), 'status'),
      score: 40,
      fit: 'open' as const,
    }));
}

/** Below this a heading does not say it in its own words. */
const plainEnough = 75;

/** The best candidate of all first; what was given away is not given again. Two headings that say the same equally well leave the second alone. */
function assigned(candidates: readonly Candidate[]): ReadonlyMap<number, { readonly key: string; readonly sure: boolean }> {
  const sorted = [...candidates].sort((one, other) => other.score - one.score || one.at - other.at);
  const best = new Map<string, number>();
  const taken = new Map<number, { readonly key: string; readonly sure: boolean }>();
  const keys = new Set<string>();
  const contested = new Set<string>();
  for (const { key, score } of sorted) {
    if (best.get(key) === score) contested.add(key);
    if (!best.has(key)) best.set(key, score);
  }
  for (const { at, key, score, fit } of sorted) {
    if (taken.has(at) || keys.has(key)) continue;
    keys.add(key);
    taken.set(at, { key, sure: fit === 'yes' && score >= plainEnough && !contested.has(key) });
  }
  return taken;
}
