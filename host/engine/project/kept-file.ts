// What takes long to work out and is always the same, kept in a file for the processes that follow.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What `make` makes, from the file where it was kept under the same key. The file may be absent, old or broken; `T` must survive JSON. */
export function keptIn<T>(file: string, key: string, make: () => T): T {
  const kept = read<T>(file);
  if (kept?.key === key) return kept.value;
  const value = make();
  write(file, JSON.stringify({ key, value }));
  return value;
}

function read<T>(file: string): { readonly key: string; readonly value: T } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { readonly key: string; readonly value: T };
  } catch {
    return null;
  }
}

/** Whoever reads meanwhile sees the old file or the new one, whole. */
function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // A folder that cannot be written costs half a second in the next process, nothing else.
  }
}
