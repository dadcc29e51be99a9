// What a started host answers over HTTP to people's programs.

import { request } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../../../host/server/server';
import { SMALL_PROJECT } from './small-script';

const PAGE = resolve(__dirname, '../../../build/host/page');

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    project: SMALL_PROJECT,
    pageFolder: PAGE,
    port: 0,
    data: null,
    firstRun: [],
    now: Date.UTC(2026, 2, 2, 8, 0),
    zone: 'Europe/London',
    locale: 'en_GB',
    user: 'you@example.com',
    warn: () => {},
  });
});

afterAll(() => server.close());

const ask = async (method: string, path: string, fields?: object | string, headers: Record<string, string> = {}) => {
  const body = fields === undefined ? {} : { body: typeof fields === 'string' ? fields : JSON.stringify(fields) };
  const response = await fetch(new URL(path, server.url), { method, headers, ...body });
  return { status: response.status, type: response.headers.get('content-type') ?? '', answer: await response.json() };
};

describe('status', () => {
  test('tells time, zone, person, tabs, menus, triggers and quota', async () => {
    const { status, type, answer } = await ask('GET', '/api/status');
    expect(status).toBe(200);
    expect(type).toBe('application/json; charset=utf-8');
    expect(answer).toMatchObject({
      ready: true,
      zone: 'Europe/London',
      locale: 'en_GB',
      user: 'you@example.com',
      tabs: ['Sheet1'],
      quota: 100,
    });
    expect(answer.now).toMatch(/^2026-03-02T08:00:\d\d\+00:00$/);
    expect(answer.menus[0].caption).toBe('Small');
    expect(answer.triggers).toEqual([]);
  });
});

describe('running functions', () => {
  test('an answer comes back with its service calls', async () => {
    const { answer } = await ask('POST', '/api/run', { function: 'echo', args: [{ a: [1, 'é', null] }] });
    expect(answer).toMatchObject({ ok: true, value: { a: [1, 'é', null] }, error: null, calls: {} });
  });

  test('an error comes back as words', async () => {
    const { status, answer } = await ask('POST', '/api/run', { function: 'fail', args: [] });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ ok: false, value: null });
    expect(answer.error).toContain('No luck.');
  });

  test('a menu item answers when it has run, with its toasts and calls', async () => {
    const { answer } = await ask('POST', '/api/menu', { path: ['More', 'Fill'] });
    expect(answer).toMatchObject({ ok: true, toasts: ['Two rows.'], writes: 1 });
    expect(answer.calls['Range.setValues']).toBe(1);
  });

  test('an unknown menu item is not found, and says what there is', async () => {
    const { status, answer } = await ask('POST', '/api/menu', { path: ['Nothing'] });
    expect(status).toBe(404);
    expect(answer.error).toContain('More > Fill');
  });
});

describe('cells', () => {
  test('values come with dates on the wall clock, what is shown, and formulas', async () => {
    await ask('POST', '/api/menu', { path: ['More', 'Fill'] });
    await ask('POST', '/api/edit', { tab: 'Sheet1', range: 'C2', values: [['=1+1']] });
    const { answer } = await ask('GET', '/api/values?tab=Sheet1');
    expect(answer.values[1].slice(0, 3)).toEqual(['Oti', '2026-03-02', 2]);
    expect(answer.display[1].slice(0, 2)).toEqual(['Oti', '02/03/2026']);
    expect(answer.formulas[1][2]).toBe('=1+1');
  });

  test('an edit is read as typed and fires the edit trigger', async () => {
    const { answer } = await ask('POST', '/api/edit', {
      tab: 'Sheet1',
      range: 'A3',
      values: [
        ['12%', 'yes'],
        ['3/2/2026', ''],
      ],
    });
    expect(answer).toMatchObject({ ok: true, runs: [{ function: 'onEdit', ok: true }] });
    const { answer: read } = await ask('GET', '/api/values?tab=Sheet1');
    expect(read.values[2].slice(0, 2)).toEqual([0.12, 'yes']);
    expect(read.values[3][0]).toBe('2026-02-03');
    expect(read.values[0][3]).toBe('A3:B4');
  });

  test.each([
    ['a tab that is not there', '/api/edit', { tab: 'Nowhere', range: 'A1', values: [[1]] }, 404],
    ['a range that is none', '/api/edit', { tab: 'Sheet1', range: 'A1;B2', values: [[1]] }, 400],
    ['rows of different lengths', '/api/edit', { tab: 'Sheet1', range: 'A1', values: [[1], [1, 2]] }, 400],
    ['no values', '/api/edit', { tab: 'Sheet1', range: 'A1' }, 400],
    ['a body that is no JSON', '/api/run', '{"function"', 400],
    ['a body that is no object', '/api/run', '[1]', 400],
    ['a run without a function', '/api/run', {}, 400],
    ['a menu path that is no list', '/api/menu', { path: 'Fill' }, 400],
    ['a clock without a time', '/api/clock', { now: 'tomorrow' }, 400],
    ['a day that does not exist', '/api/clock', { now: '2026-02-30T08:00' }, 400],
    ['a person without an address', '/api/user', { user: 'bob' }, 400],
    ['a path that is not there', '/api/nothing', {}, 404],
    ['a method that a path does not know', '/api/status', {}, 405],
  ])('%s is refused in words', async (_what, path, fields, expected) => {
    const { status, answer } = await ask('POST', path, fields);
    expect(status).toBe(expected);
    expect(answer.error).toMatch(/\w+ .*\.$/);
  });

  test('values of a tab that is not there are not found', async () => {
    expect((await ask('GET', '/api/values?tab=Nowhere')).status).toBe(404);
  });
});

