// The mail service sends over real SMTP and gives back what arrived.

import { afterAll, describe, expect, test } from '@jest/globals';
import type { OutgoingMail } from '../../../host/api';
import { startMail } from '../../../host/mail/post-office';
import { mailViewOf } from '../../../host/server/views';

const AT = Date.UTC(2026, 2, 2, 8, 0);

const mail = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: 'coordinator@example.com',
  senderName: null,
  to: ['ana@example.com'],
  cc: [],
  bcc: [],
  replyTo: null,
  subject: 'Hello',
  text: 'Plain words',
  html: null,
  attachments: [],
  at: AT,
  ...changes,
});

describe('the mail service', () => {
  const office = startMail({ refused: ['gone@example.com'] });
  afterAll(() => office.stop());

  const delivered = (changes: Partial<OutgoingMail>) => {
    office.deliver(mail(changes));
    return office.messages().at(-1);
  };

  test('a plain mail arrives with its time on the host clock', () => {
    const message = delivered({});
    expect(message).toMatchObject({
      at: AT,
      from: 'coordinator@example.com',
      to: ['ana@example.com'],
      subject: 'Hello',
      html: null,
      replyTo: null,
    });
    expect(message?.text.trim()).toBe('Plain words');
  });

  test('accents, emoji and both parts survive the journey', () => {
    const message = delivered({
      senderName: 'Zoë Åkerman',
      subject: 'Épisode 3: 1 retard, £143.20 ✓ 🎬 and a subject that is longer than one line of a mail header may be',
      text: 'Ligne un\nLigne deux: “déjà vu”',
      html: '<p>Ligne <b>un</b> – 日本</p>',
    });
    expect(message?.subject).toBe('Épisode 3: 1 retard, £143.20 ✓ 🎬 and a subject that is longer than one line of a mail header may be');
    expect(message?.text.trim()).toBe('Ligne un\nLigne deux: “déjà vu”');
    expect(message?.html?.trim()).toBe('<p>Ligne <b>un</b> – 日本</p>');
    expect(message?.from).toContain('Zoë Åkerman');
  });

  test('several recipients, copies, hidden copies and the reply address are kept apart', () => {
    const message = delivered({
      to: ['a@example.com', 'b@example.com'],
      cc: ['c@example.com'],
      bcc: ['d@example.com'],
      replyTo: 'r@example.com',
    });
    expect(message).toMatchObject({
      to: ['a@example.com', 'b@example.com'],
      cc: ['c@example.com'],
      bcc: ['d@example.com'],
      replyTo: 'r@example.com',
    });
  });

  test('an attachment arrives byte for byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const file = delivered({ attachments: [{ name: 'liste d’été.bin', type: 'application/octet-stream', bytes }] })?.attachments[0];
    expect(file).toMatchObject({ name: 'liste d’été.bin', type: 'application/octet-stream', size: 256 });
    expect(Buffer.from(file?.content ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
  });

  test('a picture of the HTML arrives with its name, and is shown where the HTML names it', () => {
    const html = '<img src="cid:logo"><img src="cid:other">';
    const picture = { name: 'logo.png', type: 'image/png', bytes: Buffer.from('png'), cid: 'logo' };
    const message = delivered({ html, attachments: [picture] });
    expect(message?.attachments).toMatchObject([{ name: 'logo.png', type: 'image/png', cid: 'logo' }]);
    const shown = message && mailViewOf(message, 'Etc/UTC').html?.trim();
    expect(shown).toBe('<img src="data:image/png;base64,cG5n"><img src="cid:other">');
  });

  test.each([
    ['a line break in the subject', { subject: 'Hi\r\nBcc: thief@example.com' }],
    ['a line break in the sender name', { senderName: 'A\nB' }],
    ['a malformed address', { to: ['ana@example.com', 'not an address'] }],
    ['a line break in an address', { to: ['ana@example.com\r\nRCPT TO:<x@example.com>'] }],
    ['a malformed reply address', { replyTo: 'nobody' }],
    ['an address that the server turns away', { to: ['ana@example.com'], cc: ['gone@example.com'] }],
    ['no recipient', { to: [] }],
  ])('%s is refused at the call and nobody gets the mail', (_what, changes) => {
    const before = office.messages().length;
    expect(() => office.deliver(mail(changes))).toThrow(/line break|Invalid email|refused|no recipient/);
    expect(office.messages()).toHaveLength(before);
  });

  test('mail to an address that does not exist is taken, and comes back to the sender later', () => {
    const bouncing = startMail({ bounced: ['gone@example.com'] });
    bouncing.deliver(mail({ to: ['Gone@example.com'], cc: ['ana@example.com'], subject: 'Late' }));
    bouncing.deliver(mail({ to: ['ana@example.com'] }));
    const [sent, bounce, ...others] = bouncing.messages();
    expect([sent?.to, others.length]).toEqual([['Gone@example.com'], 1]);
    expect(bounce).toMatchObject({ to: ['coordinator@example.com'], at: AT + 60_000, subject: 'Delivery Status Notification (Failure)' });
    expect(bounce?.text).toContain('Gone@example.com');
    expect(() => bouncing.deliver(mail({ to: ['gone'] }))).toThrow('Invalid email: gone');
    return bouncing.stop();
  });

  test('ids go on after a restart and the mailbox can be emptied', () => {
    const kept = office.messages();
    const again = startMail({ kept });
    again.deliver(mail());
    expect(again.messages().at(-1)?.id).toBe(String(kept.length + 1));
    again.clear();
    expect(again.messages()).toEqual([]);
    return again.stop();
  });
});
