// Whatever a script makes that is refused by nobody can be saved, opened again, and does not stop the clock.

import { expect, test } from '@jest/globals';
import { wrongPlaceIn } from '../../../host/server/saving/state-check';
import { monday, opened } from '../engine/opened';

const NUMBERS = ['NaN', '-1', '0', '5', '31', '400', '1e9', '1e16', 'Infinity'];

const clock = (method: string, given: readonly string[]): string[] =>
  given.map((value) => `ScriptApp.newTrigger('tick').timeBased().${method}(${value}).create()`);

const calls = [
  ...['after', 'everyMinutes', 'everyHours', 'everyDays', 'everyWeeks', 'onMonthDay'].flatMap((method) => clock(method, NUMBERS)),
  ...['atHour', 'nearMinute'].flatMap((method) => clock(`everyDays(1).${method}`, NUMBERS)),
  ...clock('at', ['new Date(NaN)', 'new Date(0)', 'new Date(8.64e15)', 'new Date(-1)']),
  ...clock('atDate', ['2026, 13, 40', '0, 0, 0', '275760, 9, 13', '1e9, 1, 1', '2026, NaN, 1']),
  ...clock('everyDays(1).inTimezone', ["''", "'GMT+2'", "'Mars/Phobos'", "'europe/london'", "'UTC'", "'EST'", "'+02:00'"]),
  ...NUMBERS.map((seconds) => `CacheService.getDocumentCache().put('k', 'v', ${seconds})`),
  ...["'__proto__'", "'constructor'", "'a.b'", "'\\ud800'", "'\\u0000'"].flatMap((name) => [
    `PropertiesService.getDocumentProperties().setProperty(${name}, 'v')`,
    `CacheService.getDocumentCache().put(${name}, 'v')`,
  ]),
];

test.each(calls)('after %s the file can be saved and opened again', (call) => {
  const { host } = opened(`function tick() {} function main() { try { ${call}; } catch (e) { if (e.name !== 'Exception') throw e; } }`);
  expect(host.run('main', [])).toMatchObject({ ok: true });
  host.moveTo(monday + 36 * 3_600_000);
  const saved = JSON.parse(JSON.stringify(host.save()));
  const wrong = wrongPlaceIn({ user: '', people: [], clockOffset: 0, mail: [], host: saved });
  expect(wrong).toBeNull();
  expect(opened('', { saved }).host.triggers).toHaveLength(host.triggers.length);
});
