// The lines of the journal: each with a check sum, so that half a line, as a killed program leaves it, is known for what it is.

import { createHash } from 'node:crypto';
import type { Entry } from './saved-state';

const sumLength = 16;

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, sumLength);
}

/** One line with its end. */
export function journalLineOf(entry: Entry): string {
  const text = JSON.stringify(entry);
  return `${sumOf(text)} ${text}\n`;
}

/** What a journal holds. */
export interface ReadJournal {
  readonly entries: readonly Entry[];
  /** Bytes of whole lines: what comes after them was cut off. */
  readonly bytes: number;
  /** Whether whole lines follow one that is none: no cut explains that. */
  readonly damaged: boolean;
}

/** Reads up to the first line that is not whole. */
export function readLines(text: string): ReadJournal {
  const lines = text.split('\n').slice(0, -1);
  const whole = lines.map(entryIn);
  const cut = whole.indexOf(null);
  const kept = cut < 0 ? lines : lines.slice(0, cut);
  const entries = whole.slice(0, kept.length).flatMap((entry) => entry ?? []);
  const bytes = kept.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  return { entries, bytes, damaged: cut >= 0 && whole.slice(cut).some((entry) => entry !== null) };
}

function entryIn(line: string): Entry | null {
  const text = line.slice(sumLength + 1);
  return line.slice(0, sumLength + 1) === `${sumOf(text)} ` ? (JSON.parse(text) as Entry) : null;
}
