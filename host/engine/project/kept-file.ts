// What takes long to work out and is always the same, kept in a file for the processes that follow.

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What `make` makes, from the file where it was kept under the same key. Of two processes that make it at once both get what the first one kept. The file
 * may be absent, old or broken; `T` must survive JSON.
 */
export function keptIn<T>(file: string, key: string, make: () => T): T {
  const kept = read<T>(file, key);
  if (kept !== null) return kept.value;
  return keep(file, { key, value: make() });
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
function keep<T>(file: string, made: Kept<T>): T {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(made));
    const value = placed(draft, file, made);
    rmSync(draft, { force: true });
    return value;
  } catch {
    // A folder that cannot be written costs half a second in the next process, nothing else.
    return made.value;
  }
}

/** A link is refused where a file is: then that of another process counts, and one that is old is replaced. */
function placed<T>(draft: string, file: string, made: Kept<T>): T {
  try {
    linkSync(draft, file);
    return made.value;
  } catch {
    const theirs = read<T>(file, made.key);
    if (theirs !== null) return theirs.value;
    renameSync(draft, file);
    return made.value;
  }
}
