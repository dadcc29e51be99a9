// The document lock: one writer at a time, whoever it is.

import type { LockPort } from '../ports';
import { flush } from './pending';

/** As long as a person waits for a form without thinking that it is broken. */
const patience = 10_000;

/**
 * Pending writes are flushed before the lock goes to the next one, or theirs would read the cells as they were. There is no document lock
 * outside a document (docs/platform.md): then there is nobody to wait for either.
 */
export const lock: LockPort = {
  hold: (work) => {
    const held = LockService.getDocumentLock();
    if (held && !held.tryLock(patience)) return null;
    try {
      const value = work();
      flush();
      return { value };
    } catch (thrown) {
      settle();
      throw thrown;
    } finally {
      held?.releaseLock();
    }
  },
};

/** Work that failed may have written before: that becomes real, or is refused, while the lock is still held. */
function settle(): void {
  try {
    flush();
  } catch {
    // What went wrong first is what people are told.
  }
}
