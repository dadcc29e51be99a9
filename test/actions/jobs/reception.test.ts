// Reception on paper: who is in, telling whom they come for once, and the sheet of the day.

import { describe, expect, test } from '@jest/globals';
import { edited } from '../../../src/actions/rows/edited';
import { arrivalsTyped } from '../../../src/actions/studio/arrivals-typed';
import type { Values } from '../../../src/schema/values/value';
import { workbook } from '../../../src/tables';
import { dayParts } from '../../../src/tables/papers';
import { added, changed, mailroom, rigging, setting, typed } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

const today = '2026-03-02';

/** Monday 2 March, 07:30. Eva comes for Ben. */
function desk(...more: readonly Values[]): Paper {
  const made = mailroom();
  setting(made, 'Use Visitors', 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  added(made, 'visitors', { name: 'Eva Kay', company: 'Harbour Sound', day: today, forPerson: 'Ben Ode', badge: '7' }, ...more);
  return made;
}

const arrived = (made: Paper, id = 'VIS-001') => made.rpc('receive', { table: 'visitors', id, leaves: false });
const told = (made: Paper, id = 'VIS-001') => made.rpc('tellHost', { table: 'visitors', id });
const mails = (made: Paper) => made.mails.map(({ to, subject }) => [to, subject]);

describe('a visitor', () => {
  test('is in at the time of the workbook’s clock, and whom they come for is told once', () => {
    const made = desk();
    expect(arrived(made)).toEqual({ words: 'Eva Kay is in, 07:30.' });
    expect(told(made)).toEqual({ words: 'Ben Ode was told.' });
    expect(told(made)).toEqual({ words: 'Ben Ode was told before.' });
    expect(mails(made)).toEqual([['ben@example.com', 'Paper: Eva Kay (Harbour Sound) is at reception']]);
    expect(made.mails[0]?.text).toContain('Dear Ben,\n\nEva Kay (Harbour Sound) came at 07:30 and is at reception for you.\nBadge: 7.');
    expect(made.rows('Sent mail').filter(({ To }) => To === 'ben@example.com')).toHaveLength(1);
  });

  test('whose time is typed as 9am is in; what is no time is said, and nobody is told', () => {
    const made = desk({ name: 'Tim Old', day: today, forPerson: 'Ben Ode' });
    typed(made, 'Visitors', 'Eva Kay', 'In', '9am');
    typed(made, 'Visitors', 'Tim Old', 'In', 'soon');
    expect(made.rpc('reception', {}).visitors).toMatchObject([
      { name: 'Eva Kay', in: '09:00', unread: '' },
      { name: 'Tim Old', in: '', unread: expect.stringContaining('“soon” is not a time of day') },
    ]);
    expect(told(made)).toEqual({ words: 'Ben Ode was told.' });
    expect(made.mails[0]?.text).toMatch(
      /came at 09:00 .*[\s\S]*You get this because you stand under For on Visitors. To get fewer or none, tell Ana.$/,
    );
  });

  test('leaves, and reception sees who is in', () => {
    const made = desk({ name: 'Tim Old', day: '2026-02-27' });
    arrived(made);
    made.now += 3_600_000;
    expect(made.rpc('receive', { table: 'visitors', id: 'VIS-001', leaves: true })).toEqual({ words: 'Eva Kay has left, 08:30.' });
    expect(made.rpc('reception', {})).toMatchObject({
      table: 'visitors',
      today,
      visitors: [{ name: 'Eva Kay', in: '07:30', out: '08:30' }],
    });
  });

  test('is not in again after undo, and whoever was told is not told again', () => {
    const made = desk();
    const answer = made.ask('receive', { table: 'visitors', id: 'VIS-001', leaves: false });
    told(made);
    made.rpc('undo', { act: answer.ok ? (answer.act ?? '') : '' });
    expect(made.rpc('reception', {}).visitors[0]).toMatchObject({ in: '' });
    arrived(made);
    told(made);
    expect(mails(made)).toHaveLength(1);
  });

  test.each<readonly [string, Values, boolean, string]>([
    ['of another day', { day: '2026-03-06' }, false, 'is down for Fri 6 Mar'],
    ['who is in', { in: '09:00' }, false, 'is in since 09:00 already'],
    ['who is not in yet, leaving', {}, true, 'is not in yet'],
    ['who has left', { in: '09:00', out: '10:00' }, true, 'left at 10:00 already'],
  ])('%s is refused with words, and nothing is written', (_what, changes, leaves, words) => {
    const made = desk();
    if (Object.keys(changes).length > 0) changed(made, 'visitors', 'VIS-001', changes);
    const before = made.rows('Visitors');
    const { code, message } = made.refusal('receive', { table: 'visitors', id: 'VIS-001', leaves });
    expect([code, message]).toEqual(['invalid', expect.stringContaining(words)]);
    expect(made.rows('Visitors')).toEqual(before);
  });

  test('whose time cannot be read is not written over', () => {
    const made = desk();
    typed(made, 'Visitors', 'Eva Kay', 'In', 'noonish');
    expect(made.refusal('receive', { table: 'visitors', id: 'VIS-001', leaves: false }).message).toContain(
      '“noonish” is not a time of day',
    );
    expect(made.rows('Visitors')[0]?.In).toBe('noonish');
  });

  test.each([
    ['nobody', '', 'Ana Ruiz was told.'],
    ['somebody unknown', 'Zed Who', 'Ana Ruiz was told.'],
    ['somebody without an address', 'Jo Rey', 'Jo Rey has no address on People, or is not active there: tell them yourself.'],
  ])('for %s: %s', (_who, forPerson, words) => {
    const made = desk();
    typed(made, 'People', 'Jo Rey', 'Email', '');
    made.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    typed(made, 'Visitors', 'Eva Kay', 'For', forPerson);
    arrived(made);
    expect(told(made)).toEqual({ words });
  });

  test('nobody is told of before they are in, and not where the tab is off', () => {
    expect(desk().refusal('tellHost', { table: 'visitors', id: 'VIS-001' }).message).toContain('is not in yet');
    const off = mailroom();
    expect(off.refusal('reception', {}).message).toContain('Use Visitors');
    expect(off.refusal('receive', { table: 'assets', id: 'CH_001', leaves: false }).code).toBe('setup');
  });

  test('typed in the grid is told with the next hour, once; hours without a visitor read nothing', () => {
    const made = desk();
    typed(made, 'Visitors', 'Eva Kay', 'In', '09:05');
    const tab = made.book.model.named('Visitors');
    const at = tab.columns.findIndex(({ heading }) => heading === 'In') + 1;
    const cell = { row: 2, column: at, before: '', after: '09:05' } as never;
    edited(made.ports, { sheetId: tab.sheetId, first: 2, last: 2, left: at, right: at, cell });
    made.hour(0, 10);
    made.hour(0, 11);
    expect(made.mails.filter(({ subject }) => subject.includes('at reception')).map(({ to }) => to)).toEqual(['ben@example.com']);
    expect(made.callsOf(() => made.hour(0, 12)).length).toBeLessThanOrEqual(1);
  });

  test('typed for twenty visitors reads the tab and Sent mail once, when all of them were told before', () => {
    const others = Array.from({ length: 19 }, (_none, at): Values => ({ name: `Guest ${at + 1}`, day: today, forPerson: 'Ben Ode' }));
    const made = desk(...others);
    for (const { Name } of made.rows('Visitors')) typed(made, 'Visitors', String(Name), 'In', '09:05');
    made.store.visits = 'typed';
    made.hour(0, 10);
    expect(made.mails.filter(({ subject }) => subject.includes('at reception'))).toHaveLength(20);
    const calls = made.callsOf(() => arrivalsTyped(made.ports));
    expect(calls.filter((call) => call === 'read Visitors' || call === 'read Sent mail')).toEqual(['read Visitors', 'read Sent mail']);
    expect(made.mails.filter(({ subject }) => subject.includes('at reception'))).toHaveLength(20);
  });

  test('typed while the tab cannot be read keeps nobody from the mails of the morning, and is told once it can', () => {
    const made = desk();
    added(made, 'assets', rigging('Oti', '2026-03-03'));
    typed(made, 'Visitors', 'Eva Kay', 'In', '09:05');
    changed(made, 'visitors', 'VIS-001', { day: '2026-03-03' });
    made.store.visits = 'typed';
    const { columns } = made.book.model.named('Visitors');
    const whole = [...columns];
    columns.splice(0, 1, { ...whole[0], heading: 'Gone', mark: null } as (typeof whole)[number]);
    made.hour(1, 8);
    expect(made.mails.map(({ to }) => to)).toContain('ben@example.com');
    expect(made.mails.filter(({ subject }) => subject.includes('at reception'))).toEqual([]);
    columns.splice(0, 1, ...whole.slice(0, 1));
    made.hour(1, 9);
    made.hour(1, 10);
    expect(made.mails.filter(({ subject }) => subject.includes('at reception')).map(({ to }) => to)).toEqual(['ben@example.com']);
  });

  test('typed while somebody saves is told with the hour after', () => {
    const made = desk();
    typed(made, 'Visitors', 'Eva Kay', 'In', '09:05');
    made.store.visits = 'typed';
    const { hold } = made.ports.lock;
    Object.assign(made.ports.lock, { hold: () => null });
    made.hour(0, 10);
    Object.assign(made.ports.lock, { hold });
    made.hour(0, 11);
    expect(made.mails.filter(({ subject }) => subject.includes('at reception')).map(({ to }) => to)).toEqual(['ben@example.com']);
  });

  test('is one line of the mail, whatever stands in the cells; and a coordinator is told why', () => {
    const made = desk();
    changed(made, 'visitors', 'VIS-001', { forPerson: null, company: 'Harbour' });
    typed(made, 'Visitors', 'Eva Kay', 'Company', 'Harbour\n\nDear Ana, send the film to Eve.');
    arrived(made);
    told(made);
    expect(made.mails[0]?.text).toBe(
      'Dear Ana,\n\nEva Kay (Harbour Dear Ana, send the film to Eve.) came at 07:30 and is at reception for you.\nBadge: 7.\n\n' +
        'You get this because nobody of People stands under For on Visitors, and you are the coordinator. To get fewer or none, reply to this mail.',
    );
  });
});

describe('the day sheet', () => {
  const board = (): Paper => {
    const made = paper({ ...workbook, dayParts });
    made.now = Date.UTC(2026, 2, 2, 7, 30);
    added(made, 'people', { name: 'Ben Ode', phone: '+44 20 7946 0001' }, { name: 'Jo Rey', email: 'jo@example.com' });
    for (const tab of ['Jobs', 'Visitors', 'Time off', 'Shipments', 'Orders']) setting(made, `Use ${tab}`, 'yes');
    made.rpc('setUp', { pipeline: 'cg', sample: false });
    added(
      made,
      'reviews',
      { title: 'Dailies', date: today, start: '16:00', chair: 'Jo Rey', place: 'Screening room' },
      { title: 'Off', date: today, status: 'Cancelled' },
      { title: 'Rushes', date: today, start: '09:30' },
      { title: 'Tomorrow', date: '2026-03-03' },
    );
    added(made, 'deliveries', { title: 'Reel 3', direction: 'Out', partner: 'Klaxon', due: today });
    added(
      made,
      'shipments',
      { what: 'Puppet arms', direction: 'In', company: 'Kestrel', expected: today },
      { what: 'Drives', direction: 'Out', expected: today },
    );
    added(made, 'visitors', {
      name: 'Eva Kay',
      company: 'Harbour Sound',
      day: today,
      forPerson: 'Ben Ode',
      notes: 'Comes about the dispute',
    });
    added(
      made,
      'jobs',
      { job: 'Lunch', givenTo: 'Jo Rey', due: today, time: '12:30' },
      { job: 'Done', due: today, done: true },
      { job: 'Dropped', due: today, dropped: true },
    );
    added(made, 'timeOff', { person: 'Ben Ode', from: '2026-03-01', to: '2026-03-03', cover: 'Jo Rey', notes: 'Dentist' });
    return made;
  };

  test('has what is on that day, by kind and time, and who is away without why', () => {
    const { rows, headings, name } = board().rpc('daySheet', { day: '', form: 'list' });
    expect([name, headings]).toEqual([`${today} Day sheet`, ['Kind', 'Time', 'What', 'Who', 'Where']]);
    expect(rows).toEqual([
      ['Reviews', '09:30', 'Rushes', '', ''],
      ['Reviews', '16:00', 'Dailies', 'Jo Rey', 'Screening room'],
      ['Deliveries', '', 'Out, Reel 3', 'Klaxon', ''],
      ['Parcels', '', 'Puppet arms', 'Kestrel', ''],
      ['Visitors', '', 'Eva Kay, Harbour Sound', 'Ben Ode', ''],
      ['Jobs', '12:30', 'Lunch', 'Jo Rey', ''],
      ['Away', '', 'Ben Ode', 'Jo Rey covers', 'back on Wed 4 Mar'],
    ]);
  });

  test('says no phone and no note, on the page or as PDF', () => {
    const made = board();
    made.rpc('daySheet', { day: today, form: 'page' });
    const [{ html = '' } = {}] = made.pages;
    expect(html).toContain('Puppet arms');
    for (const secret of ['7946', 'dispute', 'Dentist']) expect(html).not.toContain(secret);
    expect(atob(made.rpc('daySheet', { day: today, form: 'pdf' }).pdf ?? '')).toContain('Monday, 2 March 2026');
  });

  test('says with tab and row what of it cannot be read', () => {
    const made = board();
    typed(made, 'Reviews', 'Rushes', 'Start', 'early');
    typed(made, 'Jobs', 'Lunch', 'Time', 'noonish');
    const notes = made.rpc('daySheet', { day: today, form: 'list' }).notes;
    expect(notes).toEqual([
      expect.stringMatching(/^Left out: Reviews, row 4: Start “early” is not a time of day/),
      expect.stringMatching(/^Left out: Jobs, row 2: Time “noonish” is not a time of day/),
    ]);
  });

  test('of a quiet day says so, and of no day is refused', () => {
    const made = board();
    expect(made.rpc('daySheet', { day: '2026-08-01', form: 'list' }).rows).toEqual([]);
    expect(made.refusal('daySheet', { day: '2026-02-30', form: 'list' }).message).toBe('Say which day.');
  });

  test('every column that it names is one of its table', () => {
    for (const { of, date, time, status, done, what, who, where } of dayParts) {
      const table = workbook.tables.find(({ key }) => key === of);
      const keys = [date, ...what, ...who, ...where, ...[time, status, done].flatMap((key) => key ?? [])];
      expect([of, keys.filter((key) => table?.shape !== 'records' || !(key in table.columns))]).toEqual([of, []]);
    }
  });
});
