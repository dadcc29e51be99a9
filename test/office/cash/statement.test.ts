// A statement beside what is there: nothing twice, signs, amounts as banks write them, and what lines come to.

import { describe, expect, test } from '@jest/globals';
import { cardSums, linesToAdd, looksTurned, type StatementLine, statementAmount, turnedLine } from '../../../src/office/cash/statement';

const line = (amount: number, text = 'POST OFFICE', date: StatementLine['date'] = '2026-03-02'): StatementLine => ({ amount, text, date });

describe('of a statement', () => {
  const first = [line(100), line(100), line(250), line(-250)];

  test('the same one again adds nothing, and one that overlaps only what is new', () => {
    expect(linesToAdd(first, [])).toEqual(first);
    expect(linesToAdd(first, first)).toEqual([]);
    expect(linesToAdd([line(250), line(300), line(100)], first)).toEqual([line(300)]);
  });

  test('two tickets are two lines: the third is new', () => {
    expect(linesToAdd([line(100), line(100), line(100)], first)).toEqual([line(100)]);
  });

  test('another day, another text or another sign is another line; capitals and blanks are not', () => {
    expect(linesToAdd([line(250, 'POST OFFICE', '2026-03-03'), line(250, 'STATION'), line(-100)], first)).toHaveLength(3);
    expect(linesToAdd([line(250, ' Post office ')], first)).toEqual([]);
  });

  test('turned signs are noticed by what is there, else by half of it being below nought', () => {
    expect(looksTurned([line(-100), line(-100), line(30)], [])).toBe(true);
    expect(looksTurned([line(100), line(100), line(-30)], [])).toBe(false);
    expect(looksTurned([line(-100), line(30)], [])).toBe(true);
    expect(looksTurned([line(0)], [])).toBe(false);
    expect(looksTurned([line(250), line(-250), line(-100)], [line(100)])).toBe(true);
    expect(looksTurned([line(-100), line(-200)], [line(-100)])).toBe(false);
    expect(looksTurned([line(-100), line(-100)], [], 'told')).toBe(false);
    expect(looksTurned([line(-100), line(-100)], [line(100)], 'told')).toBe(true);
    expect(looksTurned([line(-100), line(200), line(200)], [], 'of an account')).toBe(true);
    expect(linesToAdd(first.map(turnedLine).map(turnedLine), first)).toEqual([]);
    expect(Object.is(turnedLine(line(0)).amount, 0)).toBe(true);
  });
});

test.each([
  ['(5.00)', '-5.00'],
  ['12-', '-12'],
  ['12.00 CR', '-12.00'],
  ['12.00 dr', '12.00'],
  ['£12', '£12'],
  ['+5.00', '5.00'],
  ['1.234,50', '1.234,50'],
  // What a person types so may be a slip; what a bank writes is none.
  ['-12,10', '-12.10'],
  ['-', '-'],
  ['--', '--'],
  ['(-5)', '(-5)'],
  ['-5-', '-5-'],
  ['', ''],
])('the amount %s is typed as %s', (text, typed) => {
  expect(statementAmount(text)).toBe(typed);
});

test('what was spent is what is matched, missing and not ours, refunds with it', () => {
  const lines = [
    { amount: 4270, standing: 'matched' },
    { amount: -1000, standing: 'matched' },
    { amount: 2380, standing: 'missing' },
    { amount: 1099, standing: 'not ours' },
  ] as const;
  expect(cardSums(lines)).toEqual({ total: 6749, matched: 3270, missing: 2380, notOurs: 1099 });
});
