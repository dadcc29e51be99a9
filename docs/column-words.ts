// What goes into a column, in words for people.

import type { Column, ColumnKind } from '../src/schema/column';
import type { WordList } from '../src/schema/values/word-list';

type Words = { readonly [K in ColumnKind]: (column: Extract<Column, { kind: K }>, lists: readonly WordList[]) => string };

const addresses = { link: 'a link (https, http or mailto)', email: 'one mail address', zone: 'a time zone, such as Asia/Manila' };
const stamps = { when: 'filled by Routesheet: day and time', who: 'filled by Routesheet: an address', rule: 'filled by Routesheet' };
const settings = {
  weekdays: 'days of the week',
  datesOff: 'dates and ranges',
  reminderDays: 'working days before, on and after',
  hour: 'an hour, 0 to 23',
  choice: 'one of the choices',
};

const words: Words = {
  address: ({ of }) => addresses[of],
  date: () => 'a date',
  flag: () => 'a tick box',
  id: ({ prefix }) => `a code, or blank for ${prefix}-001, ${prefix}-002 …`,
  money: () => 'an amount',
  people: ({ several }) => (several ? 'names of the People tab, with commas between' : 'a name of the People tab'),
  quantity: ({ whole }) => (whole ? 'a whole number' : 'a number'),
  rate: () => 'a VAT rate or “mixed”',
  setting: ({ of }) => settings[of],
  stamp: ({ of }) => stamps[of],
  text: ({ long, suggest }) => (long ? 'text, several lines' : suggest ? 'text; what other rows hold is offered' : 'text'),
  time: () => 'a time, such as 14:30',
  word: ({ list }, lists) => `one of *${lists.find(({ key }) => key === list)?.title ?? list}*`,
};

/** `a date`, `one of *Asset types*`: half a sentence. */
export function contentsOf(column: Column, lists: readonly WordList[]): string {
  // TypeScript cannot see that the function and the column go together.
  const wordsOf = words[column.kind] as (column: Column, lists: readonly WordList[]) => string;
  return wordsOf(column, lists);
}
