// Reads what a host has saved: one file with a whole state, and beside it a journal of what changed since.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './journal-lines';
import { type SavedState, withEntries } from './saved-state';
import { wrongPlaceIn } from './state-check';

/** The saved files cannot be used; the message tells the person what to do. They are left as they are. */
export class UnusableState extends Error {}

/** Name of the file with the whole state. */
export function stateFileIn(folder: string): string {
  return join(folder, 'workbook.json');
}

/** Name of a journal. Each whole state has a journal of its own, with a number that is not used again. */
export function journalIn(folder: string, number: number): string {
  return join(folder, `changes-${number}.jsonl`);
}

/** A saved state, and where its journal goes on. */
export interface ReadState {
  readonly state: SavedState;
  readonly journal: number;
  readonly journalBytes: number;
}

/** Version 1 was one file without a journal. */
const versions = [1, 2];

/** Null when nothing was saved yet. @throws UnusableState for files that are damaged or of another version. */
export function readStateFile(folder: string): ReadState | null {
  const file = stateFileIn(folder);
  if (!existsSync(file)) return null;
  const { version, journal = 0, ...whole } = wholeIn(file);
  if (typeof version === 'number' && !versions.includes(version)) throw unusable(file, 'it was written by another version of this program');
  refuseWrong(file, versions.includes(Number(version)) ? wrongPlaceIn(whole) : 'version');
  if (typeof journal !== 'number' || !Number.isSafeInteger(journal)) throw damaged(file, 'journal');
  const log = journalIn(folder, journal);
  const { entries, bytes, damaged: torn } = readLines(existsSync(log) ? readFileSync(log, 'utf8') : '');
  if (torn) throw damaged(log, `line ${entries.length + 1}`);
  const state = withEntries(whole as unknown as SavedState, entries);
  refuseWrong(log, wrongPlaceIn(state));
  return { state, journal, journalBytes: bytes };
}

/** What is told when the files look right, but no workbook can be made of them. */
export function notOpened(folder: string, cause: unknown): UnusableState {
  return damaged(stateFileIn(folder), cause instanceof Error ? cause.message : String(cause));
}

function wholeIn(file: string): Readonly<Record<string, unknown>> {
  try {
    const whole: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof whole === 'object' && whole !== null && !Array.isArray(whole)) return whole as Record<string, unknown>;
  } catch (cause) {
    throw damaged(file, cause instanceof Error ? cause.message : String(cause));
  }
  throw damaged(file, 'no object');
}

function refuseWrong(file: string, place: string | null): void {
  if (place !== null) throw damaged(file, place);
}

function damaged(file: string, where: string): UnusableState {
  return unusable(file, `it is damaged (${where})`);
}

function unusable(file: string, why: string): UnusableState {
  return new UnusableState(
    `The saved workbook ${file} cannot be read: ${why}. It was left as it is. Move it away, or start with another folder: --data FOLDER.`,
  );
}
