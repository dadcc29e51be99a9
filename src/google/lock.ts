// The document lock: one writer at a time, whoever it is.

import type { LockPort } from '../ports';
import { flush } from './cells/pending';
import { inThisRun } from './this-run';

/** As long as a person waits for a form without thinking that it is broken. */
const patience = 10_000;

/** Google releases a lock when the script that holds it ends (docs/platform.md). */
export const lock: LockPort = {
  hold: (work) => held(work, released),
  holdToTheEnd: (work) => held(work, () => {}),
  holdUntilOver: (work) =>
    held(
      work,
      () => {},
      patience,
      () => {},
    ),
  attempt: (work) => (holding.now ? { value: work() } : held(work, released, 0)),
};

/** True while this execution holds it: released within, it would be gone for the rest. */
const holding = inThisRun(false);

function released(held: GoogleAppsScript.Lock.Lock): void {
  held.releaseLock();
}

/**
 * Pending writes are flushed before the lock goes to the next one, or theirs would read the cells as they were. There is no document lock
 * outside a document (docs/platform.md): then there is nobody to wait for either.
 */
function held<T>(
  work: () => T,
  release: (lock: GoogleAppsScript.Lock.Lock) => void,
  wait = patience,
  makeReal = flush,
): { readonly value: T } | null {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(wait)) return null;
  holding.now = true;
  try {
    const value = work();
    makeReal();
    return { value };
  } catch (thrown) {
    settle();
    throw thrown;
  } finally {
    holding.now = false;
    if (lock) release(lock);
  }
}

/** Work that failed may have written before: that becomes real, or is refused, while the lock is still held. */
function settle(): void {
  try {
    flush();
  } catch {
    // What went wrong first is what people are told.
  }
}
