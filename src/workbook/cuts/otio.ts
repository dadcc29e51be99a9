// OpenTimelineIO's JSON: a timeline of tracks, in which stacks and tracks may be nested. Schemas of later versions are read as far as they are known.

import { type FrameRate, frameRates, framesASecond } from '../../schema/frames/timecode';
import { quotedStart } from '../../schema/values/text';
import {
  type CutEvent,
  type CutMarker,
  type CutReading,
  type CutWord,
  inCutOrder,
  mostEvents,
  quotedLine,
  recordRemarks,
  type Span,
  soundsAlone,
  tooManyEvents,
} from './cut';

type Json = Readonly<Record<string, unknown>>;

interface State {
  readonly rate: FrameRate;
  readonly events: CutEvent[];
  readonly problems: CutWord[];
  readonly remarks: CutWord[];
  /** Versions and rates that were said already. */
  readonly said: Set<string>;
}

/** Where a thing stands, and which part of it is seen: what is outside is not. */
interface Seen {
  readonly where: string;
  readonly track: string;
  /** In the cut, of the first frame that is seen. */
  readonly at: number;
  readonly window: Span;
}

/** @param wanted the rate where the file says none that is known */
export function readOtio(text: string, wanted: FrameRate): CutReading {
  let root: unknown;
  try {
    root = JSON.parse(/\b(?:NaN|Inf)/.test(text) ? withoutOddNumbers(text) : text);
  } catch (mistake) {
    return { problem: `The file is no OpenTimelineIO: ${mistake instanceof Error ? mistake.message.slice(0, 120) : 'it is no JSON'}.` };
  }
  const timeline = timelineIn(root);
  if (timeline === null) return { problem: 'The file has no timeline. Export the cut as a timeline of OpenTimelineIO.' };
  const rate = rateIn(timeline) ?? wanted;
  const state: State = { rate, events: [], problems: [], remarks: [], said: new Set() };
  const start = frames(state, timeline.global_start_time, 'The timeline') ?? 0;
  knownVersion(state, timeline, 'The timeline');
  tracksIn(state, timeline, start);
  if (state.events.length > mostEvents) return { problem: tooManyEvents() };
  const events = inCutOrder(state.events);
  const { problems, remarks } = state;
  const others = childrenOf(json(root)).filter((child) => child !== timeline && schemaOf(child).name === 'Timeline').length;
  if (others > 0 && schemaOf(json(root)).name !== 'Timeline')
    problems.push({
      where: '',
      words: `The file has ${others + 1} timelines. The first, ${quotedLine(nameOf(timeline))}, is taken: export the others by themselves.`,
    });
  return { title: nameOf(timeline), rate, events, problems, remarks: [...remarks, ...recordRemarks(events)] };
}

/** Its library writes NaN and Infinity, mostly into metadata, and JSON has neither. What stands in texts stays. */
function withoutOddNumbers(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Inf(?:inity)?)\b/g, (_all, quoted?: string) => quoted ?? 'null');
}

function tracksIn(state: State, timeline: Json, start: number): void {
  const stack = json(timeline.tracks);
  let picture = 0;
  let sounds = 0;
  for (const track of childrenOf(stack)) {
    if (/^audio$/i.test(String(track.kind ?? ''))) {
      sounds += childrenOf(track).filter((child) => schemaOf(child).name === 'Clip').length;
      continue;
    }
    picture += 1;
    const name = picture === 1 ? 'V' : `V${picture}`;
    if (isOff(state, track, name)) continue;
    walk(state, track, { where: name, track: name, at: start, window: windowOf(state, track, name) });
  }
  state.remarks.push(...soundsAlone(sounds, 'clip'));
}

/** One thing after the other: a track. All at once: a stack. */
function walk(state: State, parent: Json, seen: Seen): void {
  if (state.events.length > mostEvents || seen.where.length > deepest) {
    if (seen.where.length > deepest) state.problems.push({ where: seen.where.slice(0, 40), words: 'It is nested too deep.' });
    return;
  }
  const isStack = schemaOf(parent).name === 'Stack';
  const children = childrenOf(parent);
  let from = 0;
  children.forEach((child, index) => {
    const where = `${seen.where}, item ${index + 1}`;
    const { name } = schemaOf(child);
    if (name === 'Transition') return;
    const window = windowOf(state, child, where);
    const [first, last] = [Math.max(from, seen.window.from), Math.min(from + window.frames, seen.window.from + seen.window.frames)];
    if (window.frames === 0 && isLost(child, name)) {
      state.problems.push({ where, words: `Nothing of ${quotedStart(name, 40)} is seen: it is not known, or nested too deep.` });
    } else if (last > first) {
      const part = { from: window.from + first - from, frames: last - first };
      const at = seen.at + first - seen.window.from;
      place(state, child, { where, track: seen.track, at, window: part }, isStack ? 0 : shownBeyond(state, children, index, where));
    }
    if (!isStack) from += window.frames;
  });
}

