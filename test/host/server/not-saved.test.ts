// A folder that cannot be written to, as a person meets it: said, tried again, and an end that is no success.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';
import { readStateFile } from '../../../host/server/saving/state-file';
import { type HostProcess, startHost } from '../../browser/support/host-process';
import { until } from '../../browser/support/until';
import { blockSaving } from './blocked-folder';
import { smallProjectFolder } from './small-script';

const project = smallProjectFolder();

const type = (host: HostProcess, text: string) => host.post('/api/edit', { tab: 'Sheet1', range: 'A1', values: [[text]] });
const trouble = async (host: HostProcess): Promise<string | null> => ((await host.get('/api/state')) as { trouble: string | null }).trouble;

const saved = (data: string): unknown => {
  const read = readStateFile(data);
  return read === null ? null : Book.open(read.state.host.book).cells.values('0', { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0];
};

test('what could not be saved is saved once it can be, and the end is a success', async () => {
  const data = mkdtempSync(join(tmpdir(), 'not-saved-'));
  const host = await startHost({ project, data, empty: true });
  const free = await blockSaving(data);
  await type(host, 'pending');
  await until(async () => (await trouble(host)) !== null);
  free();
  await until(async () => (await trouble(host)) === null);
  expect(saved(data)).toBe('pending');
  expect(await host.stop()).toBe(0);
});

test('when it stays so, the program ends with 1, and what was saved before is whole', async () => {
  const data = mkdtempSync(join(tmpdir(), 'not-saved-'));
  const host = await startHost({ project, data, empty: true });
  await type(host, 'before');
  await until(async () => saved(data) === 'before');
  const free = await blockSaving(data);
  await type(host, 'after');
  expect(await host.stop()).toBe(1);
  free();
  expect(readStateFile(data)?.state.user).toBe('you@example.com');
});

test('a folder that cannot be made is told in words', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'not-saved-')), 'file');
  writeFileSync(file, '');
  await expect(startHost({ project, data: join(file, 'data'), empty: true })).rejects.toThrow(
    /ended with 1\. It printed:\s+E\w+: [^\n]+\s$/,
  );
});
