// Whatever a page says over its socket, it ends at most that page.

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import type { RunningServer } from '../../../host/server/server';
import { expectAlive, send, smallServer } from './asked-server';

let server: RunningServer;

beforeAll(async () => {
  server = await smallServer();
});

afterAll(() => server.close());

describe('the socket of the pages', () => {
  const said = (text: string | Buffer): Promise<void> =>
    new Promise((done) => {
      const page = new WebSocket(`${server.url.replace('http', 'ws')}relay`);
      page.on('close', () => done());
      page.on('error', () => {});
      page.once('message', () => {
        page.send(text);
        page.ping();
        page.once('pong', () => page.close());
      });
    });

  const change = (commands: unknown) =>
    JSON.stringify({
      kind: 'revision',
      message: { type: 'REMOTE_REVISION', version: 1, clientId: 'x', nextRevisionId: 'n', serverRevisionId: 'START_REVISION', commands },
    });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '1'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00])],
    ['an unknown kind', '{"kind":"__proto__"}'],
    ['a selection of nothing', '{"kind":"select"}'],
    ['a selection that is none', '{"kind":"select","selection":{"sheetId":{},"range":5}}'],
    ['a selection outside', '{"kind":"select","selection":{"sheetId":"0","range":"ZZZ9999999"}}'],
    ['a change of nothing', '{"kind":"revision"}'],
    ['a change without commands', change(null)],
    ['a change by an unknown command', change([{ type: 'NO_SUCH_COMMAND' }])],
    ['a change of a tab that is not there', change([{ type: 'UPDATE_CELL', sheetId: 'nowhere', col: 0, row: 0, content: 'x' }])],
  ])('%s ends at most the page that said it', async (_what, text) => {
    await said(text);
    await expectAlive(server);
    const edit = { tab: 'Sheet1', range: 'B5', values: [[String(_what)]] };
    expect((await send(server.url, 'POST', '/api/edit', JSON.stringify(edit))).status).toBe(200);
    const { values } = JSON.parse((await send(server.url, 'GET', '/api/values?tab=Sheet1')).text);
    expect(values[4][1]).toBe(_what);
    expect((await send(server.url, 'POST', '/api/run', JSON.stringify({ function: 'pick', args: [] }))).text).toContain('"ok":true');
  });

  test('whoever is gone before the answer ends nobody', async () => {
    const { port } = new URL(server.url);
    for (const path of ['/relay', '/evil', '/api/state']) {
      await new Promise<void>((done) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(
            `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
          );
          socket.resetAndDestroy();
        });
        socket.on('close', () => done());
        socket.on('error', () => {});
      });
    }
    await expectAlive(server);
  });
});
