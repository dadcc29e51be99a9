// What the other rows of a receipt come to: each row asks, and nobody adds all of them up for each.

import { expect, test } from '@jest/globals';
import { bound } from '../../../src/schema/adopted/bound-table';
import type { Values } from '../../../src/schema/values/value';
import { pettyCash } from '../../../src/tables/petty-cash';
import { besideWith } from '../../../src/workbook/references/whole-receipt';

const table = bound(pettyCash);
const none = { table, records: [] };

const beside = (rows: readonly Values[]) => {
  const asked = besideWith(none, rows);
  return rows.map((row) => asked(row)(row));
};

test.each<[string, readonly Values[], readonly number[]]>([
  [
    'of three rows each is beside two',
    [
      { receiptNo: 'R1', gross: 100 },
      { receiptNo: 'R2', gross: 20, lineOf: 'R1' },
      { receiptNo: 'R3', gross: -3, lineOf: 'r1' },
    ],
    [17, 97, 120],
  ],
  [
    'a first row that names itself counts once',
    [
      { receiptNo: 'R1', gross: 100, lineOf: 'R1' },
      { receiptNo: 'R2', gross: 20, lineOf: 'R1' },
    ],
    [20, 100],
  ],
  [
    'of two rows with that number nobody knows which is meant',
    [
      { receiptNo: 'R1', gross: 100 },
      { receiptNo: 'R1', gross: 50 },
      { receiptNo: 'R2', gross: 20, lineOf: 'R1' },
    ],
    [20, 20, 0],
  ],
  [
    'a row that names one which is not there is by itself, unless others name it',
    [
      { receiptNo: 'R2', gross: 20, lineOf: 'R9' },
      { receiptNo: 'R3', gross: 5, lineOf: 'R2' },
    ],
    [5, 20],
  ],
])('%s', (_what, rows, sums) => {
  expect(beside(rows)).toEqual(sums);
});

test('four times as many rows of one receipt are looked at four times as often, and not sixteen times', () => {
  const looks = (count: number) => {
    let looked = 0;
    const counting: ProxyHandler<Values> = {
      get(row, key) {
        looked += 1;
        return Reflect.get(row, key);
      },
    };
    const rows = Array.from({ length: count }, (_unused, at) => {
      const row: Values = { receiptNo: `R${at}`, gross: 1, lineOf: at === 0 ? null : 'R0' };
      return new Proxy(row, counting);
    });
    expect(beside(rows)).toEqual(rows.map(() => count - 1));
    return looked;
  };
  expect(looks(400) / looks(100)).toBeLessThan(5);
});
