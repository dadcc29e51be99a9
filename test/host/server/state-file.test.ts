// The saved workbook is a whole state and a journal: nothing is lost that was written, and nothing is taken for a workbook that is none.

import { appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Book } from '../../../host/book/book';
import { type Disk, realDisk } from '../../../host/server/saving/disk';
import { type Saver, saverInto } from '../../../host/server/saving/saver';
import { journalIn, readStateFile, stateFileIn, UnusableState } from '../../../host/server/saving/state-file';
import { type Kept, keptBook } from './kept-book';

const folderOf = (): string => mkdtempSync(join(tmpdir(), 'host-state-'));

const saving = (folder: string, kept: Kept, disk: Disk = realDisk): { saver: Saver; troubles: (string | null)[] } => {
  const troubles: (string | null)[] = [];
  const saver = saverInto({
    folder,
    savable: kept.savable,
    read: readStateFile(folder),
    onTrouble: (trouble) => troubles.push(trouble),
    disk,
  });
  return { saver, troubles };
};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const type = ({ book }: Kept, text: string, row = 0): void => book.writing.write('0', row, 0, [[text]]);

/** The first column as it would be opened again. */
const saved = (folder: string): unknown[] => {
  const read = readStateFile(folder);
  if (read === null) return [];
  const book = Book.open(read.state.host.book);
  return book.cells.values('0', { top: 0, left: 0, bottom: 4, right: 0 }).flat();
};

describe('what is written', () => {
  test('a change is on the disk within a second, as one line beside a state that is not written again', () => {
    const folder = folderOf();
    const kept = keptBook();
    const { saver } = saving(folder, kept);
    saver.touch();
    jest.advanceTimersByTime(999);
    const { ino, mtimeMs } = statSync(stateFileIn(folder));
    type(kept, 'typed');
    jest.advanceTimersByTime(999);
    expect(saved(folder)[0]).toBe('typed');
    expect(statSync(stateFileIn(folder))).toMatchObject({ ino, mtimeMs });
    const lines = readFileSync(journalIn(folder, 1), 'utf8');
    expect(lines.split('\n')).toHaveLength(2);
    expect(lines.length).toBeLessThan(1000);
  });

  test('nothing is written when nothing changed, and an unused folder has no state', () => {
    const folder = folderOf();
    expect(readStateFile(folder)).toBeNull();
    const { saver } = saving(folder, keptBook());
    saver.flush();
    saver.touch();
    saver.flush();
    expect(readdirSync(folder)).toEqual(['workbook.json']);
  });

  test('a long journal gives way to a whole state, and only one pair of files is left', () => {
    const folder = folderOf();
    const kept = keptBook();
    const { saver } = saving(folder, kept);
    for (let at = 0; at < 40; at += 1) {
      type(kept, `${at} ${'x'.repeat(40_000)}`, at % 5);
      saver.flush();
      type(kept, `${at} ${'y'.repeat(40_000)}`, at % 5);
      saver.flush();
    }
    expect(saved(folder)).toEqual(kept.book.cells.values('0', { top: 0, left: 0, bottom: 4, right: 0 }).flat());
    expect(readdirSync(folder).length).toBeLessThanOrEqual(2);
    expect(readStateFile(folder)?.journal).toBeGreaterThan(1);
  });

  test('what changed around the cells is saved, too: person, clock, stores, mails that came and went', () => {
    const folder = folderOf();
    const kept = keptBook();
    const { saver } = saving(folder, kept);
    saver.flush();
    kept.around.user = 'bob@example.com';
    kept.around.clockOffset = 5000;
    kept.around.services.properties = { document: { a: '1' }, 'user:__proto__': { b: '2' } };
    kept.around.mail = [kept.mailOf('1'), kept.mailOf('2')];
    saver.touch();
    saver.flush();
    kept.around.mail = [kept.mailOf('2'), kept.mailOf('3')];
    kept.around.services.properties = { document: { a: '3' } };
    saver.touch();
    saver.flush();
    const state = readStateFile(folder)?.state;
    expect(state).toMatchObject({ user: 'bob@example.com', clockOffset: 5000 });
    expect(state?.host.services).toMatchObject({ properties: { document: { a: '3' } } });
    expect(JSON.stringify(state?.host.services)).not.toContain('__proto__');
    expect(state?.mail.map(({ id }) => id)).toEqual(['2', '3']);
  });
});

