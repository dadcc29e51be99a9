// The cut that the guide gives to try with is what the guide says of it.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { guessedPattern, patternMatch } from '../../../src/workbook/cuts/clip-pattern';
import { shotsOf } from '../../../src/workbook/cuts/cut-shots';
import { readCut } from '../../../src/workbook/cuts/read-cut';

test('the sample cut of the guide is read whole: two sequences, a dissolve, a shot at twice its speed, one without a name', () => {
  const cut = readCut(readFileSync(resolve(__dirname, '../../../docs/guide/sample-cut.edl'), 'utf8'), '24');
  if ('problem' in cut) throw new Error(cut.problem);
  const pattern = guessedPattern(
    cut.events.map(({ clip }) => clip).filter((clip) => clip.startsWith('EP')),
    [],
  );
  const match = patternMatch(pattern);
  if ('problem' in match) throw new Error(match.problem);
  const { shots } = shotsOf(cut, match, 0);
  expect(shots.map(({ sequence, name, frames, speed }) => [sequence, name, frames, speed].join(' '))).toEqual([
    'SQ010 SH010 60 100',
    'SQ010 SH020 72 100',
    'SQ010 SH030 54 100',
    'SQ020 SH010 48 100',
    'SQ020 SH020 36 200',
  ]);
});
