// Moving the clock a long way: asked about, in slices, and stopped when somebody wants it to stop.

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunningServer } from '../../../host/server/server';
import { startHost } from '../../browser/support/host-process';
import { smallServer } from './asked-server';
import { smallProjectFolder } from './small-script';

let server: RunningServer;

beforeEach(async () => {
  server = await smallServer();
  await ask('/api/run', { function: 'countHours', args: [] });
});

afterEach(() => server.close());

const ask = async (path: string, fields?: object) => {
  const init = fields === undefined ? {} : { method: 'POST', body: JSON.stringify(fields) };
  const response = await fetch(new URL(path, server.url), init);
  return { status: response.status, answer: await response.json() };
};

/** Asks until the clock is on its way. */
const onItsWay = async (): Promise<void> => {
  while ((await ask('/api/state')).answer.movingTo === null);
};

test('a year is asked about first, five weeks are not', async () => {
  const { status, answer } = await ask('/api/clock', { now: '2027-03-02T08:00' });
  expect(status).toBe(409);
  expect(answer.error).toBe('That is 52 weeks on, and all that falls due on the way would run. If you are sure, add "sure": true.');
  expect((await ask('/api/status')).answer.now.slice(0, 10)).toBe('2026-03-02');
  expect((await ask('/api/clock', { now: '2026-04-06T07:00' })).status).toBe(200);
});

test('a year goes in slices: everything on the way fires, and others are answered meanwhile', async () => {
  const moving = ask('/api/clock', { now: '2026-05-02T08:00', sure: true });
  await onItsWay();
  const { answer } = await ask('/api/state');
  expect(answer.movingTo).toBe('2026-05-02T08:00:00+01:00');
  expect(answer.now < '2026-05-02').toBe(true);
  expect((await ask('/api/clock', { now: '2026-03-03T08:00' })).answer.error).toContain('The clock is on its way already.');
  const { answer: moved } = await moving;
  expect(moved.now).toMatch(/^2026-05-02T08:00/);
  expect(moved.stopped).toBe(false);
  // Four a day.
  expect(moved.fired).toHaveLength(61 * 4);
  expect((await ask('/api/state')).answer.movingTo).toBeNull();
});

test('it stops where it is when somebody stops it, and can be moved on', async () => {
  const moving = ask('/api/clock', { now: '2036-03-02T08:00', sure: true });
  await onItsWay();
  expect((await ask('/api/clock/stop', {})).answer).toEqual({ stopped: true });
  const { answer } = await moving;
  expect(answer.stopped).toBe(true);
  expect(answer.now < '2036').toBe(true);
  expect((await ask('/api/clock/stop', {})).answer).toEqual({ stopped: false });
  const next = new Date(Date.parse(answer.now) + 3_600_000).toISOString();
  expect((await ask('/api/clock', { now: next })).answer).toMatchObject({ stopped: false });
});

test('Ctrl+C ends the program while the clock is on its way', async () => {
  const host = await startHost({ project: smallProjectFolder(), empty: true, now: '2026-03-02T08:00' });
  await host.post('/api/run', { function: 'countHours', args: [] });
  const moving = host.post('/api/clock', { now: '2046-03-02T08:00', sure: true }).catch(() => 'cut off');
  while (((await host.get('/api/state')) as { movingTo: string | null }).movingTo === null);
  const began = performance.now();
  await host.stop();
  expect(await moving).toBe('cut off');
  expect(performance.now() - began).toBeLessThan(5000);
});
