// The Today view: everything to see to, each line in one section only.

import type { LineStatus, TodayLine, TodayView } from '../../contract/today';
import type { Catalog } from '../../schema/catalog';
import { bySection, type DeclaredSection, type SectionKey, sections as sectionsDeclared } from '../../schema/section';
import { timesOf } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import type { ReadTable } from '../../workbook/rows/read-table';
import { obligationsOn, unreadRowsOn } from '../rules';
import { allWork } from '../rules/all-work';
import type { Obligation, UnreadRow } from '../rules/obligation';
import { withAbsences } from '../work/away';
import { sectionOf } from '../work/counts';
import { holdersOf } from '../work/holders';
import { noRetakes, type Retakes } from '../work/retakes';
import { daysLate } from '../work/standing';
import { togetherOf } from '../work/together';
import type { WorkItem } from '../work/work';
import { type Calendar, calendarOf } from '../work/working-days';
import { dateWords } from './date-words';
import { type Filed, filedIn } from './filed';
import { troubleOf } from './sort-out';
import { type SleepOfLine, sleepIn, sleepOn } from './today-sleep';

/** What somebody else found to list: the row, and under which heading. */
export type ListedLine = UnreadRow & Pick<Obligation, 'when' | 'section'>;

/** The view of that day, from the tables in use. `people`: key of the table that says who is who. Lines stand in the order of the steps, then by person, date and name. */
export function todayView(
  reads: readonly ReadTable[],
  given: Catalog,
  today: LocalDate,
  retakes: Retakes = noRetakes,
  people = '',
  more: readonly ListedLine[] = [],
): TodayView {
  const catalog = withAbsences(given, reads);
  const sections = bySection((): TodayLine[] => []);
  const calendar = calendarOf(catalog.settings);
  const departments = departmentsBy(catalog);
  const filed = filedIn(reads, catalog);
  const sleep = sleepOn(reads, catalog, today);
  const put = (section: SectionKey, line: TodayLine, slept: SleepOfLine | null) => {
    if (slept === null || section === 'sortOut') sections[section].push(line);
    else sections[slept.until === undefined ? section : 'asleep'].push({ ...line, ...sleepIn(line, slept, today) });
  };
  const { items } = allWork(reads, catalog, retakes, { from: today, named: false });
  for (const item of items) {
    const section = sectionOf(item, today);
    if (section) put(section, { ...workLine(item, section, today, calendar, departments), ...filed(item) }, sleep.ofItem(item));
  }
  sections.sortOut.push(...withoutAddress(items, catalog, departments).map((line) => ({ ...line, table: people })));
  sections.sortOut.push(...unreadRowsOn(reads, { catalog, today }).map((row) => owedLine(row, departments, filed)));
  const held = new Set(more.flatMap((one) => (one.section === 'waits' ? [cellOf(one)] : [])));
  for (const obligation of obligationsOn(reads, { catalog, today }))
    if (listed.has(obligation.section) && !isContradicted(obligation, held))
      put(obligation.section, owedLine(obligation, departments, filed), sleep.ofObligation(obligation));
  sections.starts = together(sections.starts, departments);
  for (const one of more) sections[one.section].push(owedLine(one, departments, filed));
  const order = stepOrder(catalog);
  for (const { key, ranked } of sectionsDeclared as readonly DeclaredSection[])
    if (!ranked) sections[key].sort((a, b) => compared(a, b, order));
  return { date: today, sections };
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
function together(lines: readonly TodayLine[], departments: Departments): TodayLine[] {
  const all: TodayLine[] = [];
  for (const line of lines) {
    const last = all[all.length - 1];
    const isSame =
      last !== undefined && last.table === line.table && last.id === line.id && last.name === line.name && last.column === line.column;
    if (!isSame) all.push(line);
    else {
      const people = [...last.people, ...line.people];
      all[all.length - 1] = { ...last, people, departments: departments(people) };
    }
  }
  return all;
}

const listed = new Set<SectionKey>(sectionsDeclared.filter(({ cap }) => cap > 0).map(({ key }) => key));

/** What is no step or deadline, or cannot be judged. */
function owedLine(row: UnreadRow & Partial<Pick<Obligation, 'when'>>, departments: Departments, filed: Filed): TodayLine {
  const { table, id, name, apart, holder, column, words, when: due = null } = row;
  const people = holder === null ? [] : [holder];
  const line = { table, id, name, apart, step: null, leads: [], people, departments: departments(people), column, due, words, late: 0 };
  return { ...line, ...filed(row) };
}

type Departments = (people: readonly string[]) => readonly string[];

function departmentsBy({ people }: Catalog): Departments {
  const byName = new Map(people.map(({ name, department }) => [name, department]));
  return (names) => [...new Set(names.map((name) => byName.get(name) ?? '').filter((department) => department !== ''))];
}

/** Place of a line's step in the pipeline; tabs without steps come after, as they stand. */
function stepOrder({ steps }: Catalog): (step: string | null) => number {
  const places = new Map<string | null, number>(steps.map(({ name }, at) => [name, at]));
  return (step) => places.get(step) ?? steps.length;
}

function compared(a: TodayLine, b: TodayLine, order: (step: string | null) => number): number {
  const texts = (line: TodayLine) => [line.people.join(', ') || '\uffff', line.due ?? '9', line.name, line.apart];
  const byStep = order(a.step) - order(b.step);
  if (byStep !== 0) return byStep;
  const [first, second] = [texts(a), texts(b)];
  const at = first.findIndex((text, place) => text !== second[place]);
  return at < 0 ? 0 : (first[at] ?? '') < (second[at] ?? '') ? -1 : 1;
}
