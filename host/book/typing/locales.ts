// What a locale changes in a workbook: order of day and month, separators, currency and the words for months.

import type { Locale } from '@odoo/o-spreadsheet';

/** How text typed in a locale is read. */
export interface TypingLocale {
  /** `dmy`, `mdy` or `ymd`. */
  readonly order: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  /** As formats name it, `dd/mm/yyyy`. */
  readonly dateFormat: string;
  readonly currency: string;
  /** Lower-case names and short names of the months, to 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly words: { readonly true: string; readonly false: string };
}

const currencies: Readonly<Record<string, string>> = { US: '$', GB: '£', AU: '$', CA: '$', NZ: '$', IN: '₹', JP: '¥', CN: '¥', CH: 'CHF' };

const booleans: Readonly<Record<string, readonly [string, string]>> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
};

function tagOf(locale: string): string {
  return locale.replaceAll('_', '-');
}

function dateFormatOf(tag: string): string {
  const style = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  const parts = new Intl.DateTimeFormat(tag, style).formatToParts(Date.UTC(2001, 1, 3));
  const letter = { day: 'd', month: 'm', year: 'y' } as const;
  return parts
    .map(({ type, value }) => {
      if (type === 'year') return 'yyyy';
      if (type === 'day' || type === 'month') return letter[type].repeat(value.length);
      return value.trim().slice(0, 1);
    })
    .join('');
}

function monthsOf(tag: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of ['en', tag]) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const name = format.formatToParts(Date.UTC(2001, index, 1)).find(({ type }) => type === 'month')?.value ?? '';
        months.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
      }
    }
  }
  return months.set('sept', 9);
}

function typingLocale(locale: string): TypingLocale {
  const tag = tagOf(locale);
  const dateFormat = dateFormatOf(tag);
  const number = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const [language = 'en', region = ''] = tag.split('-');
  const [yes, no] = booleans[language] ?? ['TRUE', 'FALSE'];
  return {
    order: dateFormat.replaceAll(/[^dmy]/g, '').replaceAll(/(.)\1+/g, '$1'),
    decimal: number.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: number.find(({ type }) => type === 'group')?.value ?? ',',
    dateSeparator: /[^dmy]/.exec(dateFormat)?.[0] ?? '/',
    dateFormat,
    currency: currencies[region] ?? '€',
    months: monthsOf(tag),
    words: { true: yes, false: no },
  };
}

const known = new Map<string, TypingLocale>();

/** How text is read in that locale, `en_GB`. */
export function typingLocaleOf(locale: string): TypingLocale {
  const found = known.get(locale);
  if (found) return found;
  const made = typingLocale(locale);
  known.set(locale, made);
  return made;
}

const engineLocales = new Map<string, Locale>();

/** The same for the engine: what the grid shows and accepts. The same object each time: the engine caches by it. */
export function engineLocaleOf(locale: string): Locale {
  const found = engineLocales.get(locale);
  if (found) return found;
  const typing = typingLocaleOf(locale);
  const made: Locale = {
    name: locale,
    code: locale,
    decimalSeparator: typing.decimal,
    thousandsSeparator: typing.group,
    weekStart: locale === 'en_US' ? 7 : 1,
    dateFormat: typing.dateFormat.replaceAll('.', '-'),
    timeFormat: locale === 'en_US' ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: typing.decimal === ',' ? ';' : ',',
  };
  engineLocales.set(locale, made);
  return made;
}
