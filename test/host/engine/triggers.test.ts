// Triggers: made by scripts, fired by the clock and by people, run as who made them, told what Google tells.

import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../host/api';
import { answerOf, monday, opened } from './opened';

const HOUR = 3_600_000;

const script = `
  function make(kind, n) { const b = ScriptApp.newTrigger('tick').timeBased(); return b[kind](n).create().getUniqueId(); }
  function makeDaily(hour, zone) { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(hour).nearMinute(30).inTimezone(zone).create(); }
  function makeEdit() { return ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create().getUniqueId(); }
  function makeChange() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function makeOpen() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }
  function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]); }
  function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function tell(e) {
    const shown = {};
    for (const key of Object.keys(e)) shown[key] = typeof e[key] === 'object' ? String(e[key]) : e[key];
    console.log(JSON.stringify(shown));
    if (e.range) console.log(JSON.stringify([e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd]));
    if (e.user) console.log(e.user.getEmail());
  }
  function tick(e) { console.log(new Date().toISOString()); tell(e); }
  function edited(e) { tell(e); console.log(Session.getEffectiveUser().getEmail()); }
  function onEdit(e) { tell(e); }
  function onOpen(e) { tell(e); }
`;

/** Times at which the trigger ran, as hours and minutes. */
function ticks(host: Host, until: number): string[] {
  return host.moveTo(until).map(({ execution }) => execution.log[0]?.slice(0, 16) ?? '');
}

describe('time-driven triggers', () => {
  test('an hourly one fires once an hour at a stable minute, in order, each at its own time', () => {
    const { host } = opened(script);
    host.run('make', ['everyHours', 1]);
    const minute = new Date(host.triggers[0]?.nextAt ?? 0).getUTCMinutes();
    const wanted = ['08', '09', '10', '11'].map((hour) => `2026-03-02T${hour}:${String(minute).padStart(2, '0')}`);
    expect(ticks(host, monday + 4 * HOUR)).toEqual(wanted);
    expect(host.clock.now()).toBe(monday + 4 * HOUR);
    expect(ticks(host, monday + 4 * HOUR)).toEqual([]);
  });

  test('several are fired in the order in which they are due', () => {
    const { host } = opened(script);
    host.run('make', ['everyHours', 2]);
    host.run('make', ['everyMinutes', 30]);
    const times = ticks(host, monday + 3 * HOUR);
    expect(times).toEqual([...times].sort());
    expect(times).toHaveLength(8);
  });

  test('a daily one keeps its wall-clock time through the change of the clock', () => {
    const { host } = opened(script);
    host.moveTo(Date.UTC(2026, 2, 27, 12));
    host.run('makeDaily', [9, 'Europe/London']);
    expect(ticks(host, Date.UTC(2026, 2, 30, 12))).toEqual(['2026-03-28T09:30', '2026-03-29T08:30', '2026-03-30T08:30']);
  });

  test('one that fires once is spent', () => {
    const { host } = opened(script);
    host.run('make', ['after', 90 * 60_000]);
    expect(ticks(host, monday + 24 * HOUR)).toEqual(['2026-03-02T09:30']);
    expect(ticks(host, monday + 48 * HOUR)).toEqual([]);
  });

  test('the event says when in UTC, and which trigger', () => {
    const { host } = opened(script, { timeZone: 'America/New_York' });
    const id = answerOf(host.run('make', ['after', 1000]));
    const [ran] = host.moveTo(monday + HOUR);
    expect(JSON.parse(ran?.execution.log[1] ?? '')).toEqual({
      authMode: 'FULL',
      triggerUid: id,
      year: 2026,
      month: 3,
      'day-of-month': 2,
      'day-of-week': 1,
      'week-of-year': 9,
      hour: 8,
      minute: 0,
      second: 1,
      timezone: 'UTC',
    });
    expect(ran?.execution).toMatchObject({ trigger: 'time', at: monday + 1000, user: 'ana@example.com' });
  });

  test('what was missed while nobody was there fires once', () => {
    const { host } = opened(script);
    host.run('make', ['everyHours', 1]);
    host.clock.set(monday + 72 * HOUR);
    expect(host.tick()).toHaveLength(1);
    expect(host.tick()).toHaveLength(0);
    expect(host.triggers[0]?.nextAt).toBeGreaterThan(monday + 72 * HOUR);
  });

  test('a clock that is moved back does not wait for the old time', () => {
    const { host } = opened(script);
    host.run('make', ['everyHours', 1]);
    expect(host.moveTo(monday - 48 * HOUR)).toEqual([]);
    expect(ticks(host, monday - 46 * HOUR)).toHaveLength(2);
  });

  test('there is no window for them', () => {
    const { host } = opened(
      "function make() { ScriptApp.newTrigger('tick').timeBased().after(1).create(); } function tick() { SpreadsheetApp.getUi(); }",
    );
    host.run('make', []);
    expect(host.moveTo(monday + 1)).toMatchObject([{ error: { message: 'Cannot call SpreadsheetApp.getUi() from this context.' } }]);
  });
});

