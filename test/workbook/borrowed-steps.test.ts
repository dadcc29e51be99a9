// What an adopted tab brings to the Steps tab does not widen a tab of ours.

import { expect, test } from '@jest/globals';
import { workbook } from '../../src/tables';
import { withoutBorrowed } from '../../src/workbook/adopted/borrowed-steps';
import { catalogWithout } from '../../src/workbook/catalog/catalog';
import { planOf } from '../../src/workbook/layout/plan';

const heading = { text: 'x', band: null, nth: 1, of: 1 };
const adoption = {
  ...{ table: 'assets', key: 'name', ownIds: false, headingRow: 1, bandRow: null, written: {}, tabs: [] },
  columns: { name: heading, 'steps/Rig/due': heading, 'steps/Comp/due': heading },
};
const steps = ['Rig', 'Comp', 'Groom'].map((name) => ({ name, usedOn: [], leads: [], forTypes: [] }));

test('a step that only an adopted tab has is left out of ours, one that stands on both or on none of them is not', () => {
  const plan = planOf(workbook, { ...catalogWithout(workbook), steps }, { pipeline: 'cg' }).find(({ table }) => table === 'assets');
  if (!plan) throw new Error('No plan');
  const rig = { heading: 'Rig', mark: 'steps/Rig/status', rule: null, foreignRule: false, covered: false };
  const headings = withoutBorrowed(plan, { columns: [rig] }, [adoption]).columns.map((column) => column.heading);
  expect(['Rig', 'Rig due', 'Comp', 'Comp due', 'Groom'].map((name) => headings.includes(name))).toEqual([true, true, false, false, true]);
  expect(withoutBorrowed(plan, { columns: [rig] }, []).columns).toEqual(plan.columns);
});
