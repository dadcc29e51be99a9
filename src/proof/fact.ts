// What the proof tries is data: one line of docs/platform.md, how it is tried, and what should be seen.

/**
 * `script`: a function of the script alone; `page`: the script's page in a sidebar; `typing`: edits by a person, read afterwards;
 * `waiting`: an hourly trigger, read after some hours; `hand`: a person does it and writes down what they saw.
 */
export type How = 'script' | 'page' | 'typing' | 'waiting' | 'hand';

/** `id` is the number of the fact in docs/platform.md, with a letter behind a full stop where one fact is tried in several ways. */
export interface Fact {
  readonly id: string;
  readonly says: string;
  readonly how: How;
  /** Any of these is as expected; none: whatever comes is a finding. */
  readonly expected: readonly string[];
  /** What a person does, for `hand`. */
  readonly steps?: string;
}

/** What came of trying: the words that are compared, and more for whoever reads it. */
export type Seen = string | readonly [seen: string, more: string];

/** `yes`, `NO`, or `a finding` where nothing certain is expected. */
export function verdict({ expected }: Fact, seen: string): string {
  if (expected.length === 0) return 'a finding';
  return expected.includes(seen) ? 'yes' : 'NO';
}

/** The fact of docs/platform.md that is tried: `2.5` of `2.5.b`. */
export function platformId({ id }: Fact): string {
  return id.split('.').slice(0, 2).join('.');
}
