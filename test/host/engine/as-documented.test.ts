// Where a script asks for what Google does not have, or looks at what a call gives back. Each test names what stands behind it.

import { describe, expect, test } from '@jest/globals';
import { answerOf, opened } from './opened';

/** What came of the expression in a new file: its text, or why it was refused; and how many triggers there are then. */
function cameOf(expression: string): string {
  const { host } = opened(`function tick() {} function main() { return String(${expression}); }`);
  const result = host.run('main', []);
  expect(host.triggers).toHaveLength(result.ok && expression.endsWith('.create()') ? 1 : 0);
  return result.ok ? String(result.value) : `${result.error.name}: ${result.error.message}`;
}

const clock = (call: string): string => cameOf(`ScriptApp.newTrigger('tick').timeBased().${call}.create()`);

describe('a rhythm that Google does not have is refused, and no trigger made (messages in public code; what is taken: script/clock-trigger-builder)', () => {
  test.each([0, 3, 5, 7, 9, 24, -1, 1.5])('everyHours(%d)', (n) => {
    expect(clock(`everyHours(${n})`)).toBe(
      'Exception: The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    );
  });

  test.each([0, 2, 20, 60])('everyMinutes(%d)', (n) => {
    expect(clock(`everyMinutes(${n})`)).toBe(
      'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  test.each([
    ...['atHour(25)', 'atHour(24)', 'atHour(-1)', 'atHour(9.5)', 'nearMinute(70)', 'nearMinute(60)', 'nearMinute(-1)'].map(
      (call) => `everyDays(1).${call}`,
    ),
    ...['onMonthDay(0)', 'onMonthDay(32)', 'everyDays(0)', 'everyWeeks(-1)'],
  ])('%s', (call) => {
    expect(clock(call)).toMatch(/^Exception: The value you passed to \w+ was invalid\. It must be between \d+ and \d+\.$/);
  });

  test.each([
    'everyHours(12)',
    'everyMinutes(30)',
    'everyDays(400)',
    'everyDays(1).atHour(0).nearMinute(59)',
    'everyDays(1).atHour(23)',
    'onMonthDay(31)',
  ])('%s is one that it has', (call) => {
    expect(clock(call)).toBe('Trigger');
  });

  test.each([
    ["everyHours('4')", "The parameters (String) don't match the method signature for ScriptApp.ClockTriggerBuilder.everyHours."],
    ["everyDays(1).inTimezone('Mars/Phobos')", 'Invalid argument: Mars/Phobos'],
    ['after(NaN)', 'Invalid argument: durationMilliseconds'],
    ['at(new Date(NaN))', 'Invalid argument: date'],
    ['atHour(3)', 'A recurrence must be specified for the trigger.'],
  ])('%s', (call, message) => {
    expect(clock(call)).toBe(`Exception: ${message}`);
  });
});

describe('a lock (lock/lock: a time-out is how long to wait; below nothing it is none)', () => {
  test.each(['tryLock(-1)', 'waitLock(-1)', 'tryLock(-30000)', 'waitLock(NaN)'])('%s is refused, and nothing is held', (call) => {
    const body = `const lock = LockService.getDocumentLock(); try { lock.${call}; } catch (e) { return [e.name, e.message, lock.hasLock()]; }`;
    const { host } = opened(`function main() { ${body} }`);
    expect(answerOf(host.run('main', []))).toEqual(['Exception', 'Invalid argument: timeoutInMillis', false]);
  });

  test.each([
    ['tryLock(0)', 'true'],
    ['waitLock(0)', 'undefined'],
  ])('%s waits for nobody', (call, answer) => {
    expect(cameOf(`LockService.getDocumentLock().${call}`)).toBe(answer);
  });
});

describe('a cache (cache/cache)', () => {
  test.each(["put('k', 'v')", "put('k', 'v', 21600)", "putAll({ k: 'v' })", "remove('k')", "removeAll(['k'])"])(
    '%s gives nothing back',
    (call) => {
      expect(cameOf(`CacheService.getDocumentCache().${call}`)).toBe('undefined');
    },
  );

  test.each([0, -1, 'NaN'])('an entry that is to last for %s seconds is refused', (seconds) => {
    expect(cameOf(`CacheService.getDocumentCache().put('k', 'v', ${seconds})`)).toBe('Exception: Invalid argument: expirationInSeconds');
  });
});

describe('a person (public code reads the address that way)', () => {
  test.each([
    'Session.getActiveUser()',
    'Session.getEffectiveUser()',
    'SpreadsheetApp.getActiveSpreadsheet && Session.getActiveUser().toString()',
  ])('%s as text is the address', (call) => {
    expect(cameOf(call)).toBe('ana@example.com');
  });

  test('whose address is kept back is no text at all', () => {
    const { host } = opened("function onEdit() { console.log('<' + Session.getActiveUser() + '>'); }");
    host.hideAddressInSimpleTriggers = true;
    host.user = 'bo@example.com';
    const [ran] = host.edit('Sheet1', 'A1', [['x']]);
    expect(ran?.execution.log).toEqual(['<>']);
  });
});

describe('Utilities.formatDate (several reports: as Java does)', () => {
  test.each(['Mars/Phobos', 'Europe/Lodnon', 'CEST', 'x', ' ', 'GMT+25', 'GMT+2:75', 'gmt+2'])(
    'takes GMT for the unknown zone "%s"',
    (zone) => {
      expect(cameOf(`Utilities.formatDate(new Date(Date.UTC(2026, 6, 2, 8)), '${zone}', 'yyyy-MM-dd HH:mm')`)).toBe('2026-07-02 08:00');
    },
  );
});
