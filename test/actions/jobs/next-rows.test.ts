// Jobs that come again, on paper: the next row is made once, by the morning's run or by the next save, whatever happens in between.

import { expect, test } from '@jest/globals';
import { tick } from '../../../src/actions/reminders/run/tick';
import type { Ports } from '../../../src/ports';
import { added, mailroom, mailTo, mornings, setting, typed } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';
import { zoned } from '../support/zoned-clock';

/** Lunch on Fridays, ticked off on its day. */
function desk(): Paper {
  const paper = mailroom();
  setting(paper, 'Use Jobs', 'yes');
  paper.rpc('setUp', { pipeline: 'cg', sample: false });
  added(paper, 'jobs', { job: 'Lunch', givenTo: 'Jo Rey', due: '2026-03-06', repeats: 'weekly on Fri' });
  return paper;
}

const jobs = (paper: Paper) =>
  paper
    .rows('Jobs')
    .map((row) => [row.ID, String(row.Done), row.Repeats, row.From, JSON.stringify(row.Due).match(/\d{4}-\d\d-\d\d/)?.[0]].join(' | '));

test('the next morning’s run makes it, tells whoever has it in the same mail, and never makes it twice', () => {
  const paper = desk();
  mornings(paper, '2026-03-06');
  typed(paper, 'Jobs', 'Lunch', 'Done', 'x');
  const mails = mornings(paper, '2026-03-09');
  expect(jobs(paper)).toEqual(['JOB-001 | x |  |  | 2026-03-06', 'JOB-002 |  | weekly on Fri | JOB-001 | 2026-03-13']);
  expect(mailTo(mails, 'jo@example.com')?.text).toContain('Lunch (JOB-002)');
  mornings(paper, '2026-03-12');
  paper.hour(10, 9);
  paper.hour(10, 9);
  expect(jobs(paper)).toHaveLength(2);
});

test('what was ticked off yesterday comes again in this morning’s mail', () => {
  const paper = desk();
  added(paper, 'jobs', { job: 'Post', givenTo: 'Ben Ode', due: '2026-03-02', repeats: 'working days' });
  typed(paper, 'Jobs', 'Post', 'Done', 'x');
  expect(mailTo(mornings(paper, '2026-03-02'), 'ben@example.com')?.text).toContain('Post (JOB-003)');
});

test('after two weeks in which no run came it is made once, with the next date that is not over', () => {
  const paper = desk();
  typed(paper, 'Jobs', 'Lunch', 'Done', true);
  paper.hour(21, 8);
  expect(jobs(paper).slice(1)).toEqual(['JOB-002 |  | weekly on Fri | JOB-001 | 2026-03-27']);
});

test('a run that ended before it took the rule off the old row is completed by the next, without another row', () => {
  const paper = desk();
  typed(paper, 'Jobs', 'Lunch', 'Done', true);
  added(paper, 'jobs', { job: 'Lunch', givenTo: 'Jo Rey', due: '2026-03-13', repeats: 'weekly on Fri', from: 'JOB-001' });
  mornings(paper, '2026-03-05');
  expect(jobs(paper)).toEqual(['JOB-001 | true |  |  | 2026-03-06', 'JOB-002 |  | weekly on Fri | JOB-001 | 2026-03-13']);
});

test('saving a job makes the next rows of those that were ticked off meanwhile', () => {
  const paper = desk();
  added(paper, 'jobs', { job: 'Post', givenTo: 'Ben Ode' });
  typed(paper, 'Jobs', 'Lunch', 'Done', true);
  paper.rpc('save', { table: 'jobs', id: 'JOB-002', loaded: {}, changes: { where: 'Post office' } });
  expect(jobs(paper)).toEqual([
    'JOB-001 | true |  |  | 2026-03-06',
    'JOB-002 |  |  |  | ',
    'JOB-003 |  | weekly on Fri | JOB-001 | 2026-03-13',
  ]);
  expect(added(paper, 'jobs', { job: 'Tea' })).toEqual(['JOB-004']);
});

test('a row that somebody deletes does not come back', () => {
  const paper = desk();
  typed(paper, 'Jobs', 'Lunch', 'Done', true);
  mornings(paper, '2026-03-02');
  expect(jobs(paper)).toHaveLength(2);
  paper.book.model.named('Jobs').rows.length = 1;
  mornings(paper, '2026-03-05');
  expect(jobs(paper)).toEqual(['JOB-001 | true |  |  | 2026-03-06']);
});

/** Runs of the trigger at those instants, on the clock of London. */
function ticksInLondon(paper: Paper, ...instants: readonly string[]): void {
  const at: Ports['clock']['at'] = (_zone, instant) => zoned('Europe/London', instant ?? paper.now);
  const ports: Ports = { ...paper.ports, book: { ...paper.ports.book, zone: () => 'Europe/London' }, clock: { ...paper.ports.clock, at } };
  for (const instant of instants) {
    paper.now = Date.parse(instant);
    tick(ports, 'hourly');
  }
}

test.each([
  ['in the hour that comes twice', '2026-10-24', '2026-10-25', ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:30Z']],
  ['over the hour that is left out', '2026-03-28', '2026-03-29', ['2026-03-29T00:30Z', '2026-03-29T01:30Z', '2026-03-29T02:30Z']],
])('a job that comes every week comes once, on the same weekday, %s', (_when, due, _night, instants) => {
  const paper = desk();
  typed(paper, 'Jobs', 'Lunch', 'Due', { date: due as `${number}-${number}-${number}`, time: '00:00' });
  typed(paper, 'Jobs', 'Lunch', 'Repeats', 'weekly');
  typed(paper, 'Jobs', 'Lunch', 'Done', true);
  setting(paper, 'Send hour', 1);
  setting(paper, 'Working days', 'Mon-Sun');
  paper.rpc('turnOff', {});
  paper.rpc('turnOn', { everybody: false });
  ticksInLondon(paper, ...instants);
  const week = new Date(Date.parse(due) + 7 * 86_400_000).toISOString().slice(0, 10);
  expect(jobs(paper)).toEqual([`JOB-001 | true |  |  | ${due}`, `JOB-002 |  | weekly on Sat | JOB-001 | ${week}`]);
});

test.each([
  ['31', '2026-01-31', '2026-02-28'],
  ['29', '2028-01-29', '2028-02-29'],
])('a job of every month on the %sth comes on the last day of a shorter one, and keeps its rule', (day, due, next) => {
  const paper = desk();
  typed(paper, 'Jobs', 'Lunch', 'Due', { date: due as `${number}-${number}-${number}`, time: '00:00' });
  typed(paper, 'Jobs', 'Lunch', 'Repeats', `monthly on ${day}`);
  typed(paper, 'Jobs', 'Lunch', 'Done', 'Yes');
  paper.now = Date.parse(`${due}T07:00Z`);
  paper.rpc('save', { table: 'jobs', id: 'JOB-001', loaded: {}, changes: { where: 'Kitchen' } });
  expect(jobs(paper).slice(1)).toEqual([`JOB-002 |  | monthly on ${day} | JOB-001 | ${next}`]);
});
