// Time off that does not go together, as Check workbook lists it.

import { expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { timeOff } from '../../../src/tables/studio/time-off';
import { findingsOn } from '../../../src/workbook/findings/findings';
import { off } from '../../office/away/away-days';
import { catalogWith, people, person, tabOf } from '../../office/production';

const catalog = catalogWith(
  {},
  people.map((one) => (one.name === 'Kim Ito' ? person('Kim Ito', { email: null }) : one)),
);

function found(...rows: readonly Values[]): readonly string[] {
  const read = tabOf(timeOff, rows, catalog);
  const grid = [read.headings, ...rows.map((row) => read.columns.map(({ key }) => String(row[key] ?? '')))];
  const { findings } = findingsOn({ read, grid, formulas: [], merges: [], next: 1, begun: [], catalog, today: '2026-03-02' });
  return findings.flatMap(({ kind, words, spots }) => (kind === 'rule' ? [`${spots.map(({ cell }) => cell).join()}: ${words}`] : []));
}

const bens = (more: Values = {}) => off('Ben Ode', '2026-03-04', '2026-03-06', more);

test.each([
  ['reversed', [off('Ben Ode', '2026-03-06', '2026-03-04')], 'C2: To is before From. Change one of the two.'],
  [
    'overlapping',
    [bens(), off('Ben Ode', '2026-03-06', '2026-03-09')],
    'B3: Ben Ode is away on some of these days by row 2 too. On those the first of the two that names a cover counts.',
  ],
  ['with a cover of oneself', [bens({ cover: 'Ben Ode' })], 'E2: Ben Ode cannot cover for themselves. Name somebody else.'],
  [
    'with a cover who is away too',
    [bens({ cover: 'Jo Rey' }), off('Jo Rey', '2026-03-06', '2026-03-10')],
    'E2: On Fri 6 Mar Jo Rey, who covers for Ben Ode, is away too, and nobody covers for Jo Rey. Name somebody who is there.',
  ],
  [
    'with a cover without address',
    [bens({ cover: 'Kim Ito' })],
    'E2: Kim Ito, who covers for Ben Ode, has no address on People, so that nobody gets these mails. Name somebody else.',
  ],
])('%s is named', (_what, rows, words) => {
  expect(found(...rows)).toEqual([words]);
});

test('a circle is named where it begins, and those in it', () => {
  const rows = [
    bens({ cover: 'Jo Rey' }),
    off('Jo Rey', '2026-03-06', '2026-03-10', { cover: 'Mia Lo' }),
    off('Mia Lo', '2026-03-06', '2026-03-06', { cover: 'Ben Ode' }),
  ];
  expect(found(...rows)).toEqual([
    'E2,E3,E4: On 3 rows the cover cannot cover. The first: On Fri 6 Mar Ben Ode is covered by Jo Rey, who is covered by Mia Lo, who is covered by one of them again: all of them are away. Name somebody who is there.',
  ]);
});

test('nothing is said of covers who are there, of covers of covers, of half days, and of what is over', () => {
  const fine = [bens({ cover: 'Jo Rey' }), off('Jo Rey', '2026-03-06', '2026-03-10', { cover: 'Mia Lo' })];
  const half = off('Mia Lo', '2026-03-06', '2026-03-06', { halfDay: true });
  const over = [off('Dee Art', '2026-02-04', '2026-02-06', { cover: 'Dee Art' }), off('Dee Art', '2026-02-05', '2026-02-06')];
  expect(found(...fine, half, ...over)).toEqual([]);
});
