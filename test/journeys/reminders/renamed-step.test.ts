// A step that is renamed or deleted on Steps while its columns keep their headings: its work goes out of sight, and that is said.

import { expect, test } from '@jest/globals';
import type { Desk } from '../support/desk';
import { typed } from '../support/grid-hands';
import { added, ana, mailroom, mailTo, morning, rigging } from '../support/mailroom';

function deleteRig(desk: Desk): void {
  desk.host.book.hand.deleteRows('Steps', desk.values('Steps').findIndex(([step]) => step === 'Rig') + 1);
}

test.each<readonly [string, (desk: Desk) => void]>([
  ['renamed', (desk) => typed(desk, 'Steps', 'Rig', 'Step', 'Rigging')],
  ['deleted', deleteRig],
  [
    'renamed, and its new columns added',
    (desk) => {
      typed(desk, 'Steps', 'Rig', 'Step', 'Rigging');
      desk.rpc('setUp', { pipeline: 'cg', sample: false });
    },
  ],
])('a step that is %s is said to the coordinator and when the sidebar opens, with the way to mend it', (_what, change) => {
  const desk = mailroom();
  added(desk, 'assets', rigging('Oti', '2026-03-02'));
  morning(desk, '2026-03-02');
  change(desk);
  const words = 'There are columns for a step “Rig”, but no such step on the Steps tab: nobody is reminded of it.';
  expect(desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems)).toContainEqual(expect.stringContaining(words));
  const mail = mailTo(morning(desk, '2026-03-03'), ana);
  expect(mail?.text).toContain(`Assets: ${words}`);
  expect(mail?.subject).toBe('Show today: tabs and headings to sort out');
  expect(mail?.text).not.toContain('Nothing is late or due.');
});
