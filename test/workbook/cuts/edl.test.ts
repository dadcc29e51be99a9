// EDLs: one by hand, event by event; what is broken, with the line that says so; and any that is printed is read as it was.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FrameRate, frameRates, framesADay, timecodeOf } from '../../../src/schema/frames/timecode';
import type { Cut } from '../../../src/workbook/cuts/cut';
import { readCut } from '../../../src/workbook/cuts/read-cut';
import { edlByHand, eventsByHand } from './edl-by-hand';

function cutOf(text: string, rate: FrameRate = '24'): Cut {
  const cut = readCut(text, rate);
  if ('problem' in cut) throw new Error(cut.problem);
  return cut;
}

/** `line 12: what is said` */
function said(words: Cut['problems']): readonly string[] {
  return words.map(({ where, words: sentence }) => `${where}: ${sentence}`);
}

const event = (number: string, from: string, to: string, clip: string, reel = 'AX') =>
  `${number}  ${reel}       V     C        00:00:00:00 00:00:01:00 ${from} ${to}\n${clip === '' ? '' : `* FROM CLIP NAME: ${clip}\n`}`;

describe('a list of forty-four events by hand', () => {
  const cut = cutOf(edlByHand);
  const rows = cut.events.map(({ where, clip, track, source, record, frames, speed }) => [
    where,
    clip,
    track,
    source?.from,
    record?.from,
    frames,
    speed,
  ]);

  test.each(eventsByHand)('line %i, %s', (line, ...rest) => {
    expect(rows.find(([where]) => where === `line ${line}`)?.slice(1)).toEqual(rest);
  });

  test('has those and no others, in their order', () => {
    expect(eventsByHand).toHaveLength(44);
    expect(rows.map(([where]) => where)).toEqual(eventsByHand.map(([line]) => `line ${line}`));
    expect([cut.title, cut.problems]).toEqual(['THE LOOP R1 V12', []]);
  });

  test('says with its line all that is not a plain cut', () => {
    expect(said(cut.remarks)).toEqual([
      'line 30: A dissolve to line 33 takes 12 frames, which are counted to it.',
      'line 33: A wipe to line 37 takes 24 frames, which are counted to it.',
      'line 42: A dissolve to line 44 takes 6 frames, which are counted to it.',
      'line 48: It is keyed over what is below it.',
      'line 53: It has no clip name: its file “SQ030_SH0010.mov” is taken.',
      'line 55: It has no clip name: its reel “SQ030_SH0020” is taken.',
      'line 60: Its source has 48 frames and its place in the cut 24: the cut counts.',
      ': 1 event has sound alone and is left out.',
      'line 42: Before it 24 frames of the cut are empty.',
      'line 62: Before it 10 frames of the cut are empty.',
    ]);
  });

  test('reads its markers and comments', () => {
    expect(cut.events[1]?.markers).toEqual([{ at: '01:00:03:00', text: 'Hold the ears' }]);
    expect(cut.events.find(({ where }) => where === 'line 26')?.comments).toEqual(['COMMENT: freeze']);
  });

  test('with Windows line ends, those of old Macs and a mark at the beginning it is the same', () => {
    for (const end of ['\r\n', '\r']) expect(cutOf(`\ufeff${edlByHand.replace(/\n/g, end)}`)).toEqual(cut);
  });
});

