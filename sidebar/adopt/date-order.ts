// What a date such as 3/4 means, said so that nobody needs to know what is called day first.

import { monthNames } from '../../src/schema/values/local-date';

export interface DateOrderChoice {
  readonly key: 'dmy' | 'mdy';
  readonly words: string;
}

/** By the first of the samples that may be either; `3/4 is 3 Apr`, `3/4 is 4 Mar`. */
export function dateOrders(samples: readonly string[]): readonly [DateOrderChoice, DateOrderChoice] {
  const either = samples.map(partsOf).find((parts) => parts !== null) ?? null;
  if (either === null) {
    return [
      { key: 'dmy', words: 'The day comes first' },
      { key: 'mdy', words: 'The month comes first' },
    ];
  }
  const { text, first, second } = either;
  return [
    { key: 'dmy', words: `${text} is ${first} ${monthNames[second - 1]}: the day comes first` },
    { key: 'mdy', words: `${text} is ${second} ${monthNames[first - 1]}: the month comes first` },
  ];
}

function partsOf(text: string): { readonly text: string; readonly first: number; readonly second: number } | null {
  const [, first = 0, second = 0] = (/^\D*(\d{1,2})\D+(\d{1,2})(?!\d)/.exec(text) ?? []).map(Number);
  const mayBeEither = first >= 1 && first <= 12 && second >= 1 && second <= 12 && first !== second;
  return mayBeEither ? { text, first, second } : null;
}
