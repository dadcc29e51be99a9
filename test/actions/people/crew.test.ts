// The crew list and the credit list.

import { expect, test } from '@jest/globals';
import { type Paper, paper } from '../support/paper-ports';

function studio(): Paper {
  const desk = paper();
  desk.rpc('add', {
    table: 'people',
    rows: [
      { name: 'Zoe Lim', role: 'Animator', department: 'Animation', email: 'zoe@example.com', phone: '01 23', worksOn: 'Mon-Wed' },
      { name: 'Ben Ode', role: 'Rigger', department: 'Rig', start: '2026-01-05', finish: '2026-06-26' },
      { name: 'Ana Ruiz', role: 'Coordinator', department: 'Production', creditAs: 'Ana Ruiz Gómez' },
      { name: 'Lea Lead', role: 'Animator', department: 'Animation', active: 'No' },
      { name: 'Front Desk' },
      // The same person once more, under another spelling in the credits of the same role.
      { name: 'Z. Lim', role: 'Animator', department: 'Animation', active: 'No', creditAs: 'zoe lim' },
    ],
  });
  return desk;
}

test('the crew list has who is active, by department as Lists has them, with what People says of any of them', () => {
  const [crew] = studio().rpc('crew', {}).lists;
  expect(crew?.headings).toEqual(['Name', 'Role', 'Department', 'Email', 'Phone', 'Works on', 'Start', 'Finish']);
  expect(crew?.rows.map(([name, role, department]) => [name, role, department])).toEqual([
    ['Ana Ruiz', 'Coordinator', 'Production'],
    ['Ben Ode', 'Rigger', 'Rig'],
    ['Zoe Lim', 'Animator', 'Animation'],
    ['Front Desk', '', ''],
  ]);
  expect(crew?.rows[1]?.slice(-2)).toEqual(['Mon 5 Jan', 'Fri 26 Jun']);
});

test('the credit list has who has left too, as they are to be credited, each once in a role', () => {
  const credits = studio().rpc('crew', {}).lists[1];
  expect(credits?.rows).toEqual([
    ['Production', 'Coordinator', 'Ana Ruiz Gómez'],
    ['Rig', 'Rigger', 'Ben Ode'],
    ['Animation', 'Animator', 'Lea Lead'],
    ['Animation', 'Animator', 'zoe lim'],
    ['', '', 'Front Desk'],
  ]);
});

test('columns that were deleted are left out of the list', () => {
  const desk = studio();
  const tab = desk.book.model.named('People');
  const at = tab.columns.findIndex(({ heading }) => heading === 'Phone');
  for (const line of [tab.columns, ...tab.rows] as unknown[][]) line.splice(at, 1);
  expect(desk.rpc('crew', {}).lists[0]?.headings).not.toContain('Phone');
});
