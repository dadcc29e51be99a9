// TODAY() and NOW() follow the book's clock in the book's zone, and serials stand for moments.

import { describe, expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';
import { dateOfSerial, instantOfWall, serialOfDate, zoneOffset } from '../../../host/book/typing/serials';

const hour = 3_600_000;

describe('the clock in formulas', () => {
  test('moves when the host moves it', () => {
    let now = Date.UTC(2026, 2, 2, 8);
    const book = Book.blank({ zone: 'Australia/Sydney', now: () => now });
    const zone = { top: 0, left: 0, bottom: 0, right: 1 };
    book.writing.write('0', 0, 0, [['=TODAY()', '=NOW()']]);
    expect(book.cells.displays('0', zone)).toEqual([['2026-03-02', '2026-03-02 19:00:00']]);
    now += 6 * hour;
    expect(book.cells.displays('0', zone)).toEqual([['2026-03-03', '2026-03-03 01:00:00']]);
    expect(book.cells.values('0', zone)[0]?.[0]).toEqual(new Date('2026-03-02T13:00:00Z'));
  });
});

describe('wall clocks', () => {
  const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

  test.each(zones)('every hour of the weeks around each change in %s comes back, but for the hour that comes twice', (zone) => {
    let twice = 0;
    const weeks = [Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 22), Date.UTC(2026, 8, 27), Date.UTC(2026, 9, 18)];
    const hours = weeks.flatMap((week) => Array.from({ length: 21 * 24 }, (_, index) => week + index * hour));
    for (const instant of hours) {
      const back = dateOfSerial(serialOfDate(new Date(instant), zone), zone).getTime();
      if (back === instant) continue;
      twice += 1;
      expect(instant - back).toBe(zoneOffset(back, zone) - zoneOffset(instant, zone));
    }
    expect(twice).toBeLessThanOrEqual(1);
  });

  test('the hour that comes twice is the first of the two, the hour that never comes is an hour later', () => {
    expect(new Date(instantOfWall(Date.UTC(2026, 9, 25, 1, 30), 'Europe/London')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(new Date(instantOfWall(Date.UTC(2026, 2, 29, 1, 30), 'Europe/London')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('dates long ago and far ahead come back', () => {
    for (const iso of ['0206-03-01T00:00:00Z', '1899-12-30T12:30:00Z', '9999-12-31T00:00:00Z']) {
      expect(dateOfSerial(serialOfDate(new Date(iso), 'Europe/London'), 'Europe/London')).toEqual(new Date(iso));
    }
  });
});
