// The tabs of receipts, floats, what moves them and lines of cards, as far as they are in use.

import type { Cash } from '../../schema/cash/cash';
import type { Catalog } from '../../schema/catalog';
import { recordTables } from '../../schema/workbook';
import type { ReadTable } from '../../workbook/rows/read-table';
import { floatsNotInUse } from '../messages/cash/floats';
import { Refusal } from '../transaction/failure';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

export interface CashTabs {
  readonly cash: Cash;
  readonly catalog: Catalog;
  readonly floats: ReadTable;
  /** Of one's own tabs there may be several. */
  readonly receipts: readonly ReadTable[];
  readonly moves: ReadTable | null;
  readonly lines: ReadTable | null;
}

export function cashOf({ workbook }: Pick<Located, 'workbook'>): Cash | null {
  return recordTables(workbook).find(({ cash }) => cash !== null)?.cash ?? null;
}

/** Each tab is read once. @throws Refusal: setup, where no floats are kept */
export function cashTabs(located: Located, catalog: Catalog, readOf: (table: string) => ReadTable): CashTabs {
  const cash = cashOf(located);
  const readsOf = (base: string) => tablesNamed(located, catalog, [base]).map(({ key }) => readOf(key));
  const tabs = cash === null ? null : tabsOf(cash, catalog, readsOf);
  if (tabs === null) throw new Refusal('setup', floatsNotInUse());
  return tabs;
}

/** Of tabs that were read; null where Floats is none of them. */
export function cashAmong(located: Pick<Located, 'workbook'>, catalog: Catalog, reads: readonly ReadTable[]): CashTabs | null {
  const cash = cashOf(located);
  return cash === null ? null : tabsOf(cash, catalog, (base) => reads.filter(({ table }) => table.baseTable === base));
}

/** @param readsOf the tabs in use of a declared table. Null where floats are not kept */
export function tabsOf(cash: Cash, catalog: Catalog, readsOf: (base: string) => readonly ReadTable[]): CashTabs | null {
  const [floats] = readsOf(cash.floats.table);
  if (floats === undefined) return null;
  const [moves = null] = readsOf(cash.moves.table);
  const [lines = null] = readsOf(cash.lines.table);
  return { cash, catalog, floats, receipts: readsOf(cash.receipts.table), moves, lines };
}

/** The tables that an act of cash may write to, in the order of writing. */
export function cashTables(located: Located, which: (cash: Cash) => readonly { readonly table: string }[]): readonly string[] {
  const cash = cashOf(located);
  const tabs = cash === null ? [] : which(cash);
  return tabs.flatMap(({ table }) => recordTables(located.workbook).flatMap(({ key, baseTable }) => (baseTable === table ? [key] : [])));
}
