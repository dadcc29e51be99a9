// What one keystroke costs the disk: one short line, however long the tab is, and never the whole state.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Disk, realDisk } from '../../../host/server/saving/disk';
import { saverInto } from '../../../host/server/saving/saver';
import { readStateFile } from '../../../host/server/saving/state-file';
import { keptBook } from './kept-book';

const COLUMNS = 12;
const EDITS = 40;

/** Counts what is written. */
function counting(): { readonly disk: Disk; readonly whole: number[]; readonly lines: number[] } {
  const [whole, lines]: [number[], number[]] = [[], []];
  const disk: Disk = {
    ...realDisk,
    replace: (file, text) => {
      whole.push(Buffer.byteLength(text));
      realDisk.replace(file, text);
    },
    append: (file, bytes, text) => {
      lines.push(Buffer.byteLength(text));
      return realDisk.append(file, bytes, text);
    },
  };
  return { disk, whole, lines };
}

/** Bytes of each edit in a tab of so many rows, and of the whole state. */
function bytesOfEdits(rows: number): { readonly whole: number; readonly edits: readonly number[] } {
  const kept = keptBook();
  kept.book.hand.insertRows('Sheet1', 2, rows);
  const row = Array.from({ length: COLUMNS }, (_column, at) => `text ${at}`);
  kept.book.writing.write(
    '0',
    0,
    0,
    Array.from({ length: rows }, () => row),
  );
  const { disk, whole, lines } = counting();
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  const saver = saverInto({ folder, savable: kept.savable, read: readStateFile(folder), onTrouble: () => {}, disk });
  saver.flush();
  for (let at = 0; at < EDITS; at += 1) {
    kept.book.writing.write('0', (at * 37) % rows, at % COLUMNS, [[`typed ${at}`]]);
    saver.flush();
  }
  expect(lines).toHaveLength(EDITS);
  expect(whole).toHaveLength(1);
  return { whole: whole[0] ?? 0, edits: lines };
}

test('an edit writes as many bytes in 5,000 rows as in 14, and the whole state is not written again', () => {
  const [few, many] = [bytesOfEdits(14), bytesOfEdits(5000)];
  const [most, mostOfMany] = [Math.max(...few.edits), Math.max(...many.edits)];
  process.stdout.write(`bytes of an edit: ${most} in 14 rows, ${mostOfMany} in 5,000 rows, where the whole state has ${many.whole}\n`);
  expect(mostOfMany).toBeLessThan(600);
  expect(mostOfMany - most).toBeLessThan(10);
  expect(many.whole).toBeGreaterThan(500_000);
});
