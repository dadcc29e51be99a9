// Dates that a column writes in the language of its workbook: read with that language's names, and written back in the same hand.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { guessColumns } from '../../src/adoption/columns/column-guess';
import { guessDates } from '../../src/adoption/contents/date-guess';
import { localeOf } from '../../src/google/cells/locale';
import { dateNamesIn } from '../../src/schema/values/date-names';
import { readWritten, writeWritten } from '../../src/schema/values/date-writing';
import { addDays } from '../../src/schema/values/local-date';
import { dateInText, shapeOf } from '../../src/workbook/findings/text-dates';
import { lexicon } from './support/lexicon';

const from = '2025-09-01';
const examplesOf = (name: string) => localeOf(name).dates;

const locales = [
  'fr_FR',
  'de_DE',
  'es_ES',
  'pt_BR',
  'it_IT',
  'nl_NL',
  'pl_PL',
  'sv_SE',
  'da_DK',
  'nb_NO',
  'cs_CZ',
  'tr_TR',
  'fi_FI',
  'ro_RO',
  'ru_RU',
  'uk_UA',
  'el_GR',
  'hr_HR',
  'ca_ES',
  'id_ID',
];
const forms: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { day: 'numeric', month },
  { day: 'numeric', month, year: 'numeric' },
  { weekday: 'short', day: 'numeric', month, year: 'numeric' },
  { weekday: 'long', day: '2-digit', month },
]);

const days = Array.from({ length: 24 }, (_none, at) => addDays(from, at * 15));

/** The days as they are written there. */
function inLanguage(name: string, form: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(name.replace('_', '-'), { ...form, timeZone: 'UTC' });
  return days.map((date) => format.format(new Date(`${date}T12:00:00Z`)));
}

describe.each(locales)('in %s', (name) => {
  const columns = forms.map((form) => {
    const texts = inLanguage(name, form);
    return { texts, ...guessDates(texts, null, from, examplesOf(name)) };
  });

  test('dates with the month by name are read as the days that they are, or said as unreadable, and never as others', () => {
    let [read, all] = [0, 0];
    for (const { texts, as, unreadable } of columns) {
      for (const [at, text] of texts.entries()) {
        const found = as === null ? null : readWritten(text, as);
        expect([text, found === null || found === days[at]]).toEqual([text, true]);
        expect(unreadable.includes(text)).toBe(found === null);
        read += found === null ? 0 : 1;
        all += 1;
      }
    }
    expect([name, read / all]).toEqual([name, expect.any(Number)]);
    expect(read / all).toBeGreaterThan(0.9);
  });

  test('what is written into such a column is read again as the same day', () => {
    const anyDay = fc.integer({ min: -400, max: 800 }).map((count) => addDays(from, count));
    fc.assert(
      fc.property(fc.constantFrom(...columns), anyDay, ({ as }, date) => {
        return as === null || readWritten(writeWritten(date, as), as) === date;
      }),
      { numRuns: 40 },
    );
  });
});

test('the names are kept with the column only where it cannot be read without them', () => {
  const kept = (texts: readonly string[]) => guessDates(texts, null, from, examplesOf('fr_FR')).as?.names !== undefined;
  expect([kept(['14 juil. 2026', '3 août 2026']), kept(['14 Jul 2026']), kept(['14/07/2026'])]).toEqual([true, false, false]);
});

test('and are plain words, little enough for a property', () => {
  const as = guessDates(['14 juil. 2026', '3 août 2026'], null, from, examplesOf('fr_FR')).as;
  expect(as).toMatchObject({ order: 'dmy', pattern: 'd mmm. yyyy', real: false });
  expect(as?.names?.months[6]?.slice(0, 2)).toEqual(['juillet', 'juil']);
  expect(JSON.stringify(as).length).toBeLessThan(800);
  expect(as && writeWritten('2026-07-14', as)).toBe('14 juil. 2026');
});

test.each([
  ['fr_FR', '14 juillet 2026', '2026-07-14'],
  ['fr_FR', 'mardi 14 juillet 2026', '2026-07-14'],
  ['fr_FR', '1 août 2026', '2026-08-01'],
  ['de_DE', '3. März 2026', '2026-03-03'],
  ['es_ES', '3 de abril de 2026', '2026-04-03'],
  ['pl_PL', '5 marca 2026', '2026-03-05'],
  ['fr_FR', '5 March 2026', '2026-03-05'],
  ['fr_FR', 'lundi 14 juillet 2026', null],
  ['fr_FR', '14 juillet', null],
  ['fr_FR', '14 juillet 26', null],
  ['fr_FR', 'mi-juillet 2026', null],
  ['fr_FR', '30 février 2026', null],
  ['de_DE', '14 juillet 2026', null],
])('a text in %s, “%s”, is offered for repair as %s', (name, text, date) => {
  expect(dateInText(text, dateNamesIn(examplesOf(name)))).toBe(date);
});

test('texts of one hand are one finding in that language too', () => {
  const names = dateNamesIn(examplesOf('fr_FR'));
  expect(['14 juillet', '3 août'].map((text) => shapeOf(text, names))).toEqual(['0 month', '0 month']);
});

test('a column of such dates is known for one', () => {
  const grid = [
    ['Shot', 'Status', 'Due'],
    ['S010', 'WIP', '14. července'],
    ['S020', 'WIP', '3. srpna'],
  ];
  const known = { ...lexicon, dateNames: dateNamesIn(examplesOf('cs_CZ')) };
  const due = (words: typeof lexicon) =>
    guessColumns(grid, { headingRow: 1, bandRow: null }, { key: 'shots' }, words).find(({ heading }) => heading === 'Due')?.key;
  expect([due(known), due(lexicon)]).toEqual(['steps//due', '']);
});
