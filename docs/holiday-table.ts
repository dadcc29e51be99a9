// Makes the table of public holidays that the add-on bears, of date-holidays (ISC, its data CC BY 3.0), with what that lacks.

import Holidays from 'date-holidays';

/** As `Country` of Lists calls them, and as the library does. */
const countries: readonly (readonly [country: string, code: string, region?: string])[] = [
  ['England and Wales', 'GB', 'ENG'],
  ['Scotland', 'GB', 'SCT'],
  ['Northern Ireland', 'GB', 'NIR'],
  ['Ireland', 'IE'],
  ['France', 'FR'],
  ['Germany', 'DE'],
  ['Spain', 'ES'],
  ['Italy', 'IT'],
  ['Portugal', 'PT'],
  ['Belgium', 'BE'],
  ['Denmark', 'DK'],
  ['United States', 'US'],
  ['Canada', 'CA'],
  ['Japan', 'JP'],
];

/** The years of the table. */
export const holidayYears = [2026, 2027, 2028] as const;

/** What the library lacks, each found by comparing and looked up. */
const lacking: readonly (readonly [country: string, day: string, name: string])[] = [
  ['Scotland', '2026-06-15', 'Bank holiday for the World Cup'],
  ['United States', '2028-11-10', 'Veterans Day (substitute day)'],
  ['Canada', '2027-12-27', 'Christmas Day (substitute day)'],
  ['Canada', '2028-01-03', "New Year's Day (substitute day)"],
];

const substitute = / \(substitute day\)$/;

/** For each country its days, `New Year's Day 260101 270101;Easter Monday 260406`. Of a holiday with a substitute only that: nobody has both days off. */
export function holidayTable(): readonly (readonly [country: string, days: string])[] {
  return countries.map(([country, code, region]) => {
    const byName = new Map<string, string[]>();
    for (const { name, day } of daysOf(country, code, region)) byName.set(name, [...(byName.get(name) ?? []), day]);
    const texts = [...byName].map(([name, days]) => [name, ...days.map((day) => day.slice(2).replaceAll('-', ''))].join(' '));
    return [country, texts.join(';')] as const;
  });
}

interface NamedDay {
  readonly name: string;
  readonly day: string;
}

function daysOf(country: string, code: string, region?: string): readonly NamedDay[] {
  const library = region === undefined ? new Holidays(code) : new Holidays(code, region);
  library.setLanguages('en');
  const known = holidayYears
    .flatMap((year) => library.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ name, date }): NamedDay => ({ name: name.replace(/[;]/g, ','), day: date.slice(0, 10) }));
  const all = [...known, ...lacking.filter(([of]) => of === country).map(([, day, name]) => ({ name, day }))];
  const moved = all.filter(({ name }) => substitute.test(name));
  const isReplaced = ({ name, day }: NamedDay) =>
    moved.some((one) => one.name.replace(substitute, '') === name && Math.abs(Date.parse(one.day) - Date.parse(day)) <= 7 * 86_400_000);
  return all.filter((one) => !isReplaced(one)).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The table as a file of the add-on. */
export function holidaysFile(): string {
  const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
  return [
    '// Public holidays of some countries: `npm run docs` makes this file anew. Data: date-holidays, ISC and CC BY 3.0.',
    '',
    "import type { CountryHolidays } from '../../schema/calendar/holidays';",
    '',
    '/** Hints, never truth: they become rows that the coordinator edits. */',
    'export const publicHolidays: readonly CountryHolidays[] = [',
    ...holidayTable().flatMap(([country, days]) => ['  [', `    ${quoted(country)},`, `    ${quoted(days)},`, '  ],']),
    '];',
    '',
  ].join('\n');
}
