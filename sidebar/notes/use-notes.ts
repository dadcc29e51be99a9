// Taking notes of one review: what is known of it, what the line is about, what becomes of it.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { DecisionMeans, HeldNote, NoteDesk, NoteItem, SavedNote, TakenAt } from '../../src/contract/notes';
import type { NoteContext } from '../../src/workbook/notes/marks';
import { type ShownResult, told } from '../components/result';
import { ask } from '../server';
import { clockFrom } from './clock';
import { itemsMeant, severalMeant } from './item-search';
import { type Entered, emptyLine, entered, type LineState } from './line-state';
import { emptyQueue, type Queue, type WaitingLine, withAnswer, withEntry } from './queue';
import {
  aboutsOf,
  decisionEntry,
  departmentsIn,
  type Here,
  hereAfter,
  hereAt,
  hereOf,
  itemsHere,
  lastClosed,
  noteEntry,
  notesOfItem,
  type Taken,
  whole,
  withSaved,
} from './taking';
import { type NoteQueue, useQueue } from './use-queue';

export interface NoteTaking {
  readonly desk: NoteDesk | null;
  readonly busy: boolean;
  readonly told: ShownResult | null;
  readonly queue: NoteQueue;
  readonly here: Here;
  readonly line: LineState;
  readonly context: NoteContext;
  readonly saved: readonly SavedNote[];
  readonly held: readonly HeldNote[];
  /** Of held notes that cannot be read whole; null: they can be. */
  readonly left: string | null;
  readonly made: ReadonlyMap<string, DecisionMeans>;
  setLine(line: LineState): void;
  enter(): void;
  goTo(here: Here): void;
  step(by: 1 | -1): void;
  /** Says which item was meant; null: the review as a whole. */
  answer(asked: string, item: NoteItem | null): void;
  choose(review: string): Promise<void>;
  release(keys: readonly string[]): Promise<void>;
  drop(keys: readonly string[]): Promise<void>;
  openWindow(): Promise<void>;
}

const noShot = { frames: null, firstFrame: null };

/** What the server knows, as far as this page has heard. */
function useNoteDesk() {
  const [desk, setDesk] = useState<NoteDesk | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, tell] = useState<ShownResult | null>(null);
  const [saved, setSaved] = useState<readonly SavedNote[]>([]);
  const [held, setHeld] = useState<readonly HeldNote[]>([]);
  const [left, setLeft] = useState<string | null>(null);
  const read = async (review: string): Promise<NoteDesk | null> => {
    setBusy(true);
    const outcome = await ask('noteDesk', { review });
    setBusy(false);
    if (!outcome.ok) {
      tell(told('error', outcome.error.message));
      return null;
    }
    tell(null);
    setDesk(outcome.value);
    setSaved(outcome.value.notes);
    setHeld(outcome.value.held);
    setLeft(outcome.value.left);
    return outcome.value;
  };
  const heldBy = async (method: 'releaseHeld' | 'dropHeld', taken: readonly string[], words: string) => {
    setBusy(true);
    const outcome = await ask(method, { taken });
    setBusy(false);
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    setHeld(outcome.value.held);
    setLeft(null);
    tell(told('done', words));
  };
  return { desk, busy, told: result, saved, held, left, setSaved, setHeld, tell, read, heldBy };
}

/** Of which item the next line is, and what stands in it. */
function useLine({ catalog }: Opened, desk: NoteDesk | null) {
  const [here, setHere] = useState<Here>(whole);
  const [line, setLine] = useState(emptyLine);
  const departments = useMemo(() => departmentsIn(catalog.people, catalog.steps), [catalog]);
  const context: NoteContext = {
    ...{ people: catalog.people, departments, rate: catalog.settings.frameRate ?? null },
    shot: here.kind === 'item' ? here.item : noShot,
  };
  const agenda = desk?.agenda ?? [];
  const goTo = (next: Here) => {
    setHere(next);
    setLine(emptyLine);
  };
  /** A sentence where it stays where it is. */
  const jump = (text: string): string => {
    const several = severalMeant(text, agenda, desk?.others ?? []);
    if (several !== null && 'unclear' in several)
      return `“${several.unclear}” is no item, or more than one. Write it so that one alone is meant.`;
    if (several !== null) {
      const [only, ...more] = several.items;
      goTo(only !== undefined && more.length === 0 ? { kind: 'item', item: only } : { kind: 'several', items: several.items });
      return '';
    }
    const [item, ...others] = itemsMeant(text, agenda, desk?.others ?? []);
    goTo(item === undefined || others.length > 0 ? { kind: 'asked', text } : { kind: 'item', item });
    return '';
  };
  return { here, line, context, agenda, setHere, setLine, goTo, jump };
}

