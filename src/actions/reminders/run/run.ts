// One run of the reminders: what is meant to go out is written down first, then sent, then what became of it is noted.

import type { Ports } from '../../../ports';
import { underLock, underLockUntilOver } from '../../transaction/lock';
import { begin, type RunOrder } from './run-begin';
import { finish } from './run-finish';
import { outcomeOf, type RunOutcome } from './run-outcome';
import { sendAll } from './run-send';

/**
 * Sends what is due. Survives dying anywhere: intents are in the journal before the first mail, a cursor moves after each, and the next run goes on
 * from there; only the mail at the cursor can come twice, and its entry says so. Ends with nothing when another run is sending.
 * @throws Refusal when somebody holds the lock for too long.
 */
export function run(ports: Ports, order: RunOrder): RunOutcome {
  const started = ports.clock.instant();
  const begun = underLock(ports, () => begin(ports, order, started));
  if (begun.mails.length === 0) return outcomeOf(begun, []);
  const results = sendAll(ports, begun, started);
  const held = order.isLast ? underLockUntilOver : underLock;
  held(ports, () => finish(ports, begun, results));
  return outcomeOf(begun, results);
}
