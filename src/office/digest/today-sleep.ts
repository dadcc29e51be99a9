// What of Today is asleep, and what may be put off.

import type { LineSleep, TodayLine } from '../../contract/today';
import { isAsleep, latestWake, type Slept } from '../../schema/calendar/snooze';
import type { Catalog } from '../../schema/catalog';
import type { Filled } from '../../schema/values/grouping';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { inWords } from '../../schema/values/text';
import type { ReadTable } from '../../workbook/rows/read-table';
import type { Obligation } from '../rules/obligation';
import { placeKey } from '../sent-log/item-keys';
import type { WorkItem } from '../work/work';
import { asleepIn, sleepersOf, sleepersOfOwed, sleepKey } from './asleep';

/** A line that may be put off: what the sidebar is told of it, and for whom it sleeps already. */
export interface SleepOfLine extends LineSleep {
  readonly sleepers: readonly (readonly [name: string, slept: Slept])[];
}

/** Null for what cannot be put off; all of it where no tab in use says what is. */
export function sleepOn(reads: readonly ReadTable[], { settings }: Catalog, today: LocalDate) {
  const asleep = asleepIn(reads);
  const sleepOf = (item: string, due: LocalDate | null, people: readonly string[]): SleepOfLine | null => {
    if (people.length === 0) return null;
    const sleepers = people.flatMap((name) => {
      const slept = asleep.of(item, due, name);
      return slept && isAsleep(slept, today) ? [[name, slept] as const] : [];
    });
    // While one of them is told of it, it stands where it did.
    const [first] = sleepers.map(([, { until }]) => until).sort();
    const isWhole = sleepers.length === people.length;
    return { item, latest: latestWake(due, today), people, sleepers, ...(isWhole && first && { until: first }) };
  };
  return {
    ofItem: (item: WorkItem) => (asleep.inUse ? sleepOf(placeKey(item), item.due, sleepersOf(item, settings.coordinator)) : null),
    /** Of one line that is owed by one person or several. */
    ofObligations: (owed: Filled<Obligation>) => {
      const [first] = owed;
      const key = asleep.inUse ? sleepKey(first) : null;
      return key === null ? null : sleepOf(key, first.when, sleepersOfOwed(owed, settings.coordinator));
    },
  };
}

/** The line with what is said of its sleep; one that nobody can put off today, since it is due, says nothing. */
export function sleepIn({ words }: TodayLine, { sleepers, ...sleep }: SleepOfLine, today: LocalDate): Partial<TodayLine> {
  if (sleep.until !== undefined) return { sleep, words: `${words}; wakes ${dayInWords(sleep.until, today)}` };
  const [first] = sleepers;
  const said = first ? { words: `${words}; asleep for ${inWords(sleepers.map(([name]) => name))}` } : {};
  return sleep.latest > today ? { sleep, ...said } : said;
}
