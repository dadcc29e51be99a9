// Which tabs a workbook uses: those that every one has, those that Settings says, and lines where what they belong to is used.

import type { Table } from './table';

/** @param used keys of the tables that Settings says are in use */
export function isUsed({ key, inUse, linesOf }: Pick<Table, 'key' | 'inUse' | 'linesOf'>, used: readonly string[]): boolean {
  return inUse === null || used.includes(key) || (linesOf !== null && used.includes(linesOf.table));
}

/** Tabs that somebody may switch on and off by themselves, and that may stand for a tab of the person's own. */
export function isChoice({ inUse, linesOf }: Pick<Table, 'inUse' | 'linesOf'>): boolean {
  return inUse !== null && linesOf === null;
}
