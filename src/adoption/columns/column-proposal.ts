// Which column of the tab is which of ours: as the coordinator said, else as an earlier mapping has it, else as it is guessed.

import type { Choice, ProposedColumn } from '../../contract/adoption';
import { type HeadingPlace, headingSaid } from '../../schema/adopted/placement';
import { isTyped } from '../../schema/column';
import { afterStep, type Columns, stepKey, stepParts } from '../../schema/per-step';
import type { Table } from '../../schema/table';
import { type Grid, isBlank, isDateCell } from '../../schema/values/cell';
import { groupedBy } from '../../schema/values/grouping';
import { inWords } from '../../schema/values/text';
import type { Mapping } from '../../workbook/adopted/mapping-text';
import { stepIn } from '../../workbook/layout/columns';
import { findHeading } from '../../workbook/layout/heading-row';
import { headingAt } from '../../workbook/layout/renamed-headings';
import { isTickHeading } from '../contents/ticks';
import { columnFor, type Mapped, type SeenTab } from '../shape';
import { columnCells, samplesOf, samplesShown } from './column-texts';
import type { GuessedColumn } from './doubt';

export interface ColumnsInput {
  readonly tabs: readonly SeenTab[];
  readonly place: HeadingPlace;
  readonly table: Table;
  readonly guesses: readonly GuessedColumn[];
  /** By place of the column. */
  readonly said: Readonly<Record<string, string>>;
  readonly mapping: Mapping | null;
  /** Of the step that the tab has no name for. */
  readonly stepName: string;
}

export interface ColumnsProposed {
  readonly columns: readonly ProposedColumn[];
  readonly mapped: readonly Mapped[];
  readonly troubles: readonly string[];
}

export function proposeColumns(input: ColumnsInput): ColumnsProposed {
  const { tabs, place, table, guesses } = input;
  const grid = tabs[0]?.grid ?? [];
  const mappedBefore = placesOf(input.mapping, grid, place);
  const chosen = guesses.map((guess) => ({ guess, ...choiceOf(guess, input, mappedBefore) }));
  const columns = chosen.map(({ guess, choice, how }): ProposedColumn => {
    const calculated = hasFormulas(tabs, place, guess.at);
    const refused = calculated && choice !== '';
    const cells = columnCells(grid, place.headingRow, guess.at);
    // “Done” over dates says when something was done: no status can be read from it, and nobody is to think that it is.
    const isDoneOn = choice === '' && isTickHeading(guess.heading) && cells.some(isDateCell);
    return {
      at: guess.at,
      heading: saidAt(grid, place, guess),
      samples: samplesOf(cells, samplesShown),
      choice: refused && how !== 'said' ? '' : choice,
      how: isDoneOn && how === 'sure' ? 'unsure' : how,
      remark: refused ? calculatedSaid : isDoneOn ? datesSaid : how === 'unsure' ? doubtSaid(guess, table) : '',
    };
  });
  const mapped = columns.flatMap(({ at, heading, choice }): readonly Mapped[] => {
    const column = choice === '' ? null : columnFor(table, choice);
    return column ? [{ at, key: choice, heading, column }] : [];
  });
  return { columns, mapped, troubles: [...twice(columns), ...calculatedTroubles(columns)] };
}

function choiceOf({ at, key, sure }: GuessedColumn, { table, said, mapping, stepName }: ColumnsInput, before: ReadonlyMap<number, string>) {
  const own = said[String(at)];
  if (own !== undefined) return { choice: own === '' || columnFor(table, own) ? own : '', how: 'said' as const };
  if (mapping !== null) return { choice: before.get(at) ?? '', how: 'sure' as const };
  return { choice: key.replace('//', `/${stepName}/`), how: sure ? ('sure' as const) : ('unsure' as const) };
}

const calculatedSaid = 'Calculated by formulas: Routesheet would write over them.';

