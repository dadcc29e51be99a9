// Time off through the built add-on: away and back, and what the tab costs.

import { expect, test } from '@jest/globals';
import { tabCounts } from '../../tables/declared-tabs';
import { type Desk, hours, mondayMorning, sampleDesk, succeeded } from '../support/desk';
import { setting } from '../support/grid-hands';

const days = (count: number) => hours(24 * count);

/** The sample with Time off in use: its own rows of it come too. */
function deskWithTimeOff(): Desk {
  const desk = sampleDesk();
  setting(desk, 'Use Time off', 'yes');
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  desk.rpc('addSample', { sure: true });
  return desk;
}

/** The mails of the next morning: to whom, and for whom else. */
function morningOn(desk: Desk, at: number): readonly string[] {
  const before = desk.mails.length;
  desk.host.moveTo(at + hours(2));
  return desk.mails.slice(before).map(({ to, text }) => {
    const forOthers = [...text.matchAll(/^For (.+), (away until .+)$/gm)].map(([, name, until]) => ` for ${name}, ${until}`);
    return `${String(to).split('@')[0]}${forOthers.join()}`;
  });
}

test('away and back: mails go to the cover, then to the one who is back, and the tab costs one round trip a run', () => {
  const desk = deskWithTimeOff();
  expect(desk.rows('Time off').map(({ Person }) => Person)).toEqual(['Uma Sen', 'Kim Ito', 'Jo Rey', 'Pia Berg']);
  desk.rpc('turnOn', { everybody: true });
  const ticks = desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
  const run = ticks.find(({ execution }) => 'MailApp.sendEmail' in execution.calls);
  expect(run?.execution.roundTrips).toBeLessThanOrEqual(15 + 4 + tabCounts.ofWork + tabCounts.along + 2 + 2 * desk.mails.length);
  expect(run?.execution.flips).toBe(0);
  const [idle] = desk.host.moveTo(mondayMorning + hours(3)).map(succeeded);
  expect(idle?.execution.roundTrips).toBe(1);
  const monday = desk.mails.map(({ to }) => String(to).split('@')[0]);
  expect([monday.includes('jo'), monday.includes('kim')]).toEqual([true, false]);
  // From Tuesday on Jo Rey is away without cover; on Thursday Kim Ito is back.
  const meanwhile = [1, 2].flatMap((day) => morningOn(desk, mondayMorning + days(day)));
  expect(meanwhile.filter((mail) => mail.includes('Kim Ito'))).toEqual(['mia for Kim Ito, away until Thu 5 Mar']);
  expect(meanwhile).not.toContain('kim');
  const later = [3, 4].flatMap((day) => morningOn(desk, mondayMorning + days(day)));
  expect(later.filter((mail) => mail.includes(' for Kim Ito'))).toEqual([]);
  expect(later).toContain('kim');
  expect([...meanwhile, ...later]).not.toContain('jo');
});
