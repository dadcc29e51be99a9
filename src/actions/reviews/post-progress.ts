// How far mails to several people have come, in a property that is written before each goes: what Sent mail is told only at the end is known all the same
// where something stops it in between.

import type { LetterEntry, LetterState } from '../../office/sent-log/letters';
import type { Ports } from '../../ports';
import { textHash } from '../../schema/values/text';
import { postOutcomeUnknown, postRefused, postUntried } from '../messages/reviews';
import { readState, stateKeys } from '../transaction/state';

/** Each mail of a submit, in the order in which they go. */
export interface PostProgress {
  /** When it was written, milliseconds since 1970. */
  readonly at: number;
  /** Whom each goes to, as `mark` writes it. */
  readonly mails: readonly string[];
  /** Of those that are over, a letter each: `s` sent, `n` refused. The one after them is on its way. */
  readonly done: string;
}

/** What became of an entry that Sent mail still says is going out. */
export interface KnownOutcome {
  readonly row: number;
  readonly state: LetterState;
  readonly note: string;
}

/** Milliseconds without a sign of life after which nothing is sent any more: a mail takes a second or two, and Google gives up sooner than this. */
const silence = 120_000;

export function progressAt(ports: Ports, mails: readonly { readonly to: string }[], done: string): string {
  return JSON.stringify({ at: ports.clock.instant(), mails: mails.map(mark), done } satisfies PostProgress);
}

/** @param outcomes why each was refused; null: it went out */
export function doneIn(outcomes: readonly { readonly why: string | null }[]): string {
  return outcomes.map(({ why }) => (why === null ? 's' : 'n')).join('');
}

/** Forgets how far those have come of which Sent mail says everything now. */
export function forgetProgress(ports: Ports, entries: readonly LetterEntry[], known: readonly KnownOutcome[]): void {
  const settled = entries.filter(({ row }) => known.some((one) => one.row === row));
  for (const run of new Set(settled.map((entry) => entry.run))) {
    const isOver = withOutcomes(entries, known).every((entry) => entry.run !== run || entry.state !== 'going out');
    if (isOver) ports.store.delete(stateKeys.posting(run));
  }
}

function mark({ to }: { readonly to: string }): string {
  return textHash(to).toString(36);
}

/** Of entries of one run or of several: those that are not going out any more, whatever Sent mail says, and what became of them. */
export function outcomesKnown(
  store: Readonly<Record<string, string>>,
  entries: readonly LetterEntry[],
  now: number,
): readonly KnownOutcome[] {
  return entries.flatMap((entry) => {
    if (entry.state !== 'going out') return [];
    const progress = readState<PostProgress>(store, stateKeys.posting(entry.run));
    const state = progress === null ? null : stateIn(progress, progress.mails.indexOf(mark(entry)), now);
    if (state === null) return [];
    const why = { sent: '', refused: postRefused(), untried: postUntried(), unknown: postOutcomeUnknown() }[state];
    return [{ row: entry.row, state: written[state], note: [entry.note, why].join(' ').trim() }];
  });
}

const written = { sent: 'sent', refused: 'not sent', untried: 'not sent', unknown: 'perhaps sent' } as const;

/** Null: it may still be on its way, or nothing is known of it. */
function stateIn({ at, done }: PostProgress, place: number, now: number): keyof typeof written | null {
  if (place < 0) return null;
  const letter = done[place];
  if (letter !== undefined) return letter === 's' ? 'sent' : 'refused';
  if (now - at < silence) return null;
  return place === done.length ? 'unknown' : 'untried';
}

/** The entries as they truly stand. */
export function withOutcomes(entries: readonly LetterEntry[], known: readonly KnownOutcome[]): readonly LetterEntry[] {
  if (known.length === 0) return entries;
  const states = new Map(known.map(({ row, ...outcome }) => [row, outcome]));
  return entries.map((entry) => ({ ...entry, ...states.get(entry.row) }));
}
