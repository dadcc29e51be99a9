// Dates on a day on which nobody works, as Check workbook and the form see them.

import { describe, expect, test } from '@jest/globals';
import { dayOffRemarks } from '../../sidebar/form/day-off-remarks';
import { formFor } from '../../sidebar/form/draft';
import { bound } from '../../src/schema/adopted/bound-table';
import { toSortOut } from '../../src/schema/finding';
import { isDayOff, workingDayBefore } from '../../src/schema/values/days-off';
import type { Values } from '../../src/schema/values/value';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { pettyCash } from '../../src/tables/petty-cash';
import { assets } from '../../src/tables/production/assets';
import { findingsOn } from '../../src/workbook/findings/findings';
import { catalogWith, tabOf } from '../office/production';

const catalog = catalogWith({ nonWorking: [{ from: '2026-12-24', to: '2027-01-03' }] });

function found(rows: readonly Values[], table: Parameters<typeof tabOf>[0] = assets) {
  const read = tabOf(table, rows, catalog);
  const grid = [read.headings, ...rows.map((row) => read.columns.map(({ key }) => String(row[key] ?? '')))];
  const { findings } = findingsOn({ read, grid, formulas: [], merges: [], next: 1, begun: [], catalog, today: '2026-03-02' });
  return findings.filter(({ kind }) => kind === 'day off');
}

const rig = (due: string, status = 'WIP', more: Values = {}): Values => ({
  id: due,
  name: due,
  'steps/Rig/due': due,
  'steps/Rig/status': status,
  ...more,
});

describe('Check workbook', () => {
  test('lists dates to be met on days off, one line a column, without counting them', () => {
    const findings = found([rig('2026-03-07'), rig('2026-03-05'), rig('2026-12-25'), rig('2026-03-08', '')]);
    expect(findings.map(({ words, count, spots }) => [words, count, spots.map(({ cell }) => cell)])).toEqual([
      [
        '3 dates in Rig due are days off: the first is Sat 7 Mar. People are reminded on the working day before. A day that is worked all the same can be added to Working days on Settings.',
        3,
        expect.any(Array),
      ],
    ]);
    expect(findings[0]?.spots.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(toSortOut(findings)).toBe(0);
  });

  test('is silent of days that are over, of work that is done, held or cut, and of dates that nobody has to meet', () => {
    const over = [
      rig('2026-02-28'),
      rig('2026-03-07', 'Approved'),
      rig('2026-03-07', 'On hold'),
      rig('2026-03-07', 'WIP', { omitted: true }),
    ];
    expect(found([...over, { id: 'A', name: 'A', neededBy: '2026-03-07' }])).toEqual([]);
    expect(found([{ id: 'R', date: '2026-03-07', shop: 'Shop' }], pettyCash)).toEqual([]);
  });

  test('looks at a delivery’s date once, whichever way it goes', () => {
    const row = { id: 'D', title: 'Ep 1', direction: 'Out', partner: 'TV', status: 'Planned', owner: 'Ben Ode', due: '2026-03-08' };
    expect(found([row], deliveriesTable).map(({ count }) => count)).toEqual([1]);
  });
});

describe('the form', () => {
  const form = formFor(bound(assets), catalog);

  test('says it beside the date, and when people are reminded, and refuses nothing', () => {
    expect(dayOffRemarks(form, { 'steps/Rig/due': '2026-03-07', 'steps/Design/due': '2026-03-06' })).toEqual({
      'steps/Rig/due': 'Sat 7 Mar is a day off. People are reminded on Fri 6 Mar.',
    });
    expect(dayOffRemarks(form, { 'steps/Rig/due': '2027-01-02' })).toEqual({
      'steps/Rig/due': 'Sat 2 Jan is a day off. People are reminded on Wed 23 Dec.',
    });
  });

  test('says nothing of other dates, of what is approved, and of what is half typed', () => {
    expect(dayOffRemarks(form, { neededBy: '2026-03-07', 'steps/Rig/due': '2026-03-0' })).toEqual({});
    expect(dayOffRemarks(form, { 'steps/Rig/due': '2026-03-07', 'steps/Rig/status': 'Approved' })).toEqual({});
  });
});

test('without weekdays Monday to Friday are worked; a calendar without working days has none before', () => {
  expect(isDayOff('2026-03-06', { workingDays: [], nonWorking: [] })).toBe(false);
  expect(isDayOff('2026-03-07', { workingDays: [], nonWorking: [] })).toBe(true);
  expect(workingDayBefore('2026-03-07', { workingDays: [5], nonWorking: [{ from: '1990-01-01', to: '2100-01-01' }] })).toBeNull();
});
