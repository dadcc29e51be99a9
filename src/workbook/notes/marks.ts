// What a line of notes may begin with, in short: a frame, a timecode, whom it is for, whose it is. Everything else stays as it was typed.

import type { Person } from '../../schema/catalog';
import { type FrameRate, frameProblem, isTimecode, momentProblem, readTimecode, type ShotLength } from '../../schema/frames/timecode';
import { inWords, textKey } from '../../schema/values/text';

/** What names are known, and how long what is shown is. */
export interface NoteContext {
  readonly people: readonly Pick<Person, 'name' | 'also' | 'active'>[];
  /** Departments as people write them. */
  readonly departments: readonly string[];
  /** Null: nobody has said; then a timecode is taken as it is typed. */
  readonly rate: FrameRate | null;
  readonly shot: ShotLength;
}

/** `typed` is what it becomes again as text; `problem`: why it cannot be taken so, as a sentence, `''` for nothing. */
export type Mark = { readonly typed: string; readonly problem: string } & (
  | { readonly kind: 'frame'; readonly text: string }
  | { readonly kind: 'for' | 'from'; readonly text: string }
  | { readonly kind: 'client' }
  | { readonly kind: 'mine' }
);

interface Marked {
  readonly mark: Mark;
  readonly rest: string;
}

/** The mark that the text begins with, and what comes after it; null where it begins with none. */
export function leadingMark(text: string, context: NoteContext): Marked | null {
  const [lead = ''] = /^\s*/.exec(text) ?? [];
  const body = text.slice(lead.length);
  if (body.startsWith('//')) return { mark: { kind: 'mine', typed: '//', problem: '' }, rest: body.slice(2).trimStart() };
  const [typed = ''] = /^\S+/.exec(body) ?? [];
  const after = body.slice(typed.length).trimStart();
  const word = typed.replace(/[:,]$/, '');
  const simple = simpleMark(word, context);
  if (simple !== null) return { mark: { typed, ...simple }, rest: after };
  if (/^@\D/.test(word)) return named('for', body, peopleIn(context));
  if (/^<\D/.test(word)) return named('from', body, peopleIn(context));
  return /^#\D/.test(word) ? named('for', body, departmentsIn(context)) : null;
}

type Simple = Mark extends infer M ? (M extends Mark ? Omit<M, 'typed'> : never) : never;

function simpleMark(word: string, { rate, shot }: NoteContext): Simple | null {
  if (/^>client$/i.test(word)) return { kind: 'client', problem: '' };
  const [, from, to = from] = /^(?:f|@)(\d{1,7})(?:[-–](\d{1,7}))?$/.exec(word) ?? [];
  if (from !== undefined) {
    return {
      kind: 'frame',
      text: to === from ? from : `${from}-${to}`,
      problem: frameProblem(Number(from), Number(to), shot),
    };
  }
  const timecode = word.replace(/^@/, '');
  if (isTimecode(timecode)) {
    const read = rate === null ? null : readTimecode(timecode, rate);
    return { kind: 'frame', text: timecode, problem: read !== null && 'problem' in read ? read.problem : '' };
  }
  const [, hours = '0', minutes, seconds] = /^@(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(word) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  const at = word.slice(1);
  const length = 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
  const problem =
    Number(seconds) > 59 ? `@${at} does not exist: seconds go to 59.` : rate === null ? '' : momentProblem(at, length, shot, rate);
  return { kind: 'frame', text: at, problem };
}

/** By what somebody may type, the names that it may mean. */
type Names = ReadonlyMap<string, readonly string[]>;

/** As they are written on People; and by the first word of their name, where they are there still. */
function peopleIn({ people }: NoteContext): Names {
  const exact = grouped(people.flatMap(({ name, also }) => [name, ...also].map((text) => [text, name] as const)));
  const first = grouped(people.filter(({ active }) => active).map(({ name }) => [name.split(/[\s,]/)[0] ?? '', name] as const));
  return new Map([...first, ...exact]);
}

function departmentsIn({ departments }: NoteContext): Names {
  return grouped(departments.map((text) => [text, text] as const));
}

function grouped(pairs: readonly (readonly [text: string, name: string])[]): Names {
  const names = new Map<string, string[]>();
  for (const [text, name] of pairs) {
    const key = textKey(text);
    const there = names.get(key) ?? [];
    if (key !== '' && !there.includes(name)) names.set(key, [...there, name]);
  }
  return names;
}

/** Words that the longest name may have. */
const mostWords = 6;

/** The longest name that the text begins with after its sign. Of a name of two nobody is guessed. */
function named(kind: 'for' | 'from', text: string, names: Names): Marked | null {
  const ends = [...text.matchAll(/(?<=\S)(?=\s|$)/g)].map(({ index }) => index).slice(0, mostWords);
  for (const end of ends.reverse()) {
    const typed = text.slice(0, end);
    const found = names.get(textKey(typed.slice(1))) ?? names.get(textKey(typed.slice(1).replace(/[:,]$/, '')));
    if (found === undefined) continue;
    const problem = found.length === 1 ? '' : `${typed} may be ${inWords(found, 'or')}. Write who is meant.`;
    return { mark: { kind, text: found.join(' / '), typed, problem }, rest: text.slice(end).trimStart() };
  }
  return null;
}
