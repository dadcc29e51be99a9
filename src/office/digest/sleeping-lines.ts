// A share of the work without what sleeps, and what sleeps of it.

import { isAsleep } from '../../schema/calendar/snooze';
import type { LocalDate } from '../../schema/values/local-date';
import { nameWithStep } from '../work/work';
import type { Assignment, HeldItem } from './assignments';
import type { SleepingLine } from './digest';

/** What of a share is awake on that day. */
export function awakeOn(share: Assignment, day: LocalDate): Assignment {
  const sleeps = ({ slept }: Pick<HeldItem, 'slept'>) => isAsleep(slept, day);
  if (!share.items.some(sleeps) && !share.owed.some(sleeps)) return share;
  return { items: share.items.filter((held) => !sleeps(held)), owed: share.owed.filter((one) => !sleeps(one)) };
}

/** What sleeps of a share, with the day on which it wakes; the first to wake comes first. */
export function asleepLines({ items, owed }: Assignment, day: LocalDate): readonly SleepingLine[] {
  const lines = [
    ...items.map(({ item, slept }) => ({ slept, name: nameWithStep(item) })),
    ...owed.map(({ name, slept }) => ({ slept, name })),
  ];
  return lines
    .flatMap(({ slept, name }) => (slept && isAsleep(slept, day) ? [{ name, until: slept.until }] : []))
    .sort((a, b) => (a.until === b.until ? 0 : a.until < b.until ? -1 : 1));
}
