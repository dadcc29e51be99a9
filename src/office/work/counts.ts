// The whole production in figures, for the coordinator and the production manager.

import type { Step } from '../../schema/catalog';
import { bySection, type SectionKey } from '../../schema/section';
import { groupedBy, timesOf } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import type { Counts, DepartmentCounts, MailLine, ManagerReport } from '../digest/digest';
import { byDate, mailLineOf } from '../digest/person-sections';
import { type SortOutKind, type SortOutList, troubleOf } from '../digest/sort-out';
import type { Obligation } from '../rules/obligation';
import { type Standing, standingOf } from './standing';
import type { WorkItem } from './work';
import type { Calendar } from './working-days';

const mostLateLines = 10;
const deliveryDays = 10;

/** Each item counts once: where it waits for somebody's word, it does not count as late. `unclear`: its date, status or names must be mended first. */
type Counted = Standing | 'approval' | 'client' | 'unclear';

/** Where an item counts on that day. */
export function countedAs(item: WorkItem, day: LocalDate): Counted {
  const trouble = troubleOf(item, day)?.kind;
  // Nothing else that we could say about it would be sure.
  if (trouble === 'dates' || trouble === 'words') return 'unclear';
  const standing = standingOf(item, day);
  if (standing === 'settled' || item.step === null) return standing;
  if (item.means === 'with reviewer') return 'approval';
  return item.means === 'with client' ? 'client' : standing;
}

/** The section of the Today view that an item stands in, which is what the coordinator's figures count; null: in none. */
export function sectionOf(item: WorkItem, day: LocalDate): SectionKey | null {
  const counted = countedAs(item, day);
  if (counted === 'unclear' || counted === 'question') return 'sortOut';
  if (counted === 'week' || counted === 'later') return troubleOf(item, day) ? 'sortOut' : counted === 'week' ? 'week' : null;
  return counted === 'settled' ? null : counted;
}

export function countsOf(items: readonly WorkItem[], day: LocalDate, owed: readonly Obligation[], lists: readonly SortOutList[]): Counts {
  const count = countOf([...items.map((item) => sectionOf(item, day)), ...owed.map(({ section }) => section)], (section) => section);
  // Tabs and headings are said, not counted: somebody may do without a column on purpose.
  const listed = lists.reduce((sum, { kind, lines }) => sum + (ofNoItem.includes(kind) ? lines.length : 0), 0);
  return bySection(({ key }) => count(key) + (key === 'sortOut' ? listed : 0));
}

/** Lists that no item stands in. */
const ofNoItem: readonly SortOutKind[] = ['numbers', 'time off', 'no address', 'not delivered'];

/** The production manager's week. */
export function managerReport(items: readonly WorkItem[], steps: readonly Step[], day: LocalDate, calendar: Calendar): ManagerReport {
  const late = items.filter((item) => reportedAs(item, day) === 'late').map((item) => mailLineOf(item, { day, calendar }));
  const until = calendar.addWorkingDays(day, deliveryDays);
  const coming = items.filter(({ reported, open, due }) => reported !== null && open && due !== null && due >= day && due <= until);
  return {
    departments: departmentsOf(items, steps, day),
    mostLate: late.sort(latest).slice(0, mostLateLines),
    deliveries: coming.map((item) => mailLineOf(item, { day, calendar })).sort(byDate),
    deliveriesOut: items.filter((item) => item.reported === 'out' && ['today', 'week'].includes(standingOf(item, day))).length,
  };
}

/** A step that has passed is no lateness of its department any more, whoever owes the fixes. */
function reportedAs(item: WorkItem, day: LocalDate): Counted | 'fixes' {
  const counted = countedAs(item, day);
  return item.means === 'approved with fixes' && counted !== 'unclear' && counted !== 'settled' ? 'fixes' : counted;
}

function latest(a: MailLine, b: MailLine): number {
  return b.late - a.late || byDate(a, b);
}

/** Steps in their order, then tabs without steps; those with nothing to tell are left out. */
function departmentsOf(items: readonly WorkItem[], steps: readonly Step[], day: LocalDate): readonly DepartmentCounts[] {
  const inOrder = steps.map(({ name }): readonly [string, readonly WorkItem[]] => [name, []]);
  const groups = new Map([...inOrder, ...groupedBy(items, ({ stepSaid, tab }) => stepSaid ?? tab)]);
  return [...groups].flatMap(([department, group]) => {
    const count = countOf(group, (item) => reportedAs(item, day));
    const [late, due] = [count('late'), count('today') + count('week')];
    const figures = { late, due, toApprove: count('approval'), retakes: count('retake'), fixes: count('fixes') };
    return Object.values(figures).every((figure) => figure === 0) ? [] : [{ department, ...figures }];
  });
}

function countOf<T, Place>(things: readonly T[], placeOf: (thing: T) => Place): (place: Place) => number {
  const counts = timesOf(things.map(placeOf));
  return (place) => counts.get(place) ?? 0;
}