/** What is no length of something that is known to have none. */
function isLost(child: Json, name: string): boolean {
  return name in knownVersions ? childrenOf(child).length > 0 : name !== 'Timeline';
}

/** Characters of a place: some two dozen levels. */
const deepest = 300;

function place(state: State, child: Json, seen: Seen, beyond: number): void {
  knownVersion(state, child, seen.where);
  const { name } = schemaOf(child);
  if (name === 'Gap' || isOff(state, child, seen.where)) return;
  const nested = name === 'Timeline' ? json(child.tracks) : name === 'Stack' || name === 'Track' ? child : null;
  if (nested !== null) {
    const speed = speedOf(child);
    const words = `It is retimed as a whole, to ${speed} %: the frames of what is in it are counted as if it were not.`;
    if (speed !== 100) state.problems.push({ where: seen.where, words });
    walk(state, nested, seen);
  } else if (name === 'Clip') placeClip(state, child, seen, beyond);
  else state.problems.push({ where: seen.where, words: `${quotedStart(name, 40)} is no clip, gap, track or stack that is known.` });
}

/** Switched off by the editor: it has its place and is not seen. */
function isOff({ remarks }: State, { enabled }: Json, where: string): boolean {
  if (enabled === false) remarks.push({ where, words: 'It is switched off in the cut and left out.' });
  return enabled === false;
}

function placeClip(state: State, child: Json, seen: Seen, beyond: number): void {
  const { where, track, window, at } = seen;
  const media = mediaOf(child);
  const clip = nameOf(child) || nameOf(media) || String(media.target_url ?? media.name_prefix ?? '').replace(/^.*[\\/]/, '');
  if (beyond > 0) state.remarks.push({ where, words: `A transition shows ${beyond} frames more of it, which are counted.` });
  state.events.push({
    ...{
      where,
      clip: clip.slice(0, 400),
      reel: nameOf(media).slice(0, 400),
      track,
      source: window,
      record: { from: at, frames: window.frames },
    },
    ...{ frames: window.frames + beyond, speed: speedOf(child), comments: [], markers: markersOf(state, child) },
  });
}

/** A transition after it shows what comes behind its end, one before it what lies before its begin. */
function shownBeyond(state: State, children: readonly Json[], index: number, where: string): number {
  const [before, after] = [children[index - 1], children[index + 1]];
  const isOne = (item: Json | undefined): item is Json => item !== undefined && schemaOf(item).name === 'Transition';
  return (
    (isOne(before) ? (frames(state, before.in_offset, where) ?? 0) : 0) + (isOne(after) ? (frames(state, after.out_offset, where) ?? 0) : 0)
  );
}

/** What of it is seen: its own range, else the whole of its media or of what is in it. */
function windowOf(state: State, item: Json, where: string): Span {
  const range = json(item.source_range);
  const media = json(mediaOf(item).available_range);
  const said = [range, media].find((one) => one.duration !== undefined);
  if (said !== undefined) {
    return { from: frames(state, said.start_time, where) ?? 0, frames: Math.max(0, frames(state, said.duration, where) ?? 0) };
  }
  const { name } = schemaOf(item);
  if (name === 'Timeline') return windowOf(state, json(item.tracks), where);
  if (name !== 'Track' && name !== 'Stack') {
    if (name === 'Clip' || name === 'Gap') state.problems.push({ where, words: 'It does not say how long it is.' });
    return { from: 0, frames: 0 };
  }
  const lengths = childrenOf(item)
    .filter((child) => schemaOf(child).name !== 'Transition')
    .map((child) => (where.length > deepest ? 0 : windowLength(state, child, where)));
  return { from: 0, frames: name === 'Stack' ? Math.max(0, ...lengths) : lengths.reduce((sum, one) => sum + one, 0) };
}

