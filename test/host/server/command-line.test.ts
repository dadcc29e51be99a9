// `npm start` as a person types it: flags, messages, state that survives.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { flagsOf } from '../../../host/server/command-line';
import { type HostProcess, type HostProcessOptions, startHost } from '../../browser/support/host-process';
import { smallProjectFolder } from './small-script';

const PROGRAM = resolve(__dirname, '../../../build/host/main.mjs');
const project = smallProjectFolder([['More', 'Fill']]);
const newFolder = () => mkdtempSync(join(tmpdir(), 'host-state-'));

/** A start that must end by itself. */
const refused = (...flags: string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [PROGRAM, '--project', project, '--no-open', ...flags], {
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
};

const started = async (options: HostProcessOptions, work: (host: HostProcess) => Promise<void>): Promise<void> => {
  const host = await startHost({ project, ...options });
  try {
    await work(host);
  } finally {
    await host.stop();
  }
};

const cells = async (host: HostProcess): Promise<unknown[][]> =>
  ((await host.get('/api/values?tab=Sheet1')) as { values: unknown[][] }).values;

describe('flags', () => {
  test('nothing said is the defaults', () => {
    const nothing = { now: null, zone: null, locale: null, user: null, data: null, project: null };
    expect(flagsOf([])).toEqual({ ...nothing, port: 8137, empty: false, open: true });
  });

  test('the time is the wall clock of the zone', () => {
    expect(flagsOf(['--now', '2026-07-01T08:00', '--zone', 'America/New_York']).now).toBe(Date.UTC(2026, 6, 1, 12));
    expect(flagsOf(['--now', '2026-07-01T08:00']).now).toBe(Date.UTC(2026, 6, 1, 7));
  });

  test.each([
    ['a word too many', ['now'], 'now'],
    ['a time that is none', ['--now', 'noon'], '--now: noon is not a time'],
    ['a zone that is none', ['--zone', 'London'], '--zone: London is not a time zone'],
    ['a locale that is none', ['--locale', 'english'], '--locale: english cannot be used'],
    ['a port that is none', ['--port', '99999'], '--port: 99999 is not a port'],
    ['a user without an address', ['--user', 'me'], '--user: me cannot be used'],
  ])('%s is named', (_what, flags, words) => {
    expect(() => flagsOf(flags)).toThrow(words);
  });

  test.each([
    ['an unknown flag', ['--wrong'], '--wrong'],
    ['a folder without a script', ['--project', '/nowhere'], 'There is no script in /nowhere'],
  ])('%s ends with a plain message and 2', (_what, flags, words) => {
    const { status, stderr } = refused(...flags);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: npm start');
    expect(stderr).not.toContain('    at ');
  });

  test('a port that is taken is said plainly', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { status, stderr } = refused('--port', String(port), '--data', newFolder());
    taken.close();
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`Port ${port} is in use. Stop what uses it, or choose another: --port NUMBER.`);
  });
});

describe('the first start', () => {
  test('runs what the project names, and --empty does not', async () => {
    await started({}, async (host) => expect((await cells(host))[0]?.[0]).toBe('Name'));
    await started({ empty: true }, async (host) => expect(await cells(host)).toEqual([['']]));
  });

  test('takes time, zone, locale and user from the flags', () =>
    started({ empty: true, now: '2026-07-01T08:00', zone: 'America/New_York', locale: 'en_US', user: 'ana@example.com' }, async (host) => {
      const status = await host.get('/api/status');
      expect(status).toMatchObject({ zone: 'America/New_York', locale: 'en_US', user: 'ana@example.com' });
      expect((status as { now: string }).now).toMatch(/^2026-07-01T08:00:\d\d-04:00$/);
    }));
});

describe('the saved workbook', () => {
  test('cells, mails, clock and triggers survive a stop in order', async () => {
    const data = newFolder();
    await started({ data, now: '2026-03-02T08:00', empty: true }, async (host) => {
      await host.post('/api/edit', { tab: 'Sheet1', range: 'A1', values: [['kept']] });
      await host.post('/api/run', { function: 'hello', args: [] });
      await host.post('/api/run', { function: 'everyHour', args: [] });
    });
    await started({ data }, async (host) => {
      expect((await cells(host))[0]?.[0]).toBe('kept');
      const status = (await host.get('/api/status')) as { now: string; triggers: unknown[] };
      expect(status.now.slice(0, 10)).toBe('2026-03-02');
      expect(status.triggers).toHaveLength(1);
      expect(((await host.get('/api/mail')) as { messages: unknown[] }).messages).toHaveLength(1);
    });
  });

  test('a second host on the same folder is turned away', async () => {
    const data = newFolder();
    await started({ data, empty: true }, async () => {
      const { status, stderr } = refused('--port', '0', '--data', data);
      expect(status).toBe(1);
      expect(stderr).toContain('is in use by process');
    });
  });

  test.each([
    ['damaged', '{"version":1,"host":'],
    ['of another version', '{"version":99}'],
  ])('a file that is %s is named and left as it is', (_what, text) => {
    const data = newFolder();
    const file = join(data, 'workbook.json');
    writeFileSync(file, text);
    const { status, stderr } = refused('--port', '0', '--data', data);
    expect(status).toBe(1);
    expect(stderr).toContain(file);
    expect(stderr).toContain('It was left as it is.');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
