// One writer at a time.

import type { Ports } from '../ports';
import { busy } from './failure';

/** Runs the work under the document lock; what it wrote is real before the lock is released. @throws Refusal when somebody else holds it. */
export function underLock<T>(ports: Ports, work: () => T): T {
  const held = ports.lock.hold(work);
  if (held === null) throw busy();
  return held.value;
}
