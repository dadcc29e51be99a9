// A CMX3600 edit decision list, line by line. What is not understood is said with its line.

import { type FrameRate, frameRates } from '../../schema/frames/timecode';
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
import { type EdlLine, isEdlLine, readEdlLine } from './edl-line';

/** An event while its comments are still to come. */
interface Begun extends EdlLine {
  readonly line: number;
  clip: string;
  /** What a plain cut says it goes to: there is nothing that it goes to, unless it says nothing else. */
  to: string;
  file: string;
  speed: number;
  /** Frames that a transition to the next shows beyond its end. */
  beyond: number;
  /** The line before it is what it is keyed over. */
  readonly isOver: boolean;
  /** The line before it is what it comes after. */
  readonly goes: Begun | null;
  readonly comments: string[];
  readonly markers: CutMarker[];
}

interface State {
  readonly wanted: FrameRate;
  rate: FrameRate;
  title: string;
  readonly events: Begun[];
  /** What is said next is said of these: the last event, which has two lines where it is a transition. */
  group: Begun[];
  /** Something was said of them: the next line is an event of its own, whatever its number. */
  isTold: boolean;
  readonly problems: CutWord[];
  readonly remarks: CutWord[];
  sounds: number;
  fcm: string;
}

/** @param rate at which the list counts; drop-frame or not is said by the list where the rate may be either */
export function readEdl(text: string, rate: FrameRate): CutReading {
  const state: State = {
    ...{ wanted: rate, rate, title: '', events: [], group: [], isTold: false },
    ...{ problems: [], remarks: [], sounds: 0, fcm: '' },
  };
  let number = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    number += 1;
    // A file of one endless line is no list, and must not take all day.
    const plain = line.slice(0, longestLine).trim();
    if (plain !== '') readLine(state, plain, number);
    if (state.events.length > mostEvents) return { problem: tooManyEvents() };
  }
  transitions(state);
  const events = inCutOrder(state.events.filter(isPicture).map((one) => eventOf(state, one)));
  state.remarks.push(...soundsAlone(state.sounds, 'event'));
  const { title, problems, remarks } = state;
  return { title, rate: state.rate, events, problems, remarks: [...remarks, ...recordRemarks(events)] };
}

const longestLine = 4000;

function readLine(state: State, text: string, line: number): void {
  if (isEdlLine(text)) {
    readEvent(state, text, line);
    return;
  }
  const [, head = '', rest = ''] = /^(TITLE|FCM|M2)\s*:?\s*(.*)$/i.exec(text) ?? [];
  if (head === '') readComment(state, text, line);
  else if (/^title$/i.test(head)) readTitle(state, rest.slice(0, 200), line);
  else if (/^fcm$/i.test(head)) readFcm(state, rest, line);
  else readSpeed(state, rest.slice(0, 200), line);
}

function readEvent(state: State, text: string, line: number): void {
  const read = readEdlLine(text, (isDrop) => (isDrop ? (sibling(state.rate, true) ?? state.rate) : state.rate));
  if (read === null) {
    state.sounds += 1;
    // What is said below is said of it.
    state.group = [];
    return;
  }
  if ('problem' in read) {
    state.group = [];
    state.problems.push({ where: `line ${line}`, words: `${quotedLine(text)}: ${read.problem}` });
    return;
  }
  const [before] = state.group;
  const goesOn = before !== undefined && state.group.length === 1 && !state.isTold && isSecond(before, read);
  const isOver = goesOn && before.effect === 'key background';
  const goes = goesOn && !isOver ? before : null;
  const begun: Begun = { ...read, line, isOver, goes, clip: '', to: '', file: '', speed: 100, beyond: 0, comments: [], markers: [] };
  state.group = goesOn ? [before, begun] : [begun];
  state.isTold = false;
  state.events.push(begun);
}

/** The second line of a transition or key. Lists there are whose events all have one number, so that alone says nothing. */
function isSecond(before: EdlLine, { number, channel, effect }: EdlLine): boolean {
  return before.number === number && before.channel === channel && effect !== 'cut' && effect !== 'key background';
}

/** The same frames with or without numbers left out; null: this rate has no such count. */
function sibling(rate: FrameRate, isDrop: boolean): FrameRate | null {
  if (rate.endsWith('drop') === isDrop) return rate;
  const base = Math.round(Number.parseFloat(rate));
  return frameRates.find((one) => one.endsWith('drop') === isDrop && Math.round(Number.parseFloat(one)) === base) ?? null;
}

