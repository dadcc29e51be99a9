// What is taken now: of which item, and what a line becomes in the queue.

import type { DecisionMeans, HeldNote, NoteItem, SavedNote, TakenAt, TakenNote } from '../../src/contract/notes';
import { textKey } from '../../src/schema/values/text';
import { type DecisionWord, decisionWords, type MarkedNote } from '../../src/workbook/notes/note-line';
import { instant } from './clock';
import { type About, entryKey, type Queue, type WaitingLine, withClosed } from './queue';

/** What the next line is about: an item, several at once, the review as a whole, or what somebody typed that is still to be told. */
export type Here =
  | { readonly kind: 'item'; readonly item: NoteItem }
  | { readonly kind: 'several'; readonly items: readonly NoteItem[] }
  | { readonly kind: 'whole' }
  | { readonly kind: 'asked'; readonly text: string };

export const whole: Here = { kind: 'whole' };

export function hereAt(agenda: readonly NoteItem[], at: number): Here {
  const item = agenda[at];
  return item === undefined ? whole : { kind: 'item', item };
}

/** Where somebody was when they took it. */
export function hereOf(entry: WaitingLine, agenda: readonly NoteItem[]): Here {
  if (entry.asked !== null) return { kind: 'asked', text: entry.asked };
  const about = entry.kind === 'decision' ? entry.decision : entry.kind === 'close' ? null : entry.note;
  const item = agenda.find((one) => about !== null && textKey(one.item) === textKey(about.item) && one.step === about.step);
  return item === undefined ? whole : { kind: 'item', item };
}

/** The item so many lines further on the agenda; from anywhere else its first. */
export function hereAfter(here: Here, agenda: readonly NoteItem[], by: 1 | -1): Here {
  const last = itemsHere(here).pop();
  const at = last === undefined ? -1 : agenda.findIndex((item) => isSame(item, last));
  if (at < 0) return hereAt(agenda, by > 0 ? 0 : agenda.length - 1);
  return hereAt(agenda, Math.max(0, Math.min(agenda.length - 1, at + by)));
}

export function isSame(a: NoteItem, b: NoteItem): boolean {
  return a.line === b.line && a.item === b.item;
}

/** The items that the next line is about; none: it is the review as a whole, or nobody has said. */
export function itemsHere(here: Here): NoteItem[] {
  return here.kind === 'item' ? [here.item] : here.kind === 'several' ? [...here.items] : [];
}

/** What each entry of the next line takes: one for each item, as each of them is closed by itself. */
export function aboutsOf(here: Here, agenda: readonly NoteItem[]): readonly [About, ...About[]] {
  const none: About = { line: '', item: '', step: '', take: null, place: -1 };
  const [first = none, ...others] = itemsHere(here).map((whose): About => {
    const { line, item, step, take } = whose;
    return { line, item, step, take, place: agenda.findIndex((one) => isSame(one, whose)) };
  });
  return [first, ...others];
}

export interface Taken {
  readonly review: string;
  readonly about: About;
  readonly asked: string | null;
  readonly at: TakenAt;
}

export function noteEntry(
  { frame, from, for: whom, client, mine }: MarkedNote,
  text: string,
  { review, about, asked, at }: Taken,
): WaitingLine {
  const { item, step, take } = about;
  const note: TakenNote = { at, note: text, item, step, take, frame, from, for: whom, client, closed: false };
  const waiting = { since: instant(), review, asked };
  if (!client && !mine) return { kind: 'note', note, ...waiting };
  const held: HeldNote = { ...note, review, mine };
  return { kind: 'held', note: held, ...waiting };
}

export function decisionEntry(word: DecisionWord, { review, about: { place, ...subject }, asked, at }: Taken): WaitingLine {
  return { kind: 'decision', decision: { ...subject, means: decisionWords[word] }, place, at, since: instant(), review, asked };
}

/** A note of the item as it is shown. */
export interface ShownNote extends Omit<SavedNote, 'id'> {
  readonly key: string;
  /** ID of its row; null: it is none yet. */
  readonly id: string | null;
  readonly isHeld: boolean;
}

/** Of that item: what is saved, then what waits. */
export function notesOfItem(saved: readonly SavedNote[], queue: Queue, review: string, item: string): readonly ShownNote[] {
  const waiting = queue.entries.flatMap((entry): readonly ShownNote[] => {
    if ((entry.kind !== 'note' && entry.kind !== 'held') || entry.review !== review || entry.asked !== null) return [];
    const { note, frame, closed } = entry.note;
    if (textKey(entry.note.item) !== textKey(item)) return [];
    return [
      { key: entryKey(entry), id: null, item, note, frame, state: closed ? 'Closed' : '', here: true, isHeld: entry.kind === 'held' },
    ];
  });
  const there = saved.filter((one) => textKey(one.item) === textKey(item));
  return [...there.map((one) => ({ ...one, key: one.id, isHeld: false })), ...waiting];
}

/** Nobody owes the last note of the item that was taken in this review. */
export function lastClosed(queue: Queue, notes: readonly ShownNote[]): Queue {
  const last = notes.filter(({ here, isHeld }) => here && !isHeld).pop();
  return last === undefined ? queue : withClosed(queue, last.key, last.id, instant());
}

/** What was decided of each item, the queue's word last. */
export function decisionOf(
  { line, item, decision }: NoteItem,
  queue: Queue,
  made: ReadonlyMap<string, DecisionMeans>,
): DecisionMeans | null {
  const isIts = (entry: WaitingLine) =>
    entry.kind === 'decision' &&
    entry.asked === null &&
    (line === '' ? textKey(entry.decision.item) === textKey(item) : entry.decision.line === line);
  const waiting = queue.entries.filter(isIts).pop();
  return waiting?.kind === 'decision' ? waiting.decision.means : (made.get(line || item) ?? decision);
}

/** With what was saved of the desk's notes. */
export function withSaved(notes: readonly SavedNote[], entries: readonly WaitingLine[], ids: readonly string[]): readonly SavedNote[] {
  const closed = new Set(entries.flatMap((entry) => (entry.kind === 'close' ? [entry.id] : [])));
  const added = entries
    .filter((entry) => entry.kind === 'note')
    .map((entry, at): SavedNote => {
      const { item, note, frame, closed: isClosed } = entry.note;
      return { id: ids[at] ?? '', item, note, frame, state: isClosed ? 'Closed' : 'Open', here: true };
    });
  const known = new Set(notes.map(({ id }) => id));
  return [...notes.map((one) => (closed.has(one.id) ? { ...one, state: 'Closed' } : one)), ...added.filter(({ id }) => !known.has(id))];
}

/** Departments and steps as people write them. */
export function departmentsIn(
  people: readonly { readonly department: string }[],
  steps: readonly { readonly name: string }[],
): readonly string[] {
  const all = [...people.map(({ department }) => department), ...steps.map(({ name }) => name)].filter((text) => text !== '');
  return [...new Map(all.map((text) => [textKey(text), text])).values()];
}

/** What was typed for items and is still to be told, each once. */
export function askedIn(here: Here, { entries }: Queue): readonly string[] {
  const waiting = entries.flatMap(({ asked }) => (asked === null ? [] : [asked]));
  return [...new Set([...waiting, ...(here.kind === 'asked' ? [here.text] : [])])];
}
