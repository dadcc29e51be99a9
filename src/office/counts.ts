// The whole production in figures, for the coordinator and the production manager.

import type { Step } from '../schema/catalog';
import type { LocalDate } from '../schema/local-date';
import type { Counts, DepartmentCounts, MailLine, ManagerReport } from './digest';
import { byDate, lineOf } from './person-sections';
import type { SortOutList } from './sort-out';
import { type Standing, standingOf } from './standing';
import type { WorkItem } from './work';
import type { Calendar } from './working-days';

const mostLateLines = 10;
const deliveryDays = 10;

/** Key of the table that the manager wants to see row by row. */
const deliveries = 'deliveries';

/** Each open item counts once: where it waits for somebody's word, it does not count as late. */
type Counted = Standing | 'approval' | 'client';

/** Where an item counts on that day. */
export function countedAs(item: WorkItem, day: LocalDate): Counted {
  const standing = standingOf(item, day);
  if (standing === 'settled' || item.step === null) return standing;
  if (item.means === 'with reviewer') return 'approval';
  return item.means === 'with client' ? 'client' : standing;
}

export function countsOf(items: readonly WorkItem[], day: LocalDate, toReorder: number, lists: readonly SortOutList[]): Counts {
  const count = countOf(items, day);
  return {
    late: count('late'),
    dueToday: count('today'),
    thisWeek: count('week'),
    toApprove: count('approval'),
    withClient: count('client'),
    retakes: count('retake'),
    toReorder,
    // Retakes have a figure of their own.
    toSortOut: lists.reduce((sum, { kind, lines }) => sum + (kind === 'retakes' ? 0 : lines.length), 0) + count('question'),
  };
}

/** The production manager's week. */
export function managerReport(items: readonly WorkItem[], steps: readonly Step[], day: LocalDate, calendar: Calendar): ManagerReport {
  const late = items.filter((item) => countedAs(item, day) === 'late').map((item) => lineOf(item, { day, calendar }));
  const until = calendar.addWorkingDays(day, deliveryDays);
  const coming = items.filter(({ table, open, due }) => table === deliveries && open && due !== null && due >= day && due <= until);
  return {
    departments: departmentsOf(items, steps, day),
    mostLate: late.sort(latest).slice(0, mostLateLines),
    deliveries: coming.map((item) => lineOf(item, { day, calendar })).sort(byDate),
    deliveriesOut: items.filter(
      (item) => item.table === deliveries && item.deadline === 'out' && ['today', 'week'].includes(standingOf(item, day)),
    ).length,
  };
}

function latest(a: MailLine, b: MailLine): number {
  return b.late - a.late || byDate(a, b);
}

/** Steps in their order, then tabs without steps; those with nothing to tell are left out. */
function departmentsOf(items: readonly WorkItem[], steps: readonly Step[], day: LocalDate): readonly DepartmentCounts[] {
  const groups = new Map<string, WorkItem[]>(steps.map(({ name }) => [name, []]));
  for (const item of items) {
    const department = item.step ?? item.tab;
    const group = groups.get(department);
    if (group) group.push(item);
    else groups.set(department, [item]);
  }
  return [...groups].flatMap(([department, group]) => {
    const count = countOf(group, day);
    const figures = { late: count('late'), due: count('today') + count('week'), toApprove: count('approval'), retakes: count('retake') };
    return Object.values(figures).every((figure) => figure === 0) ? [] : [{ department, ...figures }];
  });
}

function countOf(items: readonly WorkItem[], day: LocalDate): (counted: Counted) => number {
  const counts = new Map<Counted, number>();
  for (const item of items) {
    const counted = countedAs(item, day);
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return (counted) => counts.get(counted) ?? 0;
}
