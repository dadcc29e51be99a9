// One person's work as it is told to somebody else in their place.

import { wokeOn } from '../../schema/calendar/snooze';
import { enteringKey, type Moment } from '../sent-log/entering';
import type { Assignment } from './assignments';
import type { OnBehalf } from './digest';
import { byDate, personSections } from './person-sections';

/** What there is to tell, and the keys of it. */
export interface ToldInPlace extends Pick<OnBehalf, 'lines' | 'owed' | 'receipts'> {
  readonly keys: readonly string[];
  readonly facts: readonly string[];
  readonly isEmpty: boolean;
}

export function toldInPlace(share: Assignment, moment: Moment, week: boolean): ToldInPlace {
  const { keys, facts, sections } = personSections(share, moment, week);
  const { owed, receipts, laterMore: _more, later, ...lists } = sections;
  const woke = new Map(share.items.map(({ item, slept }) => [item, wokeOn(slept, moment.day)]));
  // Later work of somebody else is no news, until it reaches a reminder day.
  const lines = [...Object.values(lists).flat(), ...later.filter(({ item }) => enteringKey(item, moment, woke.get(item)) !== null)].sort(
    byDate,
  );
  return { lines, owed, receipts, keys, facts, isEmpty: lines.length === 0 && owed.length === 0 && receipts === null };
}
