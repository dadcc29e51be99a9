// The mails of a preview: to whom and about what; each opens to what would be sent.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PreviewMail, PreviewView } from '../../../src/contract/reminders';
import { inWords } from '../../../src/schema/values/text';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';

interface MailListProps {
  readonly preview: PreviewView;
  /** The address whose mail is open; null: none. */
  readonly open: string | null;
  readonly onOpen: (to: string | null) => void;
}

export function MailList({ preview, open, onOpen }: MailListProps): JSX.Element {
  const { mails, withoutAddress } = preview;
  return (
    <>
      {withoutAddress.length > 0 && (
        <Notice kind="warn">
          No address for {inWords(withoutAddress)}: what is theirs goes to the coordinator. Add addresses on the People tab.
        </Notice>
      )}
      <ul class="mails">
        {mails.map((mail, index) => (
          <li key={mail.to}>
            <button
              type="button"
              class="mail-head"
              aria-expanded={open === mail.to}
              aria-controls={`mail-${index}`}
              onClick={() => onOpen(open === mail.to ? null : mail.to)}
            >
              {mail.name !== '' && <span class="mail-name">{mail.name}</span>}
              <span class="hint">{mail.to}</span>
              <span class="mail-subject">{mail.subject}</span>
            </button>
            <div id={`mail-${index}`} hidden={open !== mail.to}>
              {open === mail.to && <Mail mail={mail} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Mail({ mail }: { readonly mail: PreviewMail }): JSX.Element {
  const [plain, setPlain] = useState(false);
  return (
    <div class="mail">
      <Button look="link" onPress={() => setPlain(!plain)}>
        {plain ? 'As it looks' : 'As plain text'}
      </Button>
      {plain ? (
        // A field rather than a paragraph: the keyboard can scroll it and copy from it.
        <textarea class="mail-text" aria-label={`Mail to ${mail.name || mail.to} as plain text`} readOnly rows={14} value={mail.text} />
      ) : (
        <iframe
          class="mail-html"
          title={`Mail to ${mail.name || mail.to}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={framed(mail.html)}
        />
      )}
    </div>
  );
}

/** Nothing in the frame runs; its links open beside the workbook. */
function framed(html: string): string {
  return `<base target="_blank">${html}`;
}
