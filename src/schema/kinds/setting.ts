// The kinds of value that only settings have: days of the week, dates off, reminder days, an hour, one of a few words.

import type { HandInDay } from '../calendar/hand-in-day';
import type { DateRange } from '../catalog';
import { base, type ColumnBase, type Kind, type Reading, refused, understood } from '../kind';
import { type Cell, cellText, isDateCell } from '../values/cell';
import { type DateReading, datesOffIn } from '../values/days-off-text';
import { type LocalDate, type Weekday, weekdayNames } from '../values/local-date';
import { quotedStart } from '../values/text';
import { textKind } from './text';

export interface SettingColumn extends ColumnBase<false> {
  readonly kind: 'setting';
  readonly of: keyof typeof settingKinds;
  /** For `choice`. */
  readonly choices: readonly string[];
}

export function weekdays(heading: string): SettingColumn {
  return setting(heading, 'weekdays');
}

export function datesOff(heading: string): SettingColumn {
  return setting(heading, 'datesOff');
}

export function reminderDays(heading: string): SettingColumn {
  return setting(heading, 'reminderDays');
}

export function hour(heading: string): SettingColumn {
  return setting(heading, 'hour');
}

/** A single day, or none. */
export function day(heading: string): SettingColumn {
  return setting(heading, 'day');
}

/** So many days. */
export function days(heading: string): SettingColumn {
  return setting(heading, 'days');
}

/** So many frames. */
export function frameCount(heading: string): SettingColumn {
  return setting(heading, 'frames');
}

/** Whole units of the workbook’s currency. */
export function amount(heading: string): SettingColumn {
  return setting(heading, 'amount');
}

/** A weekday, or a day of the month, or blank. */
export function handInOn(heading: string): SettingColumn {
  return setting(heading, 'handIn');
}

export function choice(heading: string, choices: readonly string[]): SettingColumn {
  return { ...setting(heading, 'choice'), choices };
}

function setting(heading: string, of: SettingColumn['of']): SettingColumn {
  return { kind: 'setting', ...base(heading, {}), of, choices: [] };
}

/** When people work: days of the week, and single dates besides, such as a weekend shift. */
export interface WorkingDays {
  readonly weekdays: readonly Weekday[];
  readonly dates: readonly DateRange[];
}

/** `Mon-Fri, 2026-03-07`; null when something of it is neither. A date may have its weekday before it: what can be a date is one. */
export function workingDaysIn(text: string, as: DateReading): WorkingDays | null {
  const { ranges: dates, unread } = datesOffIn(text, as);
  const weekdays = unread.length === 0 ? [] : weekdaysIn(unread.join(','));
  return weekdays === null || weekdays.length + dates.length === 0 ? null : { weekdays, dates };
}

/** The one day that the text says; null where that is none, or more than one. */
export function dayOfSetting(text: string, as: DateReading): LocalDate | null {
  const { ranges, unread } = datesOffIn(text, as);
  const [only, ...others] = ranges;
  return only === undefined || others.length + unread.length > 0 || only.from !== only.to ? null : only.from;
}

/** Days of `Mon, Tue` or `Mon-Fri`; null when it is something else. */
export function weekdaysIn(text: string): readonly Weekday[] | null {
  const days = new Set<Weekday>();
  for (const part of text
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')) {
    const [first, last = first] = part.split(/\s*(?:-|–|to)\s*/).map(weekdayIn);
    if (!first || !last || last < first) return null;
    for (let day = first; day <= last; day++) days.add(day as Weekday);
  }
  return days.size > 0 ? [...days].sort() : null;
}

/** `Thu`, or `28` for the 28th; null when it is neither, or more than one day. */
export function handInDayIn(text: string): HandInDay | null {
  const day = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/i.exec(text.trim());
  if (day) return Number(day[1]) >= 1 && Number(day[1]) <= 31 ? { dayOfMonth: Number(day[1]) } : null;
  const [weekday, ...more] = weekdaysIn(text) ?? [];
  return weekday === undefined || more.length > 0 ? null : { weekday };
}

function weekdayIn(name: string): Weekday | null {
  const index = weekdayNames.findIndex((short) => name.slice(0, 3).toLowerCase() === short.toLowerCase());
  return index < 0 || !/^[a-z]+$/i.test(name) ? null : ((index + 1) as Weekday);
}

