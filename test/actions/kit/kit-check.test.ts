// What Check finds of kit that was typed in the grid.

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/schema/values/cell';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { kitDesk, people } from './kit-desk';

const day = (date: LocalDate): Cell => ({ date, time: '00:00' });

/** What Check says of the tab Kit once those cells stand in its first row. */
function found(cells: Readonly<Record<string, Cell>>): readonly string[] {
  const desk = kitDesk();
  for (const [heading, cell] of Object.entries(cells)) desk.type('Kit', 0, heading, cell);
  return desk.rpc('check', {}).findings.flatMap(({ table, words }) => (table === 'kit' ? [words] : []));
}

describe('kit that was typed in the grid', () => {
  test('as it should be is not named', () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    ['with the asset tag of another piece', { ID: 'KIT-002' }, /KIT-002/],
    [
      'with two people',
      { With: 'Mia Lo, Ben Ode' },
      /^With names Mia Lo and Ben Ode, and a piece is with one at a time\. Write who has it now\.$/,
    ],
    ['with a person and a company', { With: 'Ben Ode and Sound Example' }, /^With names Ben Ode and Sound Example/],
    [
      'due back before it went',
      { Since: day('2026-03-04'), 'Due back': day('2026-03-03') },
      /^Due back is before Since.*Change one of the two\.$/,
    ],
    [
      'back before it went',
      { Since: day('2026-03-04'), 'Back on': day('2026-03-03') },
      /^Back on is before Since.*Change one of the two\.$/,
    ],
    [
      'off hire before it was hired',
      { 'Hire from': day('2026-03-04'), 'Off-hire date': day('2026-03-03') },
      /^Off-hire date is before Hire from.*Change one of the two\.$/,
    ],
    [
      'gone back before it was hired',
      { 'Hire from': day('2026-03-04'), 'Gone back on': day('2026-03-03') },
      /^Gone back on is before Hire from/,
    ],
    ['out since a day that is none', { Since: 'last week' }, /last week/],
  ])('%s is named, with what to do', (_what, cells: Readonly<Record<string, Cell>>, words) => {
    const said = found(cells);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(words);
  });

  test.each(['Store, second floor', 'Rig & Light', String(people[0]?.name)])('with “%s” is with one', (holder) => {
    expect(found({ With: holder })).toEqual([]);
  });
});