/** Lists that were put one behind the other. */
function readTitle(state: State, title: string, line: number): void {
  if (state.events.length > 0 && title !== state.title)
    state.remarks.push({ where: `line ${line}`, words: `Another list begins: ${quotedLine(title)}. It is taken for the same cut.` });
  state.title ||= title;
  // Its numbers begin anew.
  state.group = [];
}

function readFcm(state: State, said: string, line: number): void {
  const isDrop = !/non/i.test(said);
  const where = `line ${line}`;
  if (state.fcm !== '' && state.fcm !== said && state.events.length > 0)
    state.remarks.push({
      where,
      words: `From here the list counts ${isDrop ? 'with' : 'without'} drop-frame. Look at the lengths below it.`,
    });
  state.fcm = said;
  const rate = sibling(state.wanted, isDrop);
  if (rate === null)
    state.problems.push({ where, words: `It says drop-frame, and at ${state.wanted} there is none. Choose the rate of the cut.` });
  else state.rate = rate;
}

/** `M2   REEL   012.0   01:00:00:00`: frames that pass in a second. */
function readSpeed(state: State, rest: string, line: number): void {
  const [, reel = '', speed = ''] = /^(.*?)\s*(-?\d{1,4}(?:\.\d+)?)\s+(?:MSTR\s+\w+\s+)?\S*\d\s*$/i.exec(rest) ?? [];
  const known = [...state.group].reverse().find((one) => one.reel.toUpperCase() === reel.trim().toUpperCase());
  const event = known ?? state.group[state.group.length - 1];
  if (speed === '' || event === undefined) {
    state.problems.push({
      where: `line ${line}`,
      words: `${quotedLine(`M2 ${rest}`)}: nobody can say which event it speeds up or slows down.`,
    });
    return;
  }
  const percent = Math.round((Number(speed) / Math.round(Number.parseFloat(state.rate))) * 1000) / 10;
  // 23.9 frames a second at 23.976 is as it was shot.
  event.speed = Math.abs(percent - 100) < 0.6 ? 100 : percent;
}

/** Lines that other programs write and that say nothing of the picture. */
const passedOver = /^(?:SPLIT:|AUD\b|EFFECTS NAME|FINAL CUT PRO|>>>|REEL\b|BPRO|%|;|DLEDL|EDL\b|ADD\b|\$)/i;

function readComment(state: State, text: string, line: number): void {
  const [, comment] = commentLine.exec(text) ?? [];
  if (comment === undefined) {
    if (!passedOver.test(text)) state.problems.push({ where: `line ${line}`, words: `${quotedLine(text)} is not understood.` });
    return;
  }
  const said = comment.slice(0, 2000);
  const [, word = '', rest = ''] = /^([A-Z][A-Z _]{0,30}?)\s*(?::|\bIS\b)\s*(.*)$/i.exec(said) ?? [];
  const [first, last] = [state.group[0], state.group[state.group.length - 1]];
  if (first === undefined || last === undefined) return;
  state.isTold = true;
  if (/^(?:from )?clip name$/i.test(word)) readName(state, first, rest, line);
  else if (/^(?:to|key) clip name$/i.test(word)) readTo(last, rest);
  else if (/^from (?:clip|file)$/i.test(word)) first.file ||= rest;
  else if (/^(?:source file|source file path)$/i.test(word)) last.file ||= rest;
  else if (/^freeze frame/i.test(said)) first.speed = 0;
  else if (/^loc$/i.test(word)) last.markers.push(markerOf(rest));
  else if (last.comments.length < mostComments) last.comments.push(said);
}

const mostComments = 20;

/** With a star, some with two; names without one, too. */
const commentLine = /^(?:(?:COMMENT\s*:?\s*)?\*[*\s]*|(?=(?:FROM|TO|KEY) CLIP NAME\s*:))(.*)$/i;

/** A name after another belongs to nobody knows whom. What comes by a transition is called by `TO CLIP NAME`, whichever is written first. */
function readName({ events, problems }: State, one: Begun, name: string, line: number): void {
  const comes = one.effect === 'dissolve' || one.effect === 'wipe';
  const before = events[events.indexOf(one) - 1];
  if (before !== undefined && isBegin(before, one)) before.clip ||= name;
  if (one.clip === '') one.clip = name;
  else if (!comes && one.clip !== name)
    problems.push({ where: `line ${line}`, words: `A second clip name for line ${one.line}: ${quotedLine(name)} is not taken.` });
}

