// How the language of the file writes dates, from the engine's own tables of languages (CLDR).

import type { BookLocale } from '../../workbook/catalog/catalog-settings';

const monday = Date.UTC(2026, 0, 5);
const day = 86_400_000;
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];
const weekdayForms: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { weekday: 'short' },
  // With what stands between: `fredag den 3. april`.
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
];

/** Asks Google nothing. A locale that the engine does not know has no examples. */
export function localeOf(name: string): BookLocale {
  const written = (instant: number, form: Intl.DateTimeFormatOptions) =>
    new Date(instant).toLocaleDateString(name.replace('_', '-'), { ...form, timeZone: 'UTC' });
  try {
    const months = counted(12, (month) => forms.map((form) => written(Date.UTC(2026, month, 15), form)));
    const weekdays = counted(7, (weekday) => weekdayForms.map((form) => written(monday + weekday * day, form)));
    return { name, dates: { months, weekdays } };
  } catch {
    return { name, dates: { months: [], weekdays: [] } };
  }
}

function counted<T>(count: number, of: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
