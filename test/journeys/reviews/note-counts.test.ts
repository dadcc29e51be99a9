// Notes on Review items: a live count of what stands on Review notes, whoever writes there and however the lines are sorted.

import { expect, test } from '@jest/globals';
import { columnOf, sortTab } from '../../faults/support/by-hand';
import { crowd } from '../support/crowd';
import { type Desk, sampleDesk } from '../support/desk';

/** What stands beside each line, and a count of the cells by nothing of ours. */
function counts(desk: Desk) {
  const notes = desk.rows('Review notes');
  const lines = desk.rows('Review items').filter(({ Item }) => Item !== '');
  const shown = lines.map((line) => [line.ID, line.Notes === '' ? 0 : line.Notes]);
  const same = (line: (typeof lines)[number]) => (note: (typeof notes)[number]) =>
    note.Review === line.Review && note.Item === line.Item && note.Step === line.Step;
  return { shown, counted: lines.map((line) => [line.ID, notes.filter(same(line)).length]) };
}

function right(desk: Desk): number {
  const { shown, counted } = counts(desk);
  expect(shown).toEqual(counted);
  return counted.reduce((sum, [, count]) => sum + Number(count), 0);
}

test('counts the sample, a line that is added, notes that are typed, and goes with its line', () => {
  const desk = sampleDesk();
  expect(right(desk)).toBe(3);
  desk.rpc('add', { table: 'reviewItems', rows: [{ review: 'REV-001', order: 4, item: 'Mine', step: 'Design', take: 1 }] });
  crowd(desk, 'Review notes', [{ Note: 'Darker', Review: 'REV-001', Item: 'Mine', Step: 'Design', ID: 'NTE-901' }]);
  expect(right(desk)).toBe(4);
  sortTab(desk, 'Review items', 'Item', false);
  expect(right(desk)).toBe(4);
  desk.host.edit('Review notes', `${columnOf(desk, 'Review notes', 'Item')}2`, [['Mine']]);
  expect(right(desk)).toBe(4);
  // What is saved in the line leaves its formula alone.
  desk.rpc('save', { table: 'reviewItems', id: 'RIT-003', loaded: { decision: null }, changes: { decision: 'Retake' } });
  expect(right(desk)).toBe(4);
});
