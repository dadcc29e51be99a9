// A cut of forty-four events at 24 frames a second, written by hand, and what each of them is.

/** `line 5` of the list, its clip, its track, first frame of its source, its place in the cut, frames, percent of speed. */
export type ByHand = readonly [line: number, clip: string, track: string, source: number, record: number, frames: number, speed: number];

interface Part {
  readonly text: string;
  readonly events: readonly ByHand[];
}

/** An hour at 24 frames a second. */
const hour = 86_400;

const parts: readonly Part[] = [
  {
    text: `TITLE: THE LOOP R1 V12
FCM: NON-DROP FRAME

001  AX       V     C        00:00:00:00 00:00:02:00 01:00:00:00 01:00:02:00
* FROM CLIP NAME: SQ010_SH0010_anim_v003.mov
002  AX       V     C        00:00:00:12 00:00:03:00 01:00:02:00 01:00:04:12
* FROM CLIP NAME: SQ010_SH0020_anim_v001.mov
* LOC: 01:00:03:00 RED     Hold the ears
003  A003C001 V     C        10:11:12:13 10:11:12:14 01:00:04:12 01:00:04:13
* FROM CLIP NAME: SQ010_SH0030
004  AX       AA/V  C        00:00:01:00 00:00:02:01 01:00:04:13 01:00:05:14
* FROM CLIP NAME: SQ010_SH0040
005  AX       A     C        00:00:01:00 00:00:02:01 01:00:04:13 01:00:05:14
* FROM CLIP NAME: music.wav
006  AX       B     C        23:59:59:00 00:00:00:00 01:00:05:14 01:00:06:14
* FROM CLIP NAME: SQ010_SH0050
`,
    events: [
      [4, 'SQ010_SH0010_anim_v003.mov', 'V', 0, hour, 48, 100],
      [6, 'SQ010_SH0020_anim_v001.mov', 'V', 12, hour + 48, 60, 100],
      [9, 'SQ010_SH0030', 'V', 880_141, hour + 108, 1, 100],
      [11, 'SQ010_SH0040', 'V', 24, hour + 109, 25, 100],
      [15, 'SQ010_SH0050', 'V', 2_073_576, hour + 134, 24, 100],
    ],
  },
  {
    text: `007  AX       V     C        00:00:00:00 00:00:02:00 01:00:06:14 01:00:08:14
M2   AX             048.0                00:00:00:00
* FROM CLIP NAME: SQ010_SH0060
008  REEL_8   V     C        00:00:10:00 00:00:11:00 01:00:08:14 01:00:09:14
M2   REEL_8         012.0                00:00:10:00
* FROM CLIP NAME: SQ010_SH0070
009  AX       V     C        00:00:04:00 00:00:05:00 01:00:09:14 01:00:10:14
M2   AX             -024.0               00:00:04:00
* FROM CLIP NAME: SQ010_SH0080
010  AX       V     C        00:00:04:00 00:00:04:01 01:00:10:14 01:00:11:14
M2   AX             000.0                00:00:04:00
* FROM CLIP NAME: SQ010_SH0090
* COMMENT: freeze
`,
    events: [
      [17, 'SQ010_SH0060', 'V', 0, hour + 158, 48, 200],
      [20, 'SQ010_SH0070', 'V', 240, hour + 206, 24, 50],
      [23, 'SQ010_SH0080', 'V', 96, hour + 230, 24, -100],
      [26, 'SQ010_SH0090', 'V', 96, hour + 254, 24, 0],
    ],
  },
  {
    // A dissolve of twelve frames: what goes is seen twelve frames longer. A wipe. A fade from black, which has nothing that goes.
    text: `011  AX       V     C        00:00:00:00 00:00:02:00 01:00:11:14 01:00:13:14
* FROM CLIP NAME: SQ020_SH0010
012  AX       V     C        00:00:02:00 00:00:02:00 01:00:13:14 01:00:13:14
012  AX       V     D    012 00:00:00:00 00:00:03:00 01:00:13:14 01:00:16:14
* FROM CLIP NAME: SQ020_SH0010
* TO CLIP NAME: SQ020_SH0020
013  AX       V     C        00:00:03:00 00:00:03:00 01:00:16:14 01:00:16:14
013  AX       V     W001 024 00:00:00:00 00:00:02:00 01:00:16:14 01:00:18:14
* FROM CLIP NAME: SQ020_SH0020
* TO CLIP NAME: SQ020_SH0030
014  BL       V     C        00:00:00:00 00:00:01:00 01:00:18:14 01:00:19:14
015  BL       V     C        00:00:00:00 00:00:00:00 01:00:19:14 01:00:19:14
015  AX       V     D    024 00:00:00:00 00:00:02:00 01:00:19:14 01:00:21:14
* TO CLIP NAME: SQ020_SH0040
016  AX       V     D    006 00:00:00:00 00:00:01:00 01:00:21:14 01:00:22:14
* FROM CLIP NAME: SQ020_SH0040
* TO CLIP NAME: SQ020_SH0050
`,
    events: [
      [30, 'SQ020_SH0010', 'V', 0, hour + 278, 48 + 12, 100],
      [33, 'SQ020_SH0020', 'V', 0, hour + 326, 72 + 24, 100],
      [37, 'SQ020_SH0030', 'V', 0, hour + 398, 48, 100],
      [42, 'SQ020_SH0040', 'V', 0, hour + 470, 48 + 6, 100],
      [44, 'SQ020_SH0050', 'V', 0, hour + 518, 24, 100],
    ],
  },
  {
    // A title keyed over a background, and a second track.
    text: `017  AX       V     K B      00:00:00:00 00:00:02:00 01:00:22:14 01:00:24:14
017  TITLES   V     K    012 00:00:00:00 00:00:02:00 01:00:22:14 01:00:24:14
* FROM CLIP NAME: SQ020_SH0060
* KEY CLIP NAME: SQ020_SH0065
018  AX       V2    C        00:00:00:00 00:00:01:00 01:00:22:14 01:00:23:14
* FROM CLIP NAME: SQ020_SH0070
`,
    events: [
      [47, 'SQ020_SH0060', 'V', 0, hour + 542, 48, 100],
      [48, 'SQ020_SH0065', 'key', 0, hour + 542, 48, 100],
      [51, 'SQ020_SH0070', 'V2', 0, hour + 542, 24, 100],
    ],
  },
  {
    // No clip name: the file's, else the reel's. Reels with blanks and of figures. Source and place of different lengths. A gap of ten frames.
    text: `019  AX       V     C        00:00:00:00 00:00:01:00 01:00:24:14 01:00:25:14
* SOURCE FILE: /cuts/r1/SQ030_SH0010.mov
020  SQ030_SH0020 V C        00:00:00:00 00:00:01:00 01:00:25:14 01:00:26:14
021  MY REEL 7 V    C        00:00:00:00 00:00:01:00 01:00:26:14 01:00:27:14
* FROM CLIP NAME: SQ030_SH0030
022  0012     V     C        00:00:00:00 00:00:01:00 01:00:27:14 01:00:28:14
* FROM CLIP NAME: SQ030_SH0040
023  AX       V     C        00:00:00:00 00:00:02:00 01:00:28:14 01:00:29:14
* FROM CLIP NAME: SQ030_SH0050
024  AX       V     C        00:00:00:00 00:00:01:00 01:00:30:00 01:00:31:00
* FROM CLIP NAME: SQ030_SH0060
`,
    events: [
      [53, 'SQ030_SH0010.mov', 'V', 0, hour + 590, 24, 100],
      [55, 'SQ030_SH0020', 'V', 0, hour + 614, 24, 100],
      [56, 'SQ030_SH0030', 'V', 0, hour + 638, 24, 100],
      [58, 'SQ030_SH0040', 'V', 0, hour + 662, 24, 100],
      [60, 'SQ030_SH0050', 'V', 0, hour + 686, 24, 100],
      [62, 'SQ030_SH0060', 'V', 0, hour + 720, 24, 100],
    ],
  },
  // A long run of plain cuts, each a frame longer than the one before.
  (() => {
    const frames = (at: number) => 24 + at;
    const code = (frame: number) =>
      `01:0${Math.floor(frame / 1440)}:${String(Math.floor(frame / 24) % 60).padStart(2, '0')}:${String(frame % 24).padStart(2, '0')}`;
    let from = 31 * 24;
    const events: ByHand[] = [];
    const lines = Array.from({ length: 21 }, (_none, at) => {
      const to = from + frames(at);
      const clip = `SQ040_SH${String((at + 1) * 10).padStart(4, '0')}`;
      const source = `00:00:01:00 00:00:${String(1 + Math.floor(frames(at) / 24)).padStart(2, '0')}:${String(frames(at) % 24).padStart(2, '0')}`;
      events.push([64 + 2 * at, clip, 'V', 24, hour + from, frames(at), 100]);
      const line = `${String(25 + at).padStart(3, '0')}  AX       V     C        ${source} ${code(from)} ${code(to)}\n* FROM CLIP NAME: ${clip}\n`;
      from = to;
      return line;
    });
    return { text: lines.join(''), events };
  })(),
];

export const edlByHand = parts.map(({ text }) => text).join('');
export const eventsByHand = parts.flatMap(({ events }) => events);
