// What a run came to, in figures.

import { mostMails } from '../../../office/sent-log/daily-limit';
import { triedInVain } from '../../../office/sent-log/journal';
import { counted } from '../../../schema/values/text';
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

export const usedUp = 'The number of mails that Google lets this account send in a day was used up.';

export const outOfService = 'The mail service took no more mails. The next run tries again.';

export const limitNote = `${usedUp} The rest goes once Google’s day is over.`;

export const heldNote = `This address had ${mostMails} mails from this workbook today already. It gets no more until tomorrow.`;

/** A mail that may have come twice was sent. */
export function outcomeOf(begun: Begun, results: readonly MailResult[]): RunOutcome {
  const count = (state: MailResult['state']) => results.filter((result) => result.state === state).length;
  const [failed, held] = [count('not sent'), begun.held.length];
  return {
    sent: count('sent') + count('perhaps sent twice'),
    waiting: count('waiting') + begun.waiting,
    failed,
    held,
    why: whyOf(begun, results, failed),
  };
}

function whyOf({ waiting, held }: Begun, results: readonly MailResult[], failed: number): string {
  const stopped = results.find(({ state }) => state === 'waiting');
  if (stopped) return stopped.note === triedInVain ? outOfService : stopped.note;
  if (waiting > 0) return limitNote;
  if (failed > 0) return `The mail service refused ${counted(failed, 'address', 'addresses')}. The tab Sent mail says which.`;
  return held.length > 0 ? `${counted(held.length, 'address', 'addresses')} had ${mostMails} mails from this workbook today already.` : '';
}
