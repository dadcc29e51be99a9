// Inviting to a review: read first, on each person's own clock, with a calendar file; told again only what is new.

import { describe, expect, test } from '@jest/globals';
import { mostPosts } from '../../../src/office/sent-log/letters';
import { readCalendar } from '../../documents/calendar/read-calendar';
import { type ReviewDesk, reviewDesk } from './review-desk';

const items = [
  { item: 'Oti', order: 2, step: 'Rig', take: 1 },
  { item: 'Lama', order: 1, step: 'Rig', take: 2 },
];

function filesOf({ made }: ReviewDesk) {
  return made.mails.map(({ to, attached }) => ({
    to,
    events: attached && 'calendar' in attached ? readCalendar(attached.calendar) : [],
  }));
}

const refused = (work: () => unknown): string => {
  try {
    work();
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
  return 'done';
};

describe('an invitation', () => {
  test('says when it is on the clock of whoever gets it, what is shown and in which order, and who gets none', () => {
    const { look } = reviewDesk({}, items);
    const { mails, notes, calendar, doubt } = look();
    expect(mails.map(({ to, subject, file }) => [to, subject, file])).toEqual([
      ['ben@example.com', 'Caminandes: Rig dailies, Fri 27 Mar, 10:00', 'REV-001 Rig dailies.ics'],
      ['jo@example.com', 'Caminandes: Rig dailies, Fri 27 Mar, 10:00', 'REV-001 Rig dailies.ics'],
      ['tom@example.com', 'Caminandes: Rig dailies, Fri 27 Mar, 10:00', 'REV-001 Rig dailies.ics'],
    ]);
    // Los Angeles has summer time already, Europe not yet.
    expect(mails[1]?.text).toBe(
      [
        'Hello Jo Rey,',
        'Please come to Rig dailies on\nFriday, 27 March 2026, 03:00 to 03:45 (America/Los_Angeles)\nThat is Friday, 27 March 2026, 10:00 to 10:45 (Europe/London).',
        'Where: Screening room',
        '1. Lama, Rig, Take shown 2\n2. Oti, Rig, Take shown 1',
        'The file that comes with this mail puts it into your calendar.',
        'Best regards\nAna Ruiz',
        'You get this because you are among those who are to come. To get fewer or none, reply to this mail.',
      ].join('\n\n'),
    );
    expect(mails[2]?.text).toContain('on\nFriday, 27 March 2026, 10:00 to 10:45 (Europe/London)\n\n');
    expect([notes, doubt]).toEqual([['No Address has no address on People, and gets no invitation.'], '']);
    expect(new URL(calendar ?? '').searchParams.get('dates')).toBe('20260327T100000Z/20260327T104500Z');
    expect(new URL(calendar ?? '').searchParams.get('add')).toBe('ben@example.com,jo@example.com,tom@example.com');
  });

  test('is on Sent mail before it goes, comes with a file that calendars understand, and goes once', () => {
    const desk = reviewDesk();
    const before: unknown[] = [];
    const { send } = desk.ports.mailer;
    Object.assign(desk.ports.mailer, {
      send: (mail: Parameters<typeof send>[0]) => {
        before.push(desk.made.rows('Sent mail').map(({ State }) => State));
        send(mail);
      },
    });
    expect(desk.send('invite', 'one')).toBe('3 mails sent.');
    expect(before[0]).toEqual(['going out', 'going out', 'going out']);
    expect(desk.made.rows('Sent mail').map(({ To, State }) => [To, State])).toEqual(
      ['ben', 'jo', 'tom'].map((name) => [`${name}@example.com`, 'sent']),
    );
    for (const { events } of filesOf(desk)) {
      for (const event of events) {
        expect(event).toMatchObject({
          ...{ method: 'REQUEST', title: 'Rig dailies', start: '2026-03-27T10:00:00.000Z', organiser: 'ana@example.com' },
          guests: ['Ben Ode', 'Jo Rey', 'Tom Vale'].map((name) => [name, `${name.slice(0, name.indexOf(' ')).toLowerCase()}@example.com`]),
        });
      }
    }
    expect(desk.send('invite', 'one')).toContain('already');
    expect(desk.look().mails).toEqual([]);
    expect(desk.made.mails).toHaveLength(3);
  });

  test('that was moved over a change of the clocks is MOVED and the day, the same event with a higher number', () => {
    const desk = reviewDesk();
    desk.send();
    desk.made.now += 60_000;
    desk.change({ date: '2026-03-30' });
    const { mails } = desk.look();
    expect(mails.map(({ subject }) => subject)).toEqual(Array(3).fill('Caminandes: MOVED to Mon 30 Mar, 10:00: Rig dailies'));
    desk.send();
    const [first, , , moved] = filesOf(desk);
    const [was, is] = [first?.events[0], moved?.events[0]];
    expect([is?.uid, is?.start, is?.title]).toEqual([was?.uid, '2026-03-30T09:00:00.000Z', 'MOVED to Mon 30 Mar, 10:00: Rig dailies']);
    expect((is?.sequence ?? 0) > (was?.sequence ?? 0)).toBe(true);
  });

  test('goes to a new guest alone, and is taken back from one who is named no more', () => {
    const desk = reviewDesk({ attendees: 'Ben Ode' });
    desk.send();
    desk.change({ attendees: 'Jo Rey' });
    expect(desk.look().mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['jo@example.com', 'Caminandes: Rig dailies, Fri 27 Mar, 10:00'],
      ['ben@example.com', 'Caminandes: CALLED OFF: Rig dailies, Fri 27 Mar'],
    ]);
  });

  test('of a cancelled review is called off to whoever was invited, once', () => {
    const desk = reviewDesk();
    expect(refused(() => reviewDesk({ status: 'Cancelled' }).look())).toContain('Nobody was invited');
    desk.send();
    desk.change({ status: 'Cancelled' });
    desk.send();
    const off = filesOf(desk).slice(3);
    expect(off.map(({ to, events }) => [to, events.map(({ method, status }) => `${method} ${status}`)])).toEqual(
      ['ben', 'jo', 'tom'].map((name) => [`${name}@example.com`, ['CANCEL CANCELLED', 'CANCEL CANCELLED']]),
    );
    expect(refused(() => desk.look())).toContain('Nobody was invited');
  });
});

