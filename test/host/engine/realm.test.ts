// The realm is Apps Script's runtime: its globals, its dates, its promises, and nothing kept from one execution to the next.

import { describe, expect, test } from '@jest/globals';
import { ProjectRefused } from '../../../host/engine/project/project-code';
import { evaluated, monday, opened } from './opened';

describe('globals', () => {
  test.each([
    ...['setTimeout', 'setInterval', 'clearTimeout', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'atob', 'btoa', 'crypto'],
    ...['window', 'process', 'require', 'module', 'structuredClone', 'queueMicrotask', 'performance', 'Buffer', 'global'],
    ...['SharedArrayBuffer', 'Atomics', 'AbortController', 'Temporal', 'NoSuchService'],
  ])('there is no %s', (name) => {
    expect(evaluated(`try { return String(${name}); } catch (e) { return e.name; }`)).toBe('ReferenceError');
  });

  test('the console has six functions and writes to the log of the execution', () => {
    const { host } = opened(
      "function main() { console.log('a %s', 1, { b: 2 }); console.warn(['c']); Logger.log('d %s', 3); return Object.keys(console); }",
    );
    const result = host.run('main', []);
    expect(result).toMatchObject({ value: ['log', 'info', 'warn', 'error', 'time', 'timeEnd'] });
    expect(result.execution.log).toEqual(['a 1 {"b":2}', '["c"]', 'd 3']);
  });

  test('this at the top level is the global object, and holds the services and the functions', () => {
    const { host } = opened("var me = this; function main() { return [me === globalThis, 'main' in me, 'SpreadsheetApp' in me]; }");
    expect(host.run('main', [])).toMatchObject({ value: [true, true, true] });
  });

  test('a script may use a name that is a service of Google for itself', () => {
    const { host } = opened('var CalendarApp = { own: 1 }; function main() { return CalendarApp.own; }');
    expect(host.run('main', [])).toMatchObject({ value: 1 });
  });

  test('nothing survives an execution', () => {
    const { host } = opened('var n = 0; function main() { globalThis.m = (globalThis.m || 0) + 1; n += 1; return [n, globalThis.m]; }');
    host.run('main', []);
    expect(host.run('main', [])).toMatchObject({ value: [1, 1] });
  });

  test('files share one scope, and a constant of one is seen in the others', () => {
    const scripts = [
      { name: 'a', source: 'function main() { return [word, later()]; }' },
      { name: 'b', source: "const word = 'shared'; function later() { return 'hoisted'; }" },
    ];
    const project = { scripts, pages: {}, manifest: { timeZone: 'Etc/UTC', oauthScopes: [] } };
    expect(opened('', { project }).host.run('main', [])).toMatchObject({ value: ['shared', 'hoisted'] });
  });

  test('a service called while the scripts are loaded is counted in every execution', () => {
    const { host } = opened('const id = Utilities.getUuid(); function main() { return 1; }');
    expect(host.run('main', []).execution.calls).toEqual({ 'Utilities.getUuid': 1 });
  });

  test('an error while the scripts are loaded is the error of the execution', () => {
    const { host } = opened('noSuchThing(); function main() { return 1; }');
    expect(host.run('main', [])).toMatchObject({ ok: false, error: { name: 'ReferenceError', message: 'noSuchThing is not defined' } });
  });
});

describe('syntax that Google refuses', () => {
  test.each([
    ["import x from 'y';"],
    ['export const a = 1;'],
    ["function f() { return import('x'); }"],
    ['await Promise.resolve();'],
    ['class A { x = 1; }'],
    ['class A { static x = 1; }'],
    ['class A { #x() {} }'],
    ['class A { static { f(); } }'],
    ['function f( {'],
  ])('%s', (source) => {
    expect(() => opened(source)).toThrow(ProjectRefused);
    expect(() => opened(source)).toThrow(/^Syntax error: .* file: Code$/);
  });

  test('async functions, classes with methods and optional chaining are taken', () => {
    expect(evaluated('class A { m() { return this?.x ?? 2; } } return (async () => new A().m())();')).toBe(2);
  });
});

