// A Monday's mails with one step that is blocked and one that is approved with fixes.

import { expect, test } from '@jest/globals';
import { added, ana, ben, lea, mailroom, mailTo, rigging, until } from '../support/mailroom';

test('what is blocked goes to lead and coordinator, the fixes go to whoever owes them', () => {
  const desk = mailroom();
  added(desk, 'assets', rigging('Dragon', '2026-03-04', { 'steps/Rig/status': 'Blocked' }));
  added(desk, 'assets', rigging('Griffin', '2026-03-05', { 'steps/Rig/status': 'Approved with fixes' }));
  const mails = until(desk, '2026-03-02 09:30');
  const [toBen, toLea, toAna] = [ben, lea, ana].map((to) => mailTo(mails, to)?.text ?? '');
  expect(toBen).not.toContain('Dragon');
  expect(toBen).toMatch(/Griffin.*Now: Approved with fixes\. Fixes to make\./);
  expect(toLea).toMatch(/WAITING FOR YOU[\s\S]*Dragon.*by Ben Ode[\s\S]*Now: Blocked\./);
  expect(toLea).not.toContain('Griffin');
  expect(toAna).toMatch(/TO SORT OUT: BLOCKED[\s\S]*Dragon/);
});
