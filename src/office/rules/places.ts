// Where deadlines stand on the rows of a tab - once for the row, or once for each step - and what its columns say there, understood once for each distinct cell.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, StatusMeaning, Step, Word } from '../../schema/catalog';
import { statusMeanings } from '../../schema/catalog';
import type { Column } from '../../schema/column';
import type { Deadline } from '../../schema/deadline';
import type { PerStep } from '../../schema/per-step';
import { stepKey } from '../../schema/per-step';
import { listedWords, listKeyOf } from '../../schema/traits';
import type { LocalDate } from '../../schema/values/local-date';
import { namesOf } from '../../schema/values/names';
import { quotedStart } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { type CellSaid, columnOf } from '../../workbook/rows/sheet-row';
import { dateIn, textIn } from '../work/row-facts';

/** What a cell of statuses comes to. */
export interface StatusSaid {
  readonly word: string;
  /** Null where it cannot be understood. */
  readonly means: StatusMeaning | null;
  /** Its word says that the work can start. */
  readonly starts: boolean;
  readonly problem: string | null;
  /** Whether it is to be met as long as it means that; null where other columns have a say. */
  readonly meets: boolean | null;
}

/** Whom a cell names. */
export interface PeopleSaid {
  readonly names: readonly string[];
  readonly problem: string | null;
  /** The first item, by the order of the tab, that names them; -1 while none does. */
  first: number;
}

/** A sentence: the column that would say whether the row is concerned is blank or unreadable. */
export type UnclearRow = { readonly column: string; readonly words: string };

export interface DeadlinePlace {
  readonly deadline: Deadline;
  readonly step: Step | null;
  /** The only step of its tab. */
  readonly alone: boolean;
  readonly date: string;
  readonly holder: string;
  readonly status: string | null;
  readonly take: string;
  readonly byHeading: string | null;
  readonly dated: 'no column' | 'required' | 'optional';
  readonly remindOn: readonly number[];
  /** False: the row is none of this deadline's business. Null: it is. */
  readonly concerns: (record: ReadRecord) => UnclearRow | false | null;
  readonly statusOf: (record: ReadRecord) => StatusSaid;
  readonly peopleOf: (record: ReadRecord) => PeopleSaid;
  /** All that `peopleOf` has answered. */
  readonly people: readonly PeopleSaid[];
  readonly dueOf: (record: ReadRecord) => LocalDate | null;
  readonly dueProblemOf: (record: ReadRecord) => string | null;
}

export function placesOf(read: ReadTable, deadline: Deadline, catalog: Catalog): readonly DeadlinePlace[] {
  const { perStep } = deadline;
  if (perStep === null) return [placeOf(read, deadline, null, (part) => part, catalog)];
  // Steps that the tab has columns of: a step that was added but not set up yet is nobody's work.
  const there = new Set(read.columns.flatMap(({ step }) => step ?? []));
  return catalog.steps
    .filter(({ name }) => there.has(name))
    .map((step) => placeOf(read, deadline, step, (part) => stepKey(perStep, step.name, part as keyof PerStep['parts']), catalog))
    .map((place) => ({ ...place, alone: there.size === 1 }));
}

function placeOf(read: ReadTable, deadline: Deadline, step: Step | null, keyOf: (part: string) => string, catalog: Catalog): DeadlinePlace {
  const found = (part: string) => read.columns.find(({ key }) => key === keyOf(part)) ?? null;
  const [date, holder] = [keyOf(deadline.date), keyOf(deadline.holder)];
  const status = deadline.status === null ? null : keyOf(deadline.status);
  const people: PeopleSaid[] = [];
  return {
    deadline,
    step,
    alone: false,
    date,
    holder,
    status,
    take: keyOf('take'),
    byHeading: found(deadline.holder)?.heading ?? null,
    dated: datedBy(found(deadline.date)?.column),
    remindOn: remindOnOf(read.table, deadline, catalog),
    concerns: concerning(read, deadline, catalog),
    statusOf: statuses(read, status, deadline, deadline.status === null ? undefined : found(deadline.status)?.column, catalog),
    peopleOf: columnOf(read, holder, (said) => {
      const named = namedBy(said, catalog);
      people.push(named);
      return named;
    }),
    people,
    dueOf: columnOf(read, date, ({ value }) => dateIn(value)),
    dueProblemOf: columnOf(read, date, ({ issue }) => issue?.short ?? null),
  };
}

