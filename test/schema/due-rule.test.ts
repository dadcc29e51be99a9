// Rules for due dates: what people type, what is refused and how they are told.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DueAnchor, dueRuleIn, dueRuleText } from '../../src/schema/values/due-rule';

const anchors: readonly DueAnchor[] = [
  { name: 'CDD', also: ['Contracted delivery date'] },
  { name: 'TX', also: ['Transmission'] },
  { name: 'sent' },
  { name: 'accepted' },
  { name: 'start', also: ['Production start'] },
  { name: 'wrap' },
  { name: 'Picture lock', also: ['Locked picture'] },
  { name: 'Clean-up' },
];

function read(text: string, among = anchors): unknown {
  const result = dueRuleIn(text, among);
  return result.ok ? [result.value.anchor, result.value.days, result.value.unit] : `${result.problem}.`;
}

describe('a rule is read', () => {
  test.each([
    ['CDD', ['CDD', 0, 'd']],
    ['CDD-10wd', ['CDD', -10, 'wd']],
    ['TX-9d', ['TX', -9, 'd']],
    ['TX-9wd', ['TX', -9, 'wd']],
    ['TX+14d', ['TX', 14, 'd']],
    ['sent+5wd', ['sent', 5, 'wd']],
    ['accepted+7d', ['accepted', 7, 'd']],
    ['picture lock+5wd', ['Picture lock', 5, 'wd']],
    ['start-10wd', ['start', -10, 'wd']],
    ['wrap+5wd', ['wrap', 5, 'wd']],
  ])('%s', (text, rule) => {
    expect(read(text)).toEqual(rule);
  });

  test.each([
    ['  cdd ', ['CDD', 0, 'd']],
    ['tx - 9 WD', ['TX', -9, 'wd']],
    ['TX\u221214D', ['TX', -14, 'd']],
    ['TX \u2013 9 working days', ['TX', -9, 'wd']],
    ['PICTURE  LOCK + 5 wd', ['Picture lock', 5, 'wd']],
    ['Locked picture+1 day', ['Picture lock', 1, 'd']],
    ['contracted delivery date-10wd', ['CDD', -10, 'wd']],
    ['Clean-up', ['Clean-up', 0, 'd']],
    ['clean-up-3wd', ['Clean-up', -3, 'wd']],
    ['TX+0wd', ['TX', 0, 'd']],
    ['TX-009d', ['TX', -9, 'd']],
  ])('%j in whatever capitals, spaces and dashes', (text, rule) => {
    expect(read(text)).toEqual(rule);
  });
});

describe('what is no rule is refused, and it says how to mend it', () => {
  const known = 'count from CDD, TX, sent, accepted, start, wrap, Picture lock or Clean-up, such as CDD-10wd.';

  test.each([
    ['TX-9', '“TX-9” does not say which days: write TX-9wd for working days or TX-9d for days of the calendar.'],
    ['tx + 14', '“tx + 14” does not say which days: write TX+14wd for working days or TX+14d for days of the calendar.'],
    ['TX-9w', '“TX-9w” does not say which days: write TX-9wd for working days or TX-9d for days of the calendar.'],
    ['CDD--3', `“CDD--3” counts from “CDD-”, and there is no such date: ${known}`],
    ['CDD-+3wd', `“CDD-+3wd” counts from “CDD-”, and there is no such date: ${known}`],
    ['AIR-9wd', `“AIR-9wd” counts from “AIR”, and there is no such date: ${known}`],
    ['two weeks before', `“two weeks before” counts from “two weeks before”, and there is no such date: ${known}`],
    ['+5wd', `“+5wd” does not say what to count from: ${known}`],
    ['', `“” does not say what to count from: ${known}`],
    ['9', `“9” counts from “9”, and there is no such date: ${known}`],
    ['2026-03-02', `“2026-03-02” counts from “2026-03”, and there is no such date: ${known}`],
    ['TX-1000d', '“TX-1000d” is more than 999 days away: write a smaller number.'],
    ['TX-9.5d', `“TX-9.5d” counts from “TX-9.5d”, and there is no such date: ${known}`],
    [`${'x'.repeat(300)}-9wd`, `“${'x'.repeat(40)}…” counts from “${'x'.repeat(40)}…”, and there is no such date: ${known}`],
    ['__proto__-9wd', `“__proto__-9wd” counts from “__proto__”, and there is no such date: ${known}`],
    ['TX-9constructor', '“TX-9constructor” does not say which days: write TX-9wd for working days or TX-9d for days of the calendar.'],
  ])('%j', (text, message) => {
    expect(read(text)).toBe(message);
  });

  test('a name of two dates, and what can be read in two ways', () => {
    const two = [{ name: 'TX' }, { name: 'Transmission', also: ['tx'] }];
    expect(read('TX-9wd', two)).toBe('“TX-9wd” may be TX or Transmission: rename one of them, so that only one can be meant.');
    const like = [{ name: 'Pass' }, { name: 'Pass-2d' }];
    expect(read('pass-2d', like)).toBe('“pass-2d” may be Pass-2d or Pass: rename one of them, so that only one can be meant.');
    expect(read('pass-2d-5wd', like)).toEqual(['Pass-2d', -5, 'wd']);
  });

  test('a name that stands twice on one date is still one', () => {
    expect(read('TX-9wd', [{ name: 'TX', also: ['tx', 'TX '] }])).toEqual(['TX', -9, 'wd']);
  });

  test('without any date to count from', () => {
    expect(read('TX-9wd', [])).toBe('“TX-9wd” counts from “TX”, and there is no such date: there is no date to count from yet.');
  });
});

describe('for all rules and texts', () => {
  const rules = fc.record({
    anchor: fc.constantFrom(...anchors.map(({ name }) => name)),
    days: fc.integer({ min: -999, max: 999 }),
    unit: fc.constantFrom('d' as const, 'wd' as const),
  });

  test('what is written is read as the same rule, in any capitals and with any spaces', () => {
    const loosen = (text: string, upper: boolean, gap: string) =>
      (upper ? text.toUpperCase() : text.toLowerCase()).replace(/[+-](?=\d)/, (sign) => `${gap}${sign}${gap}`);
    fc.assert(
      fc.property(rules, fc.boolean(), fc.constantFrom('', ' ', '  ', '\u00a0'), (rule, upper, gap) => {
        const meant = rule.days === 0 ? { anchor: rule.anchor, days: 0, unit: 'd' } : rule;
        const text = dueRuleText(rule);
        expect(dueRuleIn(text, anchors)).toEqual({ ok: true, value: meant });
        expect(dueRuleIn(loosen(text, upper, gap), anchors)).toEqual({ ok: true, value: meant });
      }),
      { numRuns: 200, seed: 20260302 },
    );
  });

  test('whatever is typed is either a rule that is written as it was read, or refused with one sentence', () => {
    const pieces = fc.array(
      fc.constantFrom('TX', 'cdd', 'picture lock', 'Clean', '-', '+', '\u2212', '9', '10', 'wd', 'd', ' ', 'up', '.', '\u200b'),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 60 }),
        ),
        (text) => {
          const result = dueRuleIn(text, anchors);
          if (result.ok) expect(dueRuleIn(dueRuleText(result.value), anchors)).toEqual(result);
          else expect(result.problem).toMatch(/[^.]$/);
        },
      ),
      { numRuns: 600, seed: 20260302 },
    );
  });
});
