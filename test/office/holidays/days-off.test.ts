// What a public holiday is to whoever works there, and what it is not to others; part-timers; rows that are struck out, late, or cannot be understood.

import { describe, expect, test } from '@jest/globals';
import { dueByRule } from '../../../src/office/due-rules/due-by-rule';
import { calendarOf, calendarsOf } from '../../../src/office/work/working-days';
import { nextDay, repeatsIn } from '../../../src/schema/calendar/repeats';
import { dayOffWords } from '../../../src/schema/values/days-off';
import { dueRuleIn } from '../../../src/schema/values/due-rule';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { assets } from '../../../src/tables/production/assets';
import { holidays } from '../../../src/tables/studio/holidays';
import { withHolidays } from '../../../src/workbook/catalog/catalog-holidays';
import { rig, week } from '../bens-days';
import { catalogWith, people, runOn, tabOf } from '../production';
import { officeFrom, told } from '../runs';

const bare = catalogWith({ manager: '', country: 'England and Wales' });
const holiday = (date: LocalDate | null, more: Values = {}): Values => ({
  id: `HOL-${date}`,
  date,
  country: 'England and Wales',
  name: 'A day',
  off: true,
  ...more,
});
const reading = (rows: readonly Values[], catalog = bare) => withHolidays(catalog, [tabOf(holidays, rows, catalog)]);
const catalogOfRows = (rows: readonly Values[], catalog = bare) => reading(rows, catalog).value;
const isOff = (day: LocalDate, rows: readonly Values[]) => !calendarOf(catalogOfRows(rows).settings).isWorkingDay(day);

describe('a row of the tab', () => {
  test('is a day off once its box is ticked; struck out it is a working day, and one added late counts from then', () => {
    expect(isOff('2026-03-05', [holiday('2026-03-05')])).toBe(true);
    expect(isOff('2026-03-05', [holiday('2026-03-05', { off: false })])).toBe(false);
    expect(isOff('2026-03-05', [])).toBe(false);
  });

  test('counts once, however many names the day has and wherever the weekend falls', () => {
    const calendar = calendarOf(
      catalogOfRows([holiday('2026-12-28'), holiday('2026-12-28', { name: 'Again' }), holiday('2026-12-26')]).settings,
    );
    expect(calendar.workingDaysBetween('2026-12-24', '2026-12-29')).toBe(2);
    expect(calendar.addWorkingDays('2026-12-24', 2)).toBe('2026-12-29');
  });

  test('says nothing of other countries, and nothing at all where its day or country cannot be understood, which is said', () => {
    const rows = [holiday('2026-03-05', { country: 'France' }), holiday(null), holiday('2026-03-06', { country: null })];
    expect([isOff('2026-03-05', rows), isOff('2026-03-06', rows)]).toEqual([false, false]);
    expect(reading(rows).problems.map(({ row, message }) => `${row} ${message}`)).toEqual([
      '3 the holiday has no date that can be understood, so that day is a working day.',
      '4 the holiday has no country that can be understood, so that day is a working day.',
      '1 no holiday of England and Wales stands here. Run Set up workbook, which adds those it knows, or add rows of your own.',
    ]);
  });

  test('without a country on Settings counts for nobody of the production, and that is said', () => {
    const { value, problems } = reading([holiday('2026-03-05')], catalogWith({ manager: '' }));
    expect(calendarOf(value.settings).isWorkingDay('2026-03-05')).toBe(true);
    expect(problems.map(({ like }) => like)).toEqual(['no country']);
  });
});

describe('a day off reaches', () => {
  const { settings } = catalogOfRows([holiday('2026-03-05'), holiday('2026-03-06')]);
  const calendar = calendarOf(settings);

  test('dates by rule, repeats, and what is said of a date on it', () => {
    const rule = dueRuleIn('CDD-2wd', [{ name: 'CDD' }]);
    expect(rule.ok && dueByRule(rule.value, { planned: '2026-03-09', done: null }, calendar)).toBe('2026-03-03');
    const daily = repeatsIn('working days');
    expect(daily && nextDay(daily, '2026-03-04', '2026-03-04', calendar.isWorkingDay)).toBe('2026-03-09');
    expect(dayOffWords('2026-03-06', settings)).toBe('Fri 6 Mar is a day off. People are reminded on Wed 4 Mar.');
  });
});

describe('of people', () => {
  const crew = people.map((one) => {
    if (one.name === 'Ben Ode') return { ...one, worksOn: [1, 2, 3] as const };
    return one.name === 'Jo Rey' ? { ...one, country: 'France' } : one;
  });
  const here = { ...bare, people: crew };
  const rows = [holiday('2026-03-03'), holiday('2026-03-05', { country: 'France' })];
  const catalog = catalogOfRows(rows, here);
  const calendars = calendarsOf(catalog);

  test('each has the holidays of their country and their days of the week; those who say nothing have the production’s', () => {
    const days = (name: string) => week.slice(0, 5).filter((day) => calendars.of(name).isWorkingDay(day));
    expect(days('Ben Ode')).toEqual(['2026-03-02', '2026-03-04']);
    expect(days('Jo Rey')).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-06']);
    expect(days('Mia Lo')).toEqual(['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06']);
    expect(calendars.among(['Ben Ode', 'Jo Rey'])).toBe(calendars.studio);
  });

  test('a weekend that is worked is everybody’s, and a range of usual days gives a part-timer no more of them', () => {
    const worked = { ...catalog, settings: { ...catalog.settings, alsoWorking: [{ from: '2026-03-05', to: '2026-03-07' }] as const } };
    const ben = calendarsOf(worked).of('Ben Ode');
    expect([ben.isWorkingDay('2026-03-05'), ben.isWorkingDay('2026-03-07')]).toEqual([false, true]);
  });

  test('nobody is mailed on a day off of theirs; what is due then is reminded of before, and says why', () => {
    const office = officeFrom();
    const input = () => runOn('2026-03-02', { catalog, reads: [tabOf(assets, [rig({ due: '2026-03-06' })], catalog)] });
    const mails = week.map((day) => [day, told(office.run(day, input())).ben] as const);
    expect(mails.flatMap(([day, names]) => (names === undefined ? [] : [day]))).toEqual(['2026-03-02', '2026-03-04', '2026-03-09']);
  });

  test('without a tab of holidays their country says nothing', () => {
    expect(calendarsOf(here).of('Jo Rey').isWorkingDay('2026-03-05')).toBe(true);
  });
});