/** Why somebody should look at a column whose heading is known. */
function doubtSaid({ doubt, key }: GuessedColumn, table: Table): string {
  if (doubt === null) return '';
  if (doubt.why === 'rival') {
    const counts = key === '' ? `now “${doubt.heading}” counts` : 'now this one counts';
    return `“${doubt.heading}” may be the same: only one of them can be used, and ${counts}.`;
  }
  if (doubt.why === 'short')
    return `Short for ${doubt.step}?${doubt.others.length === 0 ? '' : ` It may be ${inWords(doubt.others, 'or')}, too.`}`;
  if (doubt.why === 'unit') return 'In seconds, or in frames? Routesheet counts frames.';
  if (doubt.why === 'near') return nearSaid(key, doubt.key, table);
  return doubt.why === 'whose' ? 'Which step is this of?' : 'The heading is known, but what stands below it is something else.';
}

/** `near`: key of the column that the heading comes near to. */
function nearSaid(key: string, near: string, table: Table): string {
  if (key !== '') return 'The heading says so in part only.';
  const heading = columnFor(table, near.replace('//', '/?/'))?.heading;
  return heading === undefined ? 'A part of the heading is known.' : `Is this “${heading}”?`;
}

/** Beside a heading such as “Done” over dates. */
const datesSaid = 'A date here ends nothing: without a status, or a tick, these rows count as open.';

/** The columns that an earlier mapping names, by where they stand here. */
function placesOf(mapping: Mapping | null, grid: Grid, place: HeadingPlace): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const [key, heading] of Object.entries(mapping?.columns ?? {})) {
    const at = mapping?.ownIds && key === mapping.key ? undefined : findHeading(grid, place, heading);
    if (at !== undefined) places.set(at, key);
  }
  return places;
}

function saidAt(grid: Grid, place: HeadingPlace, { at, heading, band }: GuessedColumn): string {
  const found = headingAt(grid, place, at);
  // A band is worth saying even where the heading stands there once.
  return found === null ? heading : headingSaid({ ...found, band: found.band ?? band });
}

function hasFormulas(tabs: readonly SeenTab[], { headingRow }: HeadingPlace, at: number): boolean {
  return tabs.some(({ formulas }) => formulas.slice(headingRow).some((row) => (row[at] ?? '') !== ''));
}

function twice(columns: readonly ProposedColumn[]): readonly string[] {
  const chosen = columns.filter(({ choice }) => choice !== '');
  return [...groupedBy(chosen, ({ choice }) => choice).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => `${inWords(alike.map(({ heading }) => `“${heading}”`))} cannot be the same. Choose one, and leave the others alone.`);
}

function calculatedTroubles(columns: readonly ProposedColumn[]): readonly string[] {
  return columns
    .filter(({ choice, remark }) => choice !== '' && remark === calculatedSaid)
    .map(({ heading }) => `“${heading}” is calculated by formulas, and Routesheet would write over them. Leave it alone.`);
}

/** What a column may be: the fields of the table, then the parts of each step. */
export function columnChoices(table: Table, steps: readonly string[]): readonly Choice[] {
  const declared: Columns = table.columns;
  return Object.entries(declared).flatMap(([key, column]): readonly Choice[] =>
    column.kind === 'perStep' ? steps.flatMap((step) => stepChoices(key, step)) : isTyped(column) ? [{ key, words: column.heading }] : [],
  );
}

function stepChoices(key: string, step: string): readonly Choice[] {
  return stepParts.map((part) => ({
    key: stepKey(key, step, part),
    words: part === 'status' ? `${step}: status` : `${step}: ${afterStep[part]}`,
  }));
}

/** Names of the steps that the mapped columns are of, in the order of the tab. */
export function mappedSteps(mapped: readonly Mapped[]): readonly string[] {
  return [...new Set(mapped.flatMap(({ key }) => stepIn(key) ?? []))];
}

/** Cells of that column in all tabs, blank ones left out: found by heading in the others. */
export function cellsOf({ at }: Mapped, tabs: readonly SeenTab[], place: HeadingPlace, rowsOf: (tab: SeenTab) => readonly number[]) {
  const first = tabs[0]?.grid ?? [];
  const heading = headingAt(first, place, at);
  return tabs.flatMap((tab) => {
    const there = tab === tabs[0] || heading === null ? at : findHeading(tab.grid, place, heading);
    if (there === undefined) return [];
    return rowsOf(tab).flatMap((row) => {
      const cell = tab.grid[row - 1]?.[there];
      return cell === undefined || isBlank(cell) ? [] : [cell];
    });
  });
}
