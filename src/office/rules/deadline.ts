// The rule of deadlines: a date that somebody has to meet, for the row or for each of its steps. Only what may still be owed becomes an item.

import type { Catalog, StatusMeaning } from '../../schema/catalog';
import type { Deadline } from '../../schema/deadline';
import type { LocalDate } from '../../schema/values/local-date';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { type Away, awayIn } from '../work/away';
import { hasEnded, lastOwedDay } from '../work/ending';
import { type Stepped, startsAfterFixes } from '../work/next-step';
import { dateIn, knownAs, linkIn, numberIn, tellsOf, textIn } from '../work/row-facts';
import { type RowState, rowStates } from '../work/row-state';
import type { WorkItem } from '../work/work';
import { type Calendar, calendarsOf } from '../work/working-days';
import { type DeadlinePlace, type PeopleSaid, placesOf, type StatusSaid, type UnclearRow, wantsDate } from './places';

/** What the deadlines of a tab come to. */
export interface OwedWork {
  readonly items: readonly WorkItem[];
  /** Where they stand, with whom they name. */
  readonly named: readonly NamedPlace[];
}

/** One deadline, or one step of it, and whom its items name, be they done or not. */
export interface NamedPlace extends Pick<WorkItem, 'tab' | 'remindOn' | 'words' | 'leads'> {
  /** The first of its items, by the order of the tab; -1: it has none. */
  readonly first: number;
  readonly people: readonly Pick<PeopleSaid, 'names' | 'first'>[];
}

/** Which items are wanted. */
export interface WantedItems {
  /** True for rows of which also those are that are over, or of which there is nothing else to say. */
  readonly keeps: (record: ReadRecord) => boolean;
  /** Those that ended before that day are not; `''`: whenever they ended. */
  readonly from: LocalDate | '';
  /** Whether it matters whom those name that are over. */
  readonly named: boolean;
  /** False: of rows that `keeps` does not name not those of which there is nothing to say, to do by nobody and without a date. A year of shots has thousands. */
  readonly idle?: false;
}

const everything: WantedItems = { keeps: () => true, from: '', named: false };

/** Items of all rows that are not left out, in row order. A blank status means to do. */
export function workIn(read: ReadTable, catalog: Catalog, wanted: WantedItems = everything): OwedWork {
  const places = read.table.deadlines.flatMap((deadline) => placesOf(read, deadline, catalog));
  const calendars = calendarsOf(catalog);
  const calendar = calendars.studio;
  const numbered = [...places.entries()];
  const tab: TabWork = {
    read,
    catalog,
    wanted,
    numbered,
    calendar,
    away: awayIn(catalog, calendars),
    items: [],
    firsts: places.map(() => -1),
    met: 0,
  };
  const isLeftOut = leftOutIn(read);
  const stateOf = rowStates(read, catalog);
  for (const record of places.length === 0 ? [] : read.records) {
    const state = isLeftOut(record) ? null : stateOf(record);
    if (state !== null) meetRow(tab, record, state);
  }
  const named = places.map(({ remindOn, deadline, step, people }, at) => {
    return { tab: read.tab, remindOn, words: deadline.words, leads: step?.leads ?? [], first: tab.firsts[at] ?? -1, people };
  });
  return { items: tab.items, named };
}

/** The items alone, those that are over too. */
export function workOf(read: ReadTable, catalog: Catalog): readonly WorkItem[] {
  return workIn(read, catalog).items;
}

/** A tab on the way through its rows. */
interface TabWork {
  readonly read: ReadTable;
  readonly catalog: Catalog;
  readonly wanted: WantedItems;
  readonly numbered: readonly (readonly [number, DeadlinePlace])[];
  readonly calendar: Calendar;
  readonly away: Away;
  readonly items: WorkItem[];
  /** For each place its first item, by the order of the tab. */
  readonly firsts: number[];
  /** Items so far, wanted or not. */
  met: number;
}

/** What a row says of one place. */
interface Met {
  readonly unclear: UnclearRow | null;
  readonly status: StatusSaid;
  readonly people: PeopleSaid;
  readonly open: boolean;
  readonly over: boolean;
  /** The state of the row, told once. */
  readonly state: RowState;
  /** Of what is still open. */
  readonly blocked: RowState['blocked'];
  readonly isFirst: boolean;
  readonly afterFixes: string | null;
}