/** A blank status means to do, and so does any on a tab without statuses. */
function statuses(
  read: ReadTable,
  key: string | null,
  { openWhile, settledBy, openedBy }: Deadline,
  column: Column | undefined,
  { lists }: Catalog,
): DeadlinePlace['statusOf'] {
  const words = listKeyOf(column) === null ? null : listedWords(column, lists);
  const meaningOf = (word: string, found: Word | undefined) => (words === null || word === '' ? 'to do' : knownMeaning(found?.means));
  if (key === null) return () => toDo;
  return columnOf(read, key, ({ value, issue }) => {
    const word = textIn(value);
    const found = words === null || word === '' ? undefined : wordFor(word, words);
    const understood = meaningOf(word, found);
    const problem = issue?.short ?? (understood === null ? meaninglessWord(word) : null);
    const means = problem === null ? understood : null;
    const starts = means !== null && found?.starts === true;
    return {
      word,
      means,
      starts,
      problem,
      meets: means === null || settledBy !== null || openedBy !== null ? null : openWhile.includes(means),
    };
  });
}

const toDo: StatusSaid = { word: '', means: 'to do', starts: false, problem: null, meets: null };

function knownMeaning(means: string | null | undefined): StatusMeaning | null {
  return statusMeanings.find((known) => known === means) ?? null;
}

function meaninglessWord(status: string): string {
  return `${quotedStart(status)} has no meaning on the Lists tab`;
}

/** Whoever is known beside a name that is not has their work all the same. */
function namedBy({ value, partly, issue }: CellSaid, { people }: Catalog): PeopleSaid {
  return { names: namesOf(textIn(value ?? partly), people), problem: issue?.short ?? null, first: -1 };
}

/** Settings may name a table's reminder days as a whole, by deadline or by date column; the declaration says what they are otherwise. */
function remindOnOf({ baseTable }: BoundTable, { name, date, remindOn }: Deadline, { settings }: Catalog): readonly number[] {
  const days = settings.reminderDays;
  const chosen = days[`${baseTable}/${name}`] ?? days[`${baseTable}/${date}`] ?? days[baseTable] ?? remindOn;
  return [...chosen].sort((a, b) => b - a);
}

/** Only the first of the deadlines that share the date tells that the column is blank or unreadable. */
function concerning({ records, table, columns }: ReadTable, deadline: Deadline, { lists }: Catalog): DeadlinePlace['concerns'] {
  const conditions = deadline.when.flatMap(({ column, means }) => {
    const found = columns.find(({ key }) => key === column);
    if (!found) return [];
    const first = table.deadlines.find(({ when, date }) => date === deadline.date && when.some((other) => other.column === column));
    const isMeant = (word: string) =>
      listKeyOf(found.column) === null || means.includes(wordFor(word, listedWords(found.column, lists))?.means ?? '');
    const told = columnOf({ records }, column, ({ value, issue }): UnclearRow | boolean => {
      const word = textIn(value);
      if (word !== '') return isMeant(word);
      return first === deadline && { column, words: issue?.short ?? `${found.heading} is blank` };
    });
    return [told];
  });
  if (conditions.length === 0) return () => null;
  const dateOf = columnOf({ records }, deadline.date, ({ value }) => dateIn(value));
  return (record) => {
    for (const told of conditions) {
      const said = told(record);
      if (said === false) return false;
      if (said !== true) return dateOf(record) === null ? false : said;
    }
    return null;
  };
}

function datedBy(column: Column | undefined): DeadlinePlace['dated'] {
  if (column === undefined) return 'no column';
  return column.required ? 'required' : 'optional';
}

const datedWhile: readonly StatusMeaning[] = ['working', 'with reviewer', 'with client', 'retake', 'approved with fixes'];

/** A step that nobody was put on yet is not planned yet: nothing is wrong with that. */
export function wantsDate({ dated, step }: DeadlinePlace, means: StatusMeaning | null, by: readonly string[]): boolean {
  if (step === null || dated === 'no column') return dated === 'required';
  return by.length > 0 || (means !== null && datedWhile.includes(means));
}
