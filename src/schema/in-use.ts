// Which tabs a workbook uses: those that every one has, those that Settings says, and lines, or what else goes with another tab, where that is used.

import type { Table } from './table';

/** @param used keys of the tables that Settings says are in use */
export function isUsed({ key, inUse, inUseWith }: Pick<Table, 'key' | 'inUse' | 'inUseWith'>, used: readonly string[]): boolean {
  return inUse === null || used.includes(key) || (inUseWith !== null && used.includes(inUseWith));
}

/** True where an office's tabs are used and no show's: nobody keeps several productions beside the shots of one. */
export function isOffices(tables: readonly Pick<Table, 'key' | 'inUse' | 'inUseWith' | 'desk'>[], used: readonly string[]): boolean {
  const desks = tables.flatMap((table) => (table.inUse !== null && isUsed(table, used) ? [table.desk] : []));
  return desks.includes('office') && !desks.includes('show');
}

/** Tabs that somebody may switch on and off by themselves, and that may stand for a tab of the person's own. */
export function isChoice({ inUse, inUseWith }: Pick<Table, 'inUse' | 'inUseWith'>): boolean {
  return inUse !== null && inUseWith === null;
}