describe('what is odd', () => {
  test.each([
    [{ start: null }, 'Say when it begins'],
    [{ chair: null, attendees: 'No Address' }, 'Nobody with an address'],
  ])('%j is refused in words', (row, words) => {
    expect(refused(() => reviewDesk(row).look())).toContain(words);
  });

  test.each([
    [{ date: '2026-03-28' }, ['Sat 28 Mar is no working day.']],
    [{ date: '2026-03-01' }, ['Sun 1 Mar is past.']],
    [{ end: null }, ['End is blank: it is taken for 60 minutes.']],
    [
      { date: '2026-03-29', start: '01:30', end: '03:00' },
      ['There is no 01:30 on Sun 29 Mar in Europe/London: the clocks go forward. Write another time.', 'Sun 29 Mar is no working day.'],
    ],
  ])('%j is said before it goes', (row, notes) => {
    expect(reviewDesk({ ...row, attendees: 'Ben Ode' }).look().notes).toEqual(notes);
  });

  test('mails that were changed since they were read do not go', () => {
    const desk = reviewDesk();
    const { look } = desk;
    const { seen } = look();
    desk.change({ place: 'Canteen' });
    expect(seen).not.toBe(look().seen);
  });

  test('no more go in a day than a small account may send, apart from the reminders', () => {
    const desk = reviewDesk();
    desk.made.store.posts = JSON.stringify({ day: '2026-03-02', marks: 'x'.repeat(5 * (mostPosts - 2)) });
    expect(refused(() => desk.send())).toContain(`${mostPosts} mails`);
    expect(desk.made.mails).toEqual([]);
  });
});
