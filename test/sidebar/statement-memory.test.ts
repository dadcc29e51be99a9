// What the browser keeps of how a statement was understood.

import { expect, test } from '@jest/globals';
import { recalled } from '../../sidebar/cash/statement-memory';

const memory = {
  headings: ['When', 'Shop', 'Spent'],
  columns: { 0: 'date', 1: 'text', 2: 'amount' },
  dates: { date: 'dmy' },
} as const;

test('the next statement with the same headings is understood as the last, wherever they stand', () => {
  const cells = [['Statement'], ['When', 'Shop', 'Spent'], ['02/03/2026', 'STATION', '-5.00']];
  expect(recalled(memory, cells)).toEqual({ headingRow: 2, columns: memory.columns, dates: { date: 'dmy' } });
});

test('one with other headings is guessed anew', () => {
  expect(recalled(memory, [['When', 'Shop', 'Spent', 'Balance']])).toBeNull();
  expect(recalled(null, [['When', 'Shop', 'Spent']])).toBeNull();
});
