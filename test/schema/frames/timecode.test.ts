// Timecode against smpte-timecode, which somebody else wrote, over all frames of a day; and what does not exist.

import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import {
  type FrameRate,
  frameProblem,
  frameRates,
  framesADay,
  momentProblem,
  readTimecode,
  timecodeOf,
} from '../../../src/schema/frames/timecode';

interface Theirs {
  readonly frameCount: number;
  toString(): string;
}
const theirs: (timecode: number | string, rate: readonly [number, number], drop: boolean) => Theirs =
  createRequire(__filename)('smpte-timecode');

const isWhole = process.env.FULL !== undefined;

const rateOf = (rate: FrameRate): readonly [number, number] => {
  const base = Math.round(Number.parseFloat(rate));
  return Number.parseFloat(rate) === base ? [base, 1] : [base * 1000, 1001];
};

/** Every frame around the turns of minutes of the first, the tenth and the last hour, and one in 997 between; in the long run all of them. */
function* framesTried(rate: FrameRate): Generator<number> {
  const day = framesADay(rate);
  const minute = 60 * (rateOf(rate)[0] > 50_000 || rateOf(rate)[0] === 60 ? 60 : Math.ceil(Number.parseFloat(rate)));
  if (isWhole) for (let frame = 0; frame < day; frame++) yield frame;
  else {
    for (let frame = 0; frame < day; frame += 997) yield frame;
    for (const turn of [1, 2, 9, 10, 11, 600, 1439, 1440])
      for (let frame = turn * minute - 4 * turn - 40; frame < turn * minute + 40; frame++) if (frame < day) yield frame;
    for (let frame = day - 200; frame < day; frame++) yield frame;
  }
}

describe.each(frameRates)('at %s', (rate) => {
  const drop = rate.endsWith('drop');

  test('each frame of 24 hours is written as theirs, and read back as itself', () => {
    const wrong: string[] = [];
    for (const frame of framesTried(rate)) {
      const written = timecodeOf(frame, rate);
      const read = readTimecode(written, rate);
      const their = theirs(frame, rateOf(rate), drop).toString();
      if (written !== their || !('frame' in read) || read.frame !== frame) wrong.push(`${frame}: ${written}, theirs ${their}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('what is read is theirs, and what they refuse is named', () => {
    const wrong: string[] = [];
    const base = Math.ceil(Number.parseFloat(rate));
    for (let minute = 0; minute < 1440; minute += isWhole ? 1 : 7)
      for (const second of [0, 1, 59])
        for (const frame of [0, 1, 2, 3, 4, 5, base - 1]) {
          const parts = [Math.floor(minute / 60), minute % 60, second].map((part) => String(part).padStart(2, '0'));
          const text = `${parts.join(':')}${drop ? ';' : ':'}${String(frame).padStart(2, '0')}`;
          const their = theirCount(text, rate, drop);
          const read = readTimecode(text, rate);
          if (('frame' in read ? read.frame : null) !== their) wrong.push(`${text}: ${JSON.stringify(read)}, theirs ${their}`);
        }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

function theirCount(text: string, rate: FrameRate, drop: boolean): number | null {
  try {
    return theirs(text, rateOf(rate), drop).frameCount;
  } catch {
    return null;
  }
}

describe('what is wrong is said, and nothing is put right', () => {
  test.each([
    ['25:61:00:99', '25', '25:61:00:99 does not exist: hours go to 23.'],
    ['05:61:00:09', '25', '05:61:00:09 does not exist: minutes go to 59.'],
    ['05:01:60:09', '25', '05:01:60:09 does not exist: seconds go to 59.'],
    ['05:01:00:25', '25', '05:01:00:25 does not exist: at 25 frames go to 24.'],
    [
      '00:01:00;00',
      '29.97 drop',
      '00:01:00;00 does not exist: at 29.97 drop frames 00 to 01 are left out at the start of each minute but every tenth. The next is 00:01:00;02.',
    ],
    [
      '00:59:00:03',
      '59.94 drop',
      '00:59:00:03 does not exist: at 59.94 drop frames 00 to 03 are left out at the start of each minute but every tenth. The next is 00:59:00;04.',
    ],
    ['01:00:00;00', '24', '01:00:00;00 is written as drop-frame, and Settings says 24. Write : before the frames, or change Frame rate.'],
    ['1:2:3:4', '24', '1:2:3:4 is no timecode. It is written 01:02:03:04.'],
  ] as const)('%s at %s', (text, rate, problem) => {
    expect(readTimecode(text, rate)).toEqual({ problem });
  });

  test('00:10:00;00 exists at 29.97 drop, and colons alone mean the same', () => {
    expect(readTimecode('00:10:00;00', '29.97 drop')).toEqual({ frame: 17_982 });
    expect(readTimecode('00:10:00:00', '29.97 drop')).toEqual({ frame: 17_982 });
  });

  test.each([
    [1001, 1001, 96, 1001, ''],
    [1096, 1096, 96, 1001, ''],
    [1097, 1097, 96, 1001, 'f1097: the shot has frames 1001 to 1096.'],
    [1090, 1100, 96, 1001, 'f1090-1100: the shot has frames 1001 to 1096.'],
    [12, 12, 96, 1001, 'f12: the shot has frames 1001 to 1096.'],
    [12, 12, null, 1001, 'f12: the shot begins with 1001.'],
    [5000, 5000, 96, null, ''],
    [140, 123, null, null, 'f140-123 ends before it begins.'],
  ])('frames %s to %s of %s from %s', (from, to, frames, firstFrame, problem) => {
    expect(frameProblem(from, to, { frames, firstFrame })).toBe(problem);
  });

  test('a moment beyond the shot', () => {
    const shot = { frames: 96, firstFrame: null };
    expect(momentProblem('0:04', 4, shot, '24')).toBe('@0:04: the shot is 4.0 seconds long.');
    expect(momentProblem('0:04', 4, shot, '23.976')).toBe('');
    expect(momentProblem('0:04', 4, { frames: null, firstFrame: null }, '24')).toBe('');
  });
});
