// Public holidays through the built add-on: filled in once, struck out, added late, and what the tab costs.

import { expect, test } from '@jest/globals';
import { tabCounts } from '../../tables/declared-tabs';
import { hours, mondayMorning, sampleDesk, succeeded } from '../support/desk';
import { setting, typed, typedRow } from '../support/grid-hands';

test('set-up fills in what it knows, once; a day is struck out and another added; nobody is mailed on it, and the tab costs one round trip a run', () => {
  const desk = sampleDesk();
  setting(desk, 'Use Holidays', 'yes');
  typed(desk, 'People', 'Jo Rey', 'Country', 'Ireland');
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  const rows = desk.rows('Holidays');
  expect(rows.filter(({ Country }) => Country === 'England and Wales').length).toBe(24);
  expect(rows.filter(({ Country }) => Country === 'Ireland').length).toBe(30);
  expect(rows[0]).toMatchObject({ Name: "New Year's Day", Off: true, ID: 'HOL-001' });
  expect(desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
  typed(desk, 'Holidays', 'HOL-002', 'Off', false);
  typedRow(desk, 'Holidays', { Date: '2026-03-03', Country: 'England and Wales', Name: 'Tuesday off', Off: true });
  expect(desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
  const { settings, holidays = {} } = desk.rpc('open', {}).catalog;
  expect(settings.holidays).toContain('2026-03-03');
  expect(settings.holidays).not.toContain('2026-04-03');
  expect(holidays.Ireland).toContain('2026-03-17');
  desk.rpc('turnOn', { everybody: true });
  const ticks = desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
  const run = ticks.find(({ execution }) => 'MailApp.sendEmail' in execution.calls);
  expect(run?.execution.roundTrips).toBeLessThanOrEqual(15 + 4 + tabCounts.ofWork + tabCounts.along + 2 + 2 * desk.mails.length);
  expect(run?.execution.flips).toBe(0);
  const monday = desk.mails.length;
  desk.host.moveTo(mondayMorning + hours(26));
  // On Tuesday those who are elsewhere are mailed, and nobody else.
  expect(desk.mails.slice(monday).map(({ to }) => to)).toEqual([]);
});
