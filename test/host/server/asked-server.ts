// A host with the small script, and ways to ask it what no page would.

import { request } from 'node:http';
import { resolve } from 'node:path';
import { expect } from '@jest/globals';
import { type RunningServer, startServer } from '../../../host/server/server';
import { SMALL_PROJECT } from './small-script';

/** A host without a data folder, at eight on a Monday. */
export const smallServer = (): Promise<RunningServer> =>
  startServer({
    project: SMALL_PROJECT,
    pageFolder: resolve(__dirname, '../../../build/host/page'),
    port: 0,
    data: null,
    firstRun: [],
    now: Date.UTC(2026, 2, 2, 8, 0),
    zone: 'Europe/London',
    locale: 'en_GB',
    user: 'you@example.com',
    warn: () => {},
  });

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** As it is written: `fetch` would put some of it right. */
export const send = (base: string, method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(base);
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', failed);
    sent.end(body);
  });

/** In words, without a stack. */
export const expectPlain = ({ status, text }: Answer): void => {
  expect(status).toBeLessThan(500);
  if (status < 400) return;
  const { error } = JSON.parse(text);
  expect(error).toMatch(/^\S.*[.!?]$/s);
  expect(error).not.toMatch(/^\s+at |Cannot read prop|is not a function|undefined|\bError:/m);
};

export const expectAlive = async ({ url }: RunningServer): Promise<void> => {
  const { status, text } = await send(url, 'GET', '/api/status');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ ready: true });
};