describe('what a killed program leaves', () => {
  const typedThree = (): string => {
    const folder = folderOf();
    const kept = keptBook();
    const { saver } = saving(folder, kept);
    for (const [row, text] of ['one', 'two', 'three', 'four'].entries()) {
      type(kept, text, row);
      saver.flush();
    }
    return folder;
  };

  test('wherever its last line was cut, everything before it is read, and the next line follows', () => {
    const folder = typedThree();
    const file = journalIn(folder, 1);
    const whole = readFileSync(file, 'utf8');
    const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (const cut of [lastLine, lastLine + 1, lastLine + 20, whole.length - 1]) {
      writeFileSync(file, whole);
      truncateSync(file, cut);
      expect(saved(folder).slice(0, 4)).toEqual(['one', 'two', 'three', '']);
    }
    const read = readStateFile(folder);
    if (read === null) throw new Error('Nothing was saved.');
    const kept = keptBook(read.state);
    const { saver } = saving(folder, kept);
    type(kept, 'again', 3);
    saver.flush();
    expect(saved(folder).slice(0, 4)).toEqual(['one', 'two', 'three', 'again']);
  });

  test('a whole state that was half written is not read', () => {
    const folder = typedThree();
    writeFileSync(`${stateFileIn(folder)}.new`, '{"version":2,"us');
    expect(saved(folder)[3]).toBe('four');
  });

  test('a journal of another state is not read', () => {
    const folder = typedThree();
    writeFileSync(journalIn(folder, 7), readFileSync(journalIn(folder, 1)));
    expect(saved(folder)[3]).toBe('four');
    const whole = JSON.parse(readFileSync(stateFileIn(folder), 'utf8'));
    writeFileSync(stateFileIn(folder), JSON.stringify({ ...whole, journal: 2 }));
    expect(saved(folder)).toEqual(['one', '', '', '', '']);
  });

  test('a line that is broken in the middle is damage, is said and left as it is', () => {
    const folder = typedThree();
    const file = journalIn(folder, 1);
    const broken = readFileSync(file, 'utf8').replace('two', 'too');
    writeFileSync(file, broken);
    expect(() => readStateFile(folder)).toThrow(UnusableState);
    expect(() => readStateFile(folder)).toThrow(/changes-1\.jsonl cannot be read: it is damaged \(line 1\)\. It was left as it is\. /);
    expect(readFileSync(file, 'utf8')).toBe(broken);
  });

  test('a tail of zeros, as a power cut leaves it, is a cut', () => {
    const folder = typedThree();
    appendFileSync(journalIn(folder, 1), `${'\0'.repeat(5000)}\n`);
    expect(saved(folder)[3]).toBe('four');
  });
});

describe('a disk that is full', () => {
  /** Fails while it is full; a line may have been half written. */
  const fillable = (): Disk & { full: boolean } => {
    const disk = {
      ...realDisk,
      full: false,
      replace: (file: string, text: string) => {
        if (disk.full) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        realDisk.replace(file, text);
      },
      append: (file: string, bytes: number, text: string) => {
        if (!disk.full) return realDisk.append(file, bytes, text);
        realDisk.append(file, bytes, text.slice(0, 30));
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      },
    };
    return disk;
  };

  test('what could not be written stays to be written, is told, and is tried again until it is', () => {
    const folder = folderOf();
    const kept = keptBook();
    const disk = fillable();
    const { saver, troubles } = saving(folder, kept, disk);
    type(kept, 'one');
    saver.flush();
    disk.full = true;
    type(kept, 'two', 1);
    jest.advanceTimersByTime(3500);
    type(kept, 'three', 2);
    jest.advanceTimersByTime(3500);
    expect(troubles).toEqual([expect.stringContaining('ENOSPC')]);
    expect(saved(folder).slice(0, 3)).toEqual(['one', '', '']);
    expect(saver.flush()).toBe(false);
    disk.full = false;
    saver.touch();
    jest.advanceTimersByTime(1000);
    expect(troubles).toEqual([expect.stringContaining('ENOSPC'), null]);
    expect(saved(folder).slice(0, 3)).toEqual(['one', 'two', 'three']);
    expect(saver.flush()).toBe(true);
  });

  test('it may be full from the first moment on', () => {
    const folder = folderOf();
    const kept = keptBook();
    const disk = fillable();
    disk.full = true;
    const { saver } = saving(folder, kept, disk);
    type(kept, 'one');
    jest.advanceTimersByTime(5000);
    expect(saver.trouble()).toContain('ENOSPC');
    disk.full = false;
    jest.advanceTimersByTime(1000);
    expect(saver.trouble()).toBeNull();
    expect(saved(folder)[0]).toBe('one');
  });

  test('files that somebody removed meanwhile are made anew', () => {
    const folder = folderOf();
    const kept = keptBook();
    const { saver } = saving(folder, kept);
    for (const [row, text] of ['one', 'two'].entries()) {
      type(kept, text, row);
      saver.flush();
    }
    realDisk.remove(folder, () => true);
    type(kept, 'three', 2);
    jest.advanceTimersByTime(2500);
    expect(saver.trouble()).toBeNull();
    expect(saved(folder).slice(0, 3)).toEqual(['one', 'two', 'three']);
  });
});
