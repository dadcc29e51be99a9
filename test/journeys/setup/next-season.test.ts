// The next season: made of a copy, told before anything is done, with nothing done in the old workbook.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { movedDay } from '../../../src/actions/setup/season-rows';
import { calendarOf } from '../../../src/office/work/working-days';
import { addDays, type LocalDate, weekdayOf } from '../../../src/schema/values/local-date';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { breakpointsOf, withFault } from '../../faults/support/breakpoints';
import { columnOf } from '../../faults/support/by-hand';
import { request } from '../../faults/support/request';
import { sampled } from '../../faults/support/thoroughness';
import { Desk, hours, sampleDesk } from '../support/desk';
import { prepared } from '../support/prepared';

const season = { production: 'Season 2', rows: {}, weeks: '52', ids: 'anew', sure: true } as const;

/** A sample production whose Monday's mails went out, with something of its own added. */
function lastSeason(): Desk {
  const saved = prepared('last season', () => {
    const desk = sampleDesk();
    desk.rpc('turnOn', { everybody: true });
    desk.host.moveTo(desk.host.clock.now() + hours(1));
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox' }] });
    return desk.host.save();
  });
  return new Desk({ saved });
}

const copyOf = (desk: Desk) => new Desk({ saved: desk.host.copy().save() });
const cells = (desk: Desk, ...tabs: readonly string[]) => JSON.stringify(tabs.map((tab) => desk.values(tab)));
const day = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : null);

test('in the old workbook nothing is done: a copy is asked for first', () => {
  const desk = lastSeason();
  const before = cells(desk, 'Assets', 'Settings', 'Sent mail', 'Changes');
  expect(desk.rpc('nextSeason', { ...season, rows: { assets: 'clear' } })).toMatchObject({ done: false, isCopy: false });
  expect(cells(desk, 'Assets', 'Settings', 'Sent mail', 'Changes')).toBe(before);
});

