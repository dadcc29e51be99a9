// MailApp: every form of sendEmail, Google's limits and texts, and a quota that is the sender's.

import { describe, expect, test } from '@jest/globals';
import { monday, opened } from './opened';

function sent(call: string): ReturnType<typeof opened>['mails'] {
  const { host, mails } = opened(`function main() { ${call} }`);
  const result = host.run('main', []);
  if (!result.ok) throw new Error(result.error.message);
  return mails;
}

function refusal(call: string): string {
  const result = opened(`function main() { ${call} }`).host.run('main', []);
  return result.ok ? 'sent' : result.error.message;
}

const bare = { from: 'ana@example.com', senderName: null, cc: [], bcc: [], replyTo: null, html: null, attachments: [], at: monday };

describe('sendEmail', () => {
  test.each([
    ["MailApp.sendEmail('bo@example.com', 'S', 'T');", { ...bare, to: ['bo@example.com'], subject: 'S', text: 'T' }],
    [
      "MailApp.sendEmail('bo@example.com', 'cy@example.com', 'S', 'T');",
      { ...bare, to: ['bo@example.com'], replyTo: 'cy@example.com', subject: 'S', text: 'T' },
    ],
    [
      "MailApp.sendEmail({ to: 'Bo <bo@example.com>, cy@example.com', subject: 'S', body: 'T' });",
      { ...bare, to: ['bo@example.com', 'cy@example.com'], subject: 'S', text: 'T' },
    ],
    [
      "MailApp.sendEmail({ to: 'bo@example.com', subject: 'S', htmlBody: '<p>T</p>' });",
      { ...bare, to: ['bo@example.com'], subject: 'S', text: 'T', html: '<p>T</p>' },
    ],
    [
      "MailApp.sendEmail('bo@example.com', 'S', 'T', { htmlBody: '<p>T</p>', name: 'Ana', cc: 'cy@example.com', bcc: 'di@example.com', replyTo: 'ed@example.com' });",
      {
        ...bare,
        to: ['bo@example.com'],
        subject: 'S',
        text: 'T',
        html: '<p>T</p>',
        senderName: 'Ana',
        cc: ['cy@example.com'],
        bcc: ['di@example.com'],
        replyTo: 'ed@example.com',
      },
    ],
  ])('%s', (call, mail) => {
    expect(sent(call)).toEqual([mail]);
  });

  test('carries attachments', () => {
    const [mail] = sent(
      "MailApp.sendEmail({ to: 'bo@example.com', subject: 'S', body: 'T', attachments: [Utilities.newBlob('añ', 'text/csv', 'a.csv')] });",
    );
    expect(mail?.attachments.map(({ name, type, bytes }) => [name, type, Buffer.from(bytes).toString()])).toEqual([
      ['a.csv', 'text/csv', 'añ'],
    ]);
  });

  test('carries pictures for its HTML by name, and pages as files', () => {
    const [mail] = sent(`MailApp.sendEmail({ to: 'bo@example.com', subject: 'S', htmlBody: '<img src="cid:logo">',
      inlineImages: { logo: Utilities.newBlob([1], 'image/png') }, attachments: [HtmlService.createHtmlOutput('<p>x</p>')] });`);
    expect(mail?.attachments.map(({ name, type, cid }) => [name, type, cid])).toEqual([
      ['attachment', 'text/html', undefined],
      ['logo', 'image/png', 'logo'],
    ]);
  });

  test('takes nothing for a file that is none', () => {
    expect(refusal("MailApp.sendEmail({ to: 'bo@example.com', subject: 'S', body: 'T', attachments: ['a.txt'] });")).toBe(
      'Invalid argument: attachments',
    );
    expect(refusal("MailApp.sendEmail({ to: 'bo@example.com', subject: 'S', body: 'T', attachments: [Session] });")).toBe(
      'MailApp.sendEmail with an attached Base.Session is not emulated by the local host.',
    );
  });

  test.each([
    ["MailApp.sendEmail('', 'S', 'T');", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail('nobody', 'S', 'T');", 'Invalid email: nobody'],
    ["MailApp.sendEmail('a@b', 'S', 'T');", 'Invalid email: a@b'],
    ["MailApp.sendEmail('a@example.com\\nb@example.com', 'S', 'T');", 'Invalid email: a@example.com\nb@example.com'],
    ["MailApp.sendEmail('bo@example.com', 'S'.repeat(251), 'T');", 'Argument too large: subject'],
    ["MailApp.sendEmail('bo@example.com', 'S', 'T'.repeat(204801));", 'Limit Exceeded: Email Body Size.'],
    ["MailApp.sendEmail(Array(51).fill('bo@example.com').join(), 'S', 'T');", 'Limit Exceeded: Email Recipients Per Message.'],
    ["MailApp.sendEmail('bo@example.com');", "The parameters (String) don't match the method signature for MailApp.sendEmail."],
  ])('%s is refused', (call, message) => {
    expect(refusal(call)).toBe(message);
  });

  test('raises what the post refuses, and counts nothing for it', () => {
    const deliver = (): never => {
      throw new Error('550 mailbox unavailable');
    };
    const { host } = opened("function main() { MailApp.sendEmail('bo@example.com', 'S', 'T'); }", { deliver });
    expect(host.run('main', [])).toMatchObject({ ok: false, error: { name: 'Exception', message: '550 mailbox unavailable' } });
    expect(host.mailQuota('ana@example.com')).toBe(100);
  });
});

describe('the quota', () => {
  const script = `
    function mail(to) { MailApp.sendEmail(to, 'S', 'T'); return MailApp.getRemainingDailyQuota(); }`;

  test('counts addresses, by sender, over a rolling day', () => {
    const { host } = opened(script);
    expect(host.run('mail', ['bo@example.com,cy@example.com'])).toMatchObject({ value: 98 });
    host.clock.set(monday + 23 * 3_600_000);
    expect(host.run('mail', ['bo@example.com'])).toMatchObject({ value: 97 });
    expect([host.mailQuota('ana@example.com'), host.mailQuota('bo@example.com')]).toEqual([97, 100]);
    host.clock.set(monday + 24 * 3_600_000);
    expect(host.mailQuota('ana@example.com')).toBe(99);
  });

  test('refuses a mail that is more than what is left', () => {
    const { host, mails } = opened(script);
    host.setMailQuota('ana@example.com', 1);
    const message = 'Service invoked too many times for one day: email.';
    expect(host.run('mail', ['bo@example.com,cy@example.com'])).toMatchObject({ error: { message } });
    expect(host.run('mail', ['bo@example.com'])).toMatchObject({ value: 0 });
    expect(host.run('mail', ['bo@example.com'])).toMatchObject({ error: { message } });
    expect(mails).toHaveLength(1);
    host.language = 'de';
    expect(host.run('mail', ['bo@example.com'])).toMatchObject({ error: { message: 'Service an einem Tag zu oft aufgerufen: email.' } });
  });

  test('may be set when the host is opened', () => {
    expect(opened(script, { mailQuota: 1500 }).host.run('mail', ['bo@example.com'])).toMatchObject({ value: 1499 });
  });
});