/** What was saved of it, and what was decided of items here. */
function useSaved(setNotes: (change: (before: readonly SavedNote[]) => readonly SavedNote[]) => void) {
  const [made, setMade] = useState<ReadonlyMap<string, DecisionMeans>>(new Map());
  const onSaved = (entries: readonly WaitingLine[], ids: readonly string[]) => {
    setNotes((before) => withSaved(before, entries, ids));
    const decided = entries.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision] : []));
    setMade((before) => new Map([...before, ...decided.map((one) => [one.line || one.item, one.means] as const)]));
  };
  return { made, onSaved };
}

export function useNotes(opened: Opened): NoteTaking {
  const { read, heldBy, tell, setSaved, setHeld, ...known } = useNoteDesk();
  const { desk, saved } = known;
  const { setHere, jump, agenda, ...lines } = useLine(opened, desk);
  const { here, line, context, setLine, goTo } = lines;
  const clock = useRef<() => TakenAt>(() => '');
  const { made, onSaved } = useSaved(setSaved);
  const queue = useQueue(desk, { onHeld: setHeld, onSaved });
  const review = desk?.review?.id ?? '';
  const choose = async (id: string) => {
    const next = await read(id);
    if (next === null) return;
    clock.current = clockFrom(next.now);
    setHere(hereAt(next.agenda, 0));
  };
  useEffect(() => void choose(''), []);
  // Whoever opens the page again, or the other window, goes on where they were.
  useEffect(() => {
    const last = queueOf(queue)
      .entries.filter((entry) => entry.review === review)
      .pop();
    if (last !== undefined) setHere(hereOf(last, agenda));
  }, [review, queue.sending === null]);
  const enter = () => {
    tell(null);
    const say = (words: string) => {
      setLine({ ...line, warned: words });
      tell(told('warn', words));
    };
    const put = (entries: readonly WaitingLine[], before: (queue: Queue) => Queue) => {
      queue.change((all) => entries.reduce(withEntry, before(all)));
      setLine(emptyLine);
    };
    const asked = here.kind === 'asked' ? here.text : null;
    const taken = () => aboutsOf(here, agenda).map((about): Taken => ({ review, about, at: clock.current(), asked }));
    done(entered(line, context), { here, saved, review, taken, put, say, jump });
  };
  return {
    ...{ ...known, ...lines, queue, made, enter, choose },
    step: (by) => goTo(hereAfter(here, agenda, by)),
    answer: (asked, item) => {
      const next: Here = item === null ? whole : { kind: 'item', item };
      queue.change((before) => withAnswer(before, asked, aboutsOf(next, agenda)[0]));
      if (here.kind === 'asked' && here.text === asked) setHere(next);
    },
    release: (keys) => heldBy('releaseHeld', keys, 'Released: they are rows of Review notes now.'),
    drop: (keys) => heldBy('dropHeld', keys, 'Deleted.'),
    openWindow: () => openedWindow(queue, tell),
  };
}

interface Hands {
  readonly here: Here;
  readonly saved: readonly SavedNote[];
  readonly review: string;
  /** One for each item. */
  readonly taken: () => readonly Taken[];
  put(entries: readonly WaitingLine[], before: (queue: Queue) => Queue): void;
  say(words: string): void;
  /** A sentence where it cannot. */
  jump(to: string): string;
}

/** What Enter comes to. */
function done(does: Entered, { here, saved, review, taken, put, say, jump }: Hands): void {
  const asItIs = (queue: Queue) => queue;
  if (does.does === 'jump') {
    const words = jump(does.to);
    if (words !== '') say(words);
  } else if (does.does === 'say') say(does.words);
  else if (does.does === 'note')
    put(
      taken().map((one) => noteEntry(does.note, does.text, one)),
      asItIs,
    );
  else if (does.does === 'decide' && here.kind === 'whole') say('Choose the item that this is decided of: / and its name.');
  else if (does.does === 'decide') {
    const closing = does.word === 'cbb' ? itemsHere(here) : [];
    put(
      taken().map((one) => decisionEntry(does.word, one)),
      (all) => closing.reduce((before, { item }) => lastClosed(before, notesOfItem(saved, before, review, item)), all),
    );
  }
}

/** This page lets the window take notes; where there is none it goes on. */
async function openedWindow(queue: NoteQueue, tell: (result: ShownResult) => void): Promise<void> {
  queue.leave();
  const outcome = await ask('openNotes', {});
  if (outcome.ok) return;
  queue.take();
  tell(told('error', outcome.error.message));
}

export function queueOf({ sending }: NoteQueue) {
  return sending?.queue ?? emptyQueue;
}
