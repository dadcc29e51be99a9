// Sends what was taken, one call at a time, and again with the same key until it is answered.

import type { HeldNote } from '../../src/contract/notes';
import { ask, newKey } from '../server';
import type { CallTrouble } from '../trouble';
import { instant } from './clock';
import type { Keeping } from './keeping';
import { dueIn, emptyQueue, entriesOf, type NoteBatch, nextBatch, type Queue, type WaitingLine, withoutBatch } from './queue';

/** How far it is. */
export interface Sending {
  readonly queue: Queue;
  /** The browser keeps what is not saved yet. */
  readonly isKept: boolean;
  readonly isBusy: boolean;
  /** What keeps it from being saved; it is tried again by itself where `isOver` is false. */
  readonly trouble: { readonly error: CallTrouble; readonly isOver: boolean; readonly batch: NoteBatch } | null;
}

export interface Sender {
  readonly now: () => Sending;
  change(work: (queue: Queue) => Queue): void;
  /** Sends all that may be sent. */
  flush(): void;
  /** Nothing is sent and nothing kept any more. */
  stop(): void;
}

interface Ears {
  readonly onChange: () => void;
  readonly onSaved: (entries: readonly WaitingLine[], ids: readonly string[]) => void;
  readonly onHeld: (held: readonly HeldNote[]) => void;
}

/** Milliseconds before the next try. */
const pauses = [3_000, 6_000, 15_000, 30_000];

function pauseAfter(tries: number): number | null {
  return tries === 0 ? null : (pauses[Math.min(tries, pauses.length) - 1] ?? null);
}

/** What goes by itself: somebody else saves, no answer, no network. All else needs somebody to do something. */
const passing: ReadonlySet<string> = new Set(['busy', 'unreachable', 'bug', 'denied']);

/** What is known now, kept by the browser as it changes. */
function stateIn(keeping: Keeping, onChange: () => void) {
  const before = keeping.read();
  let state: Sending = { queue: before ?? emptyQueue, isKept: before !== null, isBusy: false, trouble: null };
  let isStopped = false;
  return {
    now: () => state,
    isStopped: () => isStopped,
    stop: () => {
      isStopped = true;
    },
    set: (next: Partial<Sending>) => {
      state = { ...state, ...next };
      if (next.queue && !isStopped) state = { ...state, isKept: keeping.write(next.queue) };
      onChange();
    },
  };
}

/** Without what was refused until somebody does something: it must not keep the rest from being saved. */
function open({ queue, trouble }: Sending): Queue {
  const { batch = null } = trouble?.isOver ? trouble : {};
  const isRefused = ({ kind, review }: WaitingLine) => batch !== null && kind === batch.kind && review === batch.review;
  return { ...queue, entries: queue.entries.filter((entry) => !isRefused(entry)) };
}

/** Makes the call, with what becomes of it; how often the next has failed by then. */
async function triesAfter(
  batch: NoteBatch,
  { now, set, isStopped }: ReturnType<typeof stateIn>,
  ears: Ears,
  tries: number,
): Promise<number> {
  const entries = entriesOf(now().queue, batch);
  set({ queue: { ...now().queue, sending: batch }, isBusy: true });
  const outcome = await called(batch, entries);
  if (isStopped()) return tries;
  const { queue, trouble } = now();
  if (!outcome.ok) {
    const isOver = !passing.has(outcome.error.code);
    // A call that was refused was not written: what comes next may be put together anew.
    set({ isBusy: false, trouble: { error: outcome.error, isOver, batch }, ...(isOver && { queue: { ...queue, sending: null } }) });
    return isOver ? 0 : tries + 1;
  }
  set({ isBusy: false, trouble: trouble?.isOver ? trouble : null, queue: withoutBatch(queue, batch, outcome.ids) });
  if (outcome.held) ears.onHeld(outcome.held);
  ears.onSaved(entries, outcome.ids);
  return 0;
}

export function noteSender(keeping: Keeping, ears: Ears): Sender {
  const state = stateIn(keeping, ears.onChange);
  const { now, set, stop, isStopped } = state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  /** When somebody wanted all to go that was there; null: it is gone. */
  let asked: number | null = null;
  const plan = () => {
    clearTimeout(timer);
    const { isBusy, isKept, queue } = now();
    if (isStopped() || isBusy) return;
    const isAtOnce = asked !== null || queue.sending !== null;
    const wait = pauseAfter(tries) ?? (isAtOnce ? 0 : dueIn(open(now()), isKept, instant()));
    if (wait !== null) timer = setTimeout(() => void send(), wait);
  };
  const send = async () => {
    const batch = nextBatch(open(now()), now().isKept, instant(), asked, newKey);
    if (batch === null) asked = null;
    else tries = await triesAfter(batch, state, ears, tries);
    plan();
  };
  plan();
  return {
    now,
    change: (work) => {
      set({ queue: work(now().queue) });
      plan();
    },
    flush: () => {
      asked = instant();
      tries = 0;
      set({ trouble: null });
      plan();
    },
    stop: () => {
      stop();
      clearTimeout(timer);
    },
  };
}

type Called =
  | { readonly ok: true; readonly ids: readonly string[]; readonly held?: readonly HeldNote[] }
  | { readonly ok: false; readonly error: CallTrouble };

async function called({ key, kind, review }: NoteBatch, entries: readonly WaitingLine[]): Promise<Called> {
  if (kind === 'held') {
    const outcome = await ask('holdNotes', { held: entries.flatMap((entry) => (entry.kind === 'held' ? [entry.note] : [])) }, key);
    return outcome.ok ? { ok: true, ids: [], held: outcome.value.held } : outcome;
  }
  const taken = {
    review,
    notes: entries.flatMap((entry) => (entry.kind === 'note' ? [entry.note] : [])),
    decisions: entries.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision] : [])),
    closed: entries.flatMap((entry) => (entry.kind === 'close' && entry.id !== null ? [entry.id] : [])),
  };
  const outcome = await ask('saveNotes', { taken }, key);
  return outcome.ok ? { ok: true, ids: outcome.value.ids } : outcome;
}
