// What an act may look at: each tab once, under the lock.

import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import type { LocalDate } from '../../schema/values/local-date';
import { once, onceEach } from '../../schema/values/once';
import type { ReadTable } from '../../workbook/rows/read-table';
import { checkedTables } from '../check/inspecting';
import { type LogPlace, logPlace } from '../memory/log-place';
import { entriesWith, type LogEntry } from '../memory/log-reading';
import { nowIn } from '../transaction/clocks';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, type TabReading, tablesNamed } from '../transaction/reading';
import { type Located, locate, recordTableOf, tabOf } from '../transaction/tabs';
import { type NextRowsPlan, nextRowsPlan } from './next-rows';
import { type Stamp, stampNow } from './stamping';

export interface Desk {
  /** Of the submit. */
  readonly key: string;
  readonly located: Located;
  /** Remembered for some minutes: nothing is refused on its word. One round trip, once. */
  readonly catalog: () => Catalog;
  /** @throws Refusal for a key that no table of records has */
  readonly table: (key: string) => BoundTable;
  /** One round trip, once. @throws Refusal when the tab or one of its indispensable headings is not there */
  readonly read: (table: string) => TabReading;
  /** The tabs of those declared tables, as far as they are in use: each read as `read` does. */
  readonly readsOf: (tables: readonly string[]) => readonly ReadTable[];
  /** The next rows of what is done on that tab and comes again; null: there is none. Reads the tab where its rows may. */
  readonly next: (table: string) => NextRowsPlan | null;
  readonly stamp: () => Stamp;
  /** In the workbook's zone. */
  readonly today: () => LocalDate;
  /** Where its entry in the log of changes goes; null: it leaves none. */
  readonly log: LogPlace | null;
  /** Entries of the log of changes. One round trip for the column, and one for each run of entries. */
  readonly entries: (log: LogPlace, key: 'act' | 'id', text: string, most: number) => readonly LogEntry[];
  /** All formulas of a tab from A1, `''` where there is none. One round trip. @throws Refusal when the tab is not there */
  readonly formulas: (table: string) => readonly (readonly string[])[];
  /**
   * Number formats of a tab from A1: one round trip. Null for a tab of ours, whose columns have the format that set-up gave them, so that nothing that is written
   * changes it. @throws Refusal when the tab is not there
   */
  readonly formats: (table: string) => readonly (readonly string[])[] | null;
  /** Rows that the person has selected. */
  readonly selection: () => { readonly sheetId: number; readonly row: number; readonly rows: number };
  /** What is wrong in these tables, and can be repaired; `next` as `checkedTables` takes it. */
  readonly check: (tables: ReadonlySet<string>, next: ReadonlyMap<string, number>) => ReturnType<typeof checkedTables>;
}

/** `logs`: it is to leave an entry in the log of changes. The place is looked for first: between reading a row's place and writing there nothing may take time. */
export function deskUnderLock(ports: Ports, key: string, logs: boolean): Desk {
  const selection = once(() => ports.book.selection());
  const located = locate(ports);
  const catalog = once(() => rememberedCatalog(ports, located));
  const stamp = once(() => stampNow(ports));
  const table = (key: string) => recordTableOf(located, key);
  const read = onceEach((key: string) => readOne(ports, located, table(key), catalog()));
  return {
    located,
    table,
    catalog,
    read,
    readsOf: (tables) => tablesNamed(located, catalog(), tables).map(({ key }) => read(key).read),
    next: (key) => (table(key).repeats === null ? null : nextRowsPlan(ports, located, read(key).read, catalog())),
    stamp,
    today: () => nowIn(ports).date,
    log: logs ? logPlace(ports, located) : null,
    entries: (log, key, text, most) => entriesWith(ports, log, key, text, most),
    formulas: (key) => ports.book.allFormulas(tabOf(located, table(key)).sheetId),
    formats: (key) => (table(key).placement.adopted ? ports.book.formats(tabOf(located, table(key)).sheetId) : null),
    selection,
    check: (tables, next) => checkedTables(ports, located, tables, next),
    key,
  };
}
