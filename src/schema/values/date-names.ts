// What months and weekdays are called: in English, and in the language of a workbook besides.

import { longMonthNames, longWeekdayNames, monthNames, weekdayNames } from './local-date';

/** How a language writes dates, by examples: each month from January on, each weekday from Monday on, in some forms. Plain data. */
export interface DateExamples {
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
}

/** A word in a date, without accents and in small letters; null for both: it says nothing, as the "de" of "3 de abril". */
export interface DateName {
  readonly month: number | null;
  readonly weekday: number | null;
}

/** What a word in a date means; null: no date has it. */
export type DateNames = (word: string) => DateName | null;

const others = { months: ['', '', 'mrz', '', '', '', '', '', 'sept'], weekdays: ['', 'tues', 'weds', 'thur thurs'] };

const english: DateExamples = {
  months: monthNames.map((name, at) => [name, longMonthNames[at] ?? '', others.months[at] ?? '']),
  weekdays: weekdayNames.map((name, at) => [name, longWeekdayNames[at] ?? '', others.weekdays[at] ?? '']),
};

const inEnglish = meanings([english]);

export const englishNames: DateNames = (word) => inEnglish.get(plainWord(word)) ?? null;

/** English and that language. What is one month in the one and another in the other is none; longer beginnings of one name are that name. */
export function dateNamesIn(examples: DateExamples): DateNames {
  const known = meanings([english, examples]);
  return (word) => {
    const plain = plainWord(word);
    const exact = known.get(plain);
    if (exact !== undefined || plain.length < 3) return exact ?? null;
    const begun = [...known].flatMap(([name, meaning]) => (name.startsWith(plain) ? [meaning] : []));
    const [first] = begun;
    return first !== undefined && begun.every(({ month, weekday }) => month === first.month && weekday === first.weekday) ? first : null;
  };
}

function meanings(languages: readonly DateExamples[]): ReadonlyMap<string, DateName> {
  const all = languages.map(({ months, weekdays }) => ({ months: numbered(months), weekdays: numbered(weekdays) }));
  const words = all.flatMap(({ months, weekdays }) => [...months.keys(), ...weekdays.keys()]);
  return new Map(
    words.map((word) => {
      const month = one(all.map(({ months }) => months.get(word)));
      const weekday = one(all.map(({ weekdays }) => weekdays.get(word)));
      return [word, { month, weekday }];
    }),
  );
}

/** Which one each word names; null where several have it, as the "de" of all months. */
function numbered(examples: readonly (readonly string[])[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  examples.forEach((forms, at) => {
    for (const word of forms.join(' ').match(/[\p{L}\p{M}]+/gu) ?? []) {
      const plain = plainWord(word);
      const before = found.get(plain);
      found.set(plain, before === undefined || before === at + 1 ? at + 1 : null);
    }
  });
  return found;
}

/** What all of them say that say something. */
function one(numbers: readonly (number | null | undefined)[]): number | null {
  const said = [...new Set(numbers.filter((number) => number !== null && number !== undefined))];
  return said.length === 1 ? (said[0] ?? null) : null;
}

function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