describe('mail and clock', () => {
  test('triggers fire on the way of the clock, each at its own time, and their mails can be read and cleared', async () => {
    await ask('DELETE', '/api/mail');
    await ask('POST', '/api/run', { function: 'everyHour', args: [] });
    const { answer: status } = await ask('GET', '/api/status');
    expect(status.triggers).toHaveLength(1);
    const { answer: moved } = await ask('POST', '/api/clock', { now: '2026-03-02T11:30' });
    expect(moved.now).toMatch(/^2026-03-02T11:30:\d\d\+00:00$/);
    expect(moved.fired.map((run: { ok: boolean }) => run.ok)).toEqual([true, true, true]);
    const { answer } = await ask('GET', '/api/mail');
    expect(answer.messages).toHaveLength(3);
    expect(answer.messages[0]).toMatchObject({ to: ['ana@example.com'], subject: 'Hello', html: null, attachments: [] });
    const hours = answer.messages.map(({ at }: { at: string }) => at.slice(11, 13));
    expect(hours).toEqual([...hours].sort());
    expect(new Set(hours).size).toBe(3);
    expect((await ask('DELETE', '/api/mail')).status).toBe(200);
    expect((await ask('GET', '/api/mail')).answer.messages).toEqual([]);
  });

  test('executions are listed oldest first with calls and round trips', async () => {
    const { answer } = await ask('GET', '/api/executions');
    expect(answer.executions[0]).toMatchObject({ function: 'onOpen', trigger: 'open', error: null });
    expect(Object.keys(answer.executions[0])).toEqual(expect.arrayContaining(['ms', 'calls', 'roundTrips', 'flips']));
  });
});

describe('people and panels', () => {
  test('another person can sit down, and the script sees them', async () => {
    await ask('POST', '/api/user', { user: 'bob@example.com' });
    expect((await ask('POST', '/api/run', { function: 'user', args: [] })).answer.value).toBe('bob@example.com');
    const { answer } = await ask('GET', '/api/state');
    expect(answer.people).toEqual(['you@example.com', 'bob@example.com']);
    await ask('POST', '/api/user', { user: 'you@example.com' });
  });

  test('a panel is open until it is closed', async () => {
    await ask('POST', '/api/menu', { path: ['Show panel'] });
    const { sidebar } = (await ask('GET', '/api/state')).answer;
    expect(sidebar).toMatchObject({ kind: 'sidebar', title: 'Small panel' });
    await ask('POST', '/api/panel/close', { serial: sidebar.serial });
    expect((await ask('GET', '/api/state')).answer.sidebar).toBeNull();
  });

  test('a script moves the selection', async () => {
    await ask('POST', '/api/run', { function: 'pick', args: [] });
    expect((await ask('GET', '/api/state')).answer.selection.range).toBe('B2');
  });
});

describe('callers that are not this machine', () => {
  /** `fetch` forbids these headers. */
  const statusWith = (headers: Record<string, string>): Promise<number> =>
    new Promise((done, failed) => {
      const sent = request(new URL('/api/status', server.url), { headers }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      });
      sent.on('error', failed);
      sent.end();
    });

  test.each([
    ['a foreign Host', { host: 'evil.example' }],
    ['a Host that only begins like ours', { host: 'localhost.evil.example' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['the Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['the Origin of a sandboxed page', { origin: 'null' }],
  ])('%s is refused', async (_what, headers) => {
    expect(await statusWith(headers)).toBe(403);
  });

  test('our own page and programs without an Origin are served', async () => {
    expect(await statusWith({ origin: server.url.slice(0, -1) })).toBe(200);
    expect(await statusWith({ host: `localhost:${new URL(server.url).port}` })).toBe(200);
  });
});

describe('the page', () => {
  test('is HTML in UTF-8 and its files are there', async () => {
    const page = await fetch(server.url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const assets = [...(await page.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(assets.length).toBeGreaterThan(3);
    for (const path of assets) expect((await fetch(new URL(path, server.url))).status).toBe(200);
  });

  test('nothing else of this machine is served', async () => {
    for (const path of ['/assets/..%2f..%2fpackage.json', '/assets/../../package.json', '/package.json']) {
      expect((await fetch(new URL(path, server.url))).status).toBe(404);
    }
  });
});
