// Timelines of OpenTimelineIO, made as its library writes them, and what is strange in them.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cut } from '../../../src/workbook/cuts/cut';
import { readCut } from '../../../src/workbook/cuts/read-cut';

type Made = Readonly<Record<string, unknown>>;

const time = (value: number, rate = 24): Made => ({ OTIO_SCHEMA: 'RationalTime.1', rate, value });
const range = (start: number, duration: number, rate = 24): Made => ({
  OTIO_SCHEMA: 'TimeRange.1',
  start_time: time(start, rate),
  duration: time(duration, rate),
});
const clip = (name: string, start: number, frames: number, more: Made = {}): Made => ({
  ...{ OTIO_SCHEMA: 'Clip.1', name, source_range: range(start, frames), effects: [], markers: [], metadata: {} },
  media_reference: { OTIO_SCHEMA: 'ExternalReference.1', target_url: `file:///cuts/${name}.mov`, available_range: range(0, 500) },
  ...more,
});
const gap = (frames: number): Made => ({ OTIO_SCHEMA: 'Gap.1', source_range: range(0, frames) });
const track = (children: readonly Made[], kind = 'Video', more: Made = {}): Made => ({
  OTIO_SCHEMA: 'Track.1',
  kind,
  children,
  source_range: null,
  ...more,
});
const stack = (children: readonly Made[], more: Made = {}): Made => ({ OTIO_SCHEMA: 'Stack.1', children, source_range: null, ...more });
const transition = (before: number, after: number): Made => ({
  OTIO_SCHEMA: 'Transition.1',
  in_offset: time(before),
  out_offset: time(after),
});
const timeline = (tracks: readonly Made[], more: Made = {}): string =>
  JSON.stringify({ OTIO_SCHEMA: 'Timeline.1', name: 'R1', global_start_time: time(86_400), tracks: stack(tracks), ...more });

function cutOf(text: string): Cut {
  const cut = readCut(text, '24');
  if ('problem' in cut) throw new Error(cut.problem);
  return cut;
}

/** `SH1 V 86400+48 from 10, 100 %` */
function inShort(cut: Cut): readonly string[] {
  return cut.events.map(
    ({ clip: name, track: on, record, frames, source, speed }) =>
      `${name} ${on} ${record === null ? '-' : record.from - 86_400}+${frames} from ${source?.from}${speed === 100 ? '' : `, ${speed} %`}`,
  );
}

const said = (words: Cut['problems']) => words.map(({ where, words: sentence }) => `${where}: ${sentence}`);

