// What a run came to, in figures.

import type { Begun } from './run-begin';
import type { MailResult } from './run-send';

export interface RunOutcome {
  readonly sent: number;
  /** Mails that the next run sends: the daily limit or the time was used up. */
  readonly waiting: number;
  readonly failed: number;
}

/** A mail that may have come twice was sent. */
export function outcomeOf(begun: Begun, results: readonly MailResult[]): RunOutcome {
  const count = (state: MailResult['state']) => results.filter((result) => result.state === state).length;
  return { sent: count('sent') + count('perhaps sent twice'), waiting: count('waiting') + begun.waiting, failed: count('not sent') };
}
