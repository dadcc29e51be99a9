// What every method of the door and every function that Google calls costs, by the host's counters, beside 100, 1,000 and 5,000 assets.

import { expect, test } from '@jest/globals';
import type { Execution } from '../../host/api';
import type { Method } from '../../src/contract/methods';
import { busyDesk } from '../faults/support/busy-desk';
import { everyWork } from '../faults/support/every-work';
import { manyAssets } from './support/crowd';

/** Round trips at most; with `runs` one more for each run of cells written. What has none here has the budget of a run of the reminders. */
const budgets: Partial<Record<Method, { readonly trips: number; readonly runs: boolean }>> = {
  open: { trips: 10, runs: false },
  select: { trips: 2, runs: false },
  add: { trips: 9, runs: false },
  save: { trips: 6, runs: true },
};

/** Fifteen, one for each tab that is read, two for each mail, one for each write. */
const budgetOfARun = 15 + 11;

/** By work, in the same order at every size: what one leaves behind for the next is the same too. */
function costs(assets: number): ReadonlyMap<string, { readonly trips: number; readonly flips: number; readonly over: number }> {
  const ground = busyDesk();
  const desk = busyDesk();
  manyAssets(desk, assets);
  return new Map(
    everyWork(ground).map(({ name, asked, run }) => {
      const before = desk.host.executions.length;
      run(desk);
      const ran = desk.host.executions.slice(before);
      const sum = (count: (execution: Execution) => number) => ran.reduce((total, execution) => total + count(execution), 0);
      const budget = (asked && budgets[asked.method]) ?? { trips: budgetOfARun, runs: true };
      const allowed =
        budget.trips + (budget.runs ? sum(({ writes }) => writes) + 2 * sum(({ calls }) => calls['MailApp.sendEmail'] ?? 0) : 0);
      const trips = sum(({ roundTrips }) => roundTrips);
      return [name, { trips, flips: sum(({ flips }) => flips), over: Math.max(0, trips - allowed) }];
    }),
  );
}

test('every method and handler costs the same at 100, 1,000 and 5,000 rows, stays in its budget, and never reads between its writes', () => {
  const [few = new Map(), ...more] = [100, 1000, 5000].map(costs);
  process.stdout.write(`${[...few].map(([name, { trips }]) => `${name}: ${trips} round trips`).join('\n')}\n`);
  for (const many of more)
    expect([...many].map(([name, { trips }]) => [name, trips])).toEqual([...few].map(([name, { trips }]) => [name, trips]));
  expect([...few].filter(([, { flips, over }]) => flips > 0 || over > 0)).toEqual([]);
  expect(few.size).toBeGreaterThan(20);
});
