// Non-working dates as people of several countries type them.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localeOf } from '../../src/google/cells/locale';
import { type DateNames, dateNamesIn } from '../../src/schema/values/date-names';
import { type DateOrder, dateOrderOf, datesOffIn, datesOffText } from '../../src/schema/values/days-off-text';
import { addDays, dayInWords, type LocalDate } from '../../src/schema/values/local-date';

const known = new Map<string, DateNames>();

/** Worked out once a locale. */
function namesOf(locale: string): DateNames {
  const names = known.get(locale) ?? dateNamesIn(localeOf(locale).dates);
  known.set(locale, names);
  return names;
}

const read = (text: string, locale = 'en_GB') => {
  const { ranges, unread } = datesOffIn(text, { order: dateOrderOf(locale), names: namesOf(locale) });
  return [datesOffText(ranges), ...unread];
};

test.each([
  ['3. April 2026', 'de_DE', '2026-04-03'],
  ['Fr., 3. Apr. 2026', 'de_AT', '2026-04-03'],
  ['Donnerstag 5. März 2026 (Ruhetag)', 'de_DE', '2026-03-05'],
  ['24. Dez. 2026 - 2. Jan. 2027', 'de_DE', '2026-12-24..2027-01-02'],
  ['vom 24. Dezember 2026 bis 2. Januar 2027 und 3. Mrz 2027', 'de_DE', '2026-12-24..2027-01-02, 2027-03-03'],
  ['14 juillet 2026 et mardi 11 août 2026', 'fr_FR', '2026-07-14, 2026-08-11'],
  ['mer. 11 fév. 2026, 25 DECEMBRE 2026', 'fr_FR', '2026-02-11, 2026-12-25'],
  ['du 3 au 6 avril 2026', 'fr_FR', '2026-04-03..2026-04-06'],
  ['3 de abril de 2026', 'es_ES', '2026-04-03'],
  ['mar 3 mar 2026', 'es_ES', '2026-03-03'],
  ['martes, 3 de marzo de 2026', 'es_MX', '2026-03-03'],
  ['sexta-feira, 3 de abril de 2026', 'pt_BR', '2026-04-03'],
  ['venerdì 3 aprile 2026', 'it_IT', '2026-04-03'],
  ['vrijdag 3 april 2026 t/m 6 april 2026', 'nl_NL', '2026-04-03..2026-04-06'],
  ['3 kwietnia 2026', 'pl_PL', '2026-04-03'],
  ['3. dubna 2026', 'cs_CZ', '2026-04-03'],
  ['3. huhtikuuta 2026', 'fi_FI', '2026-04-03'],
  ['3 апреля 2026', 'ru_RU', '2026-04-03'],
  ['2026. április 3.', 'hu_HU', '2026-04-03'],
  ['2026年4月3日', 'ja_JP', '2026-04-03'],
  ['2026년 4월 3일', 'ko_KR', '2026-04-03'],
  ['3 Apr 2026', 'ja_JP', '2026-04-03'],
  ['3. April 2026', 'xx_nonsense', '2026-04-03'],
  ['3/4/2026', 'en_GB', '2026-04-03'],
  ['3/4/2026', 'en_US', '2026-03-04'],
  ['3/4/26', 'en_GB', '2026-04-03'],
  ['3.4.2026', 'de_DE', '2026-04-03'],
  ['03.04.2026; 06.04.2026', 'de_CH', '2026-04-03, 2026-04-06'],
  ['3-4-2026', 'nl_NL', '2026-04-03'],
  ['2026/04/03', 'ja_JP', '2026-04-03'],
  ['2026-04-03', '', '2026-04-03'],
  ['Fri 3 Apr 2026', 'en_GB', '2026-04-03'],
  ['Fri, Apr 3, 2026', 'en_US', '2026-04-03'],
  ['Apr 3, 2026, Apr 6, 2026', 'en_US', '2026-04-03, 2026-04-06'],
  ['Friday 3rd April 2026 and Monday 6th April 2026', 'en_GB', '2026-04-03, 2026-04-06'],
  ['3/4/2026\n6/4/2026', 'en_AU', '2026-04-03, 2026-04-06'],
  ['3/4/2026 (Good Friday), 6/4/2026 (Easter Monday)', 'en_GB', '2026-04-03, 2026-04-06'],
  ['3/4/2026..6/4/2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['3/4/2026 - 6/4/2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['3/4/2026-6/4/2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['Fri 3 Apr 2026 to Mon 6 Apr 2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['3–6 Apr 2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['24 Dec – 2 Jan 2027', 'en_GB', '2026-12-24..2027-01-02'],
  ['24.12. - 31.12.2026', 'de_DE', '2026-12-24..2026-12-31'],
  ['24/12 - 2/1/2027', 'en_GB', '2026-12-24..2027-01-02'],
  ['Dec 24, 2026 - Jan 2, 2027', 'en_US', '2026-12-24..2027-01-02'],
  ['Dec 24-28, 2026', 'en_US', '2026-12-24..2026-12-28'],
  ['Nov 26–27, 2026, Dec 24 – 31, 2026', 'en_US', '2026-11-26..2026-11-27, 2026-12-24..2026-12-31'],
  ['December 24 through January 2, 2027', 'en_US', '2026-12-24..2027-01-02'],
  ['24/12/2026 → 2/1/2027', 'en_GB', '2026-12-24..2027-01-02'],
  ['2026-12-24..2027-01-02, 2026-05-04', 'en_GB', '2026-12-24..2027-01-02, 2026-05-04'],
  ['', 'en_GB', ''],
  ['none', 'en_GB', ''],
  ['-', 'en_GB', ''],
])('%j in a workbook of %s is read', (text, locale, days) => {
  expect(read(text, locale)).toEqual([days]);
});

test.each([
  ['wk 12', 'en_GB', 'wk 12'],
  ['Donnerstag 3. April 2026', 'de_DE', 'Donnerstag 3. April 2026'],
  ['14 jui 2026', 'fr_FR', '14 jui 2026'],
  ['3 avril 2026', 'en_GB', '3 avril 2026'],
  ['Mitte April 2026', 'de_DE', 'Mitte April 2026'],
  ['3 mars avril 2026', 'fr_FR', '3 mars avril 2026'],
  ['25 Dec', 'en_GB', '25 Dec'],
  ['Easter', 'en_GB', 'Easter'],
  ['13/13/2026', 'en_GB', '13/13/2026'],
  ['25/12/2026', 'en_US', '25/12/2026'],
  ['3/4/2026', 'sv_SE', '3/4/2026'],
  ['3/4/2026', '', '3/4/2026'],
  ['3/4/2026', 'en', '3/4/2026'],
  ['Thu 3 Apr 2026', 'en_GB', 'Thu 3 Apr 2026'],
  ['2026-12-25..2026-12-24', 'en_GB', '2026-12-25..2026-12-24'],
  ['6/4/2026 - 3/4/2026', 'en_GB', '6/4/2026 - 3/4/2026'],
  ['2026-02-30', 'en_GB', '2026-02-30'],
  ['Mar 5-6', 'en_US', 'Mar 5-6'],
  ['25. Dezember 2026', 'en_GB', '25. Dezember 2026'],
])('%j in a workbook of %s is no date, and nobody guesses', (text, locale, unread) => {
  expect(read(text, locale)).toEqual(['', unread]);
});

test('what can be read counts beside what cannot', () => {
  expect(read('wk 12, 3/4/2026; Easter Monday, Mon 6 Apr 2026')).toEqual(['2026-04-03, 2026-04-06', 'wk 12', 'Easter Monday']);
});

const writings: Readonly<Record<string, { readonly order: DateOrder; readonly write: (date: LocalDate) => string }>> = {
  iso: { order: 'ymd', write: (date) => date },
  british: { order: 'dmy', write: (date) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}` },
  american: { order: 'mdy', write: (date) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/${date.slice(0, 4)}` },
  german: { order: 'dmy', write: (date) => `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}` },
  'in words': { order: 'dmy', write: (date) => `${dayInWords(date)} ${date.slice(0, 4)}` },
};

const countries =
  'bg_BG ca_ES cs_CZ da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_IN es_AR es_ES es_MX et_EE fi_FI fr_CA fr_FR hr_HR hu_HU id_ID it_IT ja_JP ko_KR nb_NO nl_BE nl_NL pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sv_SE tr_TR uk_UA zh_CN';

/** There the weekday comes last, which is not read. */
const weekdayBehind = /^(hu|ja|zh)/;

test.each(countries.split(' '))('every day is read as %s writes it in full', (locale) => {
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  ];
  const days = Array.from({ length: 12 }, (_, month) => addDays('2026-01-03', month * 30));
  const wrong = days.flatMap((day) =>
    (weekdayBehind.test(locale) ? forms.slice(0, 2) : forms).flatMap((form) => {
      const text = new Date(`${day}T12:00:00Z`).toLocaleDateString(locale.replace('_', '-'), { ...form, timeZone: 'UTC' });
      return read(text, locale).join() === day ? [] : [text];
    }),
  );
  expect(wrong).toEqual([]);
});

describe('any days and ranges come back as they were written', () => {
  test.each(Object.entries(writings))('%s', (_name, { order, write }) => {
    const range = fc.record({ start: fc.integer({ min: 0, max: 20_000 }), days: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 6 }),
        fc.constantFrom(', ', '; ', '\n', ' and '),
        fc.constantFrom('..', ' - ', ' to ', ' – '),
        (all, comma, upTo) => {
          const ranges = all.map(({ start, days }) => ({ from: addDays('2000-01-01', start), to: addDays('2000-01-01', start + days) }));
          const text = ranges.map(({ from, to }) => (from === to ? write(from) : `${write(from)}${upTo}${write(to)}`)).join(comma);
          expect(datesOffIn(text, { order })).toEqual({ ranges, unread: [] });
        },
      ),
    );
  });

  test('and any text at all is read or named, without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { ranges, unread } = datesOffIn(text, { order: 'dmy', names: namesOf('es_ES') });
        expect(ranges.every(({ from, to }) => from <= to) && unread.every((piece) => piece !== '')).toBe(true);
      }),
    );
  });
});
