// The one file in which a started host keeps everything, replaced as a whole so that a killed host leaves a whole state.

import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Saved } from '../api';
import type { MailMessage } from '../mail/message';

/** All that survives a restart. */
export interface SavedState {
  readonly version: 1;
  readonly user: string;
  readonly people: readonly string[];
  /** Milliseconds by which the host's clock is ahead of the machine's. */
  readonly clockOffset: number;
  readonly host: Saved;
  readonly mail: readonly MailMessage[];
}

/** The saved file cannot be used; the message tells the person what to do. It is left as it is. */
export class UnusableState extends Error {}

/** Name of the file inside the data folder. */
export const stateFileIn = (folder: string): string => join(folder, 'workbook.json');

/** Null when nothing was saved yet. @throws UnusableState for a file that is damaged or of another version. */
export const readState = (folder: string): SavedState | null => {
  const file = stateFileIn(folder);
  if (!existsSync(file)) return null;
  const advice = 'It was left as it is. Move it away, or start with another folder: --data FOLDER.';
  const state = parsed(readFileSync(file, 'utf8'));
  if (typeof state !== 'object' || state === null || !('version' in state)) {
    throw new UnusableState(`The saved workbook ${file} cannot be read: it is damaged. ${advice}`);
  }
  if (state.version !== 1) throw new UnusableState(`The saved workbook ${file} was written by another version of this program. ${advice}`);
  return state as SavedState;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Writes the state soon after each change. */
export interface Saver {
  /** Something changed: it is written within a second, together with whatever else changes until then. */
  readonly touch: () => void;
  /** Writes at once if anything is not yet written, and waits for it. */
  readonly flush: () => void;
}

const DELAY_MS = 200;

/** Saves what `state` returns into the folder; makes the folder when it is missing. `onError` hears of a failed write. */
export const saverInto = (folder: string, state: () => SavedState, onError: (cause: unknown) => void): Saver => {
  mkdirSync(folder, { recursive: true });
  let dirty = false;
  let timer: NodeJS.Timeout | null = null;
  const schedule = () => {
    timer ??= setTimeout(write, DELAY_MS);
  };
  const write = async () => {
    dirty = false;
    try {
      await replaceFile(folder, JSON.stringify(state()));
    } catch (cause) {
      onError(cause);
    }
    timer = null;
    if (dirty) schedule();
  };
  return {
    touch: () => {
      dirty = true;
      schedule();
    },
    flush: () => {
      if (!dirty && timer === null) return;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      dirty = false;
      replaceFileNow(folder, JSON.stringify(state()));
    },
  };
};

/** To the disk first, then under its name: at no moment is there half a file. */
const replaceFile = async (folder: string, text: string): Promise<void> => {
  const temporary = `${stateFileIn(folder)}.new`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, stateFileIn(folder));
};

const replaceFileNow = (folder: string, text: string): void => {
  const temporary = `${stateFileIn(folder)}.last`;
  const handle = openSync(temporary, 'w');
  writeFileSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(temporary, stateFileIn(folder));
  rmSync(`${stateFileIn(folder)}.new`, { force: true });
};