describe('a timeline', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['clips one after the other', timeline([track([clip('A', 10, 48), clip('B', 0, 24)])]), ['A V 0+48 from 10', 'B V 48+24 from 0'], []],
    [
      'with a gap',
      timeline([track([clip('A', 0, 48), gap(12), clip('B', 0, 24)])]),
      ['A V 0+48 from 0', 'B V 60+24 from 0'],
      ['V, item 3: Before it 12 frames of the cut are empty.'],
    ],
    [
      'with a transition',
      timeline([track([clip('A', 0, 48), transition(6, 4), clip('B', 10, 24)])]),
      ['A V 0+52 from 0', 'B V 48+30 from 10'],
      [
        'V, item 1: A transition shows 4 frames more of it, which are counted.',
        'V, item 3: A transition shows 6 frames more of it, which are counted.',
      ],
    ],
    [
      'with a nested stack of which a part is seen',
      timeline([
        track([clip('A', 0, 10), stack([track([clip('B', 0, 20), clip('C', 5, 20)])], { source_range: range(15, 10) }), clip('D', 0, 5)]),
      ]),
      ['A V 0+10 from 0', 'B V 10+5 from 15', 'C V 15+5 from 5', 'D V 20+5 from 0'],
      [],
    ],
    [
      'with two tracks of picture and one of sound',
      timeline([track([clip('A', 0, 48)]), track([gap(12), clip('B', 0, 24)]), track([clip('music', 0, 48)], 'Audio')]),
      ['A V 0+48 from 0', 'B V2 12+24 from 0'],
      [': 1 clip has sound alone and is left out.'],
    ],
    [
      'with clips that are faster, slower and frozen',
      timeline([
        track([
          clip('A', 0, 48, { effects: [{ OTIO_SCHEMA: 'LinearTimeWarp.1', time_scalar: 2 }] }),
          clip('B', 0, 24, { effects: [{ OTIO_SCHEMA: 'LinearTimeWarp.1', time_scalar: -0.5 }] }),
          clip('C', 0, 24, { effects: [{ OTIO_SCHEMA: 'FreezeFrame.1', time_scalar: 0 }] }),
        ]),
      ]),
      ['A V 0+48 from 0, 200 %', 'B V 48+24 from 0, -50 %', 'C V 72+24 from 0, 0 %'],
      [],
    ],
    [
      'of a newer schema',
      timeline([track([clip('A', 0, 48, { OTIO_SCHEMA: 'Clip.3', something_new: {} })])]),
      ['A V 0+48 from 0'],
      ['V, item 1: It is of a newer schema, Clip.3: it was read as Clip.2. Look at it.'],
    ],
    [
      'with several media a clip',
      timeline([
        track([
          {
            OTIO_SCHEMA: 'Clip.2',
            name: '',
            source_range: null,
            media_references: { DEFAULT_MEDIA: { name: 'SH1_v2', available_range: range(1001, 48) } },
            active_media_reference_key: 'DEFAULT_MEDIA',
          },
        ]),
      ]),
      ['SH1_v2 V 0+48 from 1001'],
      [],
    ],
    [
      'with a clip of another rate',
      timeline([track([clip('A', 0, 48), clip('B', 0, 0, { source_range: range(0, 50, 25) })])]),
      ['A V 0+48 from 0', 'B V 48+48 from 0'],
      ['V, item 2: It counts 25 frames a second, and the cut 24. Its frames are counted at 24.'],
    ],
    [
      'in a collection',
      JSON.stringify({ OTIO_SCHEMA: 'SerializableCollection.1', children: [JSON.parse(timeline([track([clip('A', 0, 48)])]))] }),
      ['A V 0+48 from 0'],
      [],
    ],
  ])('%s', (_name, text, events, remarks) => {
    const cut = cutOf(text);
    expect([inShort(cut), said(cut.remarks), cut.problems]).toEqual([events, remarks, []]);
  });

  test('what the editor has switched off is not seen', () => {
    const cut = cutOf(
      timeline([track([clip('A', 0, 48, { enabled: false }), clip('B', 0, 24)]), track([clip('C', 0, 24)], 'Video', { enabled: false })]),
    );
    expect([inShort(cut), said(cut.remarks), cut.problems]).toEqual([
      ['B V 48+24 from 0'],
      ['V, item 1: It is switched off in the cut and left out.', 'V2: It is switched off in the cut and left out.'],
      [],
    ]);
  });

  test('what is retimed as a whole is said, as nobody can count what is in it', () => {
    const slow = { source_range: range(0, 20), effects: [{ OTIO_SCHEMA: 'LinearTimeWarp.1', time_scalar: 0.5 }] };
    expect(said(cutOf(timeline([track([stack([clip('A', 0, 10)], slow)])])).problems)).toEqual([
      'V, item 1: It is retimed as a whole, to 50 %: the frames of what is in it are counted as if it were not.',
    ]);
  });

  test('of several timelines the first is taken, and that is said', () => {
    const one = JSON.parse(timeline([track([clip('A', 0, 48)])]));
    const cut = cutOf(JSON.stringify({ OTIO_SCHEMA: 'SerializableCollection.1', children: [one, { ...one, name: 'R2' }] }));
    expect([inShort(cut), said(cut.problems)]).toEqual([
      ['A V 0+48 from 0'],
      [': The file has 2 timelines. The first, “R1”, is taken: export the others by themselves.'],
    ]);
  });

  test('numbers that JSON has not are read over, and texts that look like them stay', () => {
    const odd = timeline([track([clip('NaN', 0, 48, { metadata: { gain: 'GAIN' } })])]).replace('"GAIN"', '[NaN, -Infinity, Inf]');
    expect(inShort(cutOf(odd))).toEqual(['NaN V 0+48 from 0']);
  });

  test('a clip of numbered pictures without a name is called as they are', () => {
    const pictures = { OTIO_SCHEMA: 'ImageSequenceReference.1', name_prefix: 'SH4_v002.', available_range: range(0, 48) };
    expect(inShort(cutOf(timeline([track([clip('', 0, 48, { media_reference: pictures })])])))).toEqual(['SH4_v002. V 0+48 from 0']);
  });

  test('what nobody knows and what has no length is said with its place', () => {
    const cut = cutOf(timeline([track([{ OTIO_SCHEMA: 'Hologram.1' }, clip('A', 0, 48), { OTIO_SCHEMA: 'Clip.1', name: 'B' }])]));
    expect(inShort(cut)).toEqual(['A V 0+48 from 0']);
    expect(said(cut.problems)).toEqual([
      'V, item 1: Nothing of “Hologram” is seen: it is not known, or nested too deep.',
      'V, item 3: It does not say how long it is.',
    ]);
  });

  test('its own rate counts, and 23.98 is 23.976', () => {
    const at = (rate: number) =>
      cutOf(timeline([track([clip('A', 0, 0, { source_range: range(0, 48, rate) })])], { global_start_time: time(0, rate) }));
    expect([25, 23.98, 24000 / 1001, 29.97].map((rate) => [at(rate).rate, at(rate).events[0]?.frames, at(rate).remarks])).toEqual([
      ['25', 48, []],
      ['23.976', 48, []],
      ['23.976', 48, []],
      ['29.97', 48, []],
    ]);
  });

  test('markers come with their words', () => {
    const marker = { OTIO_SCHEMA: 'Marker.2', name: 'tail', comment: 'hold', marked_range: range(12, 1) };
    expect(cutOf(timeline([track([clip('A', 0, 48, { markers: [marker] })])])).events[0]?.markers).toEqual([
      { at: '12', text: 'tail: hold' },
    ]);
  });

  test('that is broken is an answer in words', () => {
    expect(readCut('{"OTIO_SCHEMA": "Timel', '24')).toMatchObject({ problem: expect.stringContaining('The file is no OpenTimelineIO: ') });
    expect(readCut('{"OTIO_SCHEMA": "Clip.1"}', '24')).toMatchObject({ problem: expect.stringContaining('The file has no timeline.') });
    expect(readCut('[1, 2]', '24')).toMatchObject({ problem: expect.stringContaining('The file has no timeline.') });
  });

  test('nested a thousand deep comes to an end', () => {
    let deep: Made = clip('A', 0, 48);
    for (let level = 0; level < 1_000; level += 1) deep = track([deep]);
    expect(cutOf(timeline([deep])).problems.length).toBeGreaterThan(0);
  });
});

test('whatever JSON comes, it is a cut or an answer in words', () => {
  const odd = fc.letrec<{ one: unknown }>((tie) => ({
    one: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(null, 5, 'x', time(5), range(1, 2), { value: 'x', rate: 0 }),
      fc.record({
        OTIO_SCHEMA: fc.constantFrom('Timeline.1', 'Track.1', 'Stack.1', 'Clip.1', 'Gap.1', 'Transition.1', 'X', 5),
        children: fc.array(tie('one'), { maxLength: 3 }),
        tracks: tie('one'),
        source_range: tie('one'),
        media_reference: tie('one'),
        in_offset: tie('one'),
        name: tie('one'),
      }),
    ),
  })).one;
  fc.assert(
    fc.property(odd, (tracks) => {
      const cut = readCut(JSON.stringify({ OTIO_SCHEMA: 'Timeline.1', tracks }), '24');
      if ('problem' in cut) return;
      for (const { frames, record } of cut.events) expect([Number.isInteger(frames), Number.isInteger(record?.from)]).toEqual([true, true]);
    }),
    { numRuns: process.env.FULL ? 2000 : 100 },
  );
});
