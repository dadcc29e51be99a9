// The saved workbook is replaced as a whole, never written in place.

import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';
import { readState, type SavedState, type Saver, saverInto, stateFileIn } from '../../../host/server/state-file';

const state = (user: string): SavedState => ({
  version: 1,
  user,
  people: [user],
  clockOffset: 0,
  host: { book: Book.blank().snapshot(), services: {} },
  mail: [],
});

const opened = () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-state-'));
  const now = { user: 'first' };
  const saver: Saver = saverInto(
    folder,
    () => state(now.user),
    (cause) => {
      throw cause;
    },
  );
  return { folder, now, saver, number: () => statSync(stateFileIn(folder)).ino };
};

test('each save is another file put in place of the old one', async () => {
  const { folder, now, saver, number } = opened();
  saver.touch();
  saver.flush();
  const first = number();
  now.user = 'second';
  saver.touch();
  await expect(changed(folder, 'second')).resolves.toBe(true);
  expect(number()).not.toBe(first);
  expect(readdirSync(folder)).toEqual(['workbook.json']);
});

test('what a killed write left half done is not read', () => {
  const { folder, saver } = opened();
  saver.touch();
  saver.flush();
  writeFileSync(`${stateFileIn(folder)}.new`, '{"version":1,"us');
  expect(readState(folder)?.user).toBe('first');
});

test('nothing is written when nothing changed, and an unused folder has no state', () => {
  const { folder, saver } = opened();
  saver.flush();
  expect(readState(folder)).toBeNull();
});

/** Whether the saver writes by itself. A busy machine is given time: how soon is not what is asked here. */
const changed = async (folder: string, user: string): Promise<boolean> => {
  for (let look = 0; look < 2000; look += 1) {
    if (readState(folder)?.user === user) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
};
