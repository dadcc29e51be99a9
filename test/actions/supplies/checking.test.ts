// What Check and Today say of stock that does not agree, and how it comes to agree again.

import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/schema/values/cell';
import type { Paper } from '../support/paper-ports';
import { items, moved, moves, onHand, supplyDesk } from './supply-desk';

/** What Check says of figures on Stock. */
function named(desk: Paper): readonly string[] {
  return desk.rpc('check', {}).findings.flatMap(({ table, kind, words }) => (table === 'stock' && kind === 'number' ? [words] : []));
}

function typeMove(desk: Paper, cells: Readonly<Record<string, Cell>>): void {
  const { columns, rows } = desk.book.model.named('Stock moves');
  rows.push(columns.map(({ heading }) => cells[heading] ?? ''));
}

test('an item of which the log was changed by hand is named with both figures, and a count brings them together', () => {
  const desk = supplyDesk();
  moved(desk, 'taken out', 2);
  expect(named(desk)).toEqual([]);
  desk.type('Stock moves', 0, 'Quantity', 9);
  expect(named(desk)).toEqual([
    'Pencils: 3 on hand, and its moves come to 7. A row of the log was changed or deleted: count it, and both agree.',
  ]);
  moved(desk, 'counted', 4);
  expect([onHand(desk)[0], moves(desk).at(-1)]).toEqual([4, 'STK-001 Counted -3 4']);
  expect(named(desk)).toEqual([]);
});

test('a count that is typed in the grid brings them together too', () => {
  const desk = supplyDesk();
  moved(desk, 'taken out', 2);
  desk.type('Stock moves', 0, 'Quantity', 9);
  desk.type('Stock', 0, 'On hand', 4);
  moved(desk, 'put back', 1);
  expect(moves(desk).slice(-2)).toEqual(['STK-001 Counted -3 4', 'STK-001 Put back 1 5']);
  expect(named(desk)).toEqual([]);
});

test('what was typed and not booked yet is named as that', () => {
  const desk = supplyDesk();
  moved(desk, 'taken out', 2);
  desk.type('Stock', 0, 'On hand', 1);
  expect(named(desk)).toEqual([
    'Pencils: 1 on hand, and its moves come to 3. One of them was typed: the next save on Stock books it, or the coming night where reminders are on.',
  ]);
});

test('more out than there was is named by Check, and by Today where nothing is to be bought', () => {
  const desk = supplyDesk();
  moved(desk, 'taken out', 8);
  expect(named(desk)).toEqual(['Pencils: -3 on hand. More went out than was there: count it.']);
  const flagged = () => desk.rpc('today', {}).sections.sortOut.map(({ name, words }) => `${name}: ${words}`);
  // What is to be bought says it already.
  expect(flagged()).toEqual([]);
  expect(desk.rpc('today', {}).sections.reorder.map(({ words }) => words)).toContainEqual(expect.stringContaining('-3 on hand'));
  desk.type('Stock', 0, 'Discontinued', true);
  expect(flagged()).toEqual(['Pencils: -3 on hand, count it']);
});

test('what is low to the millionth is told once, with what is to be bought', () => {
  const desk = supplyDesk();
  for (const [heading, amount] of Object.entries({ 'On hand': -0.1, 'On order': 0.4, 'Reorder at': 0.3 }))
    desk.type('Stock', 0, heading, amount);
  const { reorder, sortOut } = desk.rpc('today', {}).sections;
  expect(reorder.map(({ name }) => name)).toContain('Pencils');
  expect(sortOut).toEqual([]);
});

test('without a log only what is below nothing is named', () => {
  const desk = supplyDesk(['Orders']);
  moved(desk, 'taken out', 2);
  desk.type('Stock', 0, 'On hand', 1);
  moved(desk, 'taken out', 1, items[1]);
  expect(named(desk)).toEqual(['Tape: -1 on hand. More went out than was there: count it.']);
});

test('a move that was typed and has no ID yet stops nobody from taking the same item out, and is booked once it has one', () => {
  const desk = supplyDesk();
  moved(desk, 'put back', 1);
  typeMove(desk, { Item: items[0], Kind: 'Taken out', Quantity: 3 });
  moved(desk, 'taken out', 1);
  expect(onHand(desk)[0]).toBe(5);
  desk.type('Stock moves', 3, 'ID', 'MOV-010');
  moved(desk, 'put back', 1);
  expect([onHand(desk)[0], named(desk)]).toEqual([3, []]);
});

test('and where its count is typed beside it, it is counted once', () => {
  const desk = supplyDesk();
  moved(desk, 'put back', 1);
  typeMove(desk, { Item: items[0], Kind: 'Taken out', Quantity: 3 });
  desk.type('Stock', 0, 'On hand', 3);
  moved(desk, 'taken out', 1);
  expect(onHand(desk)[0]).toBe(2);
  desk.type('Stock moves', 3, 'ID', 'MOV-010');
  moved(desk, 'put back', 1);
  expect([onHand(desk)[0], named(desk)]).toEqual([3, []]);
});
