// Which episode, sequence and shot a clip is, by its name and a pattern such as `{episode}_{sequence}_{shot}*`.

import { textKey } from '../../schema/values/text';

export interface ClipParts {
  readonly episode: string;
  readonly sequence: string;
  readonly shot: string;
}

const fields = ['episode', 'sequence', 'shot'] as const;
type Field = (typeof fields)[number];

/** Null where the name is not of that pattern. */
export type PatternMatch = (clip: string) => ClipParts | null;

const token = /\{(episode|sequence|shot)(?::([2-4]))?\}|(\*)/gi;
const part = '[\\p{L}\\p{N}]+';

/** What a pattern finds in names, or what is wrong with the pattern, as a sentence. */
export function patternMatch(pattern: string): PatternMatch | { readonly problem: string } {
  const found = [...pattern.matchAll(token)];
  const named = found.flatMap((one) => (one[1] === undefined ? [] : [one[1].toLowerCase() as Field]));
  if (!named.includes('shot')) return { problem: 'The pattern has no {shot}. Write, for example, {sequence}_{shot}*.' };
  const twice = named.find((field, at) => named.indexOf(field) < at);
  if (twice !== undefined) return { problem: `{${twice}} stands in the pattern twice.` };
  if (found.length - named.length > mostStars) return { problem: `The pattern has more than ${mostStars} *.` };
  const literals = pattern.split(new RegExp(token.source, 'i'));
  if (/[{}]/.test(pattern.replace(token, '')))
    return { problem: 'Between { and } stands episode, sequence or shot; {shot:2} takes two parts.' };
  const source = found.reduce(
    (text, one, at) => `${text}${placeFor(one)}${escaped(literals[4 * (at + 1)] ?? '')}`,
    escaped(literals[0] ?? ''),
  );
  const whole = new RegExp(`^${source}$`, 'iu');
  return (clip) => {
    const parts = whole.exec(clip.trim().slice(0, longestName));
    if (parts === null) return null;
    const said = (field: Field) => parts[named.indexOf(field) + 1] ?? '';
    return {
      episode: named.includes('episode') ? said('episode') : '',
      sequence: named.includes('sequence') ? said('sequence') : '',
      shot: said('shot'),
    };
  };
}

const mostStars = 3;
const longestName = 200;

/** A part is letters and digits; `{shot:2}` has two with what stands between. */
function placeFor([, field, parts]: RegExpMatchArray): string {
  if (field === undefined) return '.*';
  const more = parts === undefined ? '' : `(?:[^\\p{L}\\p{N}]${part}){${Number(parts) - 1}}`;
  return `(${part}${more})`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** The pattern by which most clips are shots that the tab has; without such shots the one that parts them best. `''`: none. */
export function guessedPattern(clips: readonly string[], known: readonly ClipParts[]): string {
  const some = clips.filter((clip) => clip !== '').slice(0, mostLookedAt);
  const there = new Map<string, number>();
  for (const { episode, sequence, shot } of known) {
    [keyOf('', '', shot), keyOf('', sequence, shot), keyOf(episode, sequence, shot)].forEach((key, worth) => {
      there.set(key, Math.max(worth + 1, there.get(key) ?? 0));
    });
  }
  const scored = candidates(some[0] ?? '').map((pattern) => ({ pattern, score: scoreOf(pattern, some, there) }));
  scored.sort((one, other) => compared(other.score, one.score));
  return scored[0]?.pattern ?? '';
}

const mostLookedAt = 200;

function keyOf(...parts: readonly string[]): string {
  return parts.map(textKey).join('\n');
}

function scoreOf(pattern: string, clips: readonly string[], there: ReadonlyMap<string, number>): readonly number[] {
  const match = patternMatch(pattern);
  if ('problem' in match) return [];
  const parts = clips.flatMap((clip) => match(clip) ?? []);
  const hits = parts.reduce((sum, { episode, sequence, shot }) => sum + (there.get(keyOf(episode, sequence, shot)) ?? 0), 0);
  const keys = new Set(parts.map(({ episode, sequence, shot }) => keyOf(episode, sequence, shot)));
  const numbered = parts.filter(({ shot, sequence }) => /\d/.test(shot) && (sequence === '' || /\d/.test(sequence))).length;
  const lead = parts.reduce((sum, one) => sum + fields.filter((field) => leads[field].test(one[field])).length, 0);
  // Versions, takes and tasks behind the shot part no shots.
  return [hits, numbered, parts.length, lead, keys.size, -pattern.length];
}

/** As they are mostly called; a number alone may be any of them. */
const leads: Readonly<Record<Field, RegExp>> = {
  episode: /^(?:e|ep|s\d+e)?\d+$/i,
  sequence: /^(?:s|sc|sq|seq)?\d+[a-z]?$/i,
  shot: /^(?:s|sh|shot)?\d+[a-z]?$/i,
};

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((score, index) => score !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Of the parts of one name: which of them are episode, sequence and shot, with or without the letters before their numbers. */
function candidates(clip: string): readonly string[] {
  const parts = [...clip.slice(0, longestName).matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)].map(([, text = '', between = '']) => ({
    text,
    between,
  }));
  const all: string[] = [];
  for (const start of [0, 1, 2]) {
    for (const count of [1, 2, 3]) {
      const taken = parts.slice(start, start + count);
      if (taken.length < count) continue;
      const before = start === 0 ? '' : `*${parts[start - 1]?.between ?? ''}`;
      const after = parts.length > start + count ? `${taken[count - 1]?.between ?? ''}*` : '';
      for (const bare of [false, true]) {
        const middle = taken.map(
          ({ text, between }, at) => `${fieldOf(text, fields[3 - count + at] ?? 'shot', bare)}${at < count - 1 ? between : ''}`,
        );
        all.push(`${before}${middle.join('')}${after}`);
      }
      if (count > 1) all.push(`${before}{shot:${count}}${after}`);
    }
  }
  return [...new Set([...all, ...runTogether(parts[0]?.text ?? '', parts.length > 1)])];
}

function fieldOf(text: string, field: Field, bare: boolean): string {
  const letters = bare ? (/^\p{L}+(?=\p{N})/u.exec(text)?.[0] ?? '') : '';
  return `${leads[field].test(`${letters}1`) ? letters : ''}{${field}}`;
}

/** `sq010sh020`: numbers are told by the letters before them. */
function runTogether(text: string, hasMore: boolean): readonly string[] {
  const runs = [...text.matchAll(/(\p{L}+)\p{N}+/gu)];
  if (runs.length < 2 || runs.length > 3 || runs.map(([run]) => run).join('') !== text) return [];
  return [`${runs.map(([, letters], at) => `${letters}{${fields[3 - runs.length + at]}}`).join('')}${hasMore ? '*' : ''}`];
}