describe('what is broken or strange', () => {
  test.each<[string, FrameRate, string, readonly string[]]>([
    [
      'a line of nonsense',
      '24',
      `${event('001', '01:00:00:00', '01:00:01:00', 'a')}what is this\n`,
      ['line 3: “what is this” is not understood.'],
    ],
    [
      'a timecode beyond the rate',
      '24',
      event('001', '01:00:00:24', '01:00:01:00', 'a') + event('002', '01:00:01:00', '01:00:02:00', 'b'),
      [
        'line 1: “001  AX       V     C        00:00:00:00 00:00:01:00 01:00:00:24 01:00:01:00”: 01:00:00:24 does not exist: at 24 frames go to 23.',
      ],
    ],
    [
      'a cut that ends before it begins',
      '24',
      event('001', '01:00:05:00', '01:00:01:00', 'a') + event('002', '01:00:05:00', '01:00:06:00', 'b'),
      ['line 1: “001  AX       V     C        00:00:00:00 00:00:01:00 01:00:05:00 01:00:01:00”: 01:00:01:00 is before 01:00:05:00.'],
    ],
    [
      'drop-frame where the rate has none',
      '24',
      `FCM: DROP FRAME\n${event('001', '01:00:00:00', '01:00:01:00', 'a')}`,
      ['line 1: It says drop-frame, and at 24 there is none. Choose the rate of the cut.'],
    ],
    [
      'a speed of nothing',
      '24',
      `M2   AX   012.0   00:00:00:00\n${event('001', '01:00:00:00', '01:00:01:00', 'a')}`,
      ['line 1: “M2 AX   012.0   00:00:00:00”: nobody can say which event it speeds up or slows down.'],
    ],
    [
      'an effect that nobody knows',
      '24',
      `001  AX V X 00:00:00:00 00:00:01:00 01:00:00:00 01:00:01:00\n${event('002', '01:00:01:00', '01:00:02:00', 'b')}`,
      ['line 1: “001  AX V X 00:00:00:00 00:00:01:00 01:00:00:00 01:00:01:00”: has no kind of cut that is known: C, D, W or K.'],
    ],
    [
      'a timecode that drop-frame leaves out',
      '29.97',
      `FCM: DROP FRAME\n${event('001', '01:01:00;00', '01:01:01;00', 'a')}${event('002', '01:01:01;00', '01:01:02;00', 'b')}`,
      [
        'line 2: “001  AX       V     C        00:00:00:00 00:00:01:00 01:01:00;00 01:01:01;00”: 01:01:00:00 does not exist: at 29.97 drop frames 00 to 01 are left out at the start of each minute but every tenth. The next is 01:01:00;02.',
      ],
    ],
  ])('%s is said with its line', (_name, rate, text, problems) => {
    expect(said(cutOf(text, rate).problems)).toEqual(problems);
  });

  test('two events of one clip are two events', () => {
    const cut = cutOf(event('001', '01:00:00:00', '01:00:01:00', 'a') + event('002', '01:00:01:00', '01:00:02:00', 'a'));
    expect(cut.events.map(({ clip, record }) => [clip, record?.from])).toEqual([
      ['a', 86_400],
      ['a', 86_424],
    ]);
  });

  test('events in any order are put in that of the cut', () => {
    const cut = cutOf(event('001', '01:00:01:00', '01:00:02:00', 'b') + event('002', '01:00:00:00', '01:00:01:00', 'a'));
    expect(cut.events.map(({ clip }) => clip)).toEqual(['a', 'b']);
  });

  test('events that overlap are said', () => {
    const cut = cutOf(event('001', '01:00:00:00', '01:00:02:00', 'a') + event('002', '01:00:01:00', '01:00:02:00', 'b'));
    expect(said(cut.remarks)).toContain('line 3: It overlaps the event before by 24 frames.');
  });

  test('a list behind another says so, and a comment may freeze a clip', () => {
    const text = `TITLE: R1\n${event('001', '01:00:00:00', '01:00:01:00', 'a')}TITLE: R2\n${event('001', '01:00:01:00', '01:00:02:00', 'b')}* FREEZE FRAME\n`;
    const cut = cutOf(text);
    expect([cut.title, ...said(cut.remarks)]).toEqual(['R1', 'line 4: Another list begins: “R2”. It is taken for the same cut.']);
    expect(cut.events.map(({ clip, speed }) => [clip, speed])).toEqual([
      ['a', 100],
      ['b', 0],
    ]);
  });

  test('where all events have one number each has the names below it', () => {
    const text = `${event('001', '01:00:00:00', '01:00:01:00', 'a')}${event('001', '01:00:01:00', '01:00:02:00', '')}${event('001', '01:00:02:00', '01:00:03:00', 'c')}001  AX V D 012 00:00:00:00 00:00:01:00 01:00:03:00 01:00:04:00\n* TO CLIP NAME: d\n* FROM CLIP NAME: c\n`;
    expect(cutOf(text).events.map(({ clip, frames }) => [clip, frames])).toEqual([
      ['a', 24],
      ['', 24],
      ['c', 36],
      ['d', 24],
    ]);
  });

  test('a second name for one event is not taken, and said', () => {
    const cut = cutOf(`${event('001', '01:00:00:00', '01:00:01:00', 'a')}* FROM CLIP NAME: b\n`);
    expect([cut.events.map(({ clip }) => clip), said(cut.problems)]).toEqual([
      ['a'],
      ['line 3: A second clip name for line 1: “b” is not taken.'],
    ]);
  });

  test('a list that changes its count on the way says so', () => {
    const text = `FCM: NON-DROP FRAME\n${event('001', '01:00:00:00', '01:00:01:00', 'a')}FCM: DROP FRAME\n${event('002', '01:00:01;00', '01:00:02;00', 'b')}`;
    expect(said(cutOf(text, '29.97').remarks)).toContain(
      'line 4: From here the list counts with drop-frame. Look at the lengths below it.',
    );
  });

  test('drop-frame minutes have the frames that are there', () => {
    const text = `FCM: DROP FRAME\n001 AX V C 00:00:00;00 00:01:00;02 01:00:00;00 01:01:00;02\n* FROM CLIP NAME: a\n`;
    expect(cutOf(text, '29.97').events[0]?.frames).toBe(1800);
    expect(cutOf(text, '29.97 drop').events[0]?.frames).toBe(1800);
    expect(cutOf(text.replace(/;/g, ':').replace('DROP', 'NON-DROP'), '29.97 drop').events[0]?.frames).toBe(1802);
  });

  test('nothing that is a cut is an answer in words', () => {
    expect(readCut('', '24')).toEqual({ problem: 'There is nothing in the file.' });
    expect(readCut('PK\u0003\0', '24')).toMatchObject({ problem: expect.stringContaining('This is no cut list') });
    expect(readCut('Name,Type\nFox,Prop\n', '24')).toMatchObject({
      problem: expect.stringContaining('line 1, “Name,Type” is not understood.'),
    });
  });

  test('hostile texts stay the texts that they are', () => {
    const clip = '=HYPERLINK("http://x","<img src=x onerror=alert(1)>")';
    expect(cutOf(event('001', '01:00:00:00', '01:00:01:00', clip)).events[0]?.clip).toBe(clip);
  });

  test('a file of four megabytes is read or refused in a moment, as is one of endless lines', () => {
    const comment = `* COMMENT: ${'x'.repeat(180)}\n`.repeat(20);
    const many = Array.from(
      { length: 1_000 },
      (_none, at) => `${event('001', timecodeOf(at * 24, '24'), timecodeOf(at * 24 + 24, '24'), `s${at}`)}${comment}`,
    ).join('');
    const wide = ['* A', 'M2 A', '001 AX V C'].map((begin) => `${begin}${' '.repeat(4_000)}x\n`.repeat(20)).join('');
    const before = process.cpuUsage();
    expect(cutOf(many).events).toHaveLength(1_000);
    expect(readCut(`${wide}001 AX V C ${' '.repeat(4_000_000)}`, '24')).toMatchObject({
      problem: expect.stringContaining('no event of picture'),
    });
    expect(readCut('001 AX V C 00:00:00:00 00:00:01:00 01:00:00:00 01:00:01:00\n'.repeat(60_000), '24')).toEqual({
      problem: 'The file has more than 5,000 events. Export the cut reel by reel.',
    });
    // Of the processor: a machine that others use is no slower by that.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

test('whatever cut is printed is read as it was, at every rate', () => {
  const cuts = fc.record({
    rate: fc.constantFrom(...frameRates),
    start: fc.integer({ min: 0, max: 100_000 }),
    clips: fc.array(
      fc.record({
        name: fc.stringMatching(/^[A-Za-z0-9_. -]{1,20}$/).filter((text) => text.trim() !== '' && !/^black$/i.test(text.trim())),
        frames: fc.integer({ min: 1, max: 5_000 }),
        from: fc.integer({ min: 0, max: 500_000 }),
        gap: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  });
  fc.assert(
    fc.property(cuts, ({ rate, start, clips }) => {
      const code = (frame: number) => timecodeOf(frame % framesADay(rate), rate);
      let at = start;
      const rows = clips.map(({ name, frames, from, gap }) => {
        at += gap;
        const row = { clip: name.trim(), frames, source: { from, frames }, record: { from: at, frames } };
        at += frames;
        return row;
      });
      const lines = rows.flatMap(({ clip, source, record, frames }, index) => [
        `${String(index + 1).padStart(3, '0')}  AX       V     C        ${code(source.from)} ${code(source.from + frames)} ${code(record.from)} ${code(record.from + frames)}`,
        `* FROM CLIP NAME: ${clip}`,
      ]);
      const cut = cutOf(['TITLE: X', `FCM: ${rate.endsWith('drop') ? 'DROP' : 'NON-DROP'} FRAME`, ...lines].join('\n'), rate);
      expect(cut.problems).toEqual([]);
      expect(cut.events.map(({ clip, frames, source, record }) => ({ clip, frames, source, record }))).toEqual(rows);
    }),
    { numRuns: process.env.FULL ? 1000 : 60 },
  );
});
