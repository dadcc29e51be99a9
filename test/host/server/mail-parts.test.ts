// How a mail with files travels: the parts of its MIME text, as MailApp makes them. Reference, mail/mail-app: attachments, inlineImages; it has no other parts.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import type { OutgoingMail } from '../../../host/api';
import { sendBySmtp } from '../../../host/mail/smtp-client';

const files = {
  pdf: { name: 'sheet.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-') },
  calendar: { name: 'dates.ics', type: 'text/calendar', bytes: Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n') },
  page: { name: 'page.html', type: 'text/html', bytes: Buffer.from('<p>another page</p>') },
  words: { name: 'words.txt', type: 'text/plain', bytes: Buffer.from('other words') },
  mail: { name: 'mail.eml', type: 'message/rfc822', bytes: Buffer.from('Subject: x\r\n\r\ny') },
  picture: { name: 'logo.png', type: 'image/png', bytes: Buffer.from('png'), cid: 'logo' },
};

/** `multipart/mixed(text/plain, image/png)`: the types of a message's parts as they are nested. */
function partsOf(mime: string): string {
  const gap = mime.search(/\r?\n\r?\n/);
  const head = mime.slice(0, gap).replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type: *([^;\s]+)/im.exec(head)?.[1] ?? 'text/plain';
  const boundary = /boundary="?([^";\s]+)/i.exec(head)?.[1];
  if (boundary === undefined) return type;
  const inner = mime
    .slice(gap)
    .split(new RegExp(`\\r?\\n--${boundary}(?:--)?\\r?\\n`))
    .slice(1, -1);
  return `${type}(${inner.map((part) => partsOf(part)).join(', ')})`;
}

describe('the parts of a mail', () => {
  let received = '';
  let port = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received = Buffer.concat(chunks).toString();
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    port = address !== null && typeof address === 'object' ? address.port : 0;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

  const sent = async (html: string | null, ...attachments: OutgoingMail['attachments']): Promise<string> => {
    const mail = { from: 'a@example.com', senderName: null, to: ['b@example.com'], cc: [], bcc: [], replyTo: null, at: 0 };
    await sendBySmtp(port, { ...mail, subject: 'S', text: 'T', html, attachments }, '1');
    return partsOf(`${received}\r\n`);
  };

  const BODY = 'multipart/alternative(text/plain, text/html)';

  test.each<[string, string | null, OutgoingMail['attachments'], string]>([
    ['words alone', null, [], 'text/plain'],
    ['a page', '<p>T</p>', [], BODY],
    ['words with a PDF', null, [files.pdf], 'multipart/mixed(text/plain, application/pdf)'],
    ['a page with a PDF', '<p>T</p>', [files.pdf], `multipart/mixed(${BODY}, application/pdf)`],
    ['a page with dates', '<p>T</p>', [files.calendar], `multipart/mixed(${BODY}, text/calendar)`],
    ['a page with another page', '<p>T</p>', [files.page], `multipart/mixed(${BODY}, text/html)`],
    ['words with other words', null, [files.words], 'multipart/mixed(text/plain, text/plain)'],
    ['a page with a mail', '<p>T</p>', [files.mail], `multipart/mixed(${BODY}, message/rfc822)`],
    [
      'a page with a picture of its own and a PDF',
      '<img src="cid:logo">',
      [files.picture, files.pdf],
      'multipart/mixed(multipart/alternative(text/plain, multipart/related(text/html, image/png)), application/pdf)',
    ],
  ])('%s: no file becomes an alternative', async (_what, html, attachments, parts) => {
    expect(await sent(html, ...attachments)).toBe(parts);
  });
});
