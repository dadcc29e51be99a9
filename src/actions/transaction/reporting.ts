// What went wrong, for the person and for the log: the same for the sidebar, the menu and the triggers.

import type { Failure } from '../../contract/methods';
import type { Ports } from '../../ports';
import { failureOf, Refusal, traceOf } from './failure';

/** The failure to tell. What nobody expected is logged too, under the number that the person is told. */
export function reported(ports: Ports, thrown: unknown): Failure {
  const reference = referenceFrom(ports);
  const failure = failureOf(thrown, reference);
  if (!(thrown instanceof Refusal)) ports.log.note(`${reference} ${failure.code} ${traceOf(thrown)}`);
  return failure;
}

/** Even when the service that makes random numbers is what failed. */
function referenceFrom(ports: Ports): string {
  try {
    return ports.newId().slice(0, 8);
  } catch {
    return String(ports.clock.instant()).slice(-8);
  }
}

/**
 * The work of a trigger. What goes wrong is thrown on, so that Google reports a failure, but in our words only: Google keeps the message in the
 * log of executions and mails it.
 */
export function triggered(ports: Ports, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    throw new Error(reported(ports, thrown).message);
  }
}