/** `5 before, 2 before, on the day, 1 after` as working days before (positive), on (0) and after (negative); null when it is something else. */
export function reminderDaysIn(text: string): readonly number[] | null {
  const days = new Set<number>();
  for (const part of text
    .toLowerCase()
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')) {
    const match = /^(\d{1,2})\s*(?:working )?(?:days? )?(before|after)$/.exec(part);
    if (match) days.add(match[2] === 'before' ? Number(match[1]) : 0 - Number(match[1]));
    else if (/^(0|on the day|the day)$/.test(part)) days.add(0);
    else return null;
  }
  return [...days].sort((a, b) => b - a);
}

export function reminderDaysInWords(days: readonly number[]): string {
  return days.map((day) => (day === 0 ? 'on the day' : day > 0 ? `${day} before` : `${-day} after`)).join(', ');
}

const settingKinds = {
  weekdays: {
    fits: (text: string) => workingDaysIn(text, { order: 'ymd' }) !== null,
    problem: 'are not days of the week',
    mend: 'Write them as Mon, Tue, Wed or Mon-Fri; a weekend that is worked besides as 2026-03-07',
  },
  datesOff: {
    fits: (text: string) => datesOffIn(text, { order: 'ymd' }).unread.length === 0,
    problem: 'are not dates',
    mend: 'Write them as 2026-12-25 or 2026-12-24..2027-01-02, with commas between',
  },
  day: {
    fits: (text: string) => text === '' || dayOfSetting(text, { order: 'ymd' }) !== null,
    problem: 'is not a date',
    mend: 'Write a single day, such as 2026-12-25',
  },
  reminderDays: {
    fits: (text: string) => reminderDaysIn(text) !== null,
    problem: 'are not reminder days',
    mend: 'Write them as: 5 before, on the day, 1 after',
  },
  hour: { fits: (text: string) => /^([01]?\d|2[0-3])$/.test(text), problem: 'is not an hour', mend: 'Write a whole number from 0 to 23' },
  days: { fits: (text: string) => /^\d{1,2}$/.test(text), problem: 'is not a number of days', mend: 'Write a whole number from 0 to 99' },
  frames: {
    fits: (text: string) => /^\d{1,3}$/.test(text),
    problem: 'is not a number of frames',
    mend: 'Write a whole number from 0 to 999',
  },
  handIn: {
    fits: (text: string) => text === '' || handInDayIn(text) !== null,
    problem: 'is neither a weekday nor a day of the month',
    mend: 'Write one weekday, such as Thu, or a day of the month, such as 28',
  },
  amount: { fits: (text: string) => /^\d{1,6}$/.test(text), problem: 'is not a whole amount', mend: 'Write it without pence, as 250' },
  choice: {
    fits: (text: string, { choices }: SettingColumn) => choices.includes(text),
    problem: 'is not one of the choices',
    mend: undefined,
  },
};

function readSetting(text: string, column: SettingColumn): Reading {
  const { fits, problem, mend } = settingKinds[column.of];
  return fits(text.trim(), column) ? understood(text.trim()) : refused(`${quotedStart(text)} ${problem}`, mend);
}

// A single date typed into "Non-working dates" becomes a date cell.
export function cellAsText(cell: Cell) {
  return isDateCell(cell) ? cell.date : cellText(cell);
}

/** True for a setting of that: `datesOff`, `day` and `weekdays` are written in the way of the country. */
export function isSettingOf(column: { readonly kind: string; readonly of?: string }, of: SettingColumn['of']): boolean {
  return column.kind === 'setting' && column.of === of;
}

export const settingKind: Kind<SettingColumn, 'text'> = {
  ...textKind<SettingColumn>('text', () => 220),
  rule: (column) => (column.of === 'choice' ? { kind: 'words', words: column.choices } : null),
  read: (cell, column) => readSetting(cellAsText(cell), column),
  parse: readSetting,
  problem: (value, column) => {
    const reading = typeof value === 'string' ? readSetting(value, column) : refused('is not a text');
    return reading.ok ? null : reading.problem;
  },
};
