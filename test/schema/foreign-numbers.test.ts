// Numbers as people of other countries type them: read where they can be taken for no other.

import { describe, expect, test } from '@jest/globals';
import { parseField } from '../../src/schema/column';
import { count, quantity } from '../../src/schema/kinds/quantity';
import { rate } from '../../src/schema/kinds/rate';
import { repairedCell } from '../../src/workbook/findings/cell-repairs';
import { caminandes } from '../workbook/support/caminandes';

const read = (text: string, column = quantity('On hand')) => {
  const reading = parseField(text, column, caminandes);
  return reading.ok ? reading.value : null;
};

describe('a quantity', () => {
  test.each([
    ['12,5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234', 1234],
    ['12.5', 12.5],
    ['0,75', 0.75],
  ])('%s is %s, typed into a form and repaired in a cell', (text, number) => {
    expect(read(text)).toBe(number);
    expect(repairedCell(text, quantity('On hand'), { catalog: caminandes })).toBe(number);
  });

  test.each(['1,234', '12,5,6', '1.234.5', 'a dozen', '12,'])('%s may be two numbers, or none', (text) => {
    expect(read(text)).toBeNull();
    expect(repairedCell(text, quantity('On hand'), { catalog: caminandes })).toBeNull();
  });

  test('that is counted is whole', () => {
    expect([read('1 234', count('Frames')), read('12,5', count('Frames'))]).toEqual([1234, null]);
  });
});

test.each([
  ['5,5', '5.5'],
  ['2,1 %', '2.1'],
  ['20', '20'],
  ['1,234', null],
])('a rate of %s is %s', (text, value) => {
  const reading = parseField(text, rate('VAT rate'), caminandes);
  expect(reading.ok ? reading.value : null).toBe(value);
});
