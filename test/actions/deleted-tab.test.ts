// A tab of somebody's own that Routesheet uses and that was deleted: it is said wherever somebody looks.

import { expect, test } from '@jest/globals';
import type { Adoption } from '../../src/schema/adopted/adoption';
import type { Heading } from '../../src/schema/adopted/placement';
import { wordsOf } from '../journeys/support/checked';
import { type Paper, paper } from './support/paper-ports';

const heading = (text: string): Heading => ({ text, band: null, nth: 1, of: 1 });

/** Two tabs of one shape are used; of the second nothing is left. */
function office(): Paper {
  const desk = paper();
  const there = desk.book.model.add('Shots A', ['Shot', 'Status', 'Due'], [['S010', 'WIP', '']]);
  const adoption: Adoption = {
    table: 'shots',
    columns: { id: heading('Shot'), 'steps/Anim/status': heading('Status'), 'steps/Anim/due': heading('Due') },
    key: 'id',
    ownIds: false,
    written: {},
    headingRow: 1,
    bandRow: null,
    tabs: [there.sheetId, 99].map((sheetId) => ({ sheetId, constants: {} })),
  };
  desk.store[`adopted/${there.sheetId}`] = JSON.stringify(adoption);
  return desk;
}

test('Check names it beside Today, counts it, and still checks the others', () => {
  const desk = office();
  const words = 'Your tab with the columns Shot, Status, Due was deleted: nobody is reminded of it.';
  const { tabs } = desk.rpc('open', {});
  expect(tabs.flatMap(({ problems }) => problems).filter((problem) => problem.startsWith(words))).toHaveLength(1);
  const check = desk.rpc('check', {});
  expect(wordsOf(check).filter((said) => said.includes(words))).toHaveLength(1);
  expect(check.findings.find((finding) => finding.words.startsWith(words))).toMatchObject({ kind: 'tab', tab: '', count: 1, spots: [] });
  expect(check.toSortOut).toBeGreaterThan(0);
});
