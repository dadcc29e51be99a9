// Cells that hold what nobody should have typed, and amounts of it that nobody thought of.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellInput } from '../../host/book/writing';
import { crowd } from '../journeys/support/crowd';
import { coordinator, type Desk, hours, succeeded } from '../journeys/support/desk';
import { deskWithMailsDue, dueToday, mailedTo, oClock, ticksUntil } from './support/due-today';
import { deskWithAssets } from './support/one-asset';
import { sampled } from './support/thoroughness';

const day = hours(24);

/** An asset of Ben's whose rig date holds that. */
function withDate(desk: Desk, id: string, value: CellInput): void {
  crowd(desk, 'Assets', [{ ID: id, Name: `Asset ${id}`, Rig: 'WIP', 'Rig by': 'Ben Ode', 'Rig due': value }]);
}

describe('D1: text under a date', () => {
  test.each(["'tomorrow", "'12/11", "'02/03/2026"])(
    'such as %s is never a date: it is listed, and its line is in no mail as due',
    (text) => {
      const desk = deskWithMailsDue();
      withDate(desk, 'ODD', text);
      const { sections } = desk.rpc('open', {}).view;
      expect(sections.sortOut.map(({ id }) => id)).toContain('ODD');
      ticksUntil(desk, oClock(9)).map(succeeded);
      expect(desk.mails.find(({ to }) => to.includes('ben@example.com'))?.text).not.toContain('Asset ODD');
      expect(desk.mails.find(({ to }) => to.includes(coordinator))?.text).toContain('ODD');
    },
  );
});

describe('D2: a date typed', () => {
  test.each([
    ['en_US', '3/2/2026'],
    ['en_GB', '02/03/2026'],
    ['de_DE', '02.03.2026'],
    ['ja_JP', '2026/03/02'],
  ])('in a spreadsheet of %s as %s is the second of March', (locale, typed) => {
    const desk = deskWithMailsDue();
    desk.host.book.locale = locale;
    withDate(desk, 'DAY', '');
    const column = (desk.values('Assets')[0] ?? []).indexOf('Rig due');
    const id = desk.host.book.tabs.named('Assets')?.id ?? '';
    desk.host.book.writing.write(id, desk.values('Assets').length - 1, column, [[typed]]);
    const { sections } = desk.rpc('open', {}).view;
    expect(sections.today.find((line) => line.id === 'DAY')?.due).toBe('2026-03-02');
  });
});

