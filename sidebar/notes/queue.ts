// What was taken and is not saved yet, as data: what may be sent, in which pieces, and what is left once it is there.

import type { HeldNote, TakenAt, TakenDecision, TakenNote } from '../../src/contract/notes';
import { takenKey } from '../../src/workbook/notes/taken-key';

interface Waiting {
  /** Milliseconds since 1970, on this computer's clock. */
  readonly since: number;
  /** ID of the review. */
  readonly review: string;
  /** What somebody typed for an item that may be none, or two: it waits until they have said which is meant. Null: it is known. */
  readonly asked: string | null;
}

export type WaitingLine = Waiting &
  (
    | { readonly kind: 'note'; readonly note: TakenNote }
    | { readonly kind: 'held'; readonly note: HeldNote }
    /** `place`: of its line on the agenda, from 0; -1: it stands on none. */
    | { readonly kind: 'decision'; readonly decision: TakenDecision; readonly place: number; readonly at: TakenAt }
    /** A note that nobody owes any more; `id`: of its row, null while it is on its way there. */
    | { readonly kind: 'close'; readonly of: string; readonly id: string | null }
  );

/** One call: entries by their keys. The same key once more writes nothing twice. */
export interface NoteBatch {
  readonly key: string;
  readonly kind: WaitingLine['kind'];
  readonly review: string;
  readonly keys: readonly string[];
}

export interface Queue {
  readonly entries: readonly WaitingLine[];
  /** Sent, and not answered yet, perhaps by a page that was closed meanwhile. */
  readonly sending: NoteBatch | null;
}

export const emptyQueue: Queue = { entries: [], sending: null };

export function entryKey(entry: WaitingLine): string {
  if (entry.kind === 'close') return `close ${entry.of}`;
  return entry.kind === 'decision' ? `decision ${entry.at} ${entry.decision.means}` : takenKey(entry.note);
}

/** When lines of a kind are sent: once there are so many, or the first has waited so long, in milliseconds. */
export interface Pace {
  readonly lines: number;
  readonly wait: number;
}

/** What the browser keeps is at no risk; what it does not keep is sent before twenty seconds are over, answer and all. */
export function paceOf(kind: WaitingLine['kind'], isKept: boolean): Pace {
  if (!isKept) return { lines: 4, wait: 15_000 };
  return kind === 'note' ? { lines: 15, wait: 120_000 } : { lines: 8, wait: 200_000 };
}

/** Lines of one call at most, and runs of cells that decisions of one call come to at most, so that it stays a short one. */
const mostLines = 50;
const mostRuns = 3;

function isSendable(entry: WaitingLine): boolean {
  return entry.asked === null && (entry.kind !== 'close' || entry.id !== null);
}

const kinds: readonly WaitingLine['kind'][] = ['note', 'held', 'decision', 'close'];

/** Milliseconds until something is due; null: nothing waits. */
export function dueIn({ entries }: Queue, isKept: boolean, now: number): number | null {
  const waits = kinds.flatMap((kind) => {
    const mine = entries.filter((entry) => entry.kind === kind && isSendable(entry));
    const [first] = mine;
    const { lines, wait } = paceOf(kind, isKept);
    return first === undefined ? [] : [mine.length >= lines ? 0 : Math.max(0, first.since + wait - now)];
  });
  return waits.length === 0 ? null : Math.min(...waits);
}

/** The next call: of the kind whose first line is due, or was taken up to the moment `asked`, at which somebody wanted all to go. Null: none. */
export function nextBatch(
  { entries, sending }: Queue,
  isKept: boolean,
  now: number,
  asked: number | null,
  key: () => string,
): NoteBatch | null {
  if (sending !== null) return sending;
  const ready = entries.filter(isSendable);
  const isDue = ({ kind }: WaitingLine) => dueIn({ entries: ready.filter((one) => one.kind === kind), sending }, isKept, now) === 0;
  const first = ready.find((entry) => (asked !== null && entry.since <= asked) || isDue(entry));
  if (first === undefined) return null;
  const mine = ready.filter(({ kind, review }) => kind === first.kind && review === first.review);
  return { key: key(), kind: first.kind, review: first.review, keys: pieceOf(mine).map(entryKey) };
}