/** What is seen before something is keyed over it, written as a cut of the same event. */
function isBegin(cut: Begun, { effect, number, reel, record, source }: Begun): boolean {
  const isOne = cut.effect === 'cut' && effect === 'key background' && cut.number === number && cut.reel === reel;
  return isOne && endOf(cut.record) === record.from && endOf(cut.source) === source?.from;
}

function endOf(span: Span | null): number | null {
  return span === null ? null : span.from + span.frames;
}

function readTo(one: Begun, name: string): void {
  if (one.effect === 'cut' || one.effect === 'key background') one.to ||= name;
  else one.clip = name;
}

/** `01:00:01:00 RED     Look at the tail` */
function markerOf(rest: string): CutMarker {
  const [, at = '', text = ''] = /^(\d\S*)\s+(?:[A-Z]+\s+)?(.*)$/.exec(rest) ?? ['', '', rest];
  return { at, text };
}

/** What goes is seen as long as what comes takes to come: what ends there, or what the line before says if that is something else. From black nothing goes. */
function transitions({ events, remarks }: State): void {
  const ends = new Map<string, Begun>();
  for (const one of events) if (one.record.frames > 0) ends.set(endKey(one.channel, one.record.from + one.record.frames), one);
  for (const one of events) {
    if ((one.effect !== 'dissolve' && one.effect !== 'wipe') || one.takes === 0) continue;
    const ended = ends.get(endKey(one.channel, one.record.from));
    const gone = one.goes !== null && isOther(one.goes, ended) ? one.goes : ended;
    if (gone === undefined || isBlack(gone)) continue;
    gone.beyond += one.takes;
    remarks.push({
      where: `line ${gone.line}`,
      words: `A ${one.effect} to line ${one.line} takes ${one.takes} frames, which are counted to it.`,
    });
  }
}

/** By its name or reel, and by its source, which does not go on. Nothing of it is seen but in the transition. */
function isOther(goes: Begun, ended: Begun | undefined): boolean {
  if (goes.record.frames > 0) return false;
  if (ended === undefined) return true;
  const isNamed = [goes, ended].every(({ clip }) => clip !== '');
  const isOne = isNamed ? goes.clip === ended.clip : goes.reel === ended.reel;
  return !isOne && endOf(ended.source) !== goes.source?.from;
}

function endKey(channel: string, frame: number): string {
  return `${trackOf(channel)} ${frame}`;
}

/** `AA/V` is on the first track, as `V` and `B` are. */
function trackOf(channel: string): string {
  return /V[2-9]|V\d{2}/.exec(channel)?.[0] ?? 'V';
}

function isBlack({ reel, clip }: Begun): boolean {
  return /^(?:BL|BLK|BLACK)$/i.test(reel) || (/^(?:AX)?$/i.test(reel) && /^black$/i.test(clip));
}

/** The first line of a transition may show nothing by itself: it says only what goes. */
function isPicture(one: Begun): boolean {
  return one.record.frames + one.beyond > 0 && !isBlack(one);
}

function eventOf({ remarks }: State, one: Begun): CutEvent {
  const where = `line ${one.line}`;
  const { reel, source, record, speed } = one;
  const name = (one.clip || one.to).replace(speed === 0 ? / FF$/ : /^\s+/, '');
  const clip = name || one.file.replace(/^.*[\\/]/, '') || (/^AX$/i.test(reel) ? '' : reel);
  if (name === '' && clip !== '')
    remarks.push({ where, words: `It has no clip name: ${one.file === '' ? 'its reel' : 'its file'} ${quotedLine(clip)} is taken.` });
  if (one.to !== '' && one.to !== one.clip && one.clip !== '')
    remarks.push({ where, words: `It is a cut, and says that it goes to ${quotedLine(one.to)}: ${quotedLine(clip)} is taken.` });
  if (one.doubt !== '') remarks.push({ where, words: `${one.doubt} That is of its source: the place in the cut counts.` });
  if (one.effect === 'key') remarks.push({ where, words: 'It is keyed over what is below it.' });
  if (speed === 100 && source !== null && source.frames !== record.frames && record.frames > 0)
    remarks.push({ where, words: `Its source has ${source.frames} frames and its place in the cut ${record.frames}: the cut counts.` });
  const track = one.isOver ? 'key' : trackOf(one.channel);
  return {
    where,
    clip,
    reel,
    track,
    source,
    record,
    frames: record.frames + one.beyond,
    speed,
    comments: one.comments,
    markers: one.markers,
  };
}