/** The same without saying once more what is wrong. */
function windowLength(state: State, item: Json, where: string): number {
  return windowOf({ ...state, problems: [], remarks: [], said: new Set(state.said) }, item, `${where} in`).frames;
}

/** Frames at the rate of the cut. A time of another rate that falls between two frames is said. */
function frames(state: State, time: unknown, where: string): number | null {
  const { value, rate } = json(time);
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if (typeof rate !== 'number' || rate <= 0) return Math.round(value);
  // 23.98 for 24000/1001 is off by a frame in two hours.
  if (nearestRate(rate) === plainRate(state.rate)) return Math.round(value);
  if (!state.said.has(`rate ${rate}`)) {
    state.said.add(`rate ${rate}`);
    state.remarks.push({
      where,
      words: `It counts ${rate} frames a second, and the cut ${state.rate}. Its frames are counted at ${state.rate}.`,
    });
  }
  return Math.round((value * framesASecond(state.rate)) / rate);
}

/** Of numbers such as 23.98, 29.97002997 and 24000/1001. */
function nearestRate(rate: number): FrameRate | null {
  return (
    frameRates.find((one) => !one.endsWith('drop') && Math.abs(framesASecond(one) - rate) < 0.011) ??
    (Math.abs(rate - 59.94) < 0.011 ? '59.94 drop' : null)
  );
}

function plainRate(rate: FrameRate): FrameRate {
  return rate === '29.97 drop' ? '29.97' : rate;
}

/** Of the first range that says one. */
function rateIn(value: unknown, depth = 0): FrameRate | null {
  if (depth > 12 || typeof value !== 'object' || value === null) return null;
  const one = value as Json;
  if (schemaOf(one).name === 'RationalTime') return typeof one.rate === 'number' ? nearestRate(one.rate) : null;
  for (const child of Array.isArray(value)
    ? value.slice(0, 50)
    : [one.global_start_time, one.source_range, one.duration, one.tracks, one.children]) {
    const found = rateIn(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function speedOf(item: Json): number {
  const [effect] = list(item.effects).filter(({ time_scalar }) => typeof time_scalar === 'number');
  return typeof effect?.time_scalar === 'number' ? Math.round(effect.time_scalar * 1000) / 10 : 100;
}

function markersOf(state: State, item: Json): readonly CutMarker[] {
  return list(item.markers)
    .slice(0, 20)
    .map((marker) => ({
      at: String(frames(state, json(marker.marked_range).start_time, '') ?? ''),
      text: [nameOf(marker), typeof marker.comment === 'string' ? marker.comment : ''].filter((text) => text !== '').join(': '),
    }));
}

/** Since Clip.2 a clip has several media, of which one is in use. */
function mediaOf(item: Json): Json {
  const several = json(item.media_references);
  const key = String(item.active_media_reference_key ?? 'DEFAULT_MEDIA');
  return item.media_references === undefined ? json(item.media_reference) : json(several[key]);
}

const knownVersions: Readonly<Record<string, number>> = { Timeline: 1, Stack: 1, Track: 1, Clip: 2, Gap: 1 };

function knownVersion({ said, remarks }: State, item: Json, where: string): void {
  const { name, version } = schemaOf(item);
  const known = knownVersions[name];
  if (known === undefined || version <= known || said.has(name)) return;
  said.add(name);
  remarks.push({ where, words: `It is of a newer schema, ${name}.${version}: it was read as ${name}.${known}. Look at it.` });
}

function schemaOf(item: Json): { readonly name: string; readonly version: number } {
  const [name = '', version = ''] = String(item.OTIO_SCHEMA ?? '').split('.');
  // What it was called before it had its name.
  return { name: name === 'Sequence' ? 'Track' : name === 'Filler' ? 'Gap' : name, version: Number(version) || 1 };
}

/** The timeline itself, or the first of a collection. */
function timelineIn(root: unknown): Json | null {
  const one = json(root);
  if (schemaOf(one).name === 'Timeline') return one;
  return childrenOf(one).find((child) => schemaOf(child).name === 'Timeline') ?? null;
}

function nameOf({ name }: Json): string {
  return typeof name === 'string' ? name.trim() : '';
}

function childrenOf(item: Json): readonly Json[] {
  return list(item.children);
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(json) : [];
}

function json(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