function pieceOf(entries: readonly WaitingLine[]): readonly WaitingLine[] {
  const fits = (count: number) => runsOf(entries.slice(0, count)) <= mostRuns;
  let count = 1;
  while (count < Math.min(entries.length, mostLines) && fits(count + 1)) count += 1;
  return entries.slice(0, count);
}

/** Lines that stand side by side are one; what stands on no agenda is added, which takes two. A closed note takes all that one call may. */
function runsOf(entries: readonly WaitingLine[]): number {
  const places = entries.flatMap((entry) => (entry.kind === 'decision' ? [entry.place] : [])).sort((a, b) => a - b);
  const runs = [...new Set(places)].filter((place, at, all) => place < 0 || at === 0 || all[at - 1] !== place - 1);
  const closing = entries.filter(({ kind }) => kind === 'close').length;
  return runs.length + places.filter((place) => place < 0).length + closing * mostRuns;
}

export function withEntry(queue: Queue, entry: WaitingLine): Queue {
  return { ...queue, entries: [...queue.entries, entry] };
}

export function entriesOf({ entries }: Queue, { keys }: NoteBatch): readonly WaitingLine[] {
  return entries.filter((entry) => keys.includes(entryKey(entry)));
}

/** Once a call was answered. `ids`: of its notes, in their order. */
export function withoutBatch(queue: Queue, batch: NoteBatch, ids: readonly string[]): Queue {
  const idOf = new Map(batch.keys.map((key, at) => [key, ids[at] ?? null]));
  const left = queue.entries.filter((entry) => !idOf.has(entryKey(entry)));
  return {
    entries: left.map((entry) => (entry.kind === 'close' && entry.id === null ? { ...entry, id: idOf.get(entry.of) ?? null } : entry)),
    sending: null,
  };
}

/** What waits for an answer to `asked` is about that item now. */
export function withAnswer(queue: Queue, asked: string, about: About): Queue {
  return { ...queue, entries: queue.entries.map((entry) => (entry.asked === asked ? answered(entry, about) : entry)) };
}

/** What an entry takes of the item that it is about. */
export interface About {
  readonly line: string;
  readonly item: string;
  readonly step: string;
  readonly take: number | null;
  readonly place: number;
}

function answered(entry: WaitingLine, { line, place, item, step, take }: About): WaitingLine {
  const subject = { item, step, take };
  if (entry.kind === 'note') return { ...entry, asked: null, note: { ...entry.note, ...subject } };
  if (entry.kind === 'held') return { ...entry, asked: null, note: { ...entry.note, ...subject } };
  if (entry.kind === 'decision') return { ...entry, asked: null, place, decision: { ...entry.decision, line, ...subject } };
  return { ...entry, asked: null };
}

/** What waits for a review that is gone goes to another one. */
export function withReview(queue: Queue, from: string, to: string): Queue {
  const moved = queue.entries.map((entry): WaitingLine => {
    if (entry.review !== from) return entry;
    if (entry.kind === 'held') return { ...entry, review: to, note: { ...entry.note, review: to } };
    if (entry.kind === 'decision') return { ...entry, review: to, place: -1, decision: { ...entry.decision, line: '' } };
    return { ...entry, review: to };
  });
  return { entries: moved, sending: queue.sending?.review === from ? null : queue.sending };
}

/** The note is closed where it waits still; where it is on its way or there, a line says so. */
export function withClosed(queue: Queue, key: string, id: string | null, now: number): Queue {
  const found = queue.entries.find((entry) => entry.kind !== 'close' && entryKey(entry) === key);
  const isOnItsWay = queue.sending?.keys.includes(key) ?? false;
  if (found?.kind === 'held') return queue;
  if (found?.kind === 'note' && !isOnItsWay) {
    const closed: WaitingLine = { ...found, note: { ...found.note, closed: true } };
    return { ...queue, entries: queue.entries.map((entry) => (entry === found ? closed : entry)) };
  }
  if (found === undefined && id === null) return queue;
  const close: WaitingLine = { kind: 'close', of: key, id, since: now, review: found?.review ?? '', asked: null };
  return withEntry(queue, close);
}
