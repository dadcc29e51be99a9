// One mail: its head, its HTML as wide as a phone or a desk shows it, its plain text, its attachments.

import { useState } from 'preact/hooks';
import type { MailView } from '../../server/views';
import { shortTime } from '../page-clock';
import { linkedHere } from '../row-link';

type Part = '360' | '600' | 'text';

const parts: readonly { readonly part: Part; readonly label: string }[] = [
  { part: '360', label: 'Phone, 360 px' },
  { part: '600', label: 'Desk, 600 px' },
  { part: 'text', label: 'Plain text' },
];

/** A mail is untrusted: its frame runs no scripts, fetches nothing, and opens links elsewhere. */
function framed(html: string): string {
  return `<base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">${html}`;
}

/** Starts with the phone's width, the harder one. */
export function MailReader({ mail }: { readonly mail: MailView }) {
  const [wanted, setPart] = useState<Part>('360');
  const part = mail.html === null ? 'text' : wanted;
  return (
    <article class="mail" aria-label={mail.subject}>
      <h3>{mail.subject}</h3>
      <MailHead mail={mail} />
      <fieldset class="segments" aria-label="Show the mail as">
        {parts.map(({ part: one, label }) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === part}
            disabled={mail.html === null && one !== 'text'}
            onClick={() => setPart(one)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {part === 'text' ? (
        <textarea readOnly aria-label="Plain text" value={mail.text} />
      ) : (
        <div class="mail-paper">
          <iframe
            key={mail.id}
            title={`HTML of ${mail.subject}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcdoc={framed(linkedHere(mail.html ?? ''))}
            style={{ width: `${part}px` }}
          />
        </div>
      )}
    </article>
  );
}

function MailHead({ mail }: { readonly mail: MailView }) {
  return (
    <dl>
      <Line name="From" value={mail.from} />
      <Line name="To" value={mail.to.join(', ')} />
      <Line name="Cc" value={mail.cc.join(', ')} />
      <Line name="Bcc" value={mail.bcc.join(', ')} />
      <Line name="Reply to" value={mail.replyTo ?? ''} />
      <Line name="Sent" value={shortTime(mail.at)} />
      {mail.attachments.length > 0 && (
        <div>
          <dt>Attached</dt>
          <dd>
            {mail.attachments.map((file, index) => (
              <a key={file.name} href={`/api/mail/${mail.id}/attachments/${index}`}>
                {file.name} ({Math.ceil(file.size / 1024)} KB)
              </a>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return value === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
