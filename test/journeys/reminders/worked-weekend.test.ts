// A Saturday that the settings call worked, as a country writes it.

import { expect, test } from '@jest/globals';
import { setting } from '../support/grid-hands';
import { added, ben, datesNaming, mailroom, mornings, rigging } from '../support/mailroom';

test('a date on it is no trouble, and its mail goes on the day', () => {
  const desk = mailroom();
  added(desk, 'assets', rigging('Dragon', '2026-03-07'));
  const named = () => [desk.rpc('open', {}).view.sections.sortOut, desk.rpc('check', {}).findings].map(({ length }) => length);
  expect(named()).toEqual([1, 1]);
  setting(desk, 'Working days', 'Mon-Fri, Sat 7/3/2026');
  expect(named()).toEqual([0, 0]);
  expect(datesNaming(mornings(desk, '2026-03-08'), ben, 'Dragon')).toEqual(['2026-03-02', '2026-03-05', '2026-03-07']);
});
