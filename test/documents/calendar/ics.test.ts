// Calendar files, read back by two programs that are not ours.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wallMoment } from '../../../src/actions/reviews/wall-instant';
import { type CalendarEvent, calendarFile, utcText } from '../../../src/documents/calendar/ics';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { zoned } from '../../actions/support/zoned-clock';
import { readCalendar } from './read-calendar';

const event: CalendarEvent = {
  uid: 'letter-invite-reviews-rev-001-abc@routesheet',
  sequence: 200_000_000,
  stamp: Date.UTC(2026, 2, 2, 8),
  start: Date.UTC(2026, 2, 3, 9, 30),
  end: Date.UTC(2026, 2, 3, 10, 15),
  title: 'Rig dailies',
  place: 'Screening room, 2nd floor',
  text: 'Lama; Oti\n1. Lama, Rig',
  organiser: { name: 'Ana Ruiz', address: 'ana@example.com' },
  guests: [
    { name: 'Ben "Bones" Ode', address: 'ben@example.com' },
    { name: 'Zoë Müller, Lead', address: 'zoe@example.com' },
  ],
};

describe('a calendar file', () => {
  test.each(['REQUEST', 'CANCEL'] as const)('says of a %s what was meant, to both', (method) => {
    for (const read of readCalendar(calendarFile(method, event))) {
      expect(read).toEqual({
        ...{ method, uid: event.uid, sequence: event.sequence, start: '2026-03-03T09:30:00.000Z', end: '2026-03-03T10:15:00.000Z' },
        ...{ title: 'Rig dailies', place: 'Screening room, 2nd floor', text: 'Lama; Oti\n1. Lama, Rig', organiser: 'ana@example.com' },
        status: method === 'REQUEST' ? 'CONFIRMED' : 'CANCELLED',
        guests: [
          ['Ben ’Bones’ Ode', 'ben@example.com'],
          ['Zoë Müller, Lead', 'zoe@example.com'],
        ],
      });
    }
  });

  test('has no line of more than 75 bytes, each ends with CRLF, and one event', () => {
    const text = calendarFile('REQUEST', { ...event, text: `${'Ünder; the, böard \\ '.repeat(40)}\r\n😀`.repeat(3) });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).not.toContain('RRULE');
  });

  test('whatever somebody typed stays text: no other event, property or guest comes of it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    const hostile = fc.oneof(
      text,
      fc.constantFrom('a\r\nEND:VEVENT\r\nBEGIN:VEVENT', '"\r\nATTENDEE:mailto:eve@example.com', '\\n;,:"', 'x\u2028\u0085y'),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, place, name) => {
        const file = calendarFile('REQUEST', {
          ...event,
          title: `T${title}`,
          place,
          guests: [{ name: `N${name}`, address: 'ben@example.com' }],
        });
        // ts-ics parts events by their words alone, wherever these stand in a line.
        for (const read of readCalendar(file, /BEGIN:|END:/.test(title + place + name) ? 'ical.js' : 'both')) {
          expect(read.guests.map(([, address]) => address)).toEqual(['ben@example.com']);
          expect([read.uid, read.start, read.organiser]).toEqual([event.uid, '2026-03-03T09:30:00.000Z', 'ana@example.com']);
        }
      }),
      { numRuns: 150 },
    );
  });
});

// The Sunday on which clocks change in 2026, or the days around it, and a wall clock of ten in the morning.
describe.each([
  ['Europe/London', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['Australia/Sydney', '2026-10-04', '2026-04-05'],
  ['America/Santiago', '2026-09-06', '2026-04-05'],
  ['Asia/Kolkata', '2026-03-29', '2026-10-25'],
] as const)('in %s', (zone, forward, backward) => {
  const clock = { at: zoned };

  test.each([forward, backward])('ten in the morning is that on the days around %s, to both readers', (change) => {
    for (const offset of [-1, 0, 1]) {
      const date = new Date(Date.parse(`${change}T12:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10) as LocalDate;
      const moment = wallMoment(clock, zone, date, '10:00');
      expect([moment?.exists, zoned(zone, moment?.instant ?? 0)]).toEqual([true, { date, time: '10:00', hour: 10 }]);
      const start = moment?.instant ?? 0;
      const reads = readCalendar(calendarFile('REQUEST', { ...event, start, end: start + 3_600_000 }));
      expect(reads.map((read) => Date.parse(read.start))).toEqual([start, start]);
    }
  });
});

test('a time that the clocks leave out is told, and one that comes twice is the first', () => {
  const clock = { at: zoned };
  expect(wallMoment(clock, 'Europe/London', '2026-03-29', '01:30')?.exists).toBe(false);
  expect(utcText(wallMoment(clock, 'Europe/London', '2026-10-25', '01:30')?.instant ?? 0)).toBe('20261025T003000Z');
  expect(wallMoment(clock, 'Mars/Base', '2026-10-25', '01:30')).toBeNull();
});
