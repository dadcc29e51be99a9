// Jobs that come again, on paper: the next row is made once, by the morning's run or by the next save, whatever happens in between.

import { expect, test } from '@jest/globals';
import { added, mailroom, mailTo, mornings, setting, typed } from '../support/paper-mailroom';
import type { Paper } from '../support/paper-ports';

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
