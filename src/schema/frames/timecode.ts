// Timecode as SMPTE ST 12-1 counts it: hours, minutes, seconds and frames, with the numbers that drop-frame leaves out.

/** What a production may run at. Those that end in `drop` leave numbers out, so that an hour of timecode is an hour. */
export const frameRates = ['23.976', '24', '25', '29.97', '29.97 drop', '30', '50', '59.94 drop', '60'] as const;
export type FrameRate = (typeof frameRates)[number];

interface Counting {
  /** Frames that a second of timecode counts. */
  readonly base: number;
  /** Numbers left out at the start of each minute but every tenth. */
  readonly dropped: number;
}

function countingOf(rate: FrameRate): Counting {
  const base = Math.round(Number.parseFloat(rate));
  return { base, dropped: rate.endsWith('drop') ? base / 15 : 0 };
}

/** Frames that pass in a second of the clock. */
export function framesASecond(rate: FrameRate): number {
  const { base } = countingOf(rate);
  return Number.parseFloat(rate) === base ? base : (base * 1000) / 1001;
}

/** Frames from one midnight to the next. */
export function framesADay(rate: FrameRate): number {
  const { base, dropped } = countingOf(rate);
  return 24 * 60 * 60 * base - 24 * (60 - 6) * dropped;
}

/** Of a frame from 0 after midnight; `;` before the frames where numbers are left out. A day later it begins anew. */
export function timecodeOf(frame: number, rate: FrameRate): string {
  const { base, dropped } = countingOf(rate);
  const inDay = frame % framesADay(rate);
  const tenMinutes = 600 * base - 9 * dropped;
  const [tens, within] = [Math.floor(inDay / tenMinutes), inDay % tenMinutes];
  // The first minute of ten is whole.
  const minutes = within < 60 * base ? 0 : 1 + Math.floor((within - 60 * base) / (60 * base - dropped));
  const number = inDay + dropped * (9 * tens + minutes);
  const seconds = Math.floor(number / base);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits);
  return `${parts.join(':')}${dropped > 0 ? ';' : ':'}${twoDigits(number % base)}`;
}

/** The frame that a timecode is, from 0 after midnight; or what is wrong with it, as a sentence. Nothing is put right. */
export type ReadTimecode = { readonly frame: number } | { readonly problem: string };

const shape = /^(\d{2}):(\d{2}):(\d{2})([:;])(\d{2})$/;

/** True for what looks like a timecode, whether it exists or not. */
export function isTimecode(text: string): boolean {
  return shape.test(text);
}

/** Drop-frame may be typed with colons alone, as it mostly is. */
export function readTimecode(text: string, rate: FrameRate): ReadTimecode {
  const { base, dropped } = countingOf(rate);
  const [, ...digits] = shape.exec(text) ?? [];
  const between = digits.splice(3, 1)[0];
  const [hours = 0, minutes = 0, seconds = 0, frames = 0] = digits.map(Number);
  if (between === undefined) return { problem: `${text} is no timecode. It is written 01:02:03:04.` };
  if (between === ';' && dropped === 0) {
    return { problem: `${text} is written as drop-frame, and Settings says ${rate}. Write : before the frames, or change Frame rate.` };
  }
  const beyond = beyondWords({ hours, minutes, seconds, frames }, base, rate);
  if (beyond !== '') return { problem: `${text} does not exist: ${beyond}.` };
  if (seconds === 0 && minutes % 10 !== 0 && frames < dropped) {
    const last = twoDigits(dropped - 1);
    return {
      problem: `${text} does not exist: at ${rate} frames 00 to ${last} are left out at the start of each minute but every tenth. The next is ${text.slice(0, 8)};${twoDigits(dropped)}.`,
    };
  }
  const minute = 60 * hours + minutes;
  return { frame: (minute * 60 + seconds) * base + frames - dropped * (minute - Math.floor(minute / 10)) };
}

function beyondWords(
  { hours, minutes, seconds, frames }: Readonly<Record<'hours' | 'minutes' | 'seconds' | 'frames', number>>,
  base: number,
  rate: FrameRate,
): string {
  if (hours > 23) return 'hours go to 23';
  if (minutes > 59) return 'minutes go to 59';
  if (seconds > 59) return 'seconds go to 59';
  return frames < base ? '' : `at ${rate} frames go to ${twoDigits(base - 1)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** What is known of the length of a shot; null: not said. */
export interface ShotLength {
  /** How many. */
  readonly frames: number | null;
  /** The number of the first, such as 1001. */
  readonly firstFrame: number | null;
}

/** What is wrong with frames of a shot, as a sentence; `''`: nothing, or not to be told. Without its first number nobody knows where they begin. */
export function frameProblem(from: number, to: number, { frames, firstFrame }: ShotLength): string {
  const said = from === to ? `f${from}` : `f${from}-${to}`;
  if (to < from) return `${said} ends before it begins.`;
  if (firstFrame === null) return '';
  const last = frames === null ? null : firstFrame + frames - 1;
  if (from >= firstFrame && (last === null || to <= last)) return '';
  return last === null ? `${said}: the shot begins with ${firstFrame}.` : `${said}: the shot has frames ${firstFrame} to ${last}.`;
}

/** The same for a moment of it, in seconds from its begin. */
export function momentProblem(said: string, seconds: number, { frames }: ShotLength, rate: FrameRate): string {
  if (frames === null || seconds * framesASecond(rate) < frames) return '';
  const long = (frames / framesASecond(rate)).toFixed(1);
  return `@${said}: the shot is ${long} seconds long.`;
}
