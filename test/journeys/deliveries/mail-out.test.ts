// A mail with its paper in the built add-on: over real SMTP, the file received byte for byte.

import { afterAll, expect, test } from '@jest/globals';
import { startMail } from '../../../host/mail/post-office';
import { stopPrinting } from '../../../host/pdf/printer';
import { type Desk, setUpDesk } from '../support/desk';

const post = startMail();
afterAll(async () => {
  await post.stop();
  await stopPrinting();
});

test('a delivery note goes to the partner by SMTP and arrives whole; the row is marked as sent, and asked to be, once', () => {
  const sent: Uint8Array[] = [];
  const desk: Desk = setUpDesk(
    { pipeline: 'cg', sample: false },
    {
      deliver: (mail) => {
        sent.push(...mail.attachments.map(({ bytes }) => bytes));
        post.deliver(mail);
      },
    },
  );
  desk.rpc('add', { table: 'people', rows: [{ name: 'Mia Lo', email: 'mia@kestrel.example', company: 'Kestrel Models' }] });
  const row = { title: 'Turnover', direction: 'Out', partner: 'Kestrel Models', contact: 'Mia Lo', copies: 'Mia Lo', due: '2026-03-02' };
  const adds = [{ what: 'Railroad', take: 2, fileName: 'EN_003_v002.psd' }];
  desk.rpc('saveWhole', { table: 'deliveries', row: { id: null, values: row }, lines: [{ table: 'deliveryItems', adds, edits: [] }] });
  const of = { letter: 'mail', table: 'deliveries', id: 'DEL-001' };
  const { to, cc, subject, text, paper } = desk.rpc('letter', { of });
  expect([to, paper]).toEqual(['mia@kestrel.example', 'DEL-001 Delivery note.pdf']);
  const input = { of, mail: { to, cc, subject, text }, way: 'send', paper: 'with paper', sure: false } as const;
  const key = 'submit';
  expect(desk.rpc('sendLetter', input, key).words).toBe('Sent to mia@kestrel.example, with DEL-001 Delivery note.pdf.');
  expect(desk.rpc('sendLetter', input, key).words).toContain('already');
  const [mail, ...others] = post.messages();
  expect([others, mail?.to, mail?.subject, mail?.text.trim().split(/\n\n/)[1]]).toEqual([
    [],
    ['mia@kestrel.example'],
    subject,
    'We are sending you Turnover, 1 item.',
  ]);
  const [file] = mail?.attachments ?? [];
  expect([file?.name, file?.type, file?.size]).toEqual(['DEL-001 Delivery note.pdf', 'application/pdf', sent[0]?.byteLength]);
  const received = Buffer.from(file?.content ?? '', 'base64');
  expect(received.subarray(0, 5).toString()).toBe('%PDF-');
  expect(received.equals(Buffer.from(sent[0] ?? []))).toBe(true);
  expect(desk.rows('Sent mail').map((entry) => [entry.To, entry.State])).toEqual([['mia@kestrel.example', 'sent']]);
});
