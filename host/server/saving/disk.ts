// What the saver does to the disk: each step is on it when it returns.

import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The disk; tests bring one that is full. */
export interface Disk {
  /** Puts another file in the place of one: at no moment is there half a file. */
  readonly replace: (file: string, text: string) => void;
  /** Adds text to a file that has so many bytes; what lies behind them is cut off first. Gives the bytes that it has then. */
  readonly append: (file: string, bytes: number, text: string) => number;
  /** Removes the files of the folder whose names fit. */
  readonly remove: (folder: string, fits: (name: string) => boolean) => void;
}

export const realDisk: Disk = {
  replace: (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.new`;
    onDisk(openSync(draft, 'w'), (handle) => writeFileSync(handle, text));
    renameSync(draft, file);
    syncFolder(dirname(file));
  },
  append: (file, bytes, text) => {
    const added = Buffer.from(text);
    onDisk(openSync(file, bytes === 0 ? 'w' : 'r+'), (handle) => {
      if (fstatSync(handle).size < bytes) throw new Error(`${file} is shorter than it was.`);
      ftruncateSync(handle, bytes);
      for (let at = 0; at < added.length; ) at += writeSync(handle, added, at, added.length - at, bytes + at);
    });
    return bytes + added.length;
  },
  remove: (folder, fits) => {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder).filter(fits)) rmSync(join(folder, name), { force: true });
  },
};

function onDisk(handle: number, write: (handle: number) => void): void {
  try {
    write(handle);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** So that the new name is on the disk, too; not every system lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    onDisk(openSync(folder, 'r'), () => {});
  } catch {
    // The file itself is there.
  }
}
