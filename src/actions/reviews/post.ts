// Mails about a row to several people, as somebody reads them before they go.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { perhapsOnItsWay } from '../messages/letters';
import { invitationPost } from './invitation';
import { notesPost } from './notes-post';
import { type MadePost, type PostDesk, postDesk, seenOf } from './post-desk';
import { doubtful, entriesAbout } from './told-before';

/** Writes nothing. See `postDesk` for what it costs, and one or two tabs more. @throws Refusal: invalid, gone, twice, setup, denied */
export function post(ports: Ports, { of }: Methods['post']['input']): Methods['post']['answer'] {
  const desk = postDesk(ports, of);
  const made = madePost(ports, desk);
  const [open] = doubtful(entriesAbout(desk));
  return {
    mails: made.mails.map(({ name, to, subject, text, attached }) => ({ name, to, subject, text, file: attached?.name ?? null })),
    calendar: made.calendar,
    notes: made.notes,
    doubt: open === undefined ? '' : perhapsOnItsWay(open),
    seen: seenOf(made),
  };
}

export function madePost(ports: Ports, desk: PostDesk): MadePost {
  const { declared } = desk;
  return declared.rule === 'invitation' ? invitationPost(ports, { ...desk, declared }) : notesPost(ports, { ...desk, declared });
}
