// How editing programs write the same thing: names without a star, sources of another rate or in frames, what only a transition shows.

import { describe, expect, test } from '@jest/globals';
import type { FrameRate } from '../../../src/schema/frames/timecode';
import { readCut } from '../../../src/workbook/cuts/read-cut';

/** Each event as `SH1 48 from 0`, with its speed where it is not as it was shot. */
function inShort(text: string, rate: FrameRate = '24') {
  const cut = readCut(text, rate);
  if ('problem' in cut) return { events: [cut.problem], remarks: [], problems: [] };
  const said = (words: typeof cut.problems) => words.map(({ where, words: sentence }) => `${where}: ${sentence}`);
  const events = cut.events.map(
    ({ clip, frames, source, speed }) => `${clip} ${frames} from ${source?.from ?? '?'}${speed === 100 ? '' : ` at ${speed} %`}`,
  );
  return { events, remarks: said(cut.remarks), problems: said(cut.problems) };
}

/** From nought for two seconds, unless it is said otherwise. */
const cutTo = (clip: string, source = '00:00:00:00 00:00:02:00', number = '001', reel = 'AX') =>
  `${number}  ${reel}  V  C  ${source} 01:00:00:00 01:00:02:00\n${clip}\n`;

describe('names', () => {
  test.each([
    ['without a star', 'FROM CLIP NAME: SH1'],
    ['behind the word COMMENT', 'COMMENT:* FROM CLIP NAME: SH1'],
    ['with a star close by', '*FROM CLIP NAME:  SH1'],
    ['in small letters', '* from clip name: SH1'],
  ])('%s', (_name, line) => {
    expect(inShort(cutTo(line))).toEqual({ events: ['SH1 48 from 0'], remarks: [], problems: [] });
  });

  test.each(['FROM CLIP', 'FROM FILE', 'SOURCE FILE'])('of the file where there is no other: %s', (word) => {
    expect(inShort(cutTo(`* ${word}: W:\\plates\\SH1.0101.exr`, undefined, undefined, 'TAPE7'))).toEqual({
      events: ['SH1.0101.exr 48 from 0'],
      remarks: ['line 1: It has no clip name: its file “SH1.0101.exr” is taken.'],
      problems: [],
    });
  });

  test('a cut that says what it goes to is of what it comes from, and that is said', () => {
    expect(inShort(cutTo('* TO CLIP NAME: SH2\n* FROM CLIP NAME: SH1'))).toEqual({
      events: ['SH1 48 from 0'],
      remarks: ['line 1: It is a cut, and says that it goes to “SH2”: “SH1” is taken.'],
      problems: [],
    });
    expect(inShort(cutTo('* TO CLIP NAME: SH2')).events).toEqual(['SH2 48 from 0']);
  });

  test('a frozen clip is called without the FF behind it, and any number of stars freezes it', () => {
    expect(inShort(cutTo('* FROM CLIP NAME: SH1 FF\n* * FREEZE FRAME')).events).toEqual(['SH1 48 from 0 at 0 %']);
    expect(inShort(cutTo('* FROM CLIP NAME: SH1 FF')).events).toEqual(['SH1 FF 48 from 0']);
  });

  test('what is keyed over the second half of a clip leaves the first its name', () => {
    const keyed = `007  A9  V  C    00:00:01:00 00:00:02:00 01:00:00:00 01:00:01:00
007  A9  V  K B  00:00:02:00 00:00:03:00 01:00:01:00 01:00:02:00
007  T1  V  K O 000 00:00:00:00 00:00:01:00 01:00:01:00 01:00:02:00
* FROM CLIP NAME: SH7
* KEY CLIP NAME: title
`;
    expect(inShort(keyed)).toEqual({
      events: ['SH7 24 from 24', 'SH7 24 from 48', 'title 24 from 0'],
      remarks: ['line 3: It is keyed over what is below it.'],
      problems: [],
    });
  });
});

