// A mail server on loopback that keeps what it receives instead of passing it on.

import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type MailMessage, sentAtHeader, ticketHeader } from './message';
import { addressRefusal } from './refusal';

/** A listening server. */
export interface MailServer {
  readonly port: number;
  /** Parsed mails by ticket; whoever takes one deletes it. */
  readonly received: Map<string, Omit<MailMessage, 'id'>>;
}

/** Resolves when it listens on a free port of 127.0.0.1. */
export function openMailServer(refused: readonly string[]): Promise<MailServer> {
  const received: MailServer['received'] = new Map();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => done(rejection(addressRefusal(address, refused))),
    onData: (stream, session, done) => {
      simpleParser(stream, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true })
        .then((mail) => received.set(String(mail.headers.get(ticketHeader)), messageOf(mail, session)))
        .then(() => done(), done);
    },
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    const listener = server.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      if (address !== null && typeof address === 'object') resolve({ port: address.port, received });
    });
  });
}

function rejection(reason: string | null): Error | null {
  return reason === null ? null : Object.assign(new Error(reason), { responseCode: 550 });
}

function messageOf(mail: ParsedMail, session: SMTPServerSession): Omit<MailMessage, 'id'> {
  const to = addressesOf(mail.to);
  const cc = addressesOf(mail.cc);
  const shown = new Set([...to, ...cc]);
  return {
    at: Number(mail.headers.get(sentAtHeader)),
    from: senderOf(mail.from),
    to,
    cc,
    bcc: session.envelope.rcptTo.map(({ address }) => address).filter((address) => !shown.has(address)),
    replyTo: addressesOf(mail.replyTo)[0] ?? null,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || null,
    attachments: mail.attachments.map((file) => ({
      name: file.filename ?? 'attachment',
      type: file.contentType,
      size: file.size,
      content: file.content.toString('base64'),
      ...(file.contentId === undefined ? {} : { cid: file.contentId.replace(/^<|>$/g, '') }),
    })),
  };
}

function senderOf(field: AddressObject | undefined): string {
  const { name, address } = field?.value[0] ?? { name: '', address: '' };
  return name === '' ? (address ?? '') : `${name} <${address}>`;
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): string[] {
  const objects = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return objects.flatMap((object) => object.value.map(({ address }) => address ?? '')).filter((address) => address !== '');
}
