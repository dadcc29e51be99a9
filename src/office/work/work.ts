// The long view of the workbook: one work item per step or deadline of a row, whatever tab it stands on.

import type { Catalog, StatusMeaning, Step, Word } from '../../schema/catalog';
import { statusMeanings } from '../../schema/catalog';
import type { Column } from '../../schema/column';
import type { Deadline } from '../../schema/deadline';
import type { PerStep } from '../../schema/per-step';
import { stepKey } from '../../schema/per-step';
import type { Table } from '../../schema/table';
import { listedWords, listKeyOf } from '../../schema/traits';
import type { LocalDate } from '../../schema/values/local-date';
import { namesOf } from '../../schema/values/names';
import { wordFor } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { lastOwedDay } from './ending';
import { withStepBefore } from './next-step';
import { dateIn, type HeadedLink, type HeadedText, knownAs, linkIn, numberIn, tellsOf, textIn } from './row-facts';
import { itemsByState } from './row-state';
import { calendarOf } from './working-days';

/** What is known of a retake's date: see `retakes.ts`. */
export type RetakeDate = 'old' | 'given' | 'unknown';

/** A piece of work with a date that somebody has to meet. */
export interface WorkItem {
  /** Key of its table, and how its tab is called now. */
  readonly table: string;
  /** Key of the declared table that it is one of: the same but for adopted tabs. */
  readonly baseTable: string;
  readonly tab: string;
  /** What one row is called: `asset`. */
  readonly one: string;
  readonly id: string;
  /** Row of the sheet, from 1, as it stood when it was read. */
  readonly row: number;
  readonly name: string;
  /** What tells it from others of its name: `SQ02`; `''` where nothing needs to. */
  readonly apart: string;
  /** What Sent mail calls its row. */
  readonly known: string;
  /** Null for a deadline of the whole row. */
  readonly step: string | null;
  /** The step as lists and mails say it; null where there is only one, which goes without saying. */
  readonly stepSaid: string | null;
  /** Name of the deadline in its declaration. */
  readonly deadline: string;
  /** People who approve the step; empty for a deadline of the row. */
  readonly leads: readonly string[];
  /** People who are named on it, as on the People tab. */
  readonly by: readonly string[];
  /** Heading of the column that names them; null when the tab has no such column. */
  readonly byHeading: string | null;
  /** The status's word; `''` when blank, null where the deadline has none. */
  readonly status: string | null;
  /** Null when the word is unknown or means nothing to the rules: nobody is reminded, the coordinator is told. */
  readonly means: StatusMeaning | null;
  /** True while the date must still be met. */
  readonly open: boolean;
  /** True once nothing is to be met any more; what cannot be understood is neither open nor over. */
  readonly over: boolean;
  readonly due: LocalDate | null;
  /** The last day on which anything is owed; null: until it is met. */
  readonly until: LocalDate | null;
  /** The step before it, which has passed with fixes, so that it may start: see `next-step.ts`. */
  readonly afterFixes: string | null;
  /** Of a retake's date; `unknown` until Sent mail was asked, and for all that is no retake. */
  readonly retakeDate: RetakeDate;
  /** What mails said of it as a retake since it came back last, as keys: see `retakes.ts`. */
  readonly retakeSaid: readonly string[];
  /** True where its date is one on which nobody works. */
  readonly dueOff: boolean;
  /** What cannot be understood, in words without full stop or how to mend it: the direction, the status, the people. */
  readonly problems: readonly { readonly column: string; readonly words: string }[];
  /** Why the date cannot be read; null when it can be, or is blank. */
  readonly dueProblem: string | null;
  /** True when it should have a date and has none: somebody is on it, or the column is required. */
  readonly wantsDate: boolean;
  readonly take: number | null;
  readonly link: HeadedLink | null;
  /** What else a mail tells: the partner, the place. */
  readonly tells: readonly HeadedText[];
  readonly words: { readonly past: string; readonly coming: string };
  /** See `Deadline.reported` and `Deadline.question`. */
  readonly reported: 'in' | 'out' | null;
  readonly question: string | null;
  /** Working days before (positive), on and after the date on which people are reminded, in that order. */
  readonly remindOn: readonly number[];
  /** Keys of the columns to select: the date, the status. */
  readonly dueColumn: string;
  readonly statusColumn: string;
  readonly byColumn: string;
}

