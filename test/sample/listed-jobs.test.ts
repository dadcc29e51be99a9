// The sample's jobs from the checklists: lines of those lists, on the days that their rules come to.

import { expect, test } from '@jest/globals';
import { calendarOf } from '../../src/office/work/working-days';
import { sampleOf } from '../../src/sample/sample';
import { checklistNames } from '../../src/schema/calendar/checklist';
import type { LocalDate } from '../../src/schema/values/local-date';
import { workbook } from '../../src/tables';
import { checklists } from '../../src/tables/checklists';
import { catalogWithout } from '../../src/workbook/catalog/catalog';

const today: LocalDate = '2026-03-02';
const calendar = calendarOf(catalogWithout(workbook).settings);
const { settings: [{ start, wrap } = {}] = [], jobs = [], publicHolidays = [] } = sampleOf(today, calendar);
const listed = jobs.filter(({ rule }) => rule !== null);

test('jobs of the sample have lines of both checklists, done and to do, as those lists have them', () => {
  const lines = checklists().flatMap(({ key, lines: all }) =>
    all.map(({ job, forWhom, rule }) => [checklistNames[key], job, forWhom, rule].join()),
  );
  expect(listed.map(({ from, job, forWhom, rule }) => [from, job, forWhom, rule].join()).filter((line) => !lines.includes(line))).toEqual(
    [],
  );
  expect(new Set(listed.map(({ from, done }) => [from, done === true].join()))).toEqual(
    new Set([`${checklistNames.setUp},true`, `${checklistNames.wrap},false`]),
  );
});

test('jobs of checklists stand on the day that their rule comes to by Production start and Wrap', () => {
  const dayOf = (rule: string) => {
    const [, anchor = '', days = '0'] = /^(start|wrap)([+-]\d+)?(?:wd)?$/.exec(rule) ?? [];
    return calendar.addWorkingDays(String(anchor === 'wrap' ? wrap : start) as LocalDate, Number(days));
  };
  expect(listed.map(({ due, dueByRule }) => [due, dueByRule])).toEqual(
    listed.map(({ rule }) => [dayOf(String(rule)), dayOf(String(rule))]),
  );
});

test('jobs of checklists count from the dates that Settings say already', () => {
  const { settings = [], jobs: moved = [] } = sampleOf(today, calendar, { wrap: '2026-05-29' });
  const due = Object.fromEntries(moved.map((job) => [String(job.rule), job.due]));
  expect([settings[0]?.wrap, due.wrap, due['wrap-20wd'], due['start-5wd']]).toEqual([
    '2026-05-29',
    '2026-05-29',
    '2026-05-01',
    calendar.addWorkingDays(String(start) as LocalDate, -5),
  ]);
});

test('jobs of checklists have none of the sample’s own holidays between them and what they count from', () => {
  const off = publicHolidays.flatMap(({ date, off: isOff }) => (isOff === true ? [String(date)] : []));
  const between = listed.flatMap(({ from, due }) => {
    const [first = '', last = ''] = [String(due), String(from === checklistNames.wrap ? wrap : start)].sort();
    return off.filter((day) => first <= day && day <= last);
  });
  expect(between).toEqual([]);
});
