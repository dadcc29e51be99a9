// Whatever is asked of whatever route, the answer is one in words, and the host goes on.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WebSocket } from 'ws';
import { apiRoutes } from '../../../host/server/http/api-routes';
import type { RunningServer } from '../../../host/server/server';
import { expectAlive, expectPlain, send, smallServer } from './asked-server';

let server: RunningServer;

beforeAll(async () => {
  server = await smallServer();
});

afterAll(() => server.close());

const FIELDS = ['tab', 'range', 'values', 'function', 'args', 'path', 'now', 'sure', 'sheetId', 'user', 'serial', '__proto__'];

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'Sheet1',
    'A1',
    'A0',
    'ZZZ9999999',
    'A1:B2',
    'B2:A1',
    '__proto__',
    'constructor',
    'echo',
    'fill',
    '\0',
    '\ud800',
  ),
  fc.constantFrom<unknown>(
    0,
    -1,
    1.5,
    1e21,
    1e300,
    -1e300,
    8.64e15,
    253402300800000,
    [],
    {},
    [[]],
    [[1]],
    [[null]],
    [[{}]],
    [['=1/0']],
    [
      ['x', 'y'],
      ['z', 'w'],
    ],
  ),
  fc.constantFrom<unknown>(['More', 'Fill'], ['Small'], ['__proto__'], '2026-03-02T08:00', '9999-12-31', '0001-01-01', 'x'.repeat(60_000)),
  fc.jsonValue(),
);

const body = fc.oneof(
  { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), odd).map((fields) => JSON.stringify(fields)) },
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '1',
    '{"now":1e999}',
    '{"values":[[1e999]],"tab":"Sheet1","range":"A1"}',
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  ),
  fc.constantFrom(
    `{"args":${'['.repeat(5000)}${']'.repeat(5000)},"function":"echo"}`,
    `{"function":"echo","args":[${'{"a":'.repeat(900)}1${'}'.repeat(900)}]}`,
  ),
);

test('every route, with odd values in every field', async () => {
  const routes = Object.keys(apiRoutes).map((key) => key.split(' '));
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), body, async ([method = '', path = ''], text) => {
      asked += 1;
      expectPlain(await send(server.url, method, path, method === 'POST' ? text : ''));
      expectPlain(await send(server.url, 'GET', '/api/state'));
    }),
    { numRuns: process.env.FULL ? 5000 : 250, seed: 5 },
  );
  await expectAlive(server);
  expect(asked).toBeGreaterThan(200);
});

test.each([
  ['a time beyond what a clock shows', '/api/clock', { now: 1e300 }, 400],
  ['a time before all', '/api/clock', { now: -1e300 }, 400],
  ['a far year', '/api/clock', { now: '9999-12-31T00:00', sure: true }, 400],
  ['sureness that is none', '/api/clock', { now: '2026-03-03', sure: 'yes' }, 400],
  ['a row 0', '/api/edit', { tab: 'Sheet1', range: 'A0', values: [[1]] }, 400],
  ['a range outside of the tab', '/api/edit', { tab: 'Sheet1', range: 'ZZZ9999999', values: [[1]] }, 400],
  ['a cell that holds an object', '/api/edit', { tab: 'Sheet1', range: 'A1', values: [[{}]] }, 400],
  ['a selection in no tab', '/api/select', { sheetId: 'nowhere', range: 'A1' }, 404],
  ['a panel that is no number', '/api/panel/close', { serial: 'x' }, 400],
])('%s is refused in words', async (_what, path, fields, expected) => {
  const answer = await send(server.url, 'POST', path, JSON.stringify(fields));
  expect(answer.status).toBe(expected);
  expectPlain(answer);
  await expectAlive(server);
});

describe('addresses', () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'x.constructor',
    'main.__proto__',
    '',
    '%00',
    '%',

    '.',
    'main.js/x',
  ];

  test.each(names)('/assets/%s is not found', async (name) => {
    const answer = await send(server.url, 'GET', `/assets/${name}`);
    expect(answer.status).toBe(404);
    expectPlain(answer);
  });

  test.each([
    '//',
    '//evil.example/x',
    '/\\evil',
    '/api/mail/__proto__/attachments/0',
    '/api/mail/1/attachments/99999999999999999999',
    '/api/values?tab=%',
    '/?%',
    '/api/__proto__',
    '*',
  ])('%s is answered in words', async (path) => {
    expectPlain(await send(server.url, 'GET', path));
    expectPlain(await send(server.url, 'OPTIONS', path));
    await expectAlive(server);
  });

  test.each(['/panel/__proto__', '/panel/1e9', '/panel/99999999999999999999', '//', '/panel-shim.js/..'])(
    '%s of the panels',
    async (path) => {
      const { panelPort } = await new Promise<{ panelPort: number }>((done) => {
        const page = new WebSocket(`${server.url.replace('http', 'ws')}relay`);
        page.once('message', (text) => {
          page.close();
          done(JSON.parse(String(text)));
        });
      });
      const answer = await send(`http://127.0.0.1:${panelPort}/`, 'GET', path);
      expect(answer.status).toBe(404);
      expectPlain(answer);
    },
  );

  const port = () => new URL(server.url).port;

  test.each([
    ['a path', 'localhost/evil'],
    ['a name and a person', 'evil@localhost'],
    ['a longer name', 'localhost.evil.example'],
    ['a shorter address', '127.1'],
    ['the same address as a number', '2130706433'],
    ['a port that is none', 'localhost:x'],
    ['a question', 'localhost?evil'],
    ['a mark', 'localhost#evil'],
    ['a backslash', 'localhost\\evil'],
    ['blanks', 'localhost evil'],
  ])('a Host with %s is refused', async (_what, host) => {
    expect((await send(server.url, 'GET', '/api/status', '', { host })).status).toBe(403);
  });

  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '[::1]'])('%s is served', async (name) => {
    expect(
      (await send(server.url, 'GET', '/api/status', '', { host: `${name}:${port()}`, origin: `http://${name}:${port()}` })).status,
    ).toBe(200);
  });

  test.each(['http://localhost', 'https://127.0.0.1', 'null', 'http://evil@127.0.0.1', 'file://', 'x'])(
    'an Origin of %s is refused',
    async (origin) => {
      expect((await send(server.url, 'GET', '/api/status', '', { origin: `${origin}` })).status).toBe(403);
    },
  );
});