describe('sources', () => {
  test('shot at another rate are unknown, and the place in the cut counts', () => {
    expect(inShort(cutTo('* FROM CLIP NAME: SH1', '00:00:10:28 00:00:12:28'))).toEqual({
      events: ['SH1 48 from ?'],
      remarks: ['line 1: 00:00:10:28 does not exist: at 24 frames go to 23. That is of its source: the place in the cut counts.'],
      problems: [],
    });
  });

  test('may be written in frames', () => {
    expect(inShort(cutTo('* FROM CLIP NAME: SH1', '9  57'))).toEqual({ events: ['SH1 48 from 9'], remarks: [], problems: [] });
    expect(inShort(cutTo('* FROM CLIP NAME: SH1', '9  47')).remarks).toEqual([
      'line 1: Its source has 38 frames and its place in the cut 48: the cut counts.',
    ]);
  });

  test('and so may the places in the cut be, of all or of none', () => {
    expect(
      inShort('1 SH1 V C  113 170 0 57\n2 SH1 V C  170 170 57 57\n2 SH2 V D 027 162 189 57 84\n3 SH3 V C  189 381 84 276\n').events,
    ).toEqual(['SH1 84 from 113', 'SH2 27 from 162', 'SH3 192 from 189']);
    expect(inShort(`${cutTo('* FROM CLIP NAME: SH1')}002  AX  V  C  00:00:00:00 00:00:02:00 01:00:02:00 90\n`).problems).toEqual([
      'line 3: “002  AX  V  C  00:00:00:00 00:00:02:00 01:00:02:00 90”: 01:00:02:00 and 90 are no frames one after the other.',
    ]);
  });

  test('may go past midnight, if they are then as long as their place in the cut', () => {
    expect(inShort(cutTo('* FROM CLIP NAME: SH1', '23:59:59:12 00:00:01:12'))).toEqual({
      events: ['SH1 48 from 2073588'],
      remarks: [],
      problems: [],
    });
    expect(inShort(cutTo('* FROM CLIP NAME: SH1', '23:59:59:12 00:00:01:11'))).toEqual({
      events: ['SH1 48 from ?'],
      remarks: ['line 1: 00:00:01:11 is before 23:59:59:12. That is of its source: the place in the cut counts.'],
      problems: [],
    });
  });

  test('a speed may be triggered by the master', () => {
    expect(inShort(cutTo('M2   AX    012.0    MSTR     I +00:00:00:15\n* FROM CLIP NAME: SH1')).events).toEqual(['SH1 48 from 0 at 50 %']);
  });
});

describe('a dissolve', () => {
  const dissolve = (goes: string, reel: string, names: string) => `001  A1  V  C      00:00:01:00 00:00:03:00 01:00:00:00 01:00:02:00
* FROM CLIP NAME: SH1
002  ${reel}  V  C      ${goes} ${goes} 01:00:02:00 01:00:02:00
002  A2  V  D  012  00:00:00:00 00:00:02:00 01:00:02:00 01:00:04:00
${names}`;

  test('from what ends there counts its frames to that', () => {
    expect(inShort(dissolve('00:00:03:00', 'A1', '* FROM CLIP NAME: SH1\n* TO CLIP NAME: SH2\n')).events).toEqual([
      'SH1 60 from 24',
      'SH2 48 from 0',
    ]);
    // The same source under another name is the same clip.
    expect(inShort(dissolve('00:00:03:00', 'A1', '* FROM CLIP NAME: SH1.new\n* TO CLIP NAME: SH2\n')).events).toEqual([
      'SH1 60 from 24',
      'SH2 48 from 0',
    ]);
  });

  test('from something else shows that for as long as it takes', () => {
    expect(inShort(dissolve('00:00:07:00', 'A1', '* FROM CLIP NAME: SH9\n* TO CLIP NAME: SH2\n'))).toEqual({
      events: ['SH1 48 from 24', 'SH9 12 from 168', 'SH2 48 from 0'],
      remarks: ['line 3: A dissolve to line 4 takes 12 frames, which are counted to it.'],
      problems: [],
    });
  });

  test('at the beginning of a list, from a clip and from black', () => {
    const first = (reel: string) => `001  ${reel}  V  C      00:00:05:00 00:00:05:00 01:00:00:00 01:00:00:00
001  A2  V  D  012  00:00:00:00 00:00:02:00 01:00:00:00 01:00:02:00
* TO CLIP NAME: SH2
`;
    expect(inShort(first('A1')).events).toEqual(['A1 12 from 120', 'SH2 48 from 0']);
    expect(inShort(first('BL')).events).toEqual(['SH2 48 from 0']);
  });
});
