// What the reminders cost with every tab switched on and the sample's rows on it, and what receipts cost that are pasted, by the host's counters.

import { expect, test } from '@jest/globals';
import { isChoice } from '../../src/schema/in-use';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { Desk, hours, mondayMorning, setUpDesk, succeeded } from './support/desk';
import { columnOf, letters, setting, tabNames } from './support/grid-hands';

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

test('five hundred receipts pasted with gross and rate cost two round trips more than without: VAT and net of all of them', () => {
  const paste = (cells: readonly (string | number)[]) => {
    const desk = setUpDesk({ pipeline: 'cg', sample: false });
    desk.rpc('open', {});
    const at = ['Shop', 'Gross', 'VAT rate'].map((heading) => columnOf(desk, 'Petty Cash', heading));
    const [left = 0, right = 0] = [Math.min(...at), Math.max(...at)];
    const row = Array.from({ length: right - left + 1 }, (_none, across) => cells[at.indexOf(left + across)] ?? '');
    const [told] = desk.host
      .edit(
        'Petty Cash',
        `${letters(left)}2`,
        Array.from({ length: 500 }, () => row),
      )
      .map(succeeded);
    return { desk, roundTrips: told?.execution.roundTrips ?? 0 };
  };
  const [plain, paid] = [paste(['Paper shop', '', '']), paste(['Paper shop', 12, '20'])];
  expect(paid.roundTrips - plain.roundTrips).toBeLessThanOrEqual(2);
  expect(new Set(paid.desk.rows('Petty Cash').map(({ VAT, Net }) => `${VAT}/${Net}`))).toEqual(new Set(['2/10']));
});
