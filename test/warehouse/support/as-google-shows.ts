// The cells of a tab as Google shows them, which is what BigQuery reads: dates and numbers in the language of the workbook.

import type { Desk } from '../../journeys/support/desk';

const ticks: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['VRAI', 'FAUX'],
  de: ['WAHR', 'FALSCH'],
  es: ['VERDADERO', 'FALSO'],
};

/** All rows from A1 on; blank cells are `''`. */
export function shownRows(desk: Desk, tab: string): readonly (readonly string[])[] {
  const { book } = desk.host;
  const found = book.tabs.named(tab);
  if (!found) throw new Error(`No tab ${tab}`);
  const { rows, columns } = book.cells.extent(found.id);
  if (rows === 0) return [];
  const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const values = book.cells.values(found.id, zone);
  const displays = book.cells.displays(found.id, zone);
  const { locale } = book.settings.data;
  return values.map((row, at) => row.map((value, column) => shown(value, displays[at]?.[column] ?? '', locale)));
}

function shown(value: unknown, display: string, locale: string): string {
  if (locale.startsWith('en')) return display;
  if (typeof value === 'boolean') return ticks[locale.slice(0, 2)]?.[value ? 0 : 1] ?? display;
  if (typeof value === 'number') {
    const places = /\.(\d+)$/.exec(display)?.[1]?.length ?? 0;
    return value.toLocaleString(locale.replace('_', '-'), {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      useGrouping: display.includes(','),
    });
  }
  return value instanceof Date ? inLanguage(display, locale) : display;
}

const english = new Map(
  (['month', 'weekday'] as const).flatMap((part) =>
    (['long', 'short'] as const).flatMap((form) =>
      Array.from({ length: part === 'month' ? 12 : 7 }, (_unused, at) => {
        const day = part === 'month' ? new Date(Date.UTC(2026, at, 15)) : new Date(Date.UTC(2026, 0, 5 + at));
        return [day.toLocaleDateString('en-US', { [part]: form, timeZone: 'UTC' }), { part, form, day }] as const;
      }),
    ),
  ),
);

/** The same date with the names that the language has: `Mon 2 Mar 2026` is `lun. 2 mars 2026`. */
function inLanguage(display: string, locale: string): string {
  return display.replace(/[A-Z][a-z]+/g, (word) => {
    const known = english.get(word);
    return known === undefined
      ? word
      : known.day.toLocaleDateString(locale.replace('_', '-'), { [known.part]: known.form, timeZone: 'UTC' });
  });
}
