// What the coordinator is told in the morning mail when somebody renamed something.

import { expect, test } from '@jest/globals';
import { columnOf, letters, typed } from '../support/grid-hands';
import { added, ana, ben, mailroom, mailTo, morning, rigging } from '../support/mailroom';

test('a heading that was renamed is told once and followed: people are reminded as before', () => {
  const desk = mailroom();
  added(desk, 'assets', rigging('Dragon', '2026-03-04'));
  const rename = (from: string, to: string) => desk.host.edit('Assets', `${letters(columnOf(desk, 'Assets', from))}1`, [[to]]);
  rename('Rig due', 'Rig deadline');
  const first = mailTo(morning(desk, '2026-03-02'), ana);
  expect(first?.text).toContain('Assets: the heading “Rig due” is now called “Rig deadline”. Routesheet follows it.');
  expect(mailTo(morning(desk, '2026-03-03'), ana)?.text ?? '').not.toContain('Rig deadline');
  expect(mailTo(morning(desk, '2026-03-04'), ben)?.subject).toBe('Show: 1 due today (Wed 4 Mar)');
});

test('a status word that was renamed on Lists is still understood in the cells that hold the old one', () => {
  const desk = mailroom();
  added(desk, 'assets', rigging('Dragon', '2026-03-02'));
  typed(desk, 'Lists', 'WIP', 'Word', 'In the oven');
  const mails = morning(desk, '2026-03-02');
  expect(mailTo(mails, ben)?.text).toContain('Dragon (AST-001), Rig. Now: In the oven.');
  expect(mailTo(mails, ana)?.text ?? '').not.toContain('SORT OUT');
});
