// What takes long to work out and is always the same, kept in a file for the processes that follow.

import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Looks, and their distance in milliseconds, at whether another process is done; after that nobody waits for it. */
const looks = 2400;
const betweenLooks = 50;

/**
 * What `make` makes, from the file where it was kept under the same key. Of processes that need it at once one makes it and the others wait; should two
 * make it, both get what the first one kept. The file may be absent, old or broken; `T` must survive JSON.
 */
export function keptIn<T>(file: string, key: string, make: () => T): T {
  const kept = read<T>(file, key);
  if (kept !== null) return kept.value;
  const lock = `${file}.making`;
  const isMaker = becameMaker(lock);
  try {
    return (read<T>(file, key) ?? keep(file, { key, value: make() })).value;
  } finally {
    if (isMaker) rmSync(lock, { force: true });
  }
}

/** True when this process is the one that makes it now; false where it is so already, where no file can be written, and where waiting took too long. */
function becameMaker(lock: string): boolean {
  for (let look = 0; look < looks; look += 1) {
    const claim = claimOf(lock);
    if (claim !== 'theirs') return claim === 'ours';
    const maker = makerIn(lock);
    if (maker === process.pid) return false;
    if (isAlive(maker)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenLooks);
    else rmSync(lock, { force: true });
  }
  return false;
}

function claimOf(lock: string): 'ours' | 'theirs' | 'nowhere' {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return 'ours';
  } catch {
    return existsSync(lock) ? 'theirs' : 'nowhere';
  }
}

/** 0 for a file that is only being written, and for one that has just gone. */
function makerIn(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(maker: number): boolean {
  try {
    return maker === 0 || process.kill(maker, 0);
  } catch {
    return false;
  }
}

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

function read<T>(file: string, key: string): Kept<T> | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept<T>;
    return kept.key === key ? kept : null;
  } catch {
    return null;
  }
}

/** Whoever reads meanwhile sees the old file or the new one, whole. */
function keep<T>(file: string, made: Kept<T>): Kept<T> {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(made));
    const kept = placed(draft, file, made);
    rmSync(draft, { force: true });
    return kept;
  } catch {
    // A folder that cannot be written costs half a second in the next process, nothing else.
    return made;
  }
}

/** A link is refused where a file is: then that of another process counts, and one that is old is replaced. */
function placed<T>(draft: string, file: string, made: Kept<T>): Kept<T> {
  try {
    linkSync(draft, file);
    return made;
  } catch {
    const theirs = read<T>(file, made.key);
    if (theirs !== null) return theirs;
    renameSync(draft, file);
    return made;
  }
}
