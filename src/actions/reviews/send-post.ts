// Sending mails about a row to several people: each goes out once.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { madePost } from './post';
import { type PostDesk, postDesk } from './post-desk';
import { sendMade } from './send-made';

type Answer = Methods['sendPost']['answer'];

/**
 * Goes to addresses of People only, and only as it was seen. What kills it in between leaves entries that say so, and nothing is sent again unless
 * somebody is `sure`; the same submit once more sends nothing. @throws Refusal: invalid, conflict, quota, busy, gone, setup, denied
 */
export function sendPost(ports: Ports, { of, seen, sure }: Methods['sendPost']['input'], key: string): Answer {
  const desk = postDesk(ports, of);
  const { words, made, isAllSent } = sendMade(ports, desk, () => madePost(ports, desk), { seen, sure }, key);
  if (made !== null) return { words, afterwards: afterwardsOf(desk, made.sent) };
  // What a submit that was made already has come to.
  return { words, afterwards: isAllSent && desk.declared.rule === 'invitation' ? afterwardsOf(desk, desk.declared.sent) : null };
}

function afterwardsOf({ read, record, today }: PostDesk, column: string | null): Answer['afterwards'] {
  if (column === null || !read.columns.some(({ key }) => key === column) || record.values[column] === today) return null;
  return { id: record.id, loaded: { [column]: record.values[column] ?? null }, changes: { [column]: today } };
}
