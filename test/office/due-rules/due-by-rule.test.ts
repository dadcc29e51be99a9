// The day that a rule comes to, beside a model that knows nothing of our calendar: it walks day by day with the days of the machine.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueByRule, waitsWords } from '../../../src/office/due-rules/due-by-rule';
import { calendarOf } from '../../../src/office/work/working-days';
import type { WorkingTimes } from '../../../src/schema/values/days-off';
import { type DueRule, dueRuleIn } from '../../../src/schema/values/due-rule';
import { addDays, type LocalDate, type Weekday } from '../../../src/schema/values/local-date';

const anchors = ['CDD', 'TX', 'sent', 'accepted', 'start', 'wrap', 'Picture lock', 'Mix'];

function ruleOf(text: string): DueRule {
  const result = dueRuleIn(
    text,
    anchors.map((name) => ({ name })),
  );
  if (!result.ok) throw new Error(text);
  return result.value;
}

/** One day on, by the machine's own calendar. */
function stepped(day: string, by: 1 | -1): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

function works(day: string, { workingDays, nonWorking, alsoWorking = [] }: WorkingTimes): boolean {
  const within = alsoWorking.some(({ from, to }) => from <= day && day <= to);
  const sunday7 = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  return within || (workingDays.some((one) => one === sunday7) && !nonWorking.some(({ from, to }) => from <= day && day <= to));
}

/** The model: from the anchor so many days, or so many working days; on a day off back to the last that was worked. */
function walkedTo(from: string, days: number, unit: 'd' | 'wd', times: WorkingTimes): string {
  let day = from;
  const by = days < 0 ? -1 : 1;
  // Counted backwards, or not at all, a day off is as good as the last working day before it.
  if (unit === 'wd' && days <= 0) while (!works(day, times)) day = stepped(day, -1);
  for (let left = Math.abs(days); left > 0; ) {
    day = stepped(day, by);
    if (unit === 'd' || works(day, times)) left -= 1;
  }
  while (!works(day, times)) day = stepped(day, -1);
  return day;
}

const usual: WorkingTimes = { workingDays: [1, 2, 3, 4, 5], nonWorking: [] };
const calendars: Readonly<Record<string, WorkingTimes>> = {
  'Monday to Friday': usual,
  'leap day off': { ...usual, nonWorking: [{ from: '2028-02-29', to: '2028-02-29' }] },
  'a week off around the leap day': { ...usual, nonWorking: [{ from: '2028-02-26', to: '2028-03-05' }] },
  'Sunday to Thursday': { workingDays: [7, 1, 2, 3, 4], nonWorking: [{ from: '2028-03-01', to: '2028-03-02' }] },
  'three days a week': { workingDays: [2, 4, 6], nonWorking: [{ from: '2028-02-22', to: '2028-02-24' }] },
  'a weekend worked': {
    ...usual,
    nonWorking: [{ from: '2028-03-03', to: '2028-03-03' }],
    alsoWorking: [{ from: '2028-02-26', to: '2028-02-27' }],
  },
};

/** From the middle of February to the middle of March of a leap year and of a common one, and the turn of two centuries' leap years. */
const days: readonly LocalDate[] = [
  ...Array.from({ length: 29 }, (_unused, at) => addDays('2028-02-15', at)),
  ...['2027-02-27', '2027-02-28', '2027-03-01', '2000-02-29', '2100-02-28', '2100-03-01', '2027-12-31', '2028-01-01'].map(
    (day) => day as LocalDate,
  ),
];

const counts = [0, 1, 2, 3, 5, 7, 9, 10, 14, 28];
const forms = (anchor: string) => [
  anchor,
  ...counts.slice(1).flatMap((count) => ['-', '+'].flatMap((sign) => ['d', 'wd'].map((unit) => `${anchor}${sign}${count}${unit}`))),
];

describe('every anchor, form, day off and leap day comes to what walking day by day finds', () => {
  test.each(Object.entries(calendars))('%s', (_name, times) => {
    const calendar = calendarOf(times);
    // What the walk finds depends on the form, not on what the anchor is called.
    const model = new Map(forms('').flatMap((form) => days.map((from) => [`${form} ${from}`, walkedForm(form, from, times)])));
    const wrong: string[] = [];
    let cases = 0;
    for (const anchor of anchors) {
      for (const form of forms('')) {
        const rule = ruleOf(`${anchor}${form}`);
        for (const from of days) {
          const due = dueByRule(rule, { planned: from, done: null }, calendar);
          cases += 1;
          if (due !== model.get(`${form} ${from}`))
            wrong.push(`${anchor}${form} from ${from}: ${due}, walked ${model.get(`${form} ${from}`)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cases).toBe(8 * 37 * 37);
  });

  function walkedForm(form: string, from: string, times: WorkingTimes): string {
    const [, signed = '0', unit = 'd'] = /^([+-]\d+)(\w+)$/.exec(form) ?? [];
    return walkedTo(from, Number(signed), unit === 'wd' ? 'wd' : 'd', times);
  }

  test('and so for calendars, anchors and numbers that nobody thought of', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2027-01-01', count));
    const range = fc.tuple(day, fc.integer({ min: 0, max: 12 })).map(([from, length]) => ({ from, to: addDays(from, length) }));
    const times = fc.record({
      workingDays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      nonWorking: fc.array(range, { maxLength: 6 }),
      alsoWorking: fc.array(range, { maxLength: 2 }),
    });
    const rules = fc.tuple(fc.constantFrom(...anchors), fc.integer({ min: -60, max: 60 }), fc.constantFrom('d' as const, 'wd' as const));
    fc.assert(
      fc.property(times, rules, day, (each, [anchor, count, unit], from) => {
        const rule = ruleOf(`${anchor}${count < 0 ? '' : '+'}${count}${unit}`);
        expect(dueByRule(rule, { planned: from, done: null }, calendarOf(each))).toBe(walkedTo(from, count, unit, each));
      }),
      { numRuns: 1000, seed: 20260302 },
    );
  });
});

describe('what is counted from', () => {
  const calendar = calendarOf(usual);
  const rule = ruleOf('Mix+5wd');

  test('is the planned date until it is done, then the day it was done, be it earlier or later', () => {
    expect(dueByRule(rule, { planned: '2026-03-02', done: null }, calendar)).toBe('2026-03-09');
    expect(dueByRule(rule, { planned: '2026-03-02', done: '2026-03-04' }, calendar)).toBe('2026-03-11');
    expect(dueByRule(rule, { planned: '2026-03-02', done: '2026-02-27' }, calendar)).toBe('2026-03-06');
    expect(dueByRule(rule, { planned: null, done: '2026-03-04' }, calendar)).toBe('2026-03-11');
  });

  test('is waited for while it has no date', () => {
    expect(dueByRule(rule, { planned: null, done: null }, calendar)).toBeNull();
    expect(waitsWords(ruleOf('tx-9wd'))).toBe('Waits for TX');
  });

  test('leads to the last working day before a weekend, never into it', () => {
    expect(dueByRule(ruleOf('TX-9d'), { planned: '2026-03-09', done: null }, calendar)).toBe('2026-02-27');
    expect(dueByRule(ruleOf('CDD'), { planned: '2026-03-01', done: null }, calendar)).toBe('2026-02-27');
  });

  test('a calendar without a working day gives the day itself', () => {
    const none = calendarOf({ workingDays: [1], nonWorking: [{ from: '1900-01-01', to: '2199-12-31' }] });
    expect(dueByRule(ruleOf('TX-9d'), { planned: '2026-03-12', done: null }, none)).toBe('2026-03-03');
  });
});
