// How the language of the file writes dates and amounts, from the engine's own tables of languages (CLDR).

import { once } from '../../schema/values/once';
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

/** Asks Google nothing, and works out the examples when they are looked at. A locale that the engine does not know has none, and no comma. */
export function localeOf(name: string): BookLocale {
  const tag = name.replace('_', '-');
  const written = (instant: number, form: Intl.DateTimeFormatOptions) =>
    new Date(instant).toLocaleDateString(tag, { ...form, timeZone: 'UTC' });
  const dates = once(() =>
    known(
      () => ({
        months: counted(12, (month) => forms.map((form) => written(Date.UTC(2026, month, 15), form))),
        weekdays: counted(7, (weekday) => weekdayForms.map((form) => written(monday + weekday * day, form))),
      }),
      { months: [], weekdays: [] },
    ),
  );
  return {
    name,
    get dates() {
      return dates();
    },
    decimalComma: known(() => new Intl.NumberFormat(tag).format(1.5).includes(','), false),
  };
}

function known<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function counted<T>(count: number, of: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
