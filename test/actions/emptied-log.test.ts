// Columns of Sent mail that were emptied, or whose headings were exchanged where no marks are: the mails stop and that is said, until somebody says go on.

import { expect, test } from '@jest/globals';
import { wordsOf } from '../journeys/support/checked';
import { type Paper, paper } from './support/paper-ports';

/** Ben was told on Monday of what is due on Wednesday; the log has no marks, as one of before. */
function told(): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode', email: 'ben@example.com' }] });
  const row = { partner: 'Kino', direction: 'out', status: 'planned', due: '2026-03-04', owner: 'Ben Ode' };
  desk.rpc('add', { table: 'deliveries', rows: [{ ...row, title: 'Reel' }] });
  desk.now -= 24 * 3_600_000;
  desk.rpc('turnOn', { everybody: true });
  desk.hour(0, 8);
  const { columns } = desk.book.model.named('Sent mail');
  for (const [at, column] of columns.entries()) columns[at] = { ...column, mark: null };
  return desk;
}

const toBen = ({ mails }: Paper) => mails.filter(({ to }) => to === 'ben@example.com').length;

function emptied(desk: Paper, ...headings: readonly string[]): void {
  const rows = desk.rows('Sent mail').length;
  for (const heading of headings) for (let row = 0; row < rows; row++) desk.type('Sent mail', row, heading, '');
}

function exchanged(desk: Paper, one: string, other: string): void {
  const { columns } = desk.book.model.named('Sent mail');
  const names = new Map([
    [one, other],
    [other, one],
  ]);
  for (const [at, column] of columns.entries()) columns[at] = { ...column, heading: names.get(column.heading) ?? column.heading };
}

test.each<readonly [string, (desk: Paper) => void]>([
  ['Items emptied', (desk) => emptied(desk, 'Items')],
  ['To emptied', (desk) => emptied(desk, 'To')],
  ['both emptied', (desk) => emptied(desk, 'To', 'Items')],
  ['To, Items and When emptied', (desk) => emptied(desk, 'To', 'Items', 'When')],
  ['To and Items exchanged', (desk) => exchanged(desk, 'To', 'Items')],
  ['To and Subject exchanged', (desk) => exchanged(desk, 'To', 'Subject')],
  ['Items and Note exchanged', (desk) => exchanged(desk, 'Items', 'Note')],
  ['Items and When exchanged', (desk) => exchanged(desk, 'Items', 'When')],
])('%s: nobody is told again, it is said, and Repair begins with today', (_name, change) => {
  const desk = told();
  expect(toBen(desk)).toBe(1);
  change(desk);
  expect(() => desk.hour(1, 8)).toThrow();
  expect(toBen(desk)).toBe(1);
  const { trouble, disorder } = desk.rpc('open', {}).reminders;
  const words = /“Sent mail” \d mails? do(es)? not say any more/;
  expect([trouble, disorder]).toEqual(['tab', expect.stringMatching(words)]);
  expect(wordsOf(desk.rpc('check', {})).join()).toMatch(words);
  expect(desk.refusal('preview', { everybody: false }).message).toContain('File > Version history');
  expect(desk.rpc('repairReminders', {}).done.join()).toContain('only reminder days from today on');
  // Two days before is behind; what is told next is the day itself, and once.
  const after = [1, 2, 2].map((days, at) => {
    desk.hour(days, 9 + at);
    return toBen(desk);
  });
  expect(after).toEqual([1, 2, 2]);
  expect(desk.rpc('open', {}).reminders.trouble).toBe(null);
});

test('rows that somebody deletes, and remarks that somebody writes below, are no reason to stop', () => {
  const desk = told();
  desk.book.model.named('Sent mail').rows.push(['', '', '', 'Called Ana', '', '', '']);
  desk.hour(1, 8);
  expect(desk.rpc('open', {}).reminders.trouble).toBe(null);
});

test('the tab itself deleted, with reminders that catch up on everything: after Repair what was told is not told again', () => {
  const desk = told();
  desk.book.model.tabs = desk.book.model.tabs.filter(({ name }) => name !== 'Sent mail');
  desk.hour(1, 7);
  desk.rpc('repairReminders', {});
  desk.hour(1, 9);
  expect(toBen(desk)).toBe(1);
});

test('the words that stop the mails do not promise that Repair mends it, as it may have to refuse', () => {
  const desk = told();
  emptied(desk, 'To');
  expect(() => desk.hour(1, 8)).toThrow();
  expect(desk.rpc('open', {}).reminders.disorder).toMatch(/Repair on Desk mends it, or says what you have to do\.$/);
});
