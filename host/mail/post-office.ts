// The local mail service: what the host sends goes over real SMTP and ends in a mailbox that people and tests can read.

import type { OutgoingMail } from '../api';
import { askBlocking, openBridge } from '../worker/blocking-bridge';
import type { MailMessage } from './message';

/** How the mail service starts. */
export interface MailOptions {
  /** Mails of an earlier session. */
  readonly kept?: readonly MailMessage[];
  /** Addresses that the server turns away, in lower case: to see what a refused mail does. */
  readonly refused?: readonly string[];
  /** Addresses, in lower case, whose mail is taken and comes back later to whoever sent it, as Google mostly does with one that does not exist. */
  readonly bounced?: readonly string[];
}

/** The running mail service. */
export interface PostOffice {
  /** Sends by SMTP and blocks until the mail has arrived. @throws when the mail is refused; then nobody got it. */
  readonly deliver: (mail: OutgoingMail) => void;
  /** Oldest first. */
  readonly messages: () => readonly MailMessage[];
  readonly clear: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts the mail thread. It does not keep the process alive. */
export function startMail(options: MailOptions = {}): PostOffice {
  const bridge = openBridge('mail-worker.mjs', { refused: options.refused ?? [] }, 'The local mail server did not answer.');
  let messages = [...(options.kept ?? [])];
  let highest = Math.max(0, ...messages.map(({ id }) => Number(id)));
  return {
    deliver: (mail) => {
      for (const each of [mail, ...bouncesOf(mail, options.bounced ?? [])]) {
        const received = askBlocking(bridge, each) as Omit<MailMessage, 'id'>;
        highest += 1;
        messages = [...messages, { id: String(highest), ...received }];
      }
    },
    messages: () => messages,
    clear: () => {
      messages = [];
    },
    stop: async () => {
      bridge.ends.port.close();
      await bridge.worker.terminate();
    },
  };
}

/** Until a mail server gives up on an address that it does not know. */
const bounceMs = 60_000;

/** What comes back to the sender; no script hears of it. */
function bouncesOf(mail: OutgoingMail, bounced: readonly string[]): readonly OutgoingMail[] {
  return [...mail.to, ...mail.cc, ...mail.bcc]
    .filter((address) => bounced.includes(address.toLowerCase()))
    .map((address) => ({
      from: 'mailer-daemon@googlemail.com',
      senderName: 'Mail Delivery Subsystem',
      to: [mail.from],
      cc: [],
      bcc: [],
      replyTo: null,
      subject: 'Delivery Status Notification (Failure)',
      text: `Address not found. Your message to ${address} was not delivered: ${mail.subject}`,
      html: null,
      attachments: [],
      at: mail.at + bounceMs,
    }));
}
