// Dates to be met on a day on which nobody works.

import { isDayOff } from '../../schema/values/days-off';
import { dayInWords } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import { datesToMeet } from '../rows/due-columns';
import { form, type Inspected, type Occurrence, seenAt } from './occurrence';

/** It may be on purpose: what is due on it is reminded of on the working day before. Days that are over are of no interest any more. */
export function datesOnDaysOff(inspected: Inspected): readonly Occurrence[] {
  const { read, catalog, today } = inspected;
  const columns = new Map(read.columns.map((column) => [column.key, column]));
  return read.records.flatMap((record) =>
    [...datesToMeet(read.table, record.values, catalog, today)].flatMap(([key, date]) => {
      const column = columns.get(key);
      if (!column || !isDayOff(date, catalog.settings)) return [];
      const say = (count: number) =>
        `${counted(count, 'date')} in ${column.heading} ${form(count, 'is a day off', 'are days off')}: ${count === 1 ? '' : 'the first is '}${dayInWords(date, today)}. People are reminded on the working day before. A day that is worked all the same can be added to Working days on Settings.`;
      return [seenAt(inspected, record, column, { kind: 'day off', likeness: '', say })];
    }),
  );
}
