// The program is ended as by a power cut while it saves: nothing older than a second is lost, and what is read is whole.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';
import { readStateFile } from '../../../host/server/saving/state-file';
import { type HostProcess, startHost } from '../../browser/support/host-process';
import { smallProjectFolder } from './small-script';

const ROUNDS = process.env.FULL ? 100 : 3;

/** How old an operation may be that is lost. A machine that runs other tests beside this one may need another second. */
const GRACE_MS = process.env.FULL ? 1000 : 2000;

/** Long enough that the whole state is written anew on the way, too. */
const FILLING = 'x'.repeat(40_000);

const project = smallProjectFolder();
const data = mkdtempSync(join(tmpdir(), 'killed-saving-'));

afterAll(() => rmSync(data, { recursive: true, force: true }));

/** The number in A1; A2 holds the same one, and A3 something long. */
function saved(): readonly unknown[] {
  const read = readStateFile(data);
  if (read === null) return ['', ''];
  const zone = { top: 0, left: 0, bottom: 1, right: 0 };
  return Book.open(read.state.host.book).cells.values('0', zone).flat();
}

/** Counts on in the workbook for so long, then kills the host; gives the last number that must have been saved by then. */
async function countUntilKilled(host: HostProcess, from: number, ms: number): Promise<number> {
  const began = Date.now();
  const done: { readonly count: number; readonly at: number }[] = [];
  for (let count = from; Date.now() - began < ms; count += 1) {
    await host.post('/api/edit', { tab: 'Sheet1', range: 'A1', values: [[count], [count], [`${count}${FILLING}`]] });
    done.push({ count, at: Date.now() });
  }
  const killedAt = Date.now();
  await host.kill();
  return done.filter(({ at }) => killedAt - at > GRACE_MS).at(-1)?.count ?? from - 1;
}

test(`killed ${ROUNDS} times while it saves, it has lost nothing older than a second`, async () => {
  let first = 1;
  let wholes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const host = await startHost({ project, data, empty: true });
    const safe = await countUntilKilled(host, first, GRACE_MS + 100 + ((round * 137) % 900));
    const [one, two] = saved();
    expect(one).toBe(two);
    expect(Number(one)).toBeGreaterThanOrEqual(safe);
    wholes = readStateFile(data)?.journal ?? 0;
    first = Number(one) + 1;
  }
  expect(first).toBeGreaterThan(ROUNDS);
  if (ROUNDS > 3) expect(wholes).toBeGreaterThan(ROUNDS / 10);
  process.stdout.write(`killed while saving: ${ROUNDS} times, ${first - 1} operations, the whole state written ${wholes} times\n`);
}, 1_200_000);
