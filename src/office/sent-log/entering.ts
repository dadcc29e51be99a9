// Whether a piece of work, an order or receipts enter somebody's mail today: something that was reached and has not been told yet.

import type { HandInDay } from '../../schema/calendar/hand-in-day';
import { wokeOn } from '../../schema/calendar/snooze';
import { addDays, type LocalDate } from '../../schema/values/local-date';
import type { Obligation } from '../rules/obligation';
import { reachedDay } from '../work/reminder-days';
import type { WorkItem } from '../work/work';
import { type Calendar, mondayOf } from '../work/working-days';
import { receiptsDay } from './hand-in-days';
import { itemKey, receiptsKey, stateKey, toldOn } from './item-keys';
import { keptDays } from './journal';
import type { SentIndex } from './sent-log-index';

/** Whose mail of which day. */
export interface Moment {
  /** Local day of whoever gets the mail; a working day. */
  readonly day: LocalDate;
  /** Working days of whoever gets it, or for whom it is told. */
  readonly calendar: Calendar;
  readonly told: SentIndex;
  readonly startedOn: LocalDate;
  readonly everybody: boolean;
  /** As `receiptsDay` takes it. */
  readonly handInDay?: HandInDay;
  /** In whose place the coordinator is told; null for one's own mail. */
  readonly onBehalfOf: string | null;
}

/** What was forgotten with the old entries of Sent mail must not be told again. */
const margin = 10;

/**
 * The key under which the item is told today; null when nothing new was reached, or it was before reminders were turned on.
 * @param woke the day on which it woke that had been put off: a reminder day like the others
 */
export function enteringKey(item: WorkItem, moment: Moment, woke: LocalDate | null = null): string | null {
  const { day, calendar, told, startedOn, everybody } = moment;
  const reached = reachedDay(item, day, calendar);
  if (woke !== null && woke > (reached?.on ?? '') && item.open) {
    const key = itemKey(item, `woke ${woke}`, moment.onBehalfOf);
    return told.hasReached(key, woke) ? null : key;
  }
  if (reached === null && item.given && item.open) return givenEntering(item, moment);
  if (reached === null || (!everybody && reached.on < startedOn) || reached.on < addDays(day, margin - keptDays)) return null;
  const key = itemKey(item, reached.day, moment.onBehalfOf);
  return told.hasReached(key, reached.on) ? null : key;
}

/** Whoever has something new hears of it at once, before any of its reminder days; with another date it is new again. */
function givenEntering(item: WorkItem, { day, told, onBehalfOf }: Moment): string | null {
  const key = itemKey(item, 'given', onBehalfOf);
  return told.hasReached(key, day) ? null : key;
}

/** The key under which somebody is told that it was late before reminders were turned on; null when they were, or when Sent mail may have forgotten. */
export function beforeEntering(item: WorkItem, { day, told, startedOn }: Moment): string | null {
  const key = itemKey(item, 'before');
  return startedOn < addDays(day, margin - keptDays) || told.hasReached(key, startedOn) ? null : key;
}

/** On the first day that it is owed, or in another state, such as out after being low; then every so many working days, or on the first of each week. */
export function obligationEntering(
  { table, known, told: said, slept }: Obligation,
  { day, calendar, told, onBehalfOf }: Moment,
): string | null {
  if (said === null) return null;
  const key = stateKey(table, known, said.state, onBehalfOf);
  const last = told.lastTold(key);
  const again = (since: LocalDate) =>
    said.every === 'once'
      ? false
      : said.every === 'week'
        ? mondayOf(since) < mondayOf(day)
        : calendar.workingDaysBetween(since, day) >= said.every;
  return last === null || again(last) || last < (wokeOn(slept, day) ?? '') ? toldOn(key, day) : null;
}

/**
 * On the day of handing in; on the working day after if that one was missed. Null when today is neither, when they were told, or when reminders started
 * after that day.
 */
export function receiptsEntering(receipts: readonly Obligation[], moment: Moment): string | null {
  const { day, calendar, told, startedOn, onBehalfOf, handInDay } = moment;
  const [first] = receipts;
  const lastDay = first ? receiptsDay(day, calendar, handInDay) : null;
  if (!first || lastDay === null || lastDay < startedOn) return null;
  const key = receiptsKey(first.table, lastDay, onBehalfOf);
  return told.has(key) ? null : key;
}
