// What a cut list says, whatever kind of file it is: events of picture in their order. All numbers are frames.

import type { FrameRate } from '../../schema/frames/timecode';
import { quotedStart } from '../../schema/values/text';

export interface Span {
  /** From midnight, as timecode counts. */
  readonly from: number;
  readonly frames: number;
}

export interface CutEvent {
  /** Where the file says it: `line 12`, `row 4`, `V1, item 3`. */
  readonly where: string;
  /** Name of the clip; where the file has none, of its file or reel; `''`: none of them. */
  readonly clip: string;
  readonly reel: string;
  /** `V`, `V2`. */
  readonly track: string;
  /** Null: the file does not say it. */
  readonly source: Span | null;
  readonly record: Span | null;
  /** Of picture that is seen of it: its place in the cut, and what a transition shows beyond. */
  readonly frames: number;
  /** In percent: 100 as it was shot, 0 a freeze, below nought backwards. */
  readonly speed: number;
  readonly comments: readonly string[];
  readonly markers: readonly CutMarker[];
}

export interface CutMarker {
  /** As written. */
  readonly at: string;
  readonly text: string;
}

/** A sentence on something of the file. */
export interface CutWord {
  readonly where: string;
  readonly words: string;
}

export interface Cut {
  readonly title: string;
  /** At which it was read. */
  readonly rate: FrameRate;
  /** In the order of the cut. */
  readonly events: readonly CutEvent[];
  /** What was not understood: nobody can say that what is missing is gone while there is any. */
  readonly problems: readonly CutWord[];
  /** What was understood and is worth a look. */
  readonly remarks: readonly CutWord[];
}

/** The file as a cut, or why it is none, as a sentence. */
export type CutReading = Cut | { readonly problem: string };

/** Events that one file may have: as many as a list has rows. */
export const mostEvents = 5_000;

export function tooManyEvents(): string {
  return `The file has more than ${mostEvents.toLocaleString('en')} events. Export the cut reel by reel.`;
}

/** What people read of a line that nobody understood; of a file of one endless line its beginning. */
export function quotedLine(text: string): string {
  return quotedStart(text.trim(), 80);
}

/** @param one `event` or `clip` */
export function soundsAlone(sounds: number, one: string): readonly CutWord[] {
  if (sounds === 0) return [];
  return [
    {
      where: '',
      words: sounds === 1 ? `1 ${one} has sound alone and is left out.` : `${sounds} ${one}s have sound alone and are left out.`,
    },
  ];
}

/** Gaps and overlaps of one track, sentences each. @param events in the order of the cut */
export function recordRemarks(events: readonly CutEvent[]): readonly CutWord[] {
  const ends = new Map<string, number>();
  return events.flatMap(({ record, track, where }) => {
    if (record === null) return [];
    const end = ends.get(track);
    ends.set(track, Math.max(end ?? 0, record.from + record.frames));
    if (end === undefined || end === record.from) return [];
    if (end < record.from) return [{ where, words: `Before it ${record.from - end} frames of the cut are empty.` }];
    return [{ where, words: `It overlaps the event before by ${end - record.from} frames.` }];
  });
}

/** By place in the cut; what has none stays where the file has it. */
export function inCutOrder(events: readonly CutEvent[]): readonly CutEvent[] {
  return events.some(({ record }) => record === null)
    ? events
    : [...events].sort((one, other) => (one.record?.from ?? 0) - (other.record?.from ?? 0));
}
