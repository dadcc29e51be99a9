// What the reminders cost with every tab switched on and the sample's rows on it, by the host's counters.

import { expect, test } from '@jest/globals';
import { isChoice } from '../../src/schema/in-use';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { Desk, hours, mondayMorning, succeeded } from './support/desk';
import { setting, tabNames } from './support/grid-hands';

/** Settings and the tabs that a new workbook has, then all others, and rows on each of them. */
function everything(): Desk {
  const desk = new Desk();
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  for (const { tab } of recordTables(workbook).filter(isChoice)) setting(desk, `Use ${tab}`, 'yes');
  desk.rpc('setUp', { pipeline: 'cg', sample: true });
  return desk;
}

test('with all tabs on they cost twelve round trips, fewer than one for each tab, and two for each mail', () => {
  const desk = everything();
  const tabs = workbook.tables.filter(({ tab }) => tabNames(desk).includes(tab)).length;
  expect(recordTables(workbook).filter(({ tab }) => !tabNames(desk).includes(tab))).toEqual([]);
  desk.rpc('turnOn', { everybody: true });
  desk.rpc('preview', { everybody: true });
  const ticks = desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
  const run = ticks.find(({ execution }) => 'MailApp.sendEmail' in execution.calls)?.execution;
  const mails = desk.mails.length;
  expect(mails).toBeGreaterThan(5);
  // Sent mail twice; lists, lines of which nothing is owed and logs not at all.
  const read = run?.calls['Range.getValues'] ?? 0;
  expect(read).toBeLessThan(tabs);
  expect(run?.roundTrips).toBe(12 + read + 2 * mails);
  expect(run?.flips).toBe(0);
});
