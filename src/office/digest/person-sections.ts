// One person's own work in their mail: late, due today, this week, waiting for them ...

import { wokeOn } from '../../schema/calendar/snooze';
import type { Obligation } from '../rules/obligation';
import { beforeEntering, enteringKey, type Moment, obligationEntering, receiptsEntering } from '../sent-log/entering';
import { receiptsDay } from '../sent-log/hand-in-days';
import { retakeKeys } from '../work/retakes';
import { daysLate, type Standing, standingOf } from '../work/standing';
import { togetherOf } from '../work/together';
import type { WorkItem } from '../work/work';
import type { Assignment, HeldItem } from './assignments';
import type { MailLine, ReceiptsLine, Sections } from './digest';
import { awakeOn } from './sleeping-lines';

/** What of a share is told today, and under which keys. */
export interface PersonSections {
  readonly sections: Pick<Sections, PersonSection>;
  /** Of what newly reached a reminder day. */
  readonly keys: readonly string[];
  /** What the lines that are shown say of retakes. */
  readonly facts: readonly string[];
}

type ItemSection = 'late' | 'dueToday' | 'retakes' | 'questions' | 'thisWeek' | 'later' | 'waiting';
type PersonSection = ItemSection | 'lateBefore' | 'laterMore' | 'owed' | 'receipts';

/** Lines of later work in a week's mail that nothing has to be done about yet. */
const mostLater = 5;

const sectionOf: Readonly<Record<Exclude<Standing, 'settled'>, ItemSection>> = {
  late: 'late',
  today: 'dueToday',
  retake: 'retakes',
  question: 'questions',
  week: 'thisWeek',
  later: 'later',
};

/** The week's mail tells all that is open; on other days only what entered, with retakes for information. */
export function personSections(given: Assignment, moment: Moment, week: boolean): PersonSections {
  const share = awakeOn(given, moment.day);
  const keys: string[] = [];
  const told = <T>(thing: T, key: string | null): readonly T[] => {
    if (key !== null) keys.push(key);
    return key === null ? [] : [thing];
  };
  const items = share.items
    .filter(({ item, lead }) => lead || (item.dueProblem === null && !isForgiven(item, moment)))
    .map((held) => ({ held, entered: told(held, enteringKey(held.item, moment, wokeOn(held.slept, moment.day))).length > 0 }))
    .map(withoutEnd);
  const lateBefore = week ? forgivenLines(share, moment).filter(({ item }) => told(item, beforeEntering(item, moment)).length > 0) : [];
  const owed = share.owed.flatMap((obligation) => told(obligation, obligationEntering(obligation, moment)));
  const summed = share.owed.filter(({ sum }) => sum !== null);
  const receipts = receiptsOf(summed, moment, told);
  const shown = items.filter(({ held, entered }) => {
    const standing = standingOf(held.item, moment.day);
    // A question is asked once, not every week.
    return entered || (week ? standing !== 'question' : keys.length > 0 && standing === 'retake');
  });
  const facts = retakeKeys(
    shown.map(({ held }) => held.item),
    moment.day,
  );
  return { sections: { ...itemSections(shown, moment), lateBefore, owed: [...owed].sort(byRank), receipts }, keys, facts };
}

/** A reminder that was missed is made up for even when nothing is owed any more: its day may have been the last one. */
function withoutEnd(shown: Shown): Shown {
  const { held, entered } = shown;
  return entered && held.item.until !== null ? { entered, held: { ...held, item: { ...held.item, until: null } } } : shown;
}

/** Late before reminders were turned on: told as a list, once; its people are reminded of what comes from then on. */
export function isForgiven({ due }: WorkItem, { startedOn, everybody }: Pick<Moment, 'startedOn' | 'everybody'>): boolean {
  return !everybody && due !== null && due < startedOn;
}

/** Work of theirs that was late before reminders were turned on; a retake that waits for its date is as old. The coordinator has a list of all. */
function forgivenLines({ items }: Assignment, moment: Moment): readonly MailLine[] {
  if (moment.onBehalfOf !== null) return [];
  return items
    .filter(({ item, lead }) => !lead && item.dueProblem === null && isForgiven(item, moment))
    .filter(({ item }) => ['late', 'retake'].includes(standingOf(item, moment.day)))
    .map(({ item }) => mailLineOf(item, moment))
    .sort(byDate);
}

/** The line of an item on that day. */
export function mailLineOf(item: WorkItem, { day, calendar }: Pick<Moment, 'day' | 'calendar'>): MailLine {
  const eve =
    item.open && item.due !== null && item.due >= day && !calendar.isWorkingDay(item.due) && calendar.addWorkingDays(item.due, 0) === day;
  const late = daysLate(item, day, calendar);
  return { item, late, eve, together: togetherOf(item, day, late) };
}

/** The earliest date first, without a date last; then by name. */
export function byDate(a: MailLine, b: MailLine): number {
  const [first, second] = [a.item.due ?? '9', b.item.due ?? '9'];
  if (first !== second) return first < second ? -1 : 1;
  return a.item.name === b.item.name ? 0 : a.item.name < b.item.name ? -1 : 1;
}

interface Shown {
  readonly held: HeldItem;
  readonly entered: boolean;
}

function itemSections(shown: readonly Shown[], moment: Moment): Pick<Sections, ItemSection | 'laterMore'> {
  const lines: Record<ItemSection, MailLine[]> = {
    late: [],
    dueToday: [],
    retakes: [],
    questions: [],
    thisWeek: [],
    later: [],
    waiting: [],
  };
  const idle: MailLine[] = [];
  for (const { held, entered } of shown) {
    const standing = standingOf(held.item, moment.day);
    if (standing === 'settled') continue;
    const section = held.lead ? 'waiting' : sectionOf[standing];
    (section === 'later' && !entered ? idle : lines[section]).push(mailLineOf(held.item, moment));
  }
  for (const section of Object.values(lines)) section.sort(byDate);
  const listed = idle.sort(byDate).slice(0, mostLater);
  return { ...lines, later: [...lines.later, ...listed].sort(byDate), laterMore: idle.length - listed.length };
}

function receiptsOf(
  receipts: readonly Obligation[],
  moment: Moment,
  told: (line: ReceiptsLine, key: string | null) => readonly ReceiptsLine[],
): ReceiptsLine | null {
  const upTo = receipts.length === 0 ? null : receiptsDay(moment.day, moment.calendar, moment.handInDay);
  // A receipt without a readable date is still a receipt.
  const mine = receipts.filter(({ when }) => when === null || upTo === null || when <= upTo);
  return told(receiptsLine(mine), receiptsEntering(mine, moment))[0] ?? null;
}

function receiptsLine(receipts: readonly Obligation[]): ReceiptsLine {
  const known = receipts.filter(({ sum }) => sum !== null && sum.heading !== null);
  const total = known.reduce((all, { sum }) => all + (sum?.amount ?? 0), 0);
  return {
    count: receipts.length,
    total: known.length === 0 ? null : total,
    unread: known.filter(({ sum }) => sum?.amount === null).map(({ id, name, sum }) => ({ id, name, amountHeading: sum?.heading ?? null })),
  };
}

function byRank(a: Obligation, b: Obligation): number {
  return a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
