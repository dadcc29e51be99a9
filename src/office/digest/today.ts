// The Today view: everything to see to, each line in one section only.

import type { LineStatus, TodayLine, TodayView } from '../../contract/today';
import type { Catalog } from '../../schema/catalog';
import { bySection, type DeclaredSection, type SectionKey, sections as sectionsDeclared } from '../../schema/section';
import { type Filled, groupedBy, timesOf } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import type { ReadTable } from '../../workbook/rows/read-table';
import { obligationsOn, unreadRowsOn } from '../rules';
import { allWork } from '../rules/all-work';
import type { Obligation, UnreadRow } from '../rules/obligation';
import { awayIn, withAbsences } from '../work/away';
import { sectionOf } from '../work/counts';
import { holdersOf } from '../work/holders';
import { noRetakes, type Retakes } from '../work/retakes';
import { daysLate } from '../work/standing';
import { togetherOf } from '../work/together';
import type { WorkItem } from '../work/work';
import { type Calendar, calendarOf, calendarsOf } from '../work/working-days';
import { dateWords } from './date-words';
import { type Filed, filedIn } from './filed';
import { troubleOf } from './sort-out';
import { type SleepOfLine, sleepIn, sleepOn } from './today-sleep';

/** What somebody else found to list: the row, and under which heading. */
export type ListedLine = UnreadRow & Pick<Obligation, 'when' | 'section'>;

/** A line before it is made: how it is made, and what it is sorted by - the place of its step, people, date, name. */
interface Placed {
  readonly line: () => TodayLine;
  readonly at: number;
  readonly texts: readonly string[];
}

/** Today with lines that are made when somebody looks at them: of thousands that are late the sidebar opens with a hundred. */
export interface TodayLines extends Pick<TodayView, 'date' | 'away'> {
  readonly sections: Readonly<Record<SectionKey, readonly (() => TodayLine)[]>>;
}

/** The view of that day with all its lines. */
export function todayView(...given: Parameters<typeof todayLines>): TodayView {
  const { sections, ...day } = todayLines(...given);
  return { ...day, sections: bySection(({ key }) => sections[key].map((line) => line())) };
}

/** The view of that day, from the tables in use. `people`: key of the table that says who is who. Lines stand in the order of the steps, then by person, date and name. */
export function todayLines(
  reads: readonly ReadTable[],
  given: Catalog,
  today: LocalDate,
  retakes: Retakes = noRetakes,
  people = '',
  more: readonly ListedLine[] = [],
): TodayLines {
  const catalog = withAbsences(given, reads);
  const sections = bySection((): Placed[] => []);
  const order = stepOrder(catalog);
  const departments = departmentsBy(catalog);
  const filed = filedIn(reads, catalog);
  const sleep = sleepOn(reads, catalog, today);
  const listedAs = (section: SectionKey, slept: SleepOfLine | null) =>
    slept?.until === undefined || section === 'sortOut' ? section : 'asleep';
  const { items } = allWork(reads, catalog, retakes, { from: today, named: false });
  const lineOf = workLines({ today, calendar: calendarOf(catalog.settings), departments, filed });
  for (const item of items) {
    const section = sectionOf(item, today);
    const slept = section && sleep.ofItem(item);
    if (section) sections[listedAs(section, slept)].push(placedItem(item, order, () => lineOf(item, section, slept)));
  }
  const put = (section: SectionKey, line: TodayLine) => sections[section].push(placed(line, order));
  for (const line of withoutAddress(items, catalog, departments)) put('sortOut', { ...line, table: people });
  for (const row of unreadRowsOn(reads, { catalog, today })) put('sortOut', owedLine(row, departments, filed));
  const held = new Set(more.flatMap((one) => (one.section === 'waits' ? [cellOf(one)] : [])));
  for (const owed of together(obligationsOn(reads, { catalog, today }))) {
    const [obligation] = owed;
    const { section } = obligation;
    if (!listed.has(section) || isContradicted(obligation, held)) continue;
    const slept = sleep.ofObligations(owed);
    const line = owedLine(obligation, departments, filed, owed);
    put(listedAs(section, slept), withSleep(line, section, slept, today));
  }
  for (const one of more) sections[one.section].push(placedOwed(one, order, () => owedLine(one, departments, filed)));
  for (const { key, ranked } of sectionsDeclared as readonly DeclaredSection[]) if (!ranked) sections[key].sort(compared);
  const away = awayIn(catalog, calendarsOf(catalog)).namesOn(today);
  return {
    date: today,
    ...(Object.keys(away).length > 0 && { away }),
    sections: bySection(({ key }) => sections[key].map(({ line }) => line)),
  };
}

