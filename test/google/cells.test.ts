// Days and times go into cells and come back the same in every zone, whatever its clocks do.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dateOfSerial, serialOfDate } from '../../host/book/typing/serials';
import { formatDate, parsedByPattern } from '../../host/engine/services/date-format';
import { cellCodec } from '../../src/google/cells/cells';
import type { Cell } from '../../src/schema/values/cell';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';

const google = globalThis as { Utilities?: unknown };
let asked = 0;

/** The local host's own `Utilities`, with a count of the questions. */
beforeAll(() => {
  google.Utilities = {
    formatDate: (moment: Date, zone: string, pattern: string) => {
      asked += 1;
      return formatDate(moment, zone, pattern);
    },
    parseDate: parsedByPattern,
  };
});

afterAll(() => {
  delete google.Utilities;
});

/** As a cell keeps it: by the wall clock of the spreadsheet's zone. */
const kept = (moment: unknown, zone: string) => (moment instanceof Date ? dateOfSerial(serialOfDate(moment, zone), zone) : moment);

/** What a cell says, whenever it works it out. */
const said = (cell: Cell) => (typeof cell === 'object' ? { date: cell.date, time: cell.time } : cell);

const zones = [
  ...['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kathmandu', 'Asia/Manila', 'Australia/Lord_Howe', 'Pacific/Apia'],
  // Here the clocks skip midnight.
  ...['America/Santiago', 'Africa/Cairo', 'Asia/Beirut'],
];

describe('a day', () => {
  test.each(zones)('comes back the same in %s, every day of two years', (zone) => {
    const codec = cellCodec(zone);
    const wrong: LocalDate[] = [];
    for (let count = 0; count < 731; count++) {
      const date = addDays('2026-01-01', count);
      const cell = codec.read(kept(codec.write({ date, time: '00:00' }), zone));
      if (typeof cell !== 'object' || cell.date !== date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test('begins at its first moment where clocks skip midnight', () => {
    const codec = cellCodec('America/Santiago');
    expect(said(codec.read(codec.write({ date: '2026-09-06', time: '00:00' })))).toEqual({ date: '2026-09-06', time: '01:00' });
  });
});

describe('a moment', () => {
  test.each(zones)('is read in %s as Google tells it', (zone) => {
    const codec = cellCodec(zone);
    const moments = fc.date({ min: new Date('1890-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const [date, time] = formatDate(moment, zone, 'yyyy-MM-dd HH:mm').split(' ');
        expect(said(codec.read(moment))).toEqual({ date, time });
      }),
      { numRuns: 300 },
    );
  });

  test('costs few questions where there are thousands of stamps', () => {
    const codec = cellCodec('Europe/London');
    asked = 0;
    for (let count = 0; count < 5000; count++) said(codec.read(new Date(Date.UTC(2026, 2, 1) + count * 911_000)));
    // Two ends of each stretch, and the stamps of the night in which clocks go forward.
    expect(asked).toBeLessThanOrEqual(8 + 24 * 4);
  });

  test('costs few questions where there are dates of two years', () => {
    for (const zone of zones) {
      const codec = cellCodec(zone);
      const days = Array.from({ length: 730 }, (_unused, count) => new Date(Date.UTC(2026, 0, 5, 15) + count * 86_400_000));
      asked = 0;
      for (const day of days) said(codec.read(day));
      expect([zone, asked]).toEqual([zone, Math.min(asked, 36)]);
    }
  });

  test('is what Google says where JavaScript knows of no change of clocks, or of one that never was', () => {
    const utilities = google.Utilities as { formatDate: typeof formatDate };
    const { formatDate: told } = utilities;
    // Cairo as JavaScript knows it, and clocks that went forward in one week of June besides, and not at all in April.
    const cairo = (moment: Date) => {
      const day = Math.floor(moment.getTime() / 86_400_000) - Math.floor(Date.UTC(2026, 5, 1) / 86_400_000);
      return day > 0 ? 'Etc/GMT-4' : 'Etc/GMT-2';
    };
    utilities.formatDate = (moment, _zone, pattern) => told(moment, cairo(moment), pattern);
    try {
      const codec = cellCodec('Africa/Cairo');
      for (let count = 0; count < 300; count++) {
        const moment = new Date(Date.UTC(2026, 1, 1, 7) + count * 86_400_000);
        const [date, time] = told(moment, cairo(moment), 'yyyy-MM-dd HH:mm').split(' ');
        expect(said(codec.read(moment))).toEqual({ date, time });
      }
    } finally {
      utilities.formatDate = told;
    }
  });

  test('of a time of day alone is the time', () => {
    const codec = cellCodec('Europe/London');
    expect(said(codec.read(new Date('1899-12-30T09:30:00Z')))).toEqual({ date: '1899-12-30', time: '09:30' });
  });
});

test('moments that lie too far apart for one small number are no one moment', () => {
  const codec = cellCodec('Europe/London');
  const near = codec.read(new Date(0));
  expect(codec.read(new Date(0))).toBe(near);
  expect(codec.read(new Date(2 ** 32 * 900_000))).not.toBe(near);
});

test('what is no date passes as it is, and an image is neither blank nor text of the person’s', () => {
  const codec = cellCodec('Europe/London');
  expect([12.5, true, 'Lama', '', null, undefined, {}].map(codec.read)).toEqual([12.5, true, 'Lama', '', '', '', '(image)']);
  expect([12.5, false, 'Lama', '0012', ''].map(codec.write)).toEqual([12.5, false, 'Lama', "'0012", '']);
});
