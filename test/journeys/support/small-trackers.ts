// Small trackers for adopting, and what must hold when adopting is refused.

import { expect } from '@jest/globals';
import type { AdoptionDraft } from '../../../src/contract/adoption';
import { addTab } from './adopting';
import { Desk } from './desk';
import { wholeBook } from './grid-hands';

export const headings = ['Asset', 'Artist', 'Due', 'Status'];

/** Of March 2026. */
export const day = (n: number): Date => new Date(Date.UTC(2026, 2, n));

export const row = (name: string, ...rest: readonly (string | Date)[]): readonly (string | Date)[] => [name, ...rest];

export function deskWith(rows: readonly (readonly (string | number | boolean | Date)[])[], name = 'Tracker'): Desk {
  const desk = new Desk();
  addTab(desk, name, rows);
  return desk;
}

/** Refused in words, and the whole file as it was. */
export function expectRefused(desk: Desk, draft: AdoptionDraft, seen: string, code: string, words: string): void {
  const before = wholeBook(desk);
  const { code: was, message, issues } = desk.refusal('adopt', { draft, seen });
  expect([was, [message, ...issues.map((issue) => issue.message)].join(' ')]).toEqual([code, expect.stringContaining(words)]);
  expect(wholeBook(desk) === before).toBe(true);
}