function withSleep(line: TodayLine, section: SectionKey, slept: SleepOfLine | null, today: LocalDate): TodayLine {
  return slept === null || section === 'sortOut' ? line : { ...line, ...sleepIn(line, slept, today) };
}

/** What all lines of work have in common. */
interface Work {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly departments: Departments;
  readonly filed: Filed;
}

function workLines({ today, calendar, departments, filed }: Work) {
  return (item: WorkItem, section: SectionKey, slept: SleepOfLine | null): TodayLine =>
    withSleep({ ...workLine(item, section, today, calendar, departments), ...filed(item) }, section, slept, today);
}

function workLine(item: WorkItem, section: SectionKey, today: LocalDate, calendar: Calendar, departments: Departments): TodayLine {
  const late = section === 'late' || section === 'approval' || section === 'client' ? daysLate(item, today, calendar) : 0;
  const together = section === 'sortOut' ? null : togetherOf(item, today, late);
  return {
    table: item.table,
    id: item.id,
    name: item.name,
    apart: item.apart,
    step: item.stepSaid,
    leads: item.leads,
    people: item.by,
    departments: departments(item.by),
    column: columnOf(item, section, today),
    due: item.due,
    words: wordsOf(item, section, today, late),
    late,
    ...(together && { together }),
    ...statusIn(item),
  };
}

/** Who changes it here has seen what it is: one that nobody understands is mended in its cell. */
function statusIn({ status, means, step, statusColumn: column, take, takeColumn }: WorkItem): { readonly status?: LineStatus } {
  if (status === null || means === null) return {};
  return { status: { column, loaded: { [column]: status || null, ...(step !== null && { [takeColumn]: take }) } } };
}

/** The cell to look at: the one to mend, or the date. */
function columnOf(item: WorkItem, section: SectionKey, today: LocalDate): string {
  if (section === 'approval' || section === 'client') return item.statusColumn;
  return (section === 'sortOut' ? troubleOf(item, today)?.column : undefined) ?? item.dueColumn;
}

function wordsOf(item: WorkItem, section: SectionKey, today: LocalDate, late: number): string {
  const date = item.due === null ? 'no date' : dateWords(item, today, late);
  if (item.means === 'approved with fixes' && section !== 'sortOut') return `fixes to make, ${date}`;
  if (section === 'retake' && item.due !== null)
    return `needs a new date, ${date}${item.retakeDate === 'old' ? '' : '; late, if that is the new one'}`;
  if (section === 'retake') return 'retake without a date';
  // Where no take is counted, one that came back between two mails looks like the one before.
  if (section === 'late' && item.means === 'retake' && item.take === null) return `${date}; needs a new date, if it came back again`;
  const trouble = section === 'sortOut' ? troubleOf(item, today) : null;
  if (trouble?.kind === 'no person' || trouble?.kind === 'leaving' || trouble?.kind === 'away') return `${date}, ${trouble.words}`;
  if (trouble?.kind === 'blocked')
    return `${trouble.words}, ${date}${item.question && item.due !== null && item.due < today ? `. ${item.question}` : ''}`;
  if (trouble && trouble.kind !== 'day off') return trouble.words;
  return trouble === null && section === 'sortOut' && item.question ? `${date}. ${item.question}` : date;
}