/** Items of all rows that are not left out, in row order. A blank status means to do. */
export function workOf(read: ReadTable, catalog: Catalog): readonly WorkItem[] {
  const places = read.table.deadlines.flatMap((deadline) => placesOf(read, deadline, catalog));
  const { leftOut } = read.table;
  const calendar = calendarOf(catalog.settings);
  return read.records
    .filter(({ values }) => leftOut === null || values[leftOut] !== true)
    .flatMap((record) =>
      withStepBefore(itemsByState(read, record, catalog, () => places.flatMap((place) => itemAt(read, record, place, catalog)))),
    )
    .map((item) => ({
      ...item,
      until: lastOwedDay(item.due, item.until, item.remindOn, calendar),
      retakeDate: 'unknown',
      retakeSaid: [],
      dueOff: item.due !== null && !calendar.isWorkingDay(item.due),
    }));
}

/** Where a deadline stands on a row: once for the row, or once for each step. */
interface Place {
  readonly deadline: Deadline;
  readonly step: Step | null;
  /** The only step of its tab. */
  readonly alone: boolean;
  readonly date: string;
  readonly holder: string;
  readonly status: string | null;
  readonly take: string;
  /** What a status means; null when its word is unknown or means nothing to the rules. */
  readonly meaningOf: (status: string) => StatusMeaning | null;
  readonly byHeading: string | null;
  readonly dated: 'no column' | 'required' | 'optional';
  readonly remindOn: readonly number[];
}

function placesOf(read: ReadTable, deadline: Deadline, catalog: Catalog): readonly Place[] {
  const { perStep } = deadline;
  if (perStep === null) return [placeOf(read, deadline, null, (part) => part, catalog)];
  // Steps that the tab has columns of: a step that was added but not set up yet is nobody's work.
  const there = new Set(read.columns.flatMap(({ step }) => step ?? []));
  return catalog.steps
    .filter(({ name }) => there.has(name))
    .map((step) => placeOf(read, deadline, step, (part) => stepKey(perStep, step.name, part as keyof PerStep['parts']), catalog))
    .map((place) => ({ ...place, alone: there.size === 1 }));
}

function placeOf(read: ReadTable, deadline: Deadline, step: Step | null, keyOf: (part: string) => string, catalog: Catalog): Place {
  const found = (part: string) => read.columns.find(({ key }) => key === keyOf(part)) ?? null;
  const status = deadline.status === null ? undefined : found(deadline.status)?.column;
  return {
    deadline,
    step,
    alone: false,
    date: keyOf(deadline.date),
    holder: keyOf(deadline.holder),
    status: deadline.status === null ? null : keyOf(deadline.status),
    take: keyOf('take'),
    meaningOf: meaningsIn(listKeyOf(status) === null ? null : listedWords(status, catalog.lists)),
    byHeading: found(deadline.holder)?.heading ?? null,
    dated: datedBy(found(deadline.date)?.column),
    remindOn: remindOnOf(read.table, deadline, catalog),
  };
}

/** Settings may name a table's reminder days as a whole, by deadline or by date column; the declaration says what they are otherwise. */
function remindOnOf({ baseTable }: Table, { name, date, remindOn }: Deadline, { settings }: Catalog): readonly number[] {
  const days = settings.reminderDays;
  const chosen = days[`${baseTable}/${name}`] ?? days[`${baseTable}/${date}`] ?? days[baseTable] ?? remindOn;
  return [...chosen].sort((a, b) => b - a);
}

type ItemOfRow = Omit<WorkItem, 'afterFixes' | 'retakeDate' | 'retakeSaid' | 'dueOff'>;

function itemAt(read: ReadTable, record: ReadRecord, place: Place, catalog: Catalog): readonly ItemOfRow[] {
  const { values } = record;
  const unclear = unclearCondition(read, record, place.deadline, catalog);
  if (unclear === false) return [];
  const due = dateIn(values[place.date]);
  const status = place.status === null ? '' : textIn(values[place.status]);
  if (saysNothing(record, place)) return [];
  const problem = (key: string) => record.issues.find(({ path }) => path === key)?.short ?? null;
  const understood = place.meaningOf(status);
  const statusProblem = problem(place.status ?? '') ?? (understood === null ? meaninglessWord(status) : null);
  const means = statusProblem === null ? understood : null;
  const { link, tells } = read.table;
  // Whoever is known beside a name that is not has their work all the same.
  const by = namesOf(textIn(values[place.holder] ?? record.partly?.[place.holder]), catalog.people);
  return [
    {
      ...rowOf(read, record),
      step: place.step?.name ?? null,
      stepSaid: place.alone ? null : (place.step?.name ?? null),
      deadline: place.deadline.name,
      leads: place.step?.leads ?? [],
      by,
      byHeading: place.byHeading,
      status: place.status === null ? null : status,
      means,
      open: means !== null && unclear === null && isOpen(place.deadline, means, values),
      over: means !== null && !isOpen(place.deadline, means, values),
      due,
      until: dateIn(values[place.deadline.until ?? '']),
      problems: [unclear ?? [], told(place.status ?? '', statusProblem), told(place.holder, problem(place.holder))].flat(),
      dueProblem: problem(place.date),
      wantsDate: due === null && problem(place.date) === null && wantsDate(place, means, by),
      take: numberIn(values[place.take]),
      link: linkIn(read, link === null ? null : values[link], link),
      tells: tells.flatMap((key) => tellsOf(read, key, values[key] ?? null, catalog)),
      words: place.deadline.words,
      reported: place.deadline.reported,
      question: place.deadline.question,
      remindOn: place.remindOn,
      dueColumn: place.date,
      statusColumn: place.status ?? place.date,
      byColumn: place.holder,
    },
  ];
}

