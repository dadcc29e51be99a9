// Headings that are missing, stand there twice, seem to have been renamed, or belong to a step that is gone.

import type { BoundLog, BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { firstFew, inWords, textKey } from '../../schema/values/text';
import { lettersOf } from '../layout/cell-name';
import { columnsOf, isEverywhere, perStepOf, type TableColumn } from '../layout/columns';
import type { ReadTable } from '../rows/read-table';
import { type Occurrence, quoted } from './occurrence';

const mostNamed = 8;

/** A tab, of records or of entries, as far as its heading row goes. */
export interface Headed {
  readonly read: ReadTable<BoundTable | BoundLog>;
  readonly catalog: Catalog;
}

export function headingTroubles(headed: Headed): readonly Occurrence[] {
  return [...missingHeadings(headed), ...repeatedHeadings(headed), ...goneSteps(headed.read)];
}

/** One finding for all that are simply not there; one each for those whose place another heading has taken. */
function missingHeadings(headed: Headed): readonly Occurrence[] {
  const missing = missingSaid(headed.read);
  const replaced = missing.map((column) => ({ column, at: placeTaken(headed, column) }));
  const gone = replaced.filter(({ at }) => at === null).map(({ column }) => column.heading);
  const named = inWords(firstFew(gone.map(quoted), mostNamed));
  const say = (count: number) => missingWords(headed.read, count, named);
  return replaced.map(({ column, at }) =>
    at === null
      ? { kind: 'heading', likeness: 'missing', row: 0, at: 0, shows: column.heading, becomes: null, say }
      : renamed(headed, column, at),
  );
}

/** What is missing, but for the steps that only tabs of the person's own have, and for what workbooks of another desk have. */
export function missingSaid({ table, columns, missing }: Headed['read']): readonly TableColumn[] {
  const { borrowed = [] } = table.placement;
  const isThere = (step: string) => columns.some((column) => column.step === step);
  return missing.filter((column) =>
    column.step === null ? isEverywhere(column) : !borrowed.includes(column.step) || isThere(column.step),
  );
}

export function missingWords({ table }: Headed['read'], count: number, named: string): string {
  const [are, it] = count === 1 ? ['is no heading', 'it'] : ['are no headings', 'them'];
  const mend = table.placement.adopted ? `write ${it} back if that was a slip` : `Set up workbook adds ${it}`;
  return `There ${are} ${named}. What needs ${it} is switched off; ${mend}.`;
}

function renamed({ read }: Headed, { key, heading }: TableColumn, at: number): Occurrence {
  const now = read.headings[at] ?? '';
  const otherwise = read.table.placement.adopted ? '' : '; otherwise Set up workbook adds it';
  const words = `There is no heading ${quoted(heading)}; column ${lettersOf(at)}, ${quoted(now)}, stands in its place. If that is it, rename it back${otherwise}.`;
  return { kind: 'heading', likeness: `renamed/${key}`, row: rowOfHeadings(read), at, shows: now, becomes: null, say: () => words };
}

function rowOfHeadings({ table }: Headed['read']): number {
  return table.placement.headingRow;
}

/** A column that is none of ours, right behind the one that the missing column is declared to follow. */
function placeTaken({ read, catalog }: Headed, missing: TableColumn): number | null {
  const declared = columnsOf(read.table, catalog.steps);
  const before = declared[declared.findIndex(({ key }) => key === missing.key) - 1];
  const at = (read.columns.find(({ key }) => key === before?.key)?.at ?? -2) + 1;
  const isOurs = read.columns.some((column) => column.at === at);
  return at > 0 && !isOurs && (read.headings[at] ?? '') !== '' ? at : null;
}

/** The second and later ones: the first counts. */
function repeatedHeadings({ read }: Headed): readonly Occurrence[] {
  return read.repeated.flatMap((heading) => {
    const places = read.headings.flatMap((text, at) => (textKey(text) === textKey(heading) ? [at] : []));
    const say = () => `The heading ${quoted(heading)} stands there more than once. The first one counts; rename the other.`;
    return places.slice(1).map(
      (at): Occurrence => ({
        kind: 'heading',
        likeness: `twice/${textKey(heading)}`,
        row: rowOfHeadings(read),
        at,
        shows: heading,
        becomes: null,
        say,
      }),
    );
  });
}

function goneSteps(read: Headed['read']): readonly Occurrence[] {
  const row = rowOfHeadings(read);
  return placesOfGoneSteps(read).map((at) => {
    const shows = read.headings[at] ?? '';
    return { kind: 'heading', likeness: `step/${textKey(shows)}`, row, at, shows, becomes: null, say: () => goneStepWord(shows) };
  });
}

/** A sentence for each step that has columns and is gone. */
export function goneStepWords(read: Headed['read']): readonly string[] {
  return placesOfGoneSteps(read).map((at) => goneStepWord(read.headings[at] ?? ''));
}

function goneStepWord(step: string): string {
  return `There are columns for a step ${quoted(step)}, but no such step on the Steps tab: nobody is reminded of it. Add the step there or, where it has another name now, write that over its columns. Give columns of your own other names.`;
}

/** Columns named as those of a step are, for a step that the Steps tab does not have: their dates are nobody's any more. */
function placesOfGoneSteps(read: Headed['read']): readonly number[] {
  const parts = read.table.shape === 'records' ? perStepOf(read.table)?.perStep.parts : undefined;
  // On a tab of the person's own it is theirs to say what is a step.
  if (parts === undefined || (read.table.shape === 'records' && read.table.placement.adopted)) return [];
  const ours = new Set(read.columns.map(({ at }) => at));
  const own = read.headings.map((heading, at) => (ours.has(at) ? '' : textKey(heading)));
  const there = new Set(own);
  const others = [parts.by, parts.due].map(({ heading }) => textKey(heading));
  return own.flatMap((key, at) => (key !== '' && others.some((part) => there.has(`${key} ${part}`)) ? [at] : []));
}
