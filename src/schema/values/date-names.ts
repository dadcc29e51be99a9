// What months and weekdays are called: in English, and in the language of a workbook besides.

import { groupedBy } from './grouping';
import { longMonthNames, longWeekdayNames, monthNames, weekdayNames } from './local-date';
import { once } from './once';

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

/** Of each its long word and its short one first. */
export const englishDates: DateExamples = {
  months: monthNames.map((name, at) => [longMonthNames[at] ?? '', name, others.months[at] ?? '']),
  weekdays: weekdayNames.map((name, at) => [longWeekdayNames[at] ?? '', name, others.weekdays[at] ?? '']),
};

/** Made when a date is first written in words: most calls read none, and all of them wait for what is made beforehand. */
const inEnglish = once(() => meanings([englishDates]));

export const englishNames: DateNames = (word) => inEnglish().get(plainWord(word)) ?? null;

/** English and that language. What is one month in the one and another in the other is none; longer beginnings of one name are that name. */
export function dateNamesIn(examples: DateExamples): DateNames {
  const known = meanings([englishDates, examples]);
  const begunBy = once(() => groupedBy(known, ([name]) => name.slice(0, 3)));
  return (word) => {
    const plain = plainWord(word);
    const exact = known.get(plain);
    if (exact !== undefined || plain.length < 3) return exact ?? null;
    const begun = (begunBy().get(plain.slice(0, 3)) ?? []).flatMap(([name, meaning]) => (name.startsWith(plain) ? [meaning] : []));
    const [first] = begun;
    return first !== undefined && begun.every(({ month, weekday }) => month === first.month && weekday === first.weekday) ? first : null;
  };
}

/** What several languages call them, those of the first in front. */
export function dateExamplesOf(languages: readonly DateExamples[]): DateExamples {
  const together = (of: keyof DateExamples, count: number) =>
    Array.from({ length: count }, (_unused, at) => languages.flatMap((language) => language[of][at] ?? []));
  return { months: together('months', 12), weekdays: together('weekdays', 7) };
}

/** The words of those examples; first of each month and weekday its long and its short one, as far as may be as they stand in a date. */
export function dateWordsOf({ months, weekdays }: DateExamples): DateExamples {
  return { months: words(months, [2, 3, 0, 1]), weekdays: words(weekdays, [0, 1, 0, 1]) };
}

/** `places` of the long and the short form in a date, and of both alone. */
function words(examples: DateExamples['months'], [long, short, longAlone, shortAlone]: readonly [number, number, number, number]) {
  const known = numbered(examples);
  // What says nothing belongs to two of them, so that it goes on saying nothing.
  const nothing = [...known].flatMap(([word, means]) => (means === null ? [word] : []));
  return examples.map((forms, at) => {
    const named = forms.map((form) => wordsIn(form).find((word) => known.get(plainWord(word)) === at + 1));
    const first = named[long] ?? named[longAlone];
    const both = [first, named[short] ?? named[shortAlone] ?? first].filter((word) => word !== undefined);
    return [...both, ...new Set([...named.filter((word) => word !== undefined), ...(at < 2 ? nothing : [])])];
  });
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
    for (const word of wordsIn(forms.join(' '))) {
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

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