/** One line for each person on open work whom no mail reaches; those who want none are no trouble. */
function withoutAddress(items: readonly WorkItem[], { people }: Catalog, departments: Departments): readonly Omit<TodayLine, 'table'>[] {
  const open = timesOf(items.flatMap((item) => holdersOf(item).names));
  return people
    .filter(({ name, email, active, reminders }) => open.has(name) && (!active || (email === null && reminders !== 'off')))
    .map(({ name, active }) => ({
      id: name,
      name,
      apart: '',
      step: null,
      leads: [],
      people: [name],
      departments: departments([name]),
      column: active ? 'email' : 'active',
      due: null,
      words: `${active ? 'no address' : 'not active'}, ${counted(open.get(name) ?? 0, 'open line')}`,
      late: 0,
    }));
}

/** An asset was reopened: the step cannot start, whatever it says. */
function isContradicted(obligation: Obligation, held: ReadonlySet<string>): boolean {
  return obligation.section === 'starts' && held.has(cellOf(obligation));
}

function cellOf({ table, row, column }: Pick<UnreadRow, 'table' | 'row' | 'column'>): string {
  return `${table}/${row}/${column}`;
}

/** Work of several is one line. */
function together(all: readonly Obligation[]): readonly Filled<Obligation>[] {
  return [...groupedBy(all, (one) => (one.section === 'starts' ? cellOf(one) : one)).values()];
}

const listed = new Set<SectionKey>(sectionsDeclared.filter(({ cap }) => cap > 0).map(({ key }) => key));

/** What is no step or deadline, or cannot be judged. */
/** @param owed the same of each who has it */
function owedLine(
  row: UnreadRow & Partial<Pick<Obligation, 'when'>>,
  departments: Departments,
  filed: Filed,
  owed: readonly Pick<UnreadRow, 'holder'>[] = [row],
): TodayLine {
  const { table, id, name, apart, column, words, when: due = null } = row;
  const people = owed.flatMap(({ holder }) => holder ?? []);
  const line = { table, id, name, apart, step: null, leads: [], people, departments: departments(people), column, due, words, late: 0 };
  return { ...line, ...filed(row) };
}

type Departments = (people: readonly string[]) => readonly string[];

function departmentsBy({ people }: Catalog): Departments {
  const byName = new Map(people.map(({ name, department }) => [name, department]));
  return (names) => [...new Set(names.map((name) => byName.get(name) ?? '').filter((department) => department !== ''))];
}

type StepOrder = (step: string | null) => number;

/** Place of a line's step in the pipeline; tabs without steps come after, as they stand. */
function stepOrder({ steps }: Catalog): StepOrder {
  const places = new Map<string | null, number>(steps.map(({ name }, at) => [name, at]));
  return (step) => places.get(step) ?? steps.length;
}

function placed(line: TodayLine, order: StepOrder): Placed {
  return placedAs(line.step, line.people, line, order, () => line);
}

function placedItem(item: WorkItem, order: StepOrder, line: Placed['line']): Placed {
  return placedAs(item.stepSaid, item.by, item, order, line);
}

function placedOwed(row: ListedLine, order: StepOrder, line: Placed['line']): Placed {
  return placedAs(null, row.holder === null ? [] : [row.holder], { due: row.when, name: row.name, apart: row.apart }, order, line);
}

function placedAs(
  step: string | null,
  people: readonly string[],
  { due, name, apart }: Pick<TodayLine, 'due' | 'name' | 'apart'>,
  order: StepOrder,
  line: Placed['line'],
): Placed {
  return { line, at: order(step), texts: [people.join(', ') || '\uffff', due ?? '9', name, apart] };
}

function compared(a: Placed, b: Placed): number {
  if (a.at !== b.at) return a.at - b.at;
  for (let nth = 0; nth < a.texts.length; nth += 1) {
    const [first = '', second = ''] = [a.texts[nth], b.texts[nth]];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
