// What a pattern makes of the names of clips, and which pattern is guessed.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guessedPattern, patternMatch } from '../../../src/workbook/cuts/clip-pattern';

function read(pattern: string, clip: string): string {
  const match = patternMatch(pattern);
  if ('problem' in match) return match.problem;
  const parts = match(clip);
  return parts === null ? 'none' : [parts.episode, parts.sequence, parts.shot].join('/');
}

test.each([
  ['{sequence}_{shot}*', 'SQ010_SH0020_anim_v003.mov', '/SQ010/SH0020'],
  ['SQ{sequence}_SH{shot}*', 'sq010_sh0020.mov', '/010/0020'],
  ['{episode}_{sequence}_{shot}', '101_010_0020', '101/010/0020'],
  ['{shot:3}*', '101_010_0020_v2', '//101_010_0020'],
  ['sq{sequence}sh{shot}*', 'sq010sh020_v1', '/010/020'],
  ['*_{shot}', 'show_part_SH010', '//SH010'],
  ['{shot}', '010A', '//010A'],
  ['{shot}', 'SH010-v1', 'none'],
  ['{shot}', 'Ä010', '//Ä010'],
  ['({shot})', '(010)', '//010'],
  ['{sequence}', 'SQ010', 'The pattern has no {shot}. Write, for example, {sequence}_{shot}*.'],
  ['{shot}{shot}', 'SQ010', '{shot} stands in the pattern twice.'],
  ['{shot}{take}', 'SQ010', 'Between { and } stands episode, sequence or shot; {shot:2} takes two parts.'],
  ['****{shot}', 'SQ010', 'The pattern has more than 3 *.'],
])('%s of %s is %s', (pattern, clip, found) => {
  expect(read(pattern, clip)).toBe(found);
});

describe('the pattern is guessed', () => {
  const known = (...keys: readonly string[]) =>
    keys.map((key) => {
      const [episode = '', sequence = '', shot = ''] = key.split('/');
      return { episode, sequence, shot };
    });

  test.each<[string, readonly string[], readonly string[], string]>([
    ['sequence and shot with their letters', ['SQ010_SH0020_anim_v003.mov', 'SQ010_SH0030_comp_v01.mov'], [], '{sequence}_{shot}_*'],
    ['as the tab has them, without letters', ['SQ010_SH0020_anim_v003.mov'], ['/010/0020'], 'SQ{sequence}_SH{shot}_*'],
    ['as the tab has them, whole', ['101_010_0020_anim', '101_010_0030_anim'], ['101/010/101_010_0020'], '{shot:3}_*'],
    ['behind the name of the show', ['loop_SQ010_SH0020_v1', 'loop_SQ010_SH0030_v1'], [], '*_{sequence}_{shot}_*'],
    ['with an episode', ['ep101_sq010_sh0020.mov', 'ep101_sq010_sh0030.mov'], [], '{episode}_{sequence}_{shot}.*'],
    ['run together', ['sq010sh020_v1', 'sq010sh030_v1'], ['/010/020'], 'sq{sequence}sh{shot}*'],
    ['shots alone', ['SH010', 'SH020'], [], '{shot}'],
    ['nothing', ['', ''], [], ''],
  ])('%s', (_name, clips, there, pattern) => {
    expect(guessedPattern(clips, known(...there))).toBe(pattern);
  });
});

test('whatever pattern and name, the answer comes in a moment', () => {
  const pieces = fc.array(fc.constantFrom('{shot}', '{sequence}', '{episode:4}', '*', 'a', '_', '(', '\\', '[', '.', '+', '🦊'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(pieces, fc.string({ unit: 'grapheme', maxLength: 60 }), (pattern, clip) => {
      const before = performance.now();
      read(pattern.join(''), clip + 'a_'.repeat(60));
      expect(performance.now() - before).toBeLessThan(1_000);
    }),
    { numRuns: 200 },
  );
});
