// A weekend shift that is meant: a day off that stands among the working days is worked, and nobody calls a date on it a mistake.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { todayView } from '../../src/office/digest/today';
import { calendarOf } from '../../src/office/work/working-days';
import { workingDaysIn } from '../../src/schema/kinds/setting';
import { isDayOff } from '../../src/schema/values/days-off';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';
import { assets } from '../../src/tables/production/assets';
import { findingsOn } from '../../src/workbook/findings/findings';
import { bensDays, rig } from './bens-days';
import { catalogWith, runOn, tabOf } from './production';

const saturday: LocalDate = '2026-03-07';
const usual = catalogWith({ manager: '' });
const shift = catalogWith({ manager: '', alsoWorking: [{ from: saturday, to: saturday }] });
const read = (known: typeof usual) => tabOf(assets, [rig({ due: saturday })], known);

describe('a date on a Saturday that is worked', () => {
  test('is in nobody’s list of what is to sort out, unlike one that is not', () => {
    const sortOut = (known: typeof usual) => todayView([read(known)], known, '2026-03-02').sections.sortOut.map(({ words }) => words);
    expect([sortOut(usual), sortOut(shift)]).toEqual([['due Sat 7 Mar, a day off'], []]);
  });

  test('is nothing that Check names', () => {
    const named = (known: typeof usual) => {
      const tab = read(known);
      const grid = [tab.headings, ...tab.records.map(({ values }) => tab.columns.map(({ key }) => String(values[key] ?? '')))];
      const { findings } = findingsOn({
        read: tab,
        grid,
        formulas: [],
        merges: [],
        next: 1,
        begun: [],
        catalog: known,
        today: '2026-03-02',
      });
      return findings.filter(({ kind }) => kind === 'day off').length;
    };
    expect([named(usual), named(shift)]).toEqual([1, 0]);
  });

  test('is reminded of on the day itself, and two working days before that count it', () => {
    const days: readonly LocalDate[] = ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06', saturday, '2026-03-09'];
    expect(bensDays(days, (day) => runOn(day, { catalog: shift, reads: [read(shift)] }))).toEqual({
      '2026-03-02': ['thisWeek Oti'],
      '2026-03-05': ['thisWeek Oti'],
      '2026-03-07': ['dueToday Oti'],
      '2026-03-09': ['late Oti'],
    });
  });
});

describe('Working days with dates beside them', () => {
  const [fridays, dates] = [[1, 2, 3, 4, 5], [{ from: saturday, to: saturday }]];
  test.each([
    ['Mon-Fri, 2026-03-07', 'ymd'],
    ['2026-03-07, Mon-Fri', 'ymd'],
    ['Mon-Fri; Sat 7 Mar 2026', 'dmy'],
    ['Mon-Fri, 7/3/2026', 'dmy'],
    ['Mon-Fri, 3/7/2026', 'mdy'],
    ['Mon-Fri, Sat, Mar 7, 2026', 'mdy'],
    ['Mon, Tue, Wed, Thu, Fri and 7 Mar 2026', 'dmy'],
    ['Mon-Fri\n2026-03-07 (comp rush)', 'ymd'],
  ] as const)('%j, %s, are Monday to Friday and that Saturday', (text, order) => {
    expect(workingDaysIn(text, { order })).toEqual({ weekdays: fridays, dates });
  });

  test.each([
    ['Mon-Fri', { weekdays: fridays, dates: [] }],
    ['Sun, Mon-Wed', { weekdays: [1, 2, 3, 7], dates: [] }],
    ['2026-03-07..2026-03-08', { weekdays: [], dates: [{ from: saturday, to: '2026-03-08' }] }],
    ['Mon-Fri, 7/3/2026', null],
    ['Mon-Fri, some Saturdays', null],
    ['none', null],
    ['', null],
  ])('%j are %j where nobody knows the country', (text, read) => expect(workingDaysIn(text, { order: 'ymd' })).toEqual(read));
});

test('with any days off worked, working days are counted as one by one', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-12-01', days));
  const range = fc.tuple(day, fc.integer({ min: 0, max: 6 })).map(([from, days]) => ({ from, to: addDays(from, days) }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 4 }), fc.array(range, { maxLength: 4 }), day, day, (nonWorking, alsoWorking, a, b) => {
      const times = { workingDays: [1, 2, 3, 4, 5] as const, nonWorking, alsoWorking };
      const [from, to] = a <= b ? [a, b] : [b, a];
      let count = 0;
      for (let one = addDays(from, 1); one <= to; one = addDays(one, 1)) count += Number(!isDayOff(one, times));
      expect(calendarOf(times).workingDaysBetween(from, to)).toBe(count);
    }),
  );
});
