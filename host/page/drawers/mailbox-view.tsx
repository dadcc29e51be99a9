// The mailbox: every mail that the add-on sent, as its readers see it.

import { useState } from 'preact/hooks';
import type { MailView } from '../../server/views';
import { useAnswer } from '../answer';
import { call } from '../api-client';
import { shortTime } from '../page-clock';
import { MailReader } from './mail-reader';

/** Newest first; shows the newest until another is chosen. */
export function MailboxView({ count }: { readonly count: number }) {
  const answer = useAnswer<{ messages: readonly MailView[] }>('/api/mail', count);
  const [chosen, setChosen] = useState<string | null>(null);
  const messages = [...(answer?.messages ?? [])].reverse();
  const shown = messages.find(({ id }) => id === chosen) ?? messages[0];
  if (answer !== null && shown === undefined)
    return <p class="empty">No mail yet. Whatever the add-on sends arrives here and goes no further.</p>;
  return (
    <div class="mailbox">
      <div class="mail-list">
        <ul aria-label="Mails, newest first">
          {messages.map((mail) => (
            <li key={mail.id}>
              <button type="button" aria-current={mail === shown ? 'true' : 'false'} onClick={() => setChosen(mail.id)}>
                <span class="mail-to">{mail.to.join(', ')}</span>
                <span class="mail-subject">{mail.subject}</span>
                <span class="mail-time">{shortTime(mail.at)}</span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="text-button" onClick={() => void call('DELETE', '/api/mail')}>
          Empty mailbox
        </button>
      </div>
      {shown !== undefined && <MailReader mail={shown} />}
    </div>
  );
}
