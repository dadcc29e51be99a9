// Public holidays by country: what a table that declares `holidays` says, and what the add-on brings along to begin with.

import { isLocalDate, type LocalDate } from '../values/local-date';

/** Columns of a table whose rows are public holidays. */
export interface HolidayColumns {
  readonly date: string;
  readonly country: string;
  readonly name: string;
  /** Ticked: nobody works there that day. */
  readonly off: string;
}

/** A country and its days as a text: `New Year's Day 260101 270101;Easter Monday 260406`. */
export type CountryHolidays = readonly [country: string, days: string];

export interface Holiday {
  readonly date: LocalDate;
  readonly name: string;
}

/** The days of such a text, in order. */
export function holidaysOf([, text]: CountryHolidays): readonly Holiday[] {
  const days = text.split(';').flatMap((one) => {
    const name = one.replace(/( \d{6})+$/, '');
    const dates = one.slice(name.length).trim().split(' ');
    return dates.map((day) => ({ name, date: day.replace(/(..)(..)(..)/, '20$1-$2-$3') }));
  });
  return days.flatMap(({ name, date }) => (isLocalDate(date) ? [{ name, date }] : [])).sort((a, b) => (a.date < b.date ? -1 : 1));
}
