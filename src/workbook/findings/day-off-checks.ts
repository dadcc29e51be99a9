// Dates to be met on a day on which nobody works.

import { isDayOff } from '../../schema/values/days-off';
import { dayInWords } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import { datesToMeetOn } from '../rows/due-columns';
import { valueIn } from '../rows/sheet-row';
import { form, type Inspected, type Occurrence, seenAt } from './occurrence';

/** It may be on purpose: what is due on it is reminded of on the working day before. Days that are over are of no interest any more. */
export function datesOnDaysOff(inspected: Inspected): readonly Occurrence[] {
  const { read, catalog, today } = inspected;
  const columns = new Map(read.columns.map((column) => [column.key, column]));
  const datesOf = datesToMeetOn(read.table, catalog, today);
  return read.records.flatMap((record) =>
    datesOf((key) => valueIn(record, key)).flatMap(([key, date]) => {
      const column = columns.get(key);
      if (!column || !isDayOff(date, catalog.settings)) return [];
      const say = (count: number) =>
        `${counted(count, 'date')} in ${column.heading} ${form(count, 'is a day off', 'are days off')}: ${count === 1 ? '' : 'the first is '}${dayInWords(date, today)}. People are reminded on the working day before. A day that is worked all the same can be added to Working days on Settings.`;
      return [seenAt(inspected, record, column, { kind: 'day off', likeness: '', say })];
    }),
  );
}
