// Keeps two hosts from writing into one data folder.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another host has this folder; the message says which process. */
export class FolderInUse extends Error {}

/** Takes the folder for this process. A lock left by a killed process counts for nothing. @throws FolderInUse */
export function lockFolder(folder: string): { readonly release: () => void } {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  const holder = Number(readIfThere(file));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new FolderInUse(`The folder ${folder} is in use by process ${holder}. Stop that one, or choose another folder: --data FOLDER.`);
  }
  writeFileSync(file, String(process.pid));
  return { release: () => rmSync(file, { force: true }) };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
