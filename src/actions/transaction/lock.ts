// One writer at a time.

import type { Ports } from '../../ports';
import { busy } from './failure';

/** Runs the work under the document lock; what it wrote is real before the lock is released. @throws Refusal when somebody else holds it. */
export function underLock<T>(ports: Ports, work: () => T): T {
  return held(ports.lock.hold(work));
}

/** The same for the last thing that an execution does: the lock is released by its end, which takes no round trip. @throws as `underLock` */
export function underLockToTheEnd<T>(ports: Ports, work: () => T): T {
  return held(ports.lock.holdToTheEnd(work));
}

/**
 * The same where what is written becomes real with the end of the execution, too: one round trip less. For what is known otherwise should that fail.
 * @throws as `underLock`
 */
export function underLockUntilOver<T>(ports: Ports, work: () => T): T {
  return held(ports.lock.holdUntilOver(work));
}

function held<T>(outcome: { readonly value: T } | null): T {
  if (outcome === null) throw busy();
  return outcome.value;
}
