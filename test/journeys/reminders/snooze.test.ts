// Putting a line off through the built add-on: out of the morning's mail until its day, undone, and one round trip a run.

import { expect, test } from '@jest/globals';
import { tabCounts } from '../../tables/declared-tabs';
import { type Desk, hours, mondayMorning, sampleDesk, succeeded } from '../support/desk';
import { setting } from '../support/grid-hands';

const mailOf = (desk: Desk, who: string) => desk.mails.filter(({ to }) => String(to).startsWith(who)).at(-1)?.text ?? '';

test('a line that is snoozed is in nobody’s mail until its day, stands under Asleep, and its tab costs one round trip a run', () => {
  const desk = sampleDesk();
  setting(desk, 'Use Snoozed', 'yes');
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  const line = desk.rpc('today', {}).sections.week.find(({ sleep }) => sleep?.people.includes('Ben Ode'));
  if (line?.sleep === undefined) throw new Error('Ben has nothing this week');
  const { item, latest } = line.sleep;
  expect(desk.rpc('snooze', { table: line.table, item, wake: latest, awake: false }).words).toContain('is asleep for Ben Ode');
  expect(desk.rpc('today', {}).sections.asleep.map(({ id }) => id)).toEqual([line.id]);
  expect(desk.rows('Snoozed').map(({ Person }) => Person)).toEqual(['Ben Ode']);
  desk.rpc('turnOn', { everybody: true });
  const ticks = desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
  const run = ticks.find(({ execution }) => 'MailApp.sendEmail' in execution.calls);
  expect(run?.execution.roundTrips).toBeLessThanOrEqual(15 + 4 + tabCounts.ofWork + tabCounts.along + 2 + 2 * desk.mails.length);
  const monday = mailOf(desk, 'ben');
  expect(monday).toContain('ASLEEP');
  expect(monday.split('ASLEEP')[0]).not.toContain(`(${line.id})`);
  const days = (Date.parse(latest) - Date.parse('2026-03-02')) / 86_400_000;
  desk.host.moveTo(mondayMorning + hours(24 * days + 2));
  expect(mailOf(desk, 'ben')).toContain(`(${line.id})`);
});
