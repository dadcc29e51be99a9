// Work that comes back a second time, on a tab of somebody's own that counts no takes.

import { expect, test } from '@jest/globals';
import { adopted } from '../support/adopting';
import type { Desk } from '../support/desk';
import { mornings } from '../support/mailroom';
import { day, deskWith } from '../support/small-trackers';

/** Where the one row stands in Today. */
function standing(desk: Desk): readonly string[] {
  return Object.entries(desk.rpc('open', {}).view.sections).flatMap(([section, lines]) => lines.map(({ words }) => `${section}: ${words}`));
}

test('the date that the first retake met is the old one for the second, and the next is new again', () => {
  const desk = deskWith(
    [
      ['Shot', 'Anim', 'Anim artist', 'Anim due'],
      ['SH010', 'Retake', 'Jo Rey', day(-3)],
    ],
    'Mine',
  );
  adopted(desk, ['Mine'], { addresses: { 'Jo Rey': 'jo@example.com' } });
  desk.rpc('turnOn', { everybody: true });
  const set = (cell: string, value: string | Date) => desk.host.edit('Mine', cell, [[value]]);
  mornings(desk, '2026-03-02');
  expect(standing(desk)).toEqual(['retake: needs a new date, was due Wed 25 Feb']);
  set('D2', day(3));
  mornings(desk, '2026-03-04');
  expect(standing(desk)).toEqual(['late: was due Tue 3 Mar (1 working day); needs a new date, if it came back again']);
  set('B2', 'For approval');
  mornings(desk, '2026-03-05');
  set('B2', 'Retake');
  mornings(desk, '2026-03-06');
  expect(standing(desk)).toEqual(['retake: needs a new date, was due Tue 3 Mar']);
  set('D2', day(9));
  mornings(desk, '2026-03-10');
  expect(standing(desk)).toEqual(['late: was due Mon 9 Mar (1 working day); needs a new date, if it came back again']);
});
