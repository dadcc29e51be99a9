// A mail in Gmail's own window, to be sent from there.

import type { OutgoingLetter } from '../../src/contract/papers';

const gmail = 'https://mail.google.com/mail/';

/** Longer than that an address bar takes no text: then the window opens without it. */
const longest = 6000;

/** A page of Google's with the mail filled in; what goes with it cannot be said there. */
export function gmailLink({ to, cc, subject, text }: OutgoingLetter): string {
  const said = { to, cc: cc.join(','), su: subject, body: text };
  const link = (names: readonly (keyof typeof said)[]) =>
    `${gmail}?view=cm&fs=1${names.map((name) => `&${name}=${encodeURIComponent(said[name])}`).join('')}`;
  const whole = link(['to', 'cc', 'su', 'body']);
  return whole.length > longest ? link(['to', 'cc', 'su']) : whole;
}
