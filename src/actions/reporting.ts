// What went wrong, for the person and for the log: the same for the sidebar and for the menu.

import type { Failure } from '../contract/methods';
import type { Ports } from '../ports';
import { failureOf, Refusal, traceOf } from './failure';

/** The failure to tell. What nobody expected is logged too, under the number that the person is told. */
export function reported(ports: Ports, thrown: unknown): Failure {
  const reference = ports.newId().slice(0, 8);
  const failure = failureOf(thrown, reference);
  if (!(thrown instanceof Refusal)) ports.log.note(`${reference} ${failure.code} ${traceOf(thrown)}`);
  return failure;
}
