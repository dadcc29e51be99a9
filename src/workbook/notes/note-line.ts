// A line as it is typed in a review: a note, a decision, or the way to another item.

import { leadingMark, type Mark, type NoteContext } from './marks';

/** What somebody may decide of an item, as it is typed alone on a line; `cbb`: approved, and its note is not owed. */
export const decisionWords = {
  ok: 'finished',
  'ok*': 'approved with fixes',
  cbb: 'finished',
  rtk: 'retake',
  hold: 'paused',
  omit: 'not needed',
} as const;
export type DecisionWord = keyof typeof decisionWords;
export type DecisionMeaning = (typeof decisionWords)[DecisionWord];

export type NoteLine =
  | { readonly kind: 'note'; readonly marks: readonly Mark[]; readonly text: string }
  | { readonly kind: 'decision'; readonly word: DecisionWord }
  | { readonly kind: 'jump'; readonly to: string };

/** What a whole line says. Marks count at its start alone, decisions alone on it. */
export function noteLine(line: string, context: NoteContext): NoteLine {
  const typed = line.trim();
  const word = decisionIn(typed);
  if (word !== null) return { kind: 'decision', word };
  const to = jumpIn(typed);
  if (to !== null) return { kind: 'jump', to };
  return { kind: 'note', ...marksOf(typed, context) };
}

/** The decision that a line is; null for any other. */
export function decisionIn(line: string): DecisionWord | null {
  const key = line.trim().toLowerCase();
  return decisionNames.find((word) => word === key) ?? null;
}

const decisionNames = Object.keys(decisionWords) as readonly DecisionWord[];

/** The item that a line leads to, as it is typed; null for any other. */
export function jumpIn(line: string): string | null {
  return /^\/([^/\s].*)$/.exec(line.trim())?.[1] ?? null;
}

/** Marks and what comes after them. */
export function marksOf(text: string, context: NoteContext): { readonly marks: readonly Mark[]; readonly text: string } {
  const marks: Mark[] = [];
  let rest = text;
  for (let found = leadingMark(rest, context); found !== null; found = leadingMark(rest, context)) {
    marks.push(found.mark);
    rest = found.rest;
  }
  return { marks, text: rest };
}

/** What the marks of one note come to. */
export interface MarkedNote {
  readonly frame: string;
  readonly from: string;
  readonly for: string;
  readonly client: boolean;
  /** Whoever takes it keeps it. */
  readonly mine: boolean;
}

export function markedNote(marks: readonly Mark[]): MarkedNote {
  const texts = (kind: 'frame' | 'for' | 'from') =>
    [...new Set(marks.flatMap((mark) => (mark.kind === kind ? [mark.text] : [])))].join(', ');
  const has = (kind: Mark['kind']) => marks.some((mark) => mark.kind === kind);
  return {
    frame: texts('frame'),
    from: texts('from'),
    for: texts('for'),
    client: has('client'),
    mine: has('mine'),
  };
}
