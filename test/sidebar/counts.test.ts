// What a count under way comes to, whatever others do meanwhile.

import { expect, test } from '@jest/globals';
import {
  begunCounting,
  countedItems,
  countPlaces,
  countProblem,
  goneIds,
  itemsToCount,
  seenAnew,
  withCount,
} from '../../sidebar/supplies/counts';
import type { ShelfItem } from '../../src/contract/supplies';

const item = (id: string, onHand: number | null, place = 'A', price: number | null = 250): ShelfItem => ({
  ...{ id, name: id, unit: '', place, onHand, price },
});
const shelf = [item('STK-1', 10), item('STK-2', 0.3, 'B', null), item('STK-3', null)];
const begun = begunCounting(shelf, '');

test('a count is the difference from what was on hand when it was typed, with its value', () => {
  const counting = withCount(withCount(begun, 'STK-1', '8', 10), 'STK-2', '0.1', 0.3);
  const found = countedItems([item('STK-1', 7), item('STK-2', 0.3, 'B', null)], counting);
  expect(found.map(({ difference, value, moved, becomes }) => [difference, value, moved, becomes])).toEqual([
    [-2, -500, -3, 5],
    [-0.2, null, 0, 0.1],
  ]);
});

test('what was typed of a figure that was old by then is of the one that was asked for', () => {
  const counting = seenAnew(withCount(begun, 'STK-1', '8', 10), [item('STK-1', 8)], new Set(['STK-1']));
  expect(countedItems([item('STK-1', 8)], counting)).toMatchObject([{ difference: 0, moved: 0, becomes: 8 }]);
});

test('of an item that cannot be read, and of what is no count, nothing is booked', () => {
  const counting = ['-1', 'some', '1e9', ' '].map((text) => withCount(begun, 'STK-1', text, 10));
  expect(counting.map((one) => countedItems(shelf, one))).toEqual([[], [], [], []]);
  expect(countedItems(shelf, withCount(begun, 'STK-3', '4', null))).toEqual([]);
  expect(['', '0', '2.5', '12,5', '-1', 'some'].map(countProblem)).toEqual([
    ...Array(4).fill(undefined),
    ...Array(2).fill('A number, 0 or more.'),
  ]);
});

test('what is emptied is not counted; what is gone is named; what was added is offered, and counts of other places stay', () => {
  const counting = withCount(withCount({ ...begun, place: 'A' }, 'STK-1', '8', 10), 'STK-1', '', 10);
  expect(counting.counts).toEqual({});
  const elsewhere = withCount(counting, 'STK-2', '1', 0.3);
  expect(itemsToCount([...shelf, item('STK-4', 2)], elsewhere).map(({ id }) => id)).toEqual(['STK-1', 'STK-2', 'STK-3', 'STK-4']);
  expect([goneIds([item('STK-1', 1)], elsewhere), countPlaces(shelf)]).toEqual([['STK-2'], ['A', 'B']]);
});
