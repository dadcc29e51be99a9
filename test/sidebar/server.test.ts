// The way to the server, with Google's client played by the test.

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ask } from '../../sidebar/server';

type Handler = (answer?: unknown) => void;

/** Google's client as far as we use it: `rpc` gets the request and both handlers. */
function play(rpc: (request: string, done: Handler, failed: Handler) => void): void {
  const run = (done: Handler, failed: Handler): object => ({
    withSuccessHandler: (handler: Handler) => run(handler, failed),
    withFailureHandler: (handler: Handler) => run(done, handler),
    rpc: (request: string) => rpc(request, done, failed),
  });
  const nothing = () => undefined;
  Object.assign(globalThis, { google: { script: { run: run(nothing, nothing) } } });
}

const answering = (answer: unknown) => play((_request, done) => done(answer));
const codeOf = async () => {
  const outcome = await ask('selected', {});
  return outcome.ok ? 'ok' : `${outcome.error.code}: ${outcome.error.message.split(/[.,] /)[0]}`;
};

const connected = (onLine: boolean) =>
  Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true, writable: true });

beforeEach(() => {
  connected(true);
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'google');
});

describe('a question', () => {
  test('goes out with its method, input, key and version, and brings back the value', async () => {
    const seen: unknown[] = [];
    play((request, done) => {
      seen.push(JSON.parse(request));
      done(JSON.stringify({ ok: true, value: { row: 7 } }));
    });
    const input = { table: 'assets', id: 'CH_002', column: 'name' };
    expect(await ask('select', input, 'k1')).toEqual({ ok: true, value: { row: 7 } });
    expect(seen).toEqual([{ method: 'select', input, key: 'k1', version: '0.0.0-test' }]);
  });

  test('brings back a refusal with its issues', async () => {
    const error = { code: 'invalid', message: 'Name is missing.', issues: [{ path: 'name', message: 'x' }], theirs: {} };
    answering(JSON.stringify({ ok: false, error }));
    expect(await ask('selected', {})).toEqual({ ok: false, error });
  });
});

describe('when there is no answer', () => {
  test('whatever Google says, in whatever language, the person is told what to try', async () => {
    play((_request, _done, failed) => failed(new Error('PERMISSION_DENIED: Sie haben keine Berechtigung')));
    expect(await codeOf()).toBe('unreachable: The server could not be reached');
  });

  test('without a network, that is what is said', async () => {
    connected(false);
    play((_request, _done, failed) => failed());
    expect(await codeOf()).toBe('unreachable: You are offline');
  });

  test('an old sidebar whose server function is gone asks to be opened again', async () => {
    Object.assign(globalThis, { google: { script: { run: {} } } });
    expect(await codeOf()).toBe('reload: Routesheet was updated');
  });

  test('an answer of another version asks the same', async () => {
    answering(JSON.stringify({ ok: false, error: { code: 'reload', message: 'whatever', issues: [], theirs: {} } }));
    expect(await codeOf()).toBe('reload: Routesheet was updated');
  });

  test.each([[undefined], [null], ['<html>'], ['{}'], ['{"ok":true}'], ['7']])(
    'an answer that makes no sense is said to be one: %p',
    async (answer) => {
      answering(answer);
      expect(await codeOf()).toBe('bug: Something went wrong in Routesheet');
    },
  );

  test('silence ends after a while, and says that trying again is safe', async () => {
    play(() => undefined);
    const outcome = codeOf();
    jest.advanceTimersByTime(90_000);
    expect(await outcome).toBe('unreachable: There is no answer yet');
  });
});
