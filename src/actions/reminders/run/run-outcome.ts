// What a run came to, in figures.

import { isSent, isToCome } from '../../../office/sent-log/journal';
import { addressesHeld, addressesRefused, limitReached, outOfService } from '../../messages/sending';
import type { Begun, MailResult } from './begun-run';

export interface RunOutcome {
  readonly sent: number;
  /** Mails that the next run sends: the daily limit or the time was used up. */
  readonly waiting: number;
  readonly failed: number;
  /** Addresses that had as many mails today as anybody gets. */
  readonly held: number;
  /** Why not all was sent, in plain words; `''`: all was. */
  readonly why: string;
}

/** A mail that may have come twice was sent. */
export function outcomeOf(begun: Begun, results: readonly MailResult[]): RunOutcome {
  const count = (isMeant: (state: MailResult['state']) => boolean) => results.filter(({ state }) => isMeant(state)).length;
  const [failed, held] = [count((state) => state === 'not sent'), begun.held.length];
  return {
    sent: count(isSent),
    waiting: count(isToCome) + begun.waiting,
    failed,
    held,
    why: whyOf(begun, results, failed),
  };
}

function whyOf({ waiting, held }: Begun, results: readonly MailResult[], failed: number): string {
  const stopped = results.find(({ state }) => isToCome(state));
  if (stopped) return stopped.state === 'to try again' ? outOfService() : stopped.note;
  if (waiting > 0) return limitReached();
  if (failed > 0) return addressesRefused({ count: failed });
  return held.length > 0 ? addressesHeld({ count: held.length }) : '';
}
