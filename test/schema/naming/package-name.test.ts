// Names of packages by the partner's pattern.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  blankWords,
  type NamePart,
  type PackageWord,
  packageName,
  packagePatternIn,
  packagePatternText,
} from '../../../src/schema/naming/package-name';

const partsOf = (text: string): readonly NamePart[] => {
  const read = packagePatternIn(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};

const said = (word: PackageWord): string =>
  ({
    code: 'RTS',
    episode: '104',
    date: '2026-03-02',
    no: '',
    id: 'DEL-001',
    title: 'Anim, 2 / 3',
    take: '3',
    purpose: 'Final',
    reference: '',
  })[word];

describe('a pattern', () => {
  test.each([
    ['{code}_{episode}_{date}_{no}', 1, 'RTS_104_20260302_01'],
    ['{code}_{date:YYMMDD}_{no:###}', 12, 'RTS_260302_012'],
    ['{CODE}-{Date:ddmmyyyy}', 1, 'RTS-02032026'],
    ['{id}_v{take:###}', 1, 'DEL-001_v003'],
    ['{title}_{no}', 100, 'Anim,-2-3_100'],
  ])('%s', (pattern, no, name) => {
    expect(packageName(partsOf(pattern), said, no)).toBe(name);
  });

  test.each([
    ['{code}_{epsiode}', 'has {epsiode}, which is not known: there is {code}, {episode}, {date}'],
    ['{code', 'has a { without its other'],
    ['code}', 'has a } without its other'],
    ['{{code}}', 'has a { without its other'],
    ['RTS', 'has no word in braces'],
    ['{date:YYYYWW}', 'a date is written as YYYYMMDD'],
    ['{no:xx}', 'write # for each digit'],
    ['{code:###}', '{code} has no form'],
    ['{no}_{no}', 'has {no} twice'],
    ['{__proto__}', 'which is not known'],
    ['', 'has no word in braces'],
  ])('“%s” is refused', (pattern, problem) => {
    const read = packagePatternIn(pattern);
    expect(read.ok ? null : read.problem).toContain(problem);
  });

  test('says which of its words are blank, once each', () => {
    expect(blankWords(partsOf('{reference}_{reference}_{code}_{no}'), said)).toEqual(['reference']);
  });

  test('written and read again is the same; another number is another name', () => {
    const part = fc.oneof(
      fc.stringMatching(/^[A-Za-z_-]{1,5}$/),
      fc.constantFrom<NamePart>(
        { word: 'code', form: '' },
        { word: 'date', form: 'YYMMDD' },
        { word: 'take', form: '##' },
        { word: 'episode', form: '' },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }),
        fc.array(part, { maxLength: 3 }),
        fc.integer({ min: 1, max: 2000 }),
        (front, back, no) => {
          const text = packagePatternText([...front, { word: 'no', form: '' }, ...back]);
          expect(packagePatternText(partsOf(text))).toBe(text);
          expect(packageName(partsOf(text), said, no)).not.toBe(packageName(partsOf(text), said, no + 1));
        },
      ),
    );
  });
});
