// Sample rows flattened, and held to their table by the compiler.

import { expect, test } from '@jest/globals';
import { flattened } from '../../src/sample/flattened';
import { assets } from '../../src/tables/production/assets';
import { stepsTable } from '../../src/tables/production/steps';

test('blank columns are null, and what Routesheet fills is left out', () => {
  const row = flattened(assets, { name: 'Oti', steps: {} });
  expect(row).toMatchObject({ id: null, name: 'Oti', omitted: null });
  expect(Object.keys(row)).not.toContain('updated');
});

test('a step becomes four values', () => {
  const row = flattened(assets, { name: 'Oti', steps: { Rig: { status: 'WIP', by: 'Ben Ode', due: '2026-03-02', take: 1 } } });
  expect(row).toMatchObject({ 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': '2026-03-02', 'steps/Rig/take': 1 });
});

test('a column that is not there, or a required one left out, does not compile', () => {
  // @ts-expect-error: no such column, as after a renaming
  const renamed = flattened(stepsTable, { step: 'Rig', leader: 'Tom Vale' });
  // @ts-expect-error: the step's name is required
  const nameless = flattened(stepsTable, { order: 1 });
  expect([Object.keys(renamed).includes('leader'), nameless.step]).toEqual([false, null]);
});
