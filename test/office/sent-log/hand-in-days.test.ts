// On which mornings receipts are asked for, by what Settings say.

import { expect, test } from '@jest/globals';
import { handInDayBefore, receiptsDay } from '../../../src/office/sent-log/hand-in-days';
import { calendarOf } from '../../../src/office/work/working-days';
import type { HandInDay } from '../../../src/schema/calendar/hand-in-day';
import { handInDayIn } from '../../../src/schema/kinds/setting';
import { addDays, type LocalDate } from '../../../src/schema/values/local-date';

/** Mondays to Fridays, with 16 to 20 March and Good Friday off. */
const calendar = calendarOf({
  workingDays: [1, 2, 3, 4, 5],
  nonWorking: [
    { from: '2026-03-16', to: '2026-03-20' },
    { from: '2026-04-03', to: '2026-04-03' },
  ],
});

/** From the first working day of March until the middle of April: day of the mail, and the day of handing in where that is another. */
function mornings(handInDay?: HandInDay): readonly string[] {
  const days = Array.from({ length: 44 }, (_, at): LocalDate => addDays('2026-03-02', at)).filter((day) => calendar.isWorkingDay(day));
  return days.flatMap((day) => {
    const handed = receiptsDay(day, calendar, handInDay);
    return handed === day ? [day.slice(5)] : [];
  });
}

test.each([
  [undefined, ['03-06', '03-13', '03-27', '04-02', '04-10']],
  // The 19th is off: the Friday before the break.
  [{ weekday: 4 }, ['03-05', '03-12', '03-13', '03-26', '04-02', '04-09']],
  [{ weekday: 7 }, ['03-06', '03-13', '03-27', '04-02', '04-10']],
  [{ dayOfMonth: 18 }, ['03-13']],
  [{ dayOfMonth: 31 }, ['03-31']],
  [{ dayOfMonth: 4 }, ['03-04', '04-02']],
] as const)('with %j they are asked for on %j', (handInDay, expected) => {
  expect(mornings(handInDay)).toEqual(expected);
});

test('a morning that was missed is made up for on the working day after, over a weekend and a break, and no later', () => {
  const on = (day: LocalDate, handInDay?: HandInDay) => receiptsDay(day, calendar, handInDay);
  expect(['2026-03-09', '2026-03-10', '2026-03-23'].map((day) => on(day as LocalDate))).toEqual(['2026-03-06', null, null]);
  expect(['2026-03-06', '2026-03-09'].map((day) => on(day as LocalDate, { weekday: 4 }))).toEqual(['2026-03-05', null]);
  expect(['2026-04-01', '2026-04-02'].map((day) => on(day as LocalDate, { dayOfMonth: 31 }))).toEqual(['2026-03-31', null]);
  expect(on('2026-03-23', { dayOfMonth: 18 })).toBe('2026-03-13');
});

test('the last day of a short month is its own', () => {
  expect(receiptsDay('2026-02-27', calendar, { dayOfMonth: 31 })).toBe('2026-02-27');
  expect(receiptsDay('2026-04-30', calendar, { dayOfMonth: 31 })).toBe('2026-04-30');
});

test.each([
  ['Thu', { weekday: 4 }],
  ['thursday', { weekday: 4 }],
  ['28', { dayOfMonth: 28 }],
  ['1st', { dayOfMonth: 1 }],
  ['31.', { dayOfMonth: 31 }],
  ['', null],
  ['0', null],
  ['32', null],
  ['Mon-Fri', null],
  ['Mon, Thu', null],
  ['soon', null],
  ['2026-03-05', null],
] as const)('“%s” says %j', (text, expected) => {
  expect(handInDayIn(text)).toEqual(expected);
});

test.each([
  ['2026-03-06', undefined, null],
  ['2026-03-09', undefined, '2026-03-06'],
  // The week before has none: it was off.
  ['2026-03-24', undefined, '2026-03-13'],
  ['2026-04-05', undefined, '2026-04-02'],
  ['2026-03-27', { weekday: 4 }, '2026-03-26'],
  ['2026-04-14', { dayOfMonth: 31 }, '2026-03-31'],
] as const)('the last day for handing in before %s, with %j, is %s', (day, handInDay, expected) => {
  const early = calendarOf({ workingDays: [1, 2, 3, 4, 5], nonWorking: [{ from: '2025-12-01', to: '2026-03-01' }] });
  const [before, known] = [handInDayBefore(day, calendar, handInDay), handInDayBefore(day, early, handInDay)];
  expect(expected === null ? known : before).toBe(expected);
});
