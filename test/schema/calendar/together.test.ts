// Lines of one day that are told as one.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gatheredTogether, type Together, togetherWhen } from '../../../src/schema/calendar/together';

const line = (name: string, isReady = false, when = 'due Fri 3 Apr'): Together => ({ name, when, isReady });

test('three of one episode and day are one line, that says how many are not ready', () => {
  const lines = [line('EP104'), line('EP105'), line('EP104', true), line('ep104'), line('EP104', false, 'due Mon 6 Apr')];
  expect(gatheredTogether(lines, (one) => one).map((one) => ('alone' in one ? one.alone.name : `${one.name}: ${one.words}`))).toEqual([
    'EP104: 3 due Fri 3 Apr, 2 not ready',
    'EP105',
    'EP104',
  ]);
});

test('what is all ready says so', () => {
  const [one] = gatheredTogether([line('EP1', true), line('EP1', true), line('EP1', true)], (each) => each);
  expect(one).toMatchObject({ words: '3 due Fri 3 Apr, all ready' });
});

test('a day is said as it stands to today', () => {
  expect(togetherWhen('due', '2026-04-03', '2026-04-03', 0)).toBe('due today');
  expect(togetherWhen('due', '2026-04-03', '2026-04-07', 2)).toBe('due Fri 3 Apr, 2 working days late');
  expect(togetherWhen('due', '2027-04-02', '2026-04-07', 0)).toBe('due Fri 2 Apr 2027');
});

test('no line is lost and none comes twice', () => {
  const any = fc.array(
    fc.option(fc.record({ name: fc.constantFrom('', 'A', 'B'), when: fc.constantFrom('x', 'y'), isReady: fc.boolean() })),
  );
  fc.assert(
    fc.property(any, (lines) => {
      const numbered = lines.map((together, at) => ({ together, at }));
      const seen = gatheredTogether(numbered, ({ together }) => together).flatMap((one) => ('alone' in one ? [one.alone] : one.lines));
      expect([...seen].sort((a, b) => a.at - b.at)).toEqual(numbered);
    }),
  );
});