describe('D3: a formula that failed', () => {
  test.each(['Name', 'Rig', 'Rig by', 'Rig due', 'Link', 'Type'])(
    'under %s is no value: it is never mailed, and the others are',
    (heading) => {
      const desk = deskWithMailsDue();
      withDate(desk, 'ERR', new Date(Date.UTC(2026, 2, 2)));
      const id = desk.host.book.tabs.named('Assets')?.id ?? '';
      const [row, left] = [desk.values('Assets').length - 1, (desk.values('Assets')[0] ?? []).indexOf(heading)];
      desk.host.book.formats.setPattern(id, [{ top: row, bottom: row, left, right: left }], '0');
      desk.host.book.writing.writeFormulas(id, row, left, [['=1/0']]);
      expect(String(desk.values('Assets')[row]?.[left])).toMatch(/^#/);
      expect(desk.rpc('open', {}).ready).toBe(true);
      ticksUntil(desk, oClock(9)).map(succeeded);
      expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
      const ben = desk.mails.find(({ to }) => to.includes('ben@example.com'));
      expect(`${ben?.subject}${ben?.text}${ben?.html}`).not.toMatch(/#(DIV|N\/A|REF|ERROR|VALUE)/);
    },
  );
});

describe('D4: over the night on which the clocks change', () => {
  const nights: readonly (readonly [string, number])[] = [
    ['Europe/London', Date.UTC(2026, 2, 27, 6)],
    ['America/New_York', Date.UTC(2026, 2, 6, 11)],
    ['Australia/Sydney', Date.UTC(2026, 3, 3, 21) - 24 * 3_600_000],
  ];

  // On a change the two between which the clocks go the other way; `test/models/two-years` has five zones.
  test.each(sampled(nights, 2))(
    'in %s everybody is mailed once, on the working day itself, at eight or nine of their morning',
    (zone, friday) => {
      const desk = deskWithMailsDue();
      desk.host.book.zone = zone;
      // As if the trigger had slept until then: a month of hours is none of this test's business.
      desk.host.clock.set(friday);
      desk.host.tick();
      const before = desk.mails.length;
      const monday = new Date(friday + 3 * day + hours(12));
      const name = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(monday);
      const midnight = [-14, -11, -10, -5.75, -5, -4, -1, 0, 4, 5, 10, 11].map((offset) => Date.parse(`${name}T00:00:00Z`) + hours(offset));
      const local = midnight.find((ms) => wall(ms, zone) === `${name}, 00:00`);
      withDate(desk, 'DST', new Date(local ?? Number.NaN));
      // Saturday noon; then every hour, the one that comes twice or not at all among them.
      desk.host.clock.set(friday + 1.25 * day);
      desk.host.moveTo(friday + 4 * day).map(succeeded);
      const about = desk.mails.slice(before).filter(({ text, to }) => to.includes('ben@example.com') && text.includes('Asset DST'));
      const days = about.map(({ at }) => wall(at, zone));
      expect(days.at(-1)).toMatch(new RegExp(`^${name}, 0[89]:`));
      expect(new Set(days.map((text) => text.slice(0, 10))).size).toBe(days.length);
    },
  );

  function wall(ms: number, zone: string): string {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
    return format.format(new Date(ms));
  }
});

describe('D5: dates of other centuries, times and numbers', () => {
  test.each([0.5, -1, 2_958_465, '0206-03-02', '31/12/9999', '30/12/1899'])(
    'such as %j stop neither the sidebar nor the mails of others',
    (value) => {
      const desk = deskWithMailsDue();
      withDate(desk, 'ODD', value);
      expect(desk.rpc('open', {}).ready).toBe(true);
      ticksUntil(desk, oClock(9)).map(succeeded);
      expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
    },
  );
});

describe('D8: sizes', () => {
  test.each([50_000, 50_001])('a note of %i characters is kept whole or refused with the limit named', (length) => {
    const desk = deskWithAssets();
    const notes = 'n'.repeat(length);
    const answer = desk.ask('add', { table: 'assets', rows: [{ name: 'Long', notes }] }, 'long');
    if (answer.ok) expect(String(desk.rows('Assets').at(-1)?.Notes).length).toBe(length);
    else expect(answer.error).toMatchObject({ code: 'invalid', message: expect.stringContaining('50,000') });
    expect(answer.ok).toBe(length <= 50_000);
  });

  test('of what is remembered of submits stay below what a property takes, however long the IDs are', () => {
    const desk = deskWithAssets();
    for (let n = 0; n < 12; n += 1) {
      const rows = Array.from({ length: 30 }, (_unused, at) => ({
        id: `EPISODE_${n}_SEQUENCE_${at}_CHARACTER`,
        name: `Character ${n} ${at}`,
      }));
      desk.rpc('add', { table: 'assets', rows }, `submit-number-${n}-with-a-long-key-as-browsers-make`);
    }
    expect(desk.rows('Assets').length).toBe(3 + 12 * 30);
    const rows = Array.from({ length: 30 }, (_unused, at) => ({ id: `EPISODE_11_SEQUENCE_${at}_CHARACTER`, name: `Character 11 ${at}` }));
    expect(desk.rpc('add', { table: 'assets', rows }, 'submit-number-11-with-a-long-key-as-browsers-make').again).toBe(true);
  });

  test('a production’s title of 400 characters makes no mail that is refused', () => {
    const desk = deskWithMailsDue();
    desk.host.edit('Settings', 'B2', [['Long title '.repeat(40)]]);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });

  test('six hundred late lines make mails of a size that goes out', () => {
    const desk = deskWithMailsDue();
    desk.rpc('turnOn', { everybody: true });
    const due = new Date(Date.UTC(2026, 1, 20));
    crowd(
      desk,
      'Assets',
      Array.from({ length: 600 }, (_unused, n) => ({
        ID: `L_${n}`,
        Name: `${'Long name '.repeat(20)}${n}`,
        Rig: 'WIP',
        'Rig by': 'Ben Ode',
        'Rig due': due,
      })),
    );
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(new Set(mailedTo(desk))).toEqual(new Set(dueToday));
    expect(desk.mails.find(({ to }) => to.includes('ben@example.com'))?.text).toMatch(/and \d+ more/);
  });
});

test('D9: any text is stored and shown as typed', () => {
  const desk = deskWithAssets();
  let n = 0;
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  const special = fc.constantFrom('👩‍🚀', 'שלום', 'e\u0301', 'a\u200Bb', '\u202Eabc', 'Ａ', 'line\nbreak');
  fc.assert(
    fc.property(fc.oneof(text, special), (typed) => {
      n += 1;
      const answer = desk.ask('add', { table: 'assets', rows: [{ name: `Row ${n}`, notes: `x${typed}` }] }, `fuzz-${n}`);
      // A line ends as Sheets ends it, whatever the browser sent.
      if (answer.ok) expect(String(desk.rows('Assets').at(-1)?.Notes)).toBe(`x${typed}`.replace(/\r\n?/g, '\n').trimEnd());
      else expect(answer.error.code).toBe('invalid');
    }),
    { numRuns: 25, seed: 7 },
  );
});
