// Sending mails to several people: all are written down first, each goes out once, and what became of them is noted.

import type { Methods } from '../../contract/methods';
import { letterHtml } from '../../documents/letter';
import { letterRun } from '../../office/sent-log/letters';
import type { Ports } from '../../ports';
import { senderName, sentOnce } from '../letters/going-out';
import { nothingToSend, postChanged, postSent } from '../messages/reviews';
import { Refusal } from '../transaction/failure';
import { stateKeys } from '../transaction/state';
import { madePost } from './post';
import { type PostDesk, type PostedMail, postDesk, seenOf } from './post-desk';
import { beginPost, notePost, type PostOutcome, settlePost } from './post-entries';
import { doneIn, progressAt } from './post-progress';

type Answer = Methods['sendPost']['answer'];

/**
 * Goes to addresses of People only, and only as it was seen. What kills it in between leaves entries that say so, and nothing is sent again unless
 * somebody is `sure`; the same submit once more sends nothing. @throws Refusal: invalid, conflict, quota, busy, gone, setup, denied
 */
export function sendPost(ports: Ports, { of, seen, sure }: Methods['sendPost']['input'], key: string): Answer {
  const desk = postDesk(ports, of);
  if (desk.journal.letters.some(({ run }) => run === letterRun(key))) return settled(ports, desk, key);
  const made = madePost(ports, desk);
  const begun = beginPost(ports, desk, made.mails, { key, sure, isSeen: seenOf(made) === seen });
  if (begun === 'over') return settled(ports, desk, key);
  if (begun === 'changed') throw new Refusal('conflict', postChanged());
  if (made.mails.length === 0) throw new Refusal('invalid', nothingToSend());
  const from = senderName(ports, desk.catalog);
  const outcomes = sentInTurn(ports, made.mails, from, stateKeys.posting(letterRun(key)));
  const noted = notePost(ports, desk, key, outcomes);
  const failed = outcomes.filter(({ why }) => why !== null);
  const words = postSent({
    sent: outcomes.length - failed.length,
    failed: failed.map(({ to }) => to),
    why: failed[0]?.why ?? '',
    noted,
  });
  if (failed.length === outcomes.length) throw new Refusal('denied', words);
  return { words, afterwards: afterwardsOf(desk, made.sent) };
}

/** What a submit that was made already has come to. */
function settled(ports: Ports, desk: PostDesk, key: string): Answer {
  const { words, isAllSent } = settlePost(ports, desk, key);
  return { words, afterwards: isAllSent && desk.declared.rule === 'invitation' ? afterwardsOf(desk, desk.declared.sent) : null };
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

function afterwardsOf({ read, record, today }: PostDesk, column: string | null): Answer['afterwards'] {
  if (column === null || !read.columns.some(({ key }) => key === column) || record.values[column] === today) return null;
  return { id: record.id, loaded: { [column]: record.values[column] ?? null }, changes: { [column]: today } };
}