describe('dates', () => {
  test('the current time is the host clock', () => {
    expect(evaluated('return [Date.now(), new Date().getTime(), +new Date(Date.now())]')).toEqual([monday, monday, monday]);
  });

  test('Date stays one class', () => {
    const checks = ['new Date() instanceof Date', 'new Date().constructor === Date', 'Date.length === 7', "Date.name === 'Date'"];
    const more = ["typeof Date() === 'string'", 'isNaN(new Date(NaN))', "Object.prototype.toString.call(new Date()) === '[object Date]'"];
    expect(evaluated(`class D extends Date {} return [${[...checks, ...more].join()}, new D() instanceof D]`)).toEqual(Array(8).fill(true));
  });

  test.each([
    ['Etc/UTC', '2026-07-01T09:30:00.000Z', 0, 'Wed Jul 01 2026 09:30:00 GMT+0000 (Coordinated Universal Time)'],
    ['Europe/London', '2026-07-01T08:30:00.000Z', -60, 'Wed Jul 01 2026 09:30:00 GMT+0100 (British Summer Time)'],
    ['Asia/Kathmandu', '2026-07-01T03:45:00.000Z', -345, 'Wed Jul 01 2026 09:30:00 GMT+0545 (Nepal Time)'],
    ['America/New_York', '2026-07-01T13:30:00.000Z', 240, 'Wed Jul 01 2026 09:30:00 GMT-0400 (Eastern Daylight Time)'],
  ])('local time is that of the script, %s', (timeZone, iso, minutes, text) => {
    const read = 'd.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getDay()';
    const made = `const d = new Date(2026, 6, 1, 9, 30); return [d.toISOString(), d.getTimezoneOffset(), d.toString(), [${read}]];`;
    expect(evaluated(made, { timeZone })).toEqual([iso, minutes, text, [2026, 6, 1, 9, 30, 3]]);
  });

  test('local text and setters follow the zone of the script too', () => {
    const body =
      "const d = new Date('2026-07-01T09:30'); d.setHours(23, 45); return [d.toISOString(), d.toDateString(), d.toLocaleDateString('en-GB'), new Date('7/1/2026').toISOString(), new Date('2026-07-01').toISOString()];";
    const wanted = ['2026-07-01T22:45:00.000Z', 'Wed Jul 01 2026', '01/07/2026', '2026-06-30T23:00:00.000Z', '2026-07-01T00:00:00.000Z'];
    expect(evaluated(body, { timeZone: 'Europe/London' })).toEqual(wanted);
  });

  test('an hour that spring skips is an hour later, one that autumn repeats is the first', () => {
    const body = 'return [new Date(2026, 2, 29, 1, 30).toISOString(), new Date(2026, 9, 25, 1, 30).toISOString()];';
    expect(evaluated(body, { timeZone: 'Europe/London' })).toEqual(['2026-03-29T01:30:00.000Z', '2026-10-25T00:30:00.000Z']);
  });
});

describe('promises', () => {
  test('an async function is drained and its value delivered', () => {
    expect(evaluated('return Promise.resolve(1).then((n) => n + 1);')).toBe(2);
  });

  test('a promise that is rejected is an error if it is returned, and lost if it is not', async () => {
    const lost = opened(
      "function main() { Promise.reject(new Error('lost')); (async () => { await null; throw new Error('too'); })(); return 1; }",
    );
    const kept = opened("function main() { return Promise.reject(new RangeError('kept')); }");
    expect(lost.host.run('main', [])).toMatchObject({ ok: true, value: 1 });
    expect(kept.host.run('main', [])).toMatchObject({ ok: false, error: { name: 'RangeError', message: 'kept' } });
    // Node reports a rejection that nobody looked at once the stack is empty.
    await new Promise((resolve) => setImmediate(resolve));
  });

  test('one that never settles ends with the execution', () => {
    expect(evaluated('return new Promise(() => {});')).toBeNull();
  });
});
