// Rows named in a pasted list: found beyond doubt, or said why not.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bound } from '../../../src/schema/adopted/bound-table';
import { shots } from '../../../src/tables/production/shots';
import { columnsOf } from '../../../src/workbook/layout/columns';
import { pastedRows } from '../../../src/workbook/memory/pasted-rows';
import type { ReadTable } from '../../../src/workbook/rows/read-table';

const row = (sequence: string, name: string, at: number, id = `${sequence}_${name}`) => ({
  id,
  row: at + 2,
  values: { id, sequence, name },
  issues: [],
});

const numbers = ['010', '020', '040', '050', '060'];

/** Two sequences of five shots, and two by names. */
const records = [
  ...numbers.map((name, at) => row('SQ12', name, at)),
  ...numbers.map((name, at) => row('SQ13', name, at + 5)),
  row('SQ20', 'Oti wakes up', 10, 'CH_001'),
  row('SQ20', 'Chase: the roofs', 11, 'CH_004'),
];

const read = {
  table: shots,
  tab: 'Shots',
  sheetId: 1,
  records,
  columns: columnsOf(bound(shots), []).map((column, at) => ({ ...column, at })),
} as unknown as ReadTable;

const found = (text: string) => pastedRows(read, text).records.map(({ id }) => id);
const problems = (text: string) => pastedRows(read, text).problems;

describe('is found', () => {
  test.each([
    ['SQ12: 010, 040-060', ['SQ12_010', 'SQ12_040', 'SQ12_050', 'SQ12_060']],
    ['sq12:010;  020\nSQ13: 060', ['SQ12_010', 'SQ12_020', 'SQ13_060']],
    ['CH_001 CH_004', ['CH_001', 'CH_004']],
    ['CH_004, CH_001', ['CH_004', 'CH_001']],
    ['SQ12_010-SQ12_040', ['SQ12_010', 'SQ12_020', 'SQ12_040']],
    ['SQ12_010-040', ['SQ12_010', 'SQ12_020', 'SQ12_040']],
    ['SQ12: 040–060', ['SQ12_040', 'SQ12_050', 'SQ12_060']],
    ['Oti wakes up', ['CH_001']],
    ['oti  WAKES up\r\nChase: the roofs', ['CH_001', 'CH_004']],
    ['SQ12: 010 010, SQ12_010', ['SQ12_010']],
    ['', []],
  ])('%j', (text, ids) => {
    expect([found(text), problems(text)]).toEqual([ids, []]);
  });
});

describe('is said', () => {
  test.each([
    ['SQ12: 060-040', 'SQ12: 060-040 runs backwards: write the lower number first.'],
    ['SQ12: 040-070', 'SQ12: 040-070: there is no 70 on this tab.'],
    ['SQ12: 030', 'There is no SQ12: 030 on this tab.'],
    ['SQ99: 010', 'There is nothing of “SQ99” on this tab.'],
    ['CH_001 CH_009', 'There is no CH_009 on this tab.'],
    ['Somebody else', 'There is no “Somebody else” on this tab.'],
    ['010', '010 stands on 2 rows. Say which by its ID, or by what it is part of: SQ12: 010.'],
    ['010-020', '010-020: 10 stands on several rows. Say which by their IDs.'],
  ])('%j', (text, words) => {
    expect(problems(text)).toEqual([words]);
  });
});

test('whichever rows are named by their IDs, in any order and however parted, exactly those are found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(records), fc.constantFrom(' ', ', ', '; ', '\n', '\t'), (some, between) => {
      expect(found(some.map(({ id }) => id).join(between))).toEqual(some.map(({ id }) => id));
    }),
  );
});

test('whatever is pasted, every row that is found was named by its ID, its name or a range around it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const { records: all } = pastedRows(read, text);
      expect(
        all.every((one) => text.toLowerCase().includes(one.id.toLowerCase()) || /\d/.test(text) || text.toLowerCase().includes('oti')),
      ).toBe(true);
    }),
  );
});
