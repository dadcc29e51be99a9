// An address that no mail reaches: refused at the call, or taken and sent back later. What the coordinator is told is right in both.

import { afterAll, expect, test } from '@jest/globals';
import { type PostOffice, startMail } from '../../../host/mail/post-office';
import type { Desk } from '../support/desk';
import { hours, mondayMorning, succeeded } from '../support/desk';
import { added, ana, ben, mailroom, rigging } from '../support/mailroom';

const offices: PostOffice[] = [];
afterAll(() => Promise.all(offices.map((office) => office.stop())));

/** After a run in which Ben is mailed about what is due today, by a mail service of that kind. */
function afterRun(kind: 'refused' | 'bounced'): { desk: Desk; office: PostOffice } {
  const office = startMail({ [kind]: [ben] });
  offices.push(office);
  const desk = mailroom({ deliver: office.deliver });
  added(desk, 'assets', rigging('Lamp', '2026-03-02'));
  desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
  return { desk, office };
}

const toBen = (desk: Desk) => desk.rows('Sent mail').filter((row) => String(row.To).includes(ben));

test('refused at the call: Sent mail and To sort out say so, and nobody is told that it went', () => {
  const { desk, office } = afterRun('refused');
  const [line] = toBen(desk);
  expect(line?.State).toBe('not sent');
  expect(office.messages().some(({ to }) => to.includes(ben))).toBe(false);
  expect(JSON.stringify(desk.rpc('open', {}))).toContain('refused');
});

test('sent back later: Sent mail says sent, which is what is known; no word of ours says that it arrived', () => {
  const { desk, office } = afterRun('bounced');
  const [line] = toBen(desk);
  expect(line?.State).toBe('sent');
  const [bounce] = office.messages().filter(({ subject }) => subject.startsWith('Delivery Status'));
  expect(bounce).toMatchObject({ to: [ana] });
  const words = [JSON.stringify(desk.rpc('open', {})), ...office.messages().map(({ text }) => text)].filter(
    (text) => text !== bounce?.text,
  );
  for (const text of words) expect(text).not.toMatch(/delivered to|was delivered|has arrived|received by/i);
});

test('a wrong form is refused at the call in both', () => {
  const { office } = afterRun('bounced');
  const mail = { from: ana, senderName: null, cc: [], bcc: [], replyTo: null, subject: 'S', text: 'T', html: null, attachments: [], at: 0 };
  for (const to of ['ben', 'ben@', 'ben@example', 'a b@example.com'])
    expect(() => office.deliver({ ...mail, to: [to] })).toThrow('Invalid email');
});
