// Holding notes back with the person's own account, and making rows of them.

import type { Methods } from '../../contract/methods';
import { type HeldNote, whatIsLeft } from '../../contract/notes';
import type { Ports } from '../../ports';
import { takenKey } from '../../workbook/notes/taken-key';
import { transactionUnderLock } from '../changes/transaction';
import { heldBroken, heldIsFull } from '../messages/notes';
import { Refusal } from '../transaction/failure';
import { underLockToTheEnd } from '../transaction/lock';
import { heldNotesIn, type Kept, keptFor, keysOf, withHeld, withoutHeld } from './held-notes';
import { notesPlan } from './note-rows';
import { noteTabs } from './note-tabs';
import { takerAt } from './taker';

/** Properties of the person, twice at most; touches no tab. @throws Refusal: quota where there is no room, and nothing is kept; setup where some is gone; busy */
export function holdNotes(ports: Ports, { held }: Methods['holdNotes']['input']): Methods['holdNotes']['answer'] {
  return underLockToTheEnd(ports, () => ({ held: kept(ports, (there) => withHeld(there, held)) }));
}

/** The same, and one round trip more for each piece that is not needed any longer. @throws Refusal: setup, busy */
export function dropHeld(ports: Ports, { taken }: Methods['dropHeld']['input']): Methods['dropHeld']['answer'] {
  return underLockToTheEnd(ports, () => {
    if (taken.includes(whatIsLeft)) dropLeft(ports);
    return { held: kept(ports, (there) => withoutHeld(there, taken)) };
  });
}

/**
 * Rows first, then they are no longer held. A run that dies in between leaves both; released once more the row is found by who took it and when, and none
 * is written again. @throws Refusal: invalid, busy, setup; then they stay held
 */
export function releaseHeld(ports: Ports, { taken }: Methods['releaseHeld']['input'], key: string): Methods['releaseHeld']['answer'] {
  return underLockToTheEnd(ports, () => {
    const chosen = heldNow(ports.own.all(), ports.book.id()).filter((one) => taken.includes(takenKey(one)));
    if (chosen.length > 0) released(ports, chosen, key);
    return { held: kept(ports, (there) => withoutHeld(there, taken)), released: chosen.length };
  });
}

function released(ports: Ports, chosen: readonly HeldNote[], key: string): void {
  const submit = {
    key,
    tables: (located: Parameters<typeof noteTabs>[0]) => [noteTabs(located).notes.key],
    log: { name: 'saveNotes', undid: '' },
  };
  transactionUnderLock(ports, submit, (desk) => ({
    changes: { adds: notesPlan(desk, takerAt(desk), chosen).adds },
    answer: () => null,
  }));
}

function kept(ports: Ports, change: (there: readonly HeldNote[]) => readonly HeldNote[]): readonly HeldNote[] {
  const file = ports.book.id();
  const before = ports.own.all();
  const there = heldNow(before, file);
  const held = change(there);
  if (held.length === there.length) return there;
  const next = keptFor(held, file, before);
  if (next === null) throw new Refusal('quota', heldIsFull({ notes: there.length }));
  ports.own.set(next.entries);
  for (const key of next.stale) ports.own.delete(key);
  return held;
}

/** @throws Refusal: setup, where some of it is gone: nothing may be written over what is left */
function heldNow(kept: Kept, file: string): readonly HeldNote[] {
  const read = heldNotesIn(kept, file);
  if ('left' in read) throw new Refusal('setup', heldBroken());
  return read.notes;
}

/** What cannot be read whole, and nothing else: it is nowhere else. */
function dropLeft(ports: Ports): void {
  const [kept, file] = [ports.own.all(), ports.book.id()];
  if ('left' in heldNotesIn(kept, file)) for (const key of keysOf(kept, file)) ports.own.delete(key);
}
