// Headings that stand a second time among the rows - pasted, or repeated for printing - are no rows: no asset, nobody’s name, no step.

import { expect, test } from '@jest/globals';
import { sampled } from '../../faults/support/thoroughness';
import { addTab, adopted } from '../support/adopting';
import { wordsOf } from '../support/checked';
import type { Desk } from '../support/desk';
import { headingsOf, letters } from '../support/grid-hands';
import { added, mailroom, morning, rigging } from '../support/mailroom';
import { day } from '../support/small-trackers';

const tabs = ['Settings', 'People', 'Steps', 'Lists', 'Sent mail', 'Assets'];

function room(): Desk {
  const desk = mailroom();
  added(desk, 'assets', rigging('Lama', '2026-03-04'), rigging('Oti', '2026-03-02'));
  morning(desk, '2026-03-02');
  return desk;
}

const told = (desk: Desk) => morning(desk, '2026-03-03').map(({ to, subject }) => `${to.join()}: ${subject}`);
const usual = told(room());
const setUp = (desk: Desk) => desk.rpc('setUp', { pipeline: 'cg', sample: false });

/** As somebody pastes them: edit triggers fire. */
function pasted(desk: Desk, tab: string, row: number): void {
  const headings = headingsOf(desk, tab);
  desk.host.edit(tab, `A${row}:${letters(headings.length - 1)}${row}`, [headings]);
}

// On a change every other tab, in the long run each.
test.each(sampled(tabs, 3, 1))(
  'headings pasted below the rows of %s, and into a row between, change no mail, no column and no finding',
  (tab) => {
    const desk = room();
    pasted(desk, tab, desk.values(tab).length + 2);
    desk.host.book.hand.insertRows(tab, 3);
    pasted(desk, tab, 3);
    const rows = desk.values(tab);
    expect(rows[2]).toEqual(rows[0]);
    expect(told(desk)).toEqual(usual);
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
    expect(wordsOf(desk.rpc('check', {}))).toEqual([]);
    expect(desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems)).toEqual([]);
  },
);

test('nor on a tab of the person’s own', () => {
  const desk = mailroom();
  const headings = ['Shot', 'Status', 'Artist', 'Due'];
  addTab(desk, 'Tracker', [headings, ['S010', 'WIP', 'Ben Ode', day(3)], headings, ['S020', 'WIP', 'Ben Ode', day(3)]]);
  adopted(desk, ['Tracker'], { table: 'shots' });
  expect(wordsOf(desk.rpc('check', {}))).toEqual([]);
  expect(desk.rpc('open', {}).tabs.find(({ tab }) => tab === 'Tracker')?.rows).toBe(2);
});

test.each(['Assets', 'People', 'Sent mail'])(
  'nor does a column deleted on %s make it a second set-up’s business, also where a heading was emptied',
  (tab) => {
    const desk = room();
    desk.host.book.hand.insertRows(tab, 2);
    pasted(desk, tab, 2);
    desk.host.book.hand.clear(tab, 'A1');
    desk.host.book.hand.deleteColumns(tab, 3);
    expect(setUp(desk).changes).toBeGreaterThan(0);
    expect(setUp(desk).changes).toBe(0);
  },
);
