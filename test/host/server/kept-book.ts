// A book with all that is saved around it, without a host.

import { Book } from '../../../host/book/book';
import { ServiceState } from '../../../host/engine/service-state';
import type { MailMessage } from '../../../host/mail/message';
import type { SavedState } from '../../../host/server/saving/saved-state';
import type { Savable } from '../../../host/server/saving/saver';
import { piecesOf } from '../../../host/server/saving/state-pieces';

/** What a test may change. */
export interface Kept {
  readonly book: Book;
  readonly savable: Savable;
  readonly around: { user: string; people: string[]; clockOffset: number; services: Record<string, unknown>; mail: readonly MailMessage[] };
  /** A mail, the same object each time. */
  readonly mailOf: (id: string) => MailMessage;
}

/** A blank one, or one as it was read. */
export function keptBook(state?: SavedState): Kept {
  const book = state ? Book.open(state.host.book) : Book.blank({ locale: 'en_GB' });
  const services = { ...((state?.host.services as object) ?? new ServiceState('file', 'ana@example.com').snapshot()) };
  const around = { user: 'ana@example.com', people: ['ana@example.com'], clockOffset: 0, ...state, services, mail: state?.mail ?? [] };
  const rest = () => ({ user: around.user, people: around.people, clockOffset: around.clockOffset, mail: around.mail });
  const mails = new Map<string, MailMessage>();
  const savable: Savable = {
    state: () => ({ ...rest(), host: { book: book.snapshot(), services: around.services } }),
    pieces: () => piecesOf({ ...rest(), book: book.parts(), services: around.services }),
    onCellChange: (listener) => book.relay.onChange(listener),
  };
  const mailOf = (id: string): MailMessage => {
    const known = mails.get(id) ?? {
      id,
      at: 0,
      from: 'a@b.c',
      to: [],
      cc: [],
      bcc: [],
      replyTo: null,
      subject: id,
      text: '',
      html: null,
      attachments: [],
    };
    mails.set(id, known);
    return known;
  };
  return { book, savable, around: around as Kept['around'], mailOf };
}
