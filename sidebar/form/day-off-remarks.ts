// A date on which nobody works is said while it is typed, and saved all the same: it may be on purpose.

import { dayOffWords } from '../../src/schema/values/days-off';
import { datesToMeet } from '../../src/workbook/rows/due-columns';
import { type Form, type Texts, valuesOf } from './draft';
import type { Messages } from './form-issues';

/** By key: for every date to be met that is a day off, when people are reminded of it. */
export function dayOffRemarks(form: Form, texts: Texts): Messages {
  const { settings } = form.catalog;
  const dates = [...datesToMeet(form.table, valuesOf(form, texts).values, form.catalog, '1970-01-01')];
  return Object.fromEntries(
    dates.flatMap(([key, date]) => {
      const words = dayOffWords(date, settings);
      return words === null ? [] : [[key, words] as const];
    }),
  );
}