function meetRow(tab: TabWork, record: ReadRecord, state: RowState): void {
  let facts: RowFacts | null = null;
  let kept: boolean | null = null;
  // The step before, and what its status means: nothing is made of a step that is over.
  let before: DeadlinePlace | null = null;
  let meansBefore: StatusMeaning | null = null;
  let isFirst = true;
  for (const [at, place] of tab.numbered) {
    const unclear = place.concerns(record);
    if (unclear === false || saysNothing(record, place)) continue;
    const status = place.statusOf(record);
    const isThere = !endedOn(tab, record, place);
    if (isThere && tab.wanted.named) count(tab, at, place.peopleOf(record));
    const meets = status.means !== null && (status.meets ?? isOpen(place.deadline, status.means, record));
    const over = status.means !== null && !meets;
    const open = meets && unclear === null;
    const means = open && state.blocked ? 'blocked' : status.means;
    if (over) kept ??= tab.wanted.keeps(record);
    const isWanted = isThere && (!over || kept === true);
    const isSaid = tab.wanted.idle !== false || !isIdle(record, place, means, unclear === null && !(isFirst && state.problem));
    if (isWanted && !isSaid) kept ??= tab.wanted.keeps(record);
    if (isWanted && (isSaid || kept === true)) {
      facts ??= rowFacts(tab, record);
      const met: Met = {
        unclear,
        status,
        people: place.peopleOf(record),
        open,
        over,
        state,
        blocked: open ? state.blocked : null,
        isFirst,
        afterFixes: startsAfterFixes(steppedOn(place, means), before && steppedOn(before, meansBefore)),
      };
      tab.items.push(itemOf(tab, facts, record, place, met));
    }
    if (means !== 'not needed') {
      before = place;
      meansBefore = means;
    }
    isFirst = false;
  }
}

/** @param clear nothing is wrong with the row but what its own cells here may say */
function isIdle(record: ReadRecord, place: DeadlinePlace, means: StatusMeaning | null, clear: boolean): boolean {
  if (!clear || means !== 'to do' || place.step === null || place.dueOf(record) !== null || place.dueProblemOf(record) !== null)
    return false;
  const { names, problem } = place.peopleOf(record);
  return names.length === 0 && problem === null && !wantsDate(place, means, names);
}

function steppedOn({ step }: DeadlinePlace, means: StatusMeaning | null): Stepped {
  return { step: step?.name ?? null, means };
}

function endedOn({ wanted, calendar }: TabWork, record: ReadRecord, place: DeadlinePlace): boolean {
  return place.deadline.until !== null && wanted.from !== '' && hasEnded({ until: untilOf(record, place, calendar) }, wanted.from);
}

function untilOf(record: ReadRecord, { deadline, dueOf, remindOn }: DeadlinePlace, calendar: Calendar): LocalDate | null {
  if (deadline.until === null) return null;
  return lastOwedDay(dueOf(record), dateIn(valueIn(record, deadline.until)), remindOn, calendar);
}

function count(tab: TabWork, at: number, people: PeopleSaid): void {
  if (tab.firsts[at] === -1) tab.firsts[at] = tab.met;
  if (people.first === -1) people.first = tab.met;
  tab.met += 1;
}

/** What all items of a row have in common. */
type RowFacts = Pick<WorkItem, 'table' | 'baseTable' | 'tab' | 'one' | 'id' | 'row' | 'name' | 'apart' | 'known' | 'link' | 'tells'>;

function rowFacts({ read, catalog }: TabWork, record: ReadRecord): RowFacts {
  const { table, tab } = read;
  const { id, row, apart = '' } = record;
  return {
    table: table.key,
    baseTable: table.baseTable,
    tab,
    one: table.one,
    id,
    row,
    name: textIn(valueIn(record, table.name)) || id || `row ${row}`,
    apart,
    known: knownAs(record),
    link: linkIn(read, table.link === null ? null : valueIn(record, table.link), table.link),
    tells: table.tells.flatMap((key) => tellsOf(read, key, valueIn(record, key), catalog)),
  };
}