/** What all items of a row have in common. */
function rowOf({ table, tab }: ReadTable, record: ReadRecord) {
  const { id, row, values, apart = '' } = record;
  const name = textIn(values[table.name]) || id || `row ${row}`;
  return { table: table.key, baseTable: table.baseTable, tab, one: table.one, id, row, name, apart, known: knownAs(record) };
}

/** A date of the row that may be blank and is: there is nothing to meet. A step is there without a date too. */
function saysNothing({ values, issues }: ReadRecord, { step, date, dated }: Place): boolean {
  return step === null && dated !== 'required' && dateIn(values[date]) === null && !issues.some(({ path }) => path === date);
}

function told(column: string, words: string | null): WorkItem['problems'] {
  return words === null ? [] : [{ column, words }];
}

/**
 * False: the row is none of this deadline's business. A sentence: the column that would say so is blank or unreadable; only the first of the
 * deadlines that share the date tells it. Null: it is.
 */
function unclearCondition(
  read: ReadTable,
  record: ReadRecord,
  deadline: Deadline,
  catalog: Catalog,
): WorkItem['problems'][number] | false | null {
  for (const { column, means } of deadline.when) {
    const found = read.columns.find(({ key }) => key === column);
    if (!found) continue;
    const word = textIn(record.values[column]);
    if (word === '') {
      const first = read.table.deadlines.find(({ when, date }) => date === deadline.date && when.some((other) => other.column === column));
      const issue = record.issues.find(({ path }) => path === column)?.short;
      if (first !== deadline || dateIn(record.values[deadline.date]) === null) return false;
      return { column, words: issue ?? `${found.heading} is blank` };
    }
    if (listKeyOf(found.column) !== null && !means.includes(wordFor(word, listedWords(found.column, catalog.lists))?.means ?? ''))
      return false;
  }
  return null;
}

function meaninglessWord(status: string): string {
  return `“${status.slice(0, 60)}” has no meaning on the Lists tab`;
}

/** A blank status means to do, and so does any on a tab without statuses. A tab has thousands of them, but few different ones. */
function meaningsIn(words: readonly Word[] | null): (status: string) => StatusMeaning | null {
  const known = new Map<string, StatusMeaning | null>([['', 'to do']]);
  return (status) => {
    if (words === null) return 'to do';
    const before = known.get(status);
    if (before !== undefined) return before;
    const means = knownMeaning(wordFor(status, words)?.means);
    known.set(status, means);
    return means;
  };
}

function knownMeaning(means: string | null | undefined): StatusMeaning | null {
  return statusMeanings.find((known) => known === means) ?? null;
}

function isOpen({ status, openWhile, settledBy, openedBy }: Deadline, means: StatusMeaning, values: ReadRecord['values']): boolean {
  const filled = (column: string | null) => column !== null && dateIn(values[column]) !== null;
  if (status === null) return !filled(settledBy) && (openedBy === null || filled(openedBy));
  // Sent, but not said so.
  const unsaid = means === 'to do' || means === 'working';
  return openWhile.includes(means) ? !(unsaid && filled(settledBy)) : unsaid && filled(openedBy);
}

function datedBy(column: Column | undefined): Place['dated'] {
  if (column === undefined) return 'no column';
  return column.required ? 'required' : 'optional';
}

const datedWhile: readonly StatusMeaning[] = ['working', 'with reviewer', 'with client', 'retake', 'approved with fixes'];

/** A step that nobody was put on yet is not planned yet: nothing is wrong with that. */
function wantsDate({ dated, step }: Place, means: StatusMeaning | null, by: readonly string[]): boolean {
  if (step === null || dated === 'no column') return dated === 'required';
  return by.length > 0 || (means !== null && datedWhile.includes(means));
}
