// Small words for probes: was it taken, and what is this?

import type { Seen } from './fact';

export function errorWords(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** `taken`, or `refused` with Google's words. What is held back is sent before it counts as taken. */
export function takenOrRefused(act: () => unknown): readonly [seen: string, more: string] {
  try {
    act();
    SpreadsheetApp.flush();
    return ['taken', ''];
  } catch (error) {
    return ['refused', errorWords(error)];
  }
}

/** Several of these in one line: `500 taken, 501 refused`. */
export function eachTaken(acts: Readonly<Record<string, () => unknown>>): Seen {
  const tried = Object.entries(acts).map(([name, act]) => [name, ...takenOrRefused(act)] as const);
  return [
    tried.map(([name, seen]) => `${name} ${seen}`).join(', '),
    tried
      .map(([, , more]) => more)
      .join(' ')
      .trim(),
  ];
}

/** `number 12`, `blank`, `date 2026-03-02`. */
export function kindOf(value: unknown): string {
  if (value === '') return 'blank';
  if (value instanceof Date) return 'date';
  return typeof value;
}

export function seenAs(value: unknown): string {
  return `${typeof value} ${String(value)}`;
}

export function msOf(act: () => unknown): number {
  const start = Date.now();
  act();
  return Date.now() - start;
}

/** Metadata has no other mark than its key. */
export const proofKey = 'proof';
