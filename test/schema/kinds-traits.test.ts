// A kind of column says everything of itself: nobody else asks which kind it is, so that a new kind is its file and its line in the union.

import { describe, expect, test } from '@jest/globals';
import { date } from '../../src/schema/kinds/date';
import { flag } from '../../src/schema/kinds/flag';
import { id } from '../../src/schema/kinds/id';
import { money } from '../../src/schema/kinds/money';
import { people, person } from '../../src/schema/kinds/people';
import { quantity } from '../../src/schema/kinds/quantity';
import { rate } from '../../src/schema/kinds/rate';
import { updated } from '../../src/schema/kinds/stamp';
import { longText, text } from '../../src/schema/kinds/text';
import { time } from '../../src/schema/kinds/time';
import { list, status } from '../../src/schema/kinds/word';
import { perStep } from '../../src/schema/per-step';
import {
  isListed,
  isShortText,
  isSpelled,
  isStatus,
  listedWords,
  listKeyOf,
  proofIn,
  shapeOfValues,
  takesSeveral,
} from '../../src/schema/traits';
import type { DateCell } from '../../src/schema/values/cell';
import { sourcesIn } from '../structure/source-tree';

/** A question for the kind of a column: `column.kind === 'date'`, or for a `kind` that was taken out of one. Steps are no column. */
const asksForKind =
  /(?:\b(?:column|declared|said|asked|status|columns\[\w+\])\??\.kind|(?<![.\w])kind)\s*[!=]==\s*'(?:address|date|flag|id|money|people|quantity|rate|setting|stamp|text|time|tracking|word)'/;

describe('the kinds of columns', () => {
  test('are asked for by name nowhere but in their own files', () => {
    const others = sourcesIn('src', 'sidebar', 'docs').filter(({ path }) => !/^src\/(schema\/kinds|proof)\//.test(path));
    const asking = others.flatMap(({ path, text: source }) =>
      source.split('\n').flatMap((line, at) => (asksForKind.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(asking).toEqual([]);
  });

  test.each([
    "if (column.kind === 'money') return null;",
    "found?.column.kind !== 'word'",
    "({ kind }) => kind === 'people'",
    "status?.kind === 'word'",
    "table.columns[key]?.kind === 'id'",
  ])('the test sees %s', (line) => {
    expect(asksForKind.test(line)).toBe(true);
  });

  test.each(["column.kind === 'perStep'", "test.kind === 'word'", "rule.kind === 'people'", "kind === 'spelling'"])(
    'the test leaves %s alone',
    (line) => {
      expect(asksForKind.test(line)).toBe(false);
    },
  );
});

describe('what a kind says', () => {
  const lists = { moods: [{ word: 'Calm', means: null, also: [] }] };

  test('of lists: only columns of words take any, and steps are none of them', () => {
    expect([list('Mood', 'moods'), text('Mood'), person('Who'), perStep('moods'), undefined].map((column) => listKeyOf(column))).toEqual([
      'moods',
      null,
      null,
      null,
      null,
    ]);
    expect(listedWords(list('Mood', 'moods'), lists)).toBe(lists.moods);
    expect(listedWords(text('Mood'), lists)).toEqual([]);
    expect([status('moods'), list('Mood', 'moods'), text('Status')].map((column) => isStatus(column))).toEqual([true, false, false]);
  });

  test('of its values: numbers, days and ticks are no texts', () => {
    expect([money('A'), quantity('A'), date('A'), flag('A'), time('A'), rate('A'), text('A')].map(shapeOfValues)).toEqual([
      'number',
      'number',
      'day',
      'flag',
      'time',
      'text',
      'text',
    ]);
  });

  test('of spelling: plain texts stay as they are, and words and names are those of another tab', () => {
    expect([text('A'), longText('A'), id('A'), time('A'), rate('A'), person('A'), money('A'), date('A')].map(isSpelled)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([list('A', 'moods'), people('A'), text('A'), id('A')].map(isListed)).toEqual([true, true, false, false]);
    expect([text('A'), longText('A'), id('A')].map(isShortText)).toEqual([true, false, false]);
    expect([people('A'), person('A'), text('A')].map(takesSeveral)).toEqual([true, false, false]);
  });

  test('of a cell that only a row of the table has: an ID alone, an address beside one more, a date or number beside two', () => {
    const day: DateCell = { date: '2026-03-02', time: '00:00' };
    expect([proofIn('AST-001', id('AST')), proofIn('SH010', id('AST'))]).toEqual([1, null]);
    expect([proofIn(day, date('Due')), proofIn('2 Mar', date('Due'))]).toEqual([3, null]);
    expect([proofIn(3, quantity('Take')), proofIn('3', quantity('Take')), proofIn(3, text('Take')), proofIn(3, rate('VAT'))]).toEqual([
      3,
      null,
      null,
      null,
    ]);
    expect([proofIn(day, updated()), proofIn('2026-03-02 10:04', updated()), proofIn('yesterday', updated())]).toEqual([3, 3, null]);
  });
});
