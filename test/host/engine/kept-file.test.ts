// What takes long to work out, kept for the processes that follow.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { keptIn } from '../../../host/engine/project/kept-file';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

test('is made once for a key, and again for another', () => {
  expect([1, 2].map((made) => keptIn(at('once'), 'a', () => made))).toEqual([1, 1]);
  expect(keptIn(at('once'), 'b', () => 3)).toBe(3);
  expect(keptIn(at('once'), 'b', () => 4)).toBe(3);
});

test('that another process has kept meanwhile is what it kept: two that begin at once never go on with two', () => {
  const later = keptIn(at('raced'), 'a', () => {
    keptIn(at('raced'), 'a', () => 'first');
    return 'later';
  });
  expect([later, keptIn(at('raced'), 'a', () => 'last')]).toEqual(['first', 'first']);
});

test('is waited for while another process makes it, and not made here', () => {
  const file = at('elsewhere');
  const work = `const { rmSync, writeFileSync } = require('node:fs');
    setTimeout(() => { writeFileSync(${JSON.stringify(file)}, '{"key":"a","value":"theirs"}'); rmSync(${JSON.stringify(`${file}.making`)}); }, 200);`;
  const other = spawn(process.execPath, ['-e', work]);
  writeFileSync(`${file}.making`, String(other.pid));
  expect(keptIn(file, 'a', () => 'mine')).toBe('theirs');
  expect(existsSync(`${file}.making`)).toBe(false);
});

test('is made here where the process that began it has died', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(`${at('left')}.making`, String(pid));
  expect(keptIn(at('left'), 'a', () => 'mine')).toBe('mine');
  expect(existsSync(`${at('left')}.making`)).toBe(false);
});

test('over a file that is old or broken is kept in its place, and no draft is left', () => {
  writeFileSync(at('broken'), '{');
  expect(keptIn(at('broken'), 'a', () => 1)).toBe(1);
  expect(keptIn(at('broken'), 'a', () => 2)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['broken', 'elsewhere', 'left', 'once', 'raced']);
});

test('where nothing can be kept it is made each time', () => {
  writeFileSync(at('file'), '');
  const nowhere = join(folder, 'file', 'below');
  expect([1, 2].map((made) => keptIn(nowhere, 'a', () => made))).toEqual([1, 2]);
});
