// Whose days count: those of the production, and of whoever works on other days of the week or has the public holidays of another country.

import type { Catalog } from '../../schema/catalog';
import type { WorkingTimes } from '../../schema/values/days-off';
import { onceEach } from '../../schema/values/once';
import { type Calendar, calendarOf, workedDaysOff } from './working-days';

export interface Calendars {
  readonly studio: Calendar;
  /** By the days of somebody on People; those of the production for all others. */
  of(name: string): Calendar;
  /** Of people who share an address: their own where they have the same, else the production’s. */
  among(names: readonly string[]): Calendar;
}

/** The one place that says whether a day is a working day for somebody. */
export function calendarsOf({ settings, people, holidays }: Pick<Catalog, 'settings' | 'people' | 'holidays'>): Calendars {
  const studio = calendarOf(settings);
  const others = new Map<string, string>();
  for (const { name, country = settings.country, worksOn } of people) {
    const lives = holidays === undefined || country === settings.country ? '' : (country ?? '');
    if (lives !== '' || worksOn !== undefined) others.set(name, JSON.stringify([lives, worksOn ?? null]));
  }
  const own = onceEach((key: string): Calendar => {
    const [lives, worksOn] = JSON.parse(key) as readonly [string, WorkingTimes['workingDays'] | null];
    return calendarOf({
      ...settings,
      ...(worksOn !== null && { workingDays: worksOn }),
      ...(lives !== '' && { holidays: holidays?.[lives] ?? [] }),
      // A weekend shift of the production is everybody's; a range of its usual days gives nobody more of them.
      alsoWorking: workedDaysOff(settings).map((day) => ({ from: day, to: day })),
    });
  });
  const of = (name: string) => {
    const key = others.get(name);
    return key === undefined ? studio : own(key);
  };
  return {
    studio,
    of,
    among: (names) => {
      const [first = studio, ...rest] = names.map(of);
      return rest.every((calendar) => calendar === first) ? first : studio;
    },
  };
}
