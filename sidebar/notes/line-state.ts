// The line in which notes are typed: marks that are chips already, and the text after them.

import { textKey } from '../../src/schema/values/text';
import { leadingMark, type Mark, type NoteContext } from '../../src/workbook/notes/marks';
import { type DecisionWord, type MarkedNote, markedNote, marksOf, noteLine } from '../../src/workbook/notes/note-line';

export interface LineState {
  readonly marks: readonly Mark[];
  readonly text: string;
  /** True once a chip was turned back: what is there now stays text. */
  readonly isPlain: boolean;
  /** What was said of the line as it stands; Enter once more takes it all the same. `''`: nothing. */
  readonly warned: string;
}

export const emptyLine: LineState = { marks: [], text: '', isPlain: false, warned: '' };

/** With the text as it is typed now: a mark with a space after it becomes a chip. */
export function typed(line: LineState, text: string, context: NoteContext): LineState {
  const plain = { ...line, text, warned: '' };
  if (line.isPlain) return plain;
  const found = leadingMark(text, context);
  if (found === null || !isOver(text, found.mark, context)) return plain;
  return typed({ ...plain, marks: [...line.marks, found.mark] }, found.rest, context);
}

/** A name may go on: `@Ben ` may become `@Ben Ode`. */
function isOver(text: string, { kind, typed: mark }: Mark, { people, departments }: NoteContext): boolean {
  if (kind === 'mine') return true;
  const after = text.trimStart().slice(mark.length);
  if (!/^\s/.test(after)) return false;
  if (kind !== 'for' && kind !== 'from') return true;
  const begun = `${textKey(text.trimStart().slice(1))}${/\s$/.test(text) ? ' ' : ''}`;
  const names = [...people.flatMap(({ name, also }) => [name, ...also]), ...departments];
  return !names.some((name) => textKey(name).startsWith(begun));
}

/** The last chip is text again, and stays it. */
export function turnedBack({ marks, text }: LineState): LineState {
  const last = marks[marks.length - 1];
  if (last === undefined) return { marks, text, isPlain: true, warned: '' };
  return { marks: marks.slice(0, -1), text: `${last.typed} ${text}`, isPlain: true, warned: '' };
}

/** What Enter does with the line. */
export type Entered =
  | { readonly does: 'note'; readonly note: MarkedNote; readonly text: string }
  | { readonly does: 'decide'; readonly word: DecisionWord }
  | { readonly does: 'jump'; readonly to: string }
  /** Said, and the line stays. */
  | { readonly does: 'say'; readonly words: string }
  | { readonly does: 'nothing' };

export function entered(line: LineState, context: NoteContext): Entered {
  const whole = line.text.trim();
  if (line.marks.length === 0 && whole === '') return { does: 'nothing' };
  if (line.marks.length === 0 && !line.isPlain) {
    const read = noteLine(whole, context);
    if (read.kind === 'decision') return { does: 'decide', word: read.word };
    if (read.kind === 'jump') return { does: 'jump', to: read.to };
  }
  const rest = line.isPlain ? { marks: [], text: whole } : marksOf(whole, context);
  const marks = [...line.marks, ...rest.marks];
  const problem = marks.find((mark) => mark.problem !== '')?.problem ?? '';
  const warning = `${problem} Enter once more keeps it as it is.`;
  if (problem !== '' && line.warned !== warning) return { does: 'say', words: warning };
  // Who is meant is not known: it stays as it was typed.
  const unclear = marks.filter(({ kind, problem: why }) => (kind === 'for' || kind === 'from') && why !== '');
  const text = [...unclear.map((mark) => mark.typed), rest.text].join(' ').trim();
  if (text === '') return { does: 'say', words: 'Write what the note says after it.' };
  return { does: 'note', note: markedNote(marks.filter((mark) => !unclear.includes(mark))), text };
}

/** What is shown of the line beside its chips: marks and decisions that are not followed by anything yet. */
export function previewed(
  line: LineState,
  context: NoteContext,
): { readonly marks: readonly Mark[]; readonly decision: DecisionWord | null } {
  if (line.isPlain) return { marks: [], decision: null };
  const read = line.marks.length === 0 ? noteLine(line.text, context) : null;
  if (read?.kind === 'decision') return { marks: [], decision: read.word };
  return { marks: read?.kind === 'jump' ? [] : marksOf(line.text.trim(), context).marks, decision: null };
}
