// Invitations in the built add-on: by SMTP, the calendar file received as MailApp sends it, read by two programs that are not ours.

import { afterAll, expect, test } from '@jest/globals';
import { startMail } from '../../../host/mail/post-office';
import { readCalendar } from '../../documents/calendar/read-calendar';
import { setUpDesk } from '../support/desk';

const post = startMail();
afterAll(() => post.stop());

test('a request, that it was moved, and that it is off arrive as calendar files with their method, and the row says when they went out', () => {
  const desk = setUpDesk({ pipeline: 'cg', sample: false }, { deliver: (mail) => post.deliver(mail) });
  desk.rpc('add', { table: 'people', rows: [{ name: 'Zoë Lo', email: 'zoe@example.com', timeZone: 'Asia/Tokyo' }] });
  const values = {
    title: 'Rig; dailies, “übung”',
    date: '2026-05-04',
    start: '10:00',
    end: '10:45',
    attendees: 'Zoë Lo',
    status: 'Planned',
  };
  desk.rpc('saveWhole', { table: 'reviews', row: { id: null, values }, lines: [] });
  const of = { letter: 'invite', table: 'reviews', id: 'REV-001' };
  const send = () => {
    const { seen, mails } = desk.rpc('post', { of });
    expect(mails).toHaveLength(1);
    const { afterwards } = desk.rpc('sendPost', { of, seen, sure: false });
    if (afterwards !== null) desk.rpc('follow', { changes: [{ table: 'reviews', adds: [], edits: [afterwards] }] });
  };
  const change = (key: string, was: string, is: string) =>
    desk.rpc('save', { table: 'reviews', id: 'REV-001', loaded: { [key]: was }, changes: { [key]: is } });
  send();
  change('date', '2026-05-04', '2026-05-05');
  send();
  change('status', 'Planned', 'Cancelled');
  send();
  const mails = [...post.messages()].sort((a, b) => (a.subject < b.subject ? -1 : 1));
  expect(mails.map(({ subject }) => subject.slice(subject.indexOf(':') + 2))).toEqual([
    'CALLED OFF: Rig; dailies, “übung”, Tue 5 May',
    'MOVED to Tue 5 May, 10:00: Rig; dailies, “übung”',
    'Rig; dailies, “übung”, Mon 4 May, 10:00',
  ]);
  expect(mails[2]?.text).toContain('Monday, 4 May 2026');
  const files = mails.map(({ attachments: [file] }) => ({
    ...file,
    events: readCalendar(Buffer.from(file?.content ?? '', 'base64').toString('utf8')),
  }));
  expect(files.map(({ type, events }) => [type, ...events.map(({ method, start, title }) => `${method} ${start} ${title}`)])).toEqual([
    ['text/calendar', ...Array(2).fill('CANCEL 2026-05-05T09:00:00.000Z CALLED OFF: Rig; dailies, “übung”, Tue 5 May')],
    ['text/calendar', ...Array(2).fill('REQUEST 2026-05-05T09:00:00.000Z MOVED to Tue 5 May, 10:00: Rig; dailies, “übung”')],
    ['text/calendar', ...Array(2).fill('REQUEST 2026-05-04T09:00:00.000Z Rig; dailies, “übung”')],
  ]);
  expect(new Set(files.flatMap(({ events }) => events.map(({ uid }) => uid))).size).toBe(1);
  expect(desk.rows('Sent mail').map(({ To, State }) => [To, State])).toEqual(Array(3).fill(['zoe@example.com', 'sent']));
  expect(desk.rows('Reviews')[0]?.['Invited on']).toBeTruthy();
});
