// The document lock: one writer at a time, whoever it is.

import type { LockPort } from '../ports';
import { flush } from './pending';

/** As long as a person waits for a form without thinking that it is broken. */
const patience = 10_000;

/** Google releases a lock when the script that holds it ends (docs/platform.md). */
export const lock: LockPort = {
  hold: (work) => held(work, (lock) => lock.releaseLock()),
  holdToTheEnd: (work) => held(work, () => {}),
};

/**
 * Pending writes are flushed before the lock goes to the next one, or theirs would read the cells as they were. There is no document lock
 * outside a document (docs/platform.md): then there is nobody to wait for either.
 */
function held<T>(work: () => T, release: (lock: GoogleAppsScript.Lock.Lock) => void): { readonly value: T } | null {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) return null;
  try {
    const value = work();
    flush();
    return { value };
  } catch (thrown) {
    settle();
    throw thrown;
  } finally {
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
