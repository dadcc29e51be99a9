// Sends one mail over SMTP, as any mail client would.

import { createTransport, type Transporter } from 'nodemailer';
import type { OutgoingMail } from '../api';
import { sentAtHeader, ticketHeader } from './message';

const transports = new Map<number, Transporter>();

function transportTo(port: number): Transporter {
  const known = transports.get(port);
  if (known !== undefined) return known;
  const made = createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: 1,
    maxMessages: Infinity,
  });
  transports.set(port, made);
  return made;
}

/** Resolves when the server has taken the mail; rejects with the server's reason. The ticket names this mail to the receiving side. */
export async function sendBySmtp(port: number, mail: OutgoingMail, ticket: string): Promise<void> {
  await transportTo(port).sendMail({
    from: { name: mail.senderName ?? '', address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    date: new Date(mail.at),
    headers: { [sentAtHeader]: String(mail.at), [ticketHeader]: ticket },
    attachments: mail.attachments.map(attached),
  });
}

/** As a part of `multipart/mixed`, whatever its type: `MailApp` has no way to make an alternative part of one. */
function attached({ name, type, bytes, cid }: OutgoingMail['attachments'][number]) {
  return {
    filename: name,
    contentType: type,
    content: Buffer.from(bytes),
    ...(cid === undefined ? { contentDisposition: 'attachment' as const } : { cid, contentDisposition: 'inline' as const }),
  };
}
