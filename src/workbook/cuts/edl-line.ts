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
  /** Null where it says none that exists at the rate of the cut: what was shot at another counts otherwise. */
  readonly source: Span | null;
  readonly record: Span;
  /** What is wrong with its source, as a sentence; `''`: nothing. */
  readonly doubt: string;
}

const timecode = /^\d{1,2}([:;.,])\d{2}[:;.,]\d{2}([:;.,])\d{2}$/;
const frameCount = /^\d{1,7}$/;
const channel = /^(?:V\d*|A{1,2}\d*|B|NONE|VA\d*|(?:A{1,2}\d*\/)+V\d*|V\d*(?:\/A{1,2}\d*)+)$/i;
const effects: Readonly<Record<string, EdlLine['effect']>> = { C: 'cut', D: 'dissolve', W: 'wipe', K: 'key' };

/** True for what means to be an event: a number, and behind it timecodes, or frames behind an effect. */
export function isEdlLine(text: string): boolean {
  const isTimed = /\d[:;.,]\d{2}[:;.,]\d{2}[:;.,]\d{2}/.test(text) || /\s(?:C|[DW]\d*\s+\d+)(?:\s+\d{1,7}){4}$/i.test(text);
  return isTimed && /^\d{1,7}[A-Z]?\s+\S/.test(text);
}

/** Null where it has no picture: sound alone is none of the cut's shots. */
export type ReadEdlLine = EdlLine | { readonly problem: string } | null;

/** @param rateFor by whether the timecode is written as drop-frame */
export function readEdlLine(text: string, rateFor: (isDrop: boolean) => FrameRate): ReadEdlLine {
  const tokens = text.trim().split(/\s+/);
  const times = tokens.slice(-4);
  const isEvent = tokens.length > 7 && times.every((one) => timecode.test(one) || frameCount.test(one));
  if (!isEvent) return { problem: 'is no event of a CMX3600 list.' };
  const kind = effectIn(tokens.slice(1, -4));
  if (kind === null) return { problem: 'has no kind of cut that is known: C, D, W or K.' };
  const { rest, effect, takes } = kind;
  const tracks = rest[rest.length - 1] ?? '';
  if (rest.length < 2 || !channel.test(tracks)) return { problem: 'has no channel that is known, such as V.' };
  if (!/V|^B$/i.test(tracks)) return null;
  const record = spanOf(times.slice(2), rateFor);
  if ('problem' in record) return record;
  const said = sourceOf(times, rateFor, record.frames);
  const [source, doubt] = 'problem' in said ? [null, said.problem] : [said, ''];
  return {
    number: tokens[0] ?? '',
    reel: rest.slice(0, -1).join(' '),
    channel: tracks.toUpperCase(),
    effect,
    takes,
    source,
    record,
    doubt,
  };
}

/** Also past midnight, where it is then as long as its place in the cut. */
function sourceOf(times: readonly string[], rateFor: (isDrop: boolean) => FrameRate, frames: number): Span | { readonly problem: string } {
  const [first = '', last = ''] = times;
  const span = spanOf(times.slice(0, 2), rateFor);
  if (!('problem' in span)) return span;
  const [from, to] = [first, last].map((one) => spanOf([one, one], rateFor));
  if (from === undefined || to === undefined || 'problem' in from || 'problem' in to) return span;
  const past = framesADay(rateFor(isDrop(first))) - from.from + to.from;
  return past === frames ? { from: from.from, frames } : span;
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

/** Some write frames for what has no timecode. */
function spanOf([first = '', last = '']: readonly string[], rateFor: (isDrop: boolean) => FrameRate): Span | { readonly problem: string } {
  if ([first, last].some((text) => frameCount.test(text))) {
    const frames = Number(last) - Number(first);
    return frames >= 0 ? { from: Number(first), frames } : { problem: `${first} and ${last} are no frames one after the other.` };
  }
  const rate = rateFor([first, last].some(isDrop));
  const [from, to] = [first, last].map((text) => readTimecode(plainTimecode(text), rate));
  if (from === undefined || to === undefined) return { problem: 'A timecode is missing.' };
  if ('problem' in from) return from;
  if ('problem' in to) return to;
  // The last frame of the day ends with midnight.
  const end = to.frame === 0 && from.frame > 0 ? framesADay(rate) : to.frame;
  if (end < from.frame) return { problem: `${last} is before ${first}.` };
  return { from: from.frame, frames: end - from.frame };
}

function isDrop(text: string): boolean {
  return /[;,]\d{2}$/.test(text);
}

/** With colons alone: how it counts is said by the rate. */
function plainTimecode(text: string): string {
  return text.replace(/[;.,]/g, ':').padStart(11, '0');
}