describe('making triggers', () => {
  test('each person sees and deletes their own', () => {
    const { host } = opened(script);
    host.run('make', ['everyHours', 1]);
    host.run('makeEdit', []);
    host.user = 'bo@example.com';
    expect(answerOf(host.run('list', []))).toEqual([]);
    host.run('clear', []);
    expect(host.triggers).toHaveLength(2);
    host.user = 'ana@example.com';
    expect(answerOf(host.run('list', []))).toEqual([
      ['tick', 'CLOCK', 'CLOCK'],
      ['edited', 'ON_EDIT', 'SPREADSHEETS'],
    ]);
    host.run('clear', []);
    expect(host.triggers).toEqual([]);
  });

  test('there are at most twenty', () => {
    const { host } = opened(
      `function main() { for (let n = 0; n < 21; n++) ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); }`,
    );
    expect(host.run('main', [])).toMatchObject({ error: { message: expect.stringContaining('too many triggers') } });
    expect(host.triggers).toHaveLength(20);
  });

  test('every one has an id of its own', () => {
    const { host } = opened(script);
    const ids = [1, 2, 3, 4].map(() => answerOf(host.run('make', ['everyHours', 1])));
    expect(new Set(ids).size).toBe(4);
  });
});

describe('edits', () => {
  test('a typed cell tells what it was and is', () => {
    const { host } = opened(script);
    host.edit('Sheet1', 'B2', [['one']]);
    const [ran] = host.edit('Sheet1', 'B2', [['two']]);
    const { log } = ran?.execution ?? { log: [] };
    expect(JSON.parse(log[0] ?? '')).toEqual({
      authMode: 'LIMITED',
      source: 'Spreadsheet',
      user: 'ana@example.com',
      range: 'Range',
      value: 'two',
      oldValue: 'one',
    });
    expect(log.slice(1)).toEqual(['[2,2,2,2]', 'ana@example.com']);
  });

  test('a date is told as its serial, a tick and a number as text', () => {
    const { host } = opened(script);
    const told = (typed: string): unknown => JSON.parse(host.edit('Sheet1', 'D4', [[typed]])[0]?.execution.log[0] ?? '{}');
    told('2 March 2026');
    expect(told('3 March 2026')).toMatchObject({ oldValue: '46083', value: '46084' });
    expect(told('TRUE')).toMatchObject({ oldValue: '46084', value: 'TRUE' });
    expect(told('7')).toMatchObject({ oldValue: 'TRUE' });
    expect(told('x')).toMatchObject({ oldValue: expect.stringMatching(/^\d+$/) });
  });

  test('a cell that was blank has no old value, one that is cleared no value, several have neither', () => {
    const { host } = opened(script);
    const told = (range: string, values: unknown[][]): string[] =>
      Object.keys(JSON.parse(host.edit('Sheet1', range, values)[0]?.execution.log[0] ?? '{}') as object);
    const common = ['authMode', 'source', 'user', 'range'];
    expect(told('A1', [[1]])).toEqual([...common, 'value']);
    expect(told('A1', [['']])).toEqual([...common, 'oldValue']);
    expect(told('A1', [[1, 2]])).toEqual(common);
  });

  test('installable ones run as who made them, with all rights, whoever edits', () => {
    const { host } = opened(script);
    const id = answerOf(host.run('makeEdit', []));
    host.run('makeChange', []);
    host.user = 'bo@example.com';
    const [simple, installed, change] = host.edit('Sheet1', 'A1', [['x']]);
    expect(simple?.execution).toMatchObject({ function: 'onEdit', user: 'bo@example.com' });
    expect(installed?.execution).toMatchObject({ function: 'edited', user: 'ana@example.com', trigger: 'edit' });
    expect(JSON.parse(installed?.execution.log[0] ?? '')).toMatchObject({ authMode: 'FULL', triggerUid: id, value: 'x' });
    expect(installed?.execution.log.at(-1)).toBe('ana@example.com');
    expect(JSON.parse(change?.execution.log[0] ?? '')).toMatchObject({ changeType: 'EDIT', authMode: 'FULL' });
  });

  test('what the page changed fires them too', () => {
    const { host } = opened(script);
    const id = String(host.book.tabs.all()[0]?.gid);
    const [ran] = host.edited(id, 'A1:C500');
    expect(ran?.execution.log[1]).toBe('[1,500,1,3]');
    expect(() => host.edited('17', 'A1')).toThrow('There is no tab with the id 17.');
  });

  test.each([
    ['Nope', 'A1', [['x']], 'There is no tab "Nope". There are: Sheet1.'],
    ['Sheet1', 'what', [['x']], '"what" is no range, as A1 or B2:C5.'],
    ['Sheet1', 'A1001', [['x']], 'A1001 is outside the grid of "Sheet1".'],
    ['Sheet1', 'Z1', [['x', 'y']], 'Z1 and what is pasted there reach beyond the grid of "Sheet1".'],
    ['Sheet1', 'A1', [], 'There is nothing to write.'],
  ])('an edit of %s %s is refused plainly', (tab, range, values, message) => {
    expect(() => opened(script).host.edit(tab, range, values)).toThrow(message);
  });

  test('a script without onEdit is not run, and nothing is remembered', () => {
    const { host } = opened('function other() {}');
    expect(host.edit('Sheet1', 'A1', [['x']])).toMatchObject([{ ok: true, value: null }]);
    expect(host.executions).toEqual([]);
  });
});

test('installable open triggers know who opened the file', () => {
  const { host } = opened(script);
  host.run('makeOpen', []);
  host.user = 'bo@example.com';
  host.open();
  expect(host.executions.slice(-2).map(({ function: name, user, log }) => [name, user, log[1]])).toEqual([
    ['onOpen', 'bo@example.com', 'bo@example.com'],
    ['edited', 'ana@example.com', 'bo@example.com'],
  ]);
});
