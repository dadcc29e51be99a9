// A realm that is kept for the next execution of the same scripts: what goes on in it, what never does, and when it is given up.

import { describe, expect, test } from '@jest/globals';
import type { HostOptions } from '../../../host/api';
import { fixedClock } from '../../../host/engine/clock';
import { answerOf, monday, opened } from './opened';

/** A host of a script of its own, so that no other test has left it a realm. */
function keeping(source: string, more: Parameters<typeof opened>[1] = {}) {
  const own = `/* ${expect.getState().currentTestName} */ ${source}`;
  return opened(own, { realms: 'kept', ...more });
}

const counting = 'var n = 0; function main() { n += 1; return n; } function fail() { n += 1; throw new Error("no"); }';

test('the next execution goes on where the last one ended well', () => {
  const { host } = keeping(counting);
  expect([1, 2, 3].map(() => answerOf(host.run('main', [])))).toEqual([1, 2, 3]);
});

test('another workbook with the same script does, too', () => {
  const [one, other] = [keeping(counting), keeping(counting)];
  expect([one, other].map(({ host }) => answerOf(host.run('main', [])))).toEqual([1, 2]);
});

describe('the next one has a fresh realm', () => {
  test('after an execution that failed', () => {
    const { host } = keeping(counting);
    host.run('main', []);
    host.run('fail', []);
    expect(answerOf(host.run('main', []))).toBe(1);
  });

  test('after one that was killed, though the script caught it', () => {
    const { host } = keeping('var n = 0; function main() { n += 1; try { Utilities.getUuid(); } catch (e) {} return n; }');
    host.faults.set({ at: 1, kind: 'kill' });
    host.run('main', []);
    host.faults.clear();
    expect(answerOf(host.run('main', []))).toBe(1);
  });

  test('after one that left something on the global object', () => {
    const { host } = keeping('function main() { globalThis.m = (globalThis.m || 0) + 1; return globalThis.m; }');
    expect([1, 2].map(() => answerOf(host.run('main', [])))).toEqual([1, 1]);
  });

  test('after one that put something in the place of a service', () => {
    const { host } = keeping(
      'var n = 0; function main() { n += 1; try { return n + typeof Session.getActiveUser; } finally { Session = {}; } }',
    );
    expect([1, 2].map(() => answerOf(host.run('main', [])))).toEqual(['1function', '1function']);
  });

  test('where its script is told another zone', () => {
    const zones = ['Asia/Tokyo', 'America/Lima'].map((timeZone) =>
      keeping('function main() { return new Date().getHours(); }', { timeZone }),
    );
    expect(zones.map(({ host }) => answerOf(host.run('main', [])))).toEqual([17, 3]);
  });

  test('where another execution is under way in it', () => {
    const { host } = keeping('var n = 0; function main() { n += 1; Utilities.getUuid(); return n; }');
    let within: unknown = null;
    host.faults.onCall(() => {
      host.faults.onCall(null);
      within = answerOf(host.run('main', []));
    });
    expect([answerOf(host.run('main', [])), within]).toEqual([1, 1]);
  });
});

describe('an execution in a kept realm asks its own workbook', () => {
  const source = `var first = null;
    function main() {
      first = first || Session.getActiveUser();
      console.log('here');
      return [Session.getActiveUser().getEmail(), new Date().getTime(), ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL];
    }
    function stale() { return first.getEmail(); }`;
  const two = (): readonly ReturnType<typeof opened>[] =>
    ['ana@example.com', 'ben@example.com'].map((user, at) =>
      keeping(source, { user, clock: fixedClock(monday + at) } satisfies Partial<HostOptions>),
    );

  test('for who is there and what time it is, and writes to its own log', () => {
    const [one, other] = two().map(({ host }) => host.run('main', []));
    expect([one, other]).toMatchObject([
      { value: ['ana@example.com', monday, true], execution: { log: ['here'], calls: { 'Session.getActiveUser': 2 } } },
      { value: ['ben@example.com', monday + 1, true], execution: { log: ['here'], calls: { 'Session.getActiveUser': 1 } } },
    ]);
  });

  test('and what was asked of Google for an earlier one answers no more', () => {
    const [one, other] = two();
    one?.host.run('main', []);
    expect(other?.host.run('stale', [])).toMatchObject({
      ok: false,
      error: { message: /getEmail was called on something that is no Google object/ },
    });
  });
});
