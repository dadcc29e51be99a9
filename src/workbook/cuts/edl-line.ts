// One line of a CMX3600 list with an event, cut into what it says.

import { type FrameRate, framesADay, readTimecode } from '../../schema/frames/timecode';
import type { Span } from './cut';

export interface EdlLine {
  readonly number: string;
  readonly reel: string;
  /** `V`, `V2`, `AA/V`, `B`. */
  readonly channel: string;
  readonly effect: 'cut' | 'dissolve' | 'wipe' | 'key' | 'key background';
  /** Frames that the effect takes. */
  readonly takes: number;
  readonly source: Span;
  readonly record: Span;
}

const timecode = /^\d{1,2}([:;.,])\d{2}[:;.,]\d{2}([:;.,])\d{2}$/;
const channel = /^(?:V\d*|A{1,2}\d*|B|NONE|VA\d*|(?:A{1,2}\d*\/)+V\d*|V\d*(?:\/A{1,2}\d*)+)$/i;
const effects: Readonly<Record<string, EdlLine['effect']>> = { C: 'cut', D: 'dissolve', W: 'wipe', K: 'key' };

/** True for what means to be an event: a number, and timecodes behind. */
export function isEdlLine(text: string): boolean {
  return /^\d{1,7}[A-Z]?\s+\S/.test(text) && /\d[:;.,]\d{2}[:;.,]\d{2}[:;.,]\d{2}/.test(text);
}

/** Null where it has no picture: sound alone is none of the cut's shots. */
export type ReadEdlLine = EdlLine | { readonly problem: string } | null;

/** @param rateFor by whether the timecode is written as drop-frame */
export function readEdlLine(text: string, rateFor: (isDrop: boolean) => FrameRate): ReadEdlLine {
  const tokens = text.trim().split(/\s+/);
  const times = tokens.slice(-4);
  if (tokens.length < 8 || !times.every((one) => timecode.test(one))) return { problem: 'is no event of a CMX3600 list' };
  const said = effectIn(tokens.slice(1, -4));
  if (said === null) return { problem: 'has no kind of cut that is known: C, D, W or K' };
  const { rest, effect, takes } = said;
  const tracks = rest[rest.length - 1] ?? '';
  if (rest.length < 2 || !channel.test(tracks)) return { problem: 'has no channel that is known, such as V' };
  if (!/V|^B$/i.test(tracks)) return null;
  const spans = [times.slice(0, 2), times.slice(2)].map((pair) => spanOf(pair, rateFor));
  const wrong = spans.flatMap((span) => ('problem' in span ? [span.problem] : []));
  const [source, record] = spans;
  if (source === undefined || record === undefined || 'problem' in source || 'problem' in record) return { problem: wrong.join(' ') };
  return { number: tokens[0] ?? '', reel: rest.slice(0, -1).join(' '), channel: tracks.toUpperCase(), effect, takes, source, record };
}

/** From behind, as reels may have blanks: `C`, `D 024`, `W001 024`, `K B`, `K O 012`. */
function effectIn(tokens: readonly string[]) {
  const rest = [...tokens];
  const last = rest[rest.length - 1] ?? '';
  // A reel may be a number, too: only what stands behind an effect is how long that takes.
  const takes = /^\d{1,4}$/.test(last) ? Number(rest.pop()) : 0;
  const word = (rest.pop() ?? '').toUpperCase();
  if (/^[BO]$/.test(word) && /^K$/i.test(rest[rest.length - 1] ?? '')) {
    rest.pop();
    return { rest, effect: word === 'B' ? ('key background' as const) : ('key' as const), takes };
  }
  if (/^K[BO]$/.test(word)) return { rest, effect: word === 'KB' ? ('key background' as const) : ('key' as const), takes };
  const effect = /^(?:C|D|K|W\d{0,3})$/.test(word) ? effects[word.charAt(0)] : undefined;
  return effect === undefined ? null : { rest, effect, takes };
}

function spanOf([first = '', last = '']: readonly string[], rateFor: (isDrop: boolean) => FrameRate): Span | { readonly problem: string } {
  const isDrop = [first, last].some((text) => /[;,]\d{2}$/.test(text));
  const rate = rateFor(isDrop);
  const [from, to] = [first, last].map((text) => readTimecode(plainTimecode(text), rate));
  if (from === undefined || to === undefined) return { problem: 'A timecode is missing.' };
  if ('problem' in from) return from;
  if ('problem' in to) return to;
  // The last frame of the day ends with midnight.
  const end = to.frame === 0 && from.frame > 0 ? framesADay(rate) : to.frame;
  if (end < from.frame) return { problem: `${last} is before ${first}.` };
  return { from: from.frame, frames: end - from.frame };
}

/** With colons alone: how it counts is said by the rate. */
function plainTimecode(text: string): string {
  return text.replace(/[;.,]/g, ':').padStart(11, '0');
}
