// Mails to several people that somebody has read: all are written down first, each goes out once, and what became of them is noted.

import { letterHtml } from '../../documents/letter';
import { letterRun } from '../../office/sent-log/letters';
import type { Ports } from '../../ports';
import { senderName, sentOnce } from '../letters/going-out';
import { nothingToSend, postChanged, postSent } from '../messages/reviews';
import { Refusal } from '../transaction/failure';
import { stateKeys } from '../transaction/state';
import { type MadePost, type PostedMail, type PostPlace, seenOf } from './post-desk';
import { beginPost, notePost, type PostOutcome, settlePost } from './post-entries';
import { doneIn, progressAt } from './post-progress';

export type MadeMails = Pick<MadePost, 'mails'>;

/** As whoever sends has read them. */
interface Read {
  readonly seen: string;
  /** Also where an earlier try may have sent some. */
  readonly sure: boolean;
}

/** What became of them. `made`: null where this submit sent them before. */
export interface SentMails<M extends MadeMails> {
  readonly words: string;
  readonly made: M | null;
  readonly isAllSent: boolean;
}

/**
 * Only as they were seen. What kills it in between leaves entries that say so, and nothing is sent again unless somebody is `sure`; the same submit once
 * more sends nothing. @throws Refusal: invalid, conflict, quota, busy, denied
 */
export function sendMade<M extends MadeMails>(
  ports: Ports,
  place: PostPlace,
  make: () => M,
  { seen, sure }: Read,
  key: string,
): SentMails<M> {
  if (place.journal.letters.some(({ run }) => run === letterRun(key))) return { made: null, ...settlePost(ports, place, key) };
  const made = make();
  const begun = beginPost(ports, place, made.mails, { key, sure, isSeen: seenOf(made) === seen });
  if (begun === 'over') return { made: null, ...settlePost(ports, place, key) };
  if (begun === 'changed') throw new Refusal('conflict', postChanged());
  if (made.mails.length === 0) throw new Refusal('invalid', nothingToSend());
  const from = senderName(ports, place.catalog);
  const outcomes = sentInTurn(ports, made.mails, from, stateKeys.posting(letterRun(key)));
  const noted = notePost(ports, place, key, outcomes);
  const failed = outcomes.filter(({ why }) => why !== null);
  const words = postSent({
    sent: outcomes.length - failed.length,
    failed: failed.map(({ to }) => to),
    why: failed[0]?.why ?? '',
    noted,
  });
  if (failed.length === outcomes.length) throw new Refusal('denied', words);
  return { words, made, isAllSent: failed.length === 0 };
}

/** Before each it is written down how far it has come: see `post-progress`. */
function sentInTurn(ports: Ports, mails: readonly PostedMail[], from: string, place: string): readonly PostOutcome[] {
  const outcomes: PostOutcome[] = [];
  for (const mail of mails) {
    if (outcomes.length > 0) ports.store.set({ [place]: progressAt(ports, mails, doneIn(outcomes)) });
    outcomes.push(sent(ports, mail, from));
  }
  return outcomes;
}

function sent(ports: Ports, { to, subject, text, attached }: PostedMail, from: string): PostOutcome {
  const why = sentOnce(ports, { to, subject, text, html: letterHtml(text), replyTo: null, from, attached });
  return { to, state: why === null ? 'sent' : 'not sent', why };
}
