// What a mail server refuses before it takes a mail.

import type { OutgoingMail } from '../api';

const addressForm = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"()]+$/;
const lineBreak = /[\r\n]/;

/** Why the address cannot receive mail, or null. `refused` are addresses that the server was told to turn away. */
export function addressRefusal(address: string, refused: readonly string[]): string | null {
  if (!addressForm.test(address)) return `Invalid email: ${address}`;
  return refused.includes(address.toLowerCase()) ? `Address refused by the mail server: ${address}` : null;
}

/** Why the mail cannot go as a whole, or null: nothing is sent to anybody when one recipient is wrong, as with Google. */
export function mailRefusal(mail: OutgoingMail, refused: readonly string[]): string | null {
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc];
  if (recipients.length === 0) return 'Failed to send email: no recipient';
  const headers = [mail.subject, mail.senderName ?? '', ...mail.attachments.map((file) => file.name)];
  if (headers.some((text) => lineBreak.test(text))) return 'A line break is not allowed in the subject, a name or a file name of a mail.';
  const addresses = [mail.from, ...recipients, ...(mail.replyTo === null ? [] : [mail.replyTo])];
  return addresses.map((address) => addressRefusal(address, refused)).find((reason) => reason !== null) ?? null;
}