/** Written out, part by part: a tab may have thousands of them, and to copy one from another takes many times as long. */
function itemOf({ calendar, catalog, away }: TabWork, row: RowFacts, record: ReadRecord, place: DeadlinePlace, met: Met): WorkItem {
  const [{ deadline, step, remindOn }, { status, people, open, blocked }] = [place, met];
  const { due, dueProblem } = dueOn(record, place);
  return {
    table: row.table,
    baseTable: row.baseTable,
    tab: row.tab,
    one: row.one,
    id: row.id,
    row: row.row,
    name: row.name,
    apart: row.apart,
    known: row.known,
    step: step?.name ?? null,
    stepSaid: place.alone ? null : (step?.name ?? null),
    deadline: deadline.name,
    leads: step?.leads ?? noLeads,
    by: people.names,
    finishes: finishesOf(people.names, catalog),
    away: step === null || !open || due === null ? null : awayOn(due, people.names, away),
    byHeading: place.byHeading,
    status: blocked?.word ?? (place.status === null ? null : status.word),
    means: blocked === null ? status.means : 'blocked',
    open,
    over: met.over,
    due,
    until: untilOf(record, place, calendar),
    afterFixes: met.afterFixes,
    retakeDate: 'unknown',
    retakeSaid: noKeys,
    dueOff: due !== null && !calendar.isWorkingDay(due),
    problems: problemsOf(place, met),
    dueProblem,
    wantsDate: due === null && dueProblem === null && wantsDate(place, status.means, people.names),
    take: numberIn(valueIn(record, place.take)),
    link: row.link,
    tells: row.tells,
    words: deadline.words,
    together: deadline.together === null ? '' : textIn(valueIn(record, deadline.together)),
    reported: deadline.reported,
    question: deadline.question,
    given: deadline.given,
    escalates: deadline.escalates,
    remindOn,
    dueColumn: place.date,
    statusColumn: blocked?.column ?? place.status ?? place.date,
    takeColumn: place.take,
    byColumn: place.holder,
  };
}

function dueOn(record: ReadRecord, { dueOf, dueProblemOf }: DeadlinePlace): Pick<WorkItem, 'due' | 'dueProblem'> {
  const due = dueOf(record);
  return { due, dueProblem: due === null ? dueProblemOf(record) : null };
}

const noLeads: readonly string[] = [];
const noKeys: readonly string[] = [];
const noFinishes: WorkItem['finishes'] = [];

/** Artists alone wait for each other: of the others somebody hears. */
function awayOn(due: LocalDate, names: readonly string[], away: Away): WorkItem['away'] {
  const since = names.map((name) => away.unattendedSince(name, due));
  if (since.length === 0 || since.includes(null)) return null;
  const from = since.reduce<LocalDate>((last, day) => (day !== null && day > last ? day : last), '0000-01-01');
  const back = names.map((name) => away.backOn(name, due)).reduce((earliest, day) => (day < earliest ? day : earliest));
  return { names, from, back };
}

/** Mostly nobody’s last day is said. */
function finishesOf(names: readonly string[], { people }: Catalog): WorkItem['finishes'] {
  const leaving = people.filter(({ finish }) => finish !== undefined);
  if (leaving.length === 0) return noFinishes;
  return leaving.flatMap(({ name, finish }) => (finish !== undefined && names.includes(name) ? [{ name, finish }] : []));
}

function problemsOf({ status: statusKey, holder }: DeadlinePlace, { state, isFirst, unclear, status, people }: Met): WorkItem['problems'] {
  return [(isFirst && state.problem) || [], unclear ?? [], told(statusKey ?? '', status.problem), told(holder, people.problem)].flat();
}

function told(column: string, words: string | null): WorkItem['problems'] {
  return words === null ? [] : [{ column, words }];
}

/** A date of the row that may be blank and is: there is nothing to meet. A step is there without a date too. */
function saysNothing(record: ReadRecord, { step, dated, dueOf, dueProblemOf, deadline }: DeadlinePlace): boolean {
  return step === null && !deadline.given && dated !== 'required' && dueOf(record) === null && dueProblemOf(record) === null;
}

function isOpen({ status, openWhile, settledBy, openedBy, done }: Deadline, means: StatusMeaning, record: ReadRecord): boolean {
  const filled = (column: string | null) => column !== null && dateIn(valueIn(record, column)) !== null;
  if (done !== null && valueIn(record, done) === true) return false;
  if (status === null) return !filled(settledBy) && (openedBy === null || filled(openedBy));
  // Sent, but not said so.
  const unsaid = means === 'to do' || means === 'working' || means === 'ready';
  return openWhile.includes(means) ? !(unsaid && filled(settledBy)) : unsaid && filled(openedBy);
}