describe('in a copy', () => {
  test('rows go, stay or move as chosen; people, lists, steps and settings stay; the logs are empty; IDs begin anew', () => {
    const old = lastSeason();
    const before = cells(old, 'People', 'Lists', 'Steps', 'Stock');
    const copy = copyOf(old);
    const [assets, deliveries] = [copy.rows('Assets').length, copy.rows('Deliveries').length];
    const input = { ...season, rows: { assets: 'clear', deliveries: 'move' } } as const;
    const ahead = copy.rpc('nextSeason', { ...input, sure: false });
    expect(ahead).toMatchObject({ done: false, isCopy: true });
    expect(ahead.words.join('\n')).toMatch(
      new RegExp(`^Assets: ${assets} rows go\\.\nDeliveries: ${deliveries} rows stay\\. \\d+ dates under .* move by 52 weeks`),
    );
    expect(copy.rows('Assets')).toHaveLength(assets);
    expect(copy.rpc('nextSeason', input)).toEqual({ ...ahead, done: true });
    expect(['Assets', 'Sent mail', 'Changes'].map((tab) => copy.rows(tab).length)).toEqual([0, 0, 0]);
    expect(cells(copy, 'People', 'Lists', 'Steps', 'Stock')).toBe(before);
    expect(copy.rows('Deliveries')).toHaveLength(deliveries);
    const opened = copy.rpc('open', {});
    expect([opened.production, opened.reminders.on, opened.reminders.trouble === 'copy']).toEqual(['Season 2', false, false]);
    expect(copy.rpc('add', { table: 'assets', rows: [{ name: 'Hen' }] }).ids).toEqual(['AST-001']);
    expect(copy.rows('Changes')).toHaveLength(1);
  });

  test('each date comes to the same weekday so many weeks later, or to the working day before a day off; formulas stay', () => {
    const copy = copyOf(lastSeason());
    const due = columnOf(copy, 'Assets', 'Rig due');
    copy.host.book.hand.type('Assets', `${due}3`, [['=TODAY()']]);
    const dues = () => copy.rows('Assets').map((row) => row['Rig due']);
    const before = dues();
    const calendar = calendarOf(copy.rpc('open', {}).catalog.settings);
    copy.rpc('nextSeason', { ...season, rows: { assets: 'move' }, weeks: '3' });
    const moved = before.map((cell, at) =>
      at === 1 || day(cell) === null ? cell : new Date(`${movedDay(day(cell) as LocalDate, calendar, 3)}T00:00:00Z`),
    );
    expect(dues()).toEqual(moved);
    expect(before.filter((cell) => cell instanceof Date).length).toBeGreaterThan(4);
  });

  test('IDs go on where they are to', () => {
    const copy = copyOf(lastSeason());
    const numbers = copy.rows('Assets').map(({ ID }) => Number(/^AST-(\d+)$/.exec(String(ID))?.[1] ?? 0));
    copy.rpc('nextSeason', { ...season, rows: { assets: 'clear' }, ids: 'on' });
    const next = `AST-${String(Math.max(...numbers) + 1).padStart(3, '0')}`;
    expect(copy.rpc('add', { table: 'assets', rows: [{ name: 'Hen' }] }).ids).toEqual([next]);
  });

  test('lines go with what they belong to', () => {
    const copy = copyOf(lastSeason());
    const lines = recordTables(workbook).filter(({ linesOf }) => linesOf?.table === 'deliveries');
    const rows = () => lines.reduce((sum, { tab }) => sum + copy.rows(tab).length, 0);
    expect(rows()).toBeGreaterThan(0);
    copy.rpc('nextSeason', { ...season, rows: { deliveries: 'clear' } });
    expect([copy.rows('Deliveries').length, rows()]).toEqual([0, 0]);
  });

  test('tabs that were renamed are found', () => {
    const old = lastSeason();
    const { book } = old.host;
    book.tabs.rename(book.tabs.named('Assets')?.id ?? '', 'Puppets');
    const copy = copyOf(old);
    copy.rpc('nextSeason', { ...season, rows: { assets: 'clear' } });
    expect(copy.rows('Puppets')).toEqual([]);
  });

  test('weeks, titles and choices that say nothing are refused, and nothing is written', () => {
    const copy = copyOf(lastSeason());
    const before = cells(copy, 'Assets', 'Settings');
    for (const weeks of ['', '0', '-3', '1.5', 'a year', '521'])
      expect(copy.refusal('nextSeason', { ...season, rows: { assets: 'move' }, weeks }).issues[0]?.path).toBe('weeks');
    expect(copy.refusal('nextSeason', { ...season, production: ' ' }).issues[0]?.path).toBe('production');
    expect(copy.refusal('nextSeason', { ...season, rows: { assets: 'burn' } }).code).toBe('invalid');
    expect(cells(copy, 'Assets', 'Settings')).toBe(before);
  });

  test('one that was cut off is not begun again, whatever it had come to: no date moves twice', () => {
    const input = { ...season, rows: { assets: 'move', deliveries: 'clear' } } as const;
    const { saved, places } = prepared('season places', () => {
      const ground = copyOf(lastSeason());
      const kept = ground.host.save();
      return { saved: kept, places: breakpointsOf(ground.host, () => ground.rpc('nextSeason', input)) };
    });
    const begun = (desk: Desk) => desk.host.run('rpc', [request('nextSeason', input, 'once')]);
    const untouched = cells(new Desk({ saved }), 'Assets', 'Deliveries');
    for (const place of sampled(places.slice(1), 4)) {
      const copy = new Desk({ saved });
      withFault(copy.host, { kind: 'kill', at: place.at }, () => begun(copy));
      const half = cells(copy, 'Assets', 'Deliveries');
      const again = copy.ask('nextSeason', input);
      // Before it was begun there is nothing half done; after its end it is a workbook of its own.
      const isWhole = half === untouched || (again.ok && !again.value.isCopy);
      expect([place, again.ok || again.error.message.includes('make another copy'), again.ok && !isWhole]).toEqual([place, true, false]);
      if (half !== untouched) expect(cells(copy, 'Assets', 'Deliveries')).toBe(half);
    }
  });
});

test('a moved day is a working day unless it was none, and some days before at most', () => {
  const calendar = calendarOf({ workingDays: [1, 2, 3, 4, 5], nonWorking: [{ from: '2027-03-01', to: '2027-03-05' }] });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (days, weeks) => {
      const date = addDays('2026-03-02', days);
      const plain = addDays(date, 7 * weeks);
      const moved = movedDay(date, calendar, weeks);
      expect(calendar.isWorkingDay(moved) || !calendar.isWorkingDay(date)).toBe(true);
      expect(moved <= plain && moved > addDays(plain, -8)).toBe(true);
      if (calendar.isWorkingDay(plain)) expect(weekdayOf(moved)).toBe(weekdayOf(date));
    }),
  );
});
