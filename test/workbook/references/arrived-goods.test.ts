// A supplier's list against the lines of an order.

import { expect, test } from '@jest/globals';
import { arrivedGoods, type OrderedGoods } from '../../../src/workbook/references/arrived-goods';

const ordered: readonly OrderedGoods[] = [
  { key: 'pencils', names: ['P-1', 'STK-001', 'Pencils, HB'], open: 12 },
  { key: 'paper', names: ['4711', 'STK-003', 'Paper A4/80 g'], open: 5 },
  { key: 'red', names: ['', '', 'Tape red'], open: 2 },
  { key: 'blue', names: ['', '', 'Tape blue'], open: 0 },
];

const found = (...lines: readonly string[]) => {
  const { arrived, unexpected, unclear, missing } = arrivedGoods(lines.join('\n'), ordered);
  return { arrived: Object.fromEntries(arrived), unexpected: unexpected.map(({ text }) => text), unclear, missing };
};

test.each([
  ['by name, all that was open', ['Pencils, HB'], { pencils: 12 }],
  ['with its number before', ['3 x Pencils, HB'], { pencils: 3 }],
  ['with its number behind', ['Paper A4/80 g x 4', 'Pencils, HB: 2.5'], { paper: 4, pencils: 2.5 }],
  ['by the number of the supplier, which is no figure', ['4711\tPaper A4/80 g\t4'], { paper: 4 }],
  ['by our number', ['STK-001\t7'], { pencils: 7 }],
  ['in a table with headings', ['Item\tOrdered\tDelivered\tPrice', 'Pencils, HB\t12\t10\t2.40'], { pencils: 10 }],
  ['on two lines, added up without hairs', ['0.1 x Pencils, HB', '0.2 x Pencils, HB'], { pencils: 0.3 }],
  ['none of it', ['0 x Pencils, HB'], { pencils: 0 }],
  ['more than was ordered, which is asked later', ['99 x Tape red'], { red: 99 }],
])('%s', (_what, lines, arrived) => {
  expect(found(...lines)).toMatchObject({ arrived, unexpected: [], unclear: [] });
});

test('what may be of two lines, or of none, is of neither; of two figures none is taken', () => {
  expect(found('5 x Tape', '2 x Lamp', 'Pencils, HB\t12\t10')).toEqual({
    arrived: {},
    unexpected: ['5 x Tape', '2 x Lamp'],
    unclear: ['Pencils, HB 12 10'],
    missing: ['pencils', 'paper', 'red'],
  });
});

test('headings alone, blanks and nothing are nothing', () => {
  expect(found('', 'Item\tQuantity', ' \t ')).toMatchObject({ arrived: {}, unexpected: [], unclear: [] });
});
