// What an act may look at: each tab once, under the lock.

import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Table } from '../../schema/table';
import { once, onceEach } from '../../schema/values/once';
import { checkedTables } from '../check/inspecting';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, type TabReading } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { type Stamp, stampNow } from './stamping';

export interface Desk {
  /** Of the submit. */
  readonly key: string;
  readonly located: Located;
  /** Remembered for some minutes: nothing is refused on its word. One round trip, once. */
  readonly catalog: () => Catalog;
  /** @throws Refusal for a key that no table of records has */
  readonly table: (key: string) => Table;
  /** One round trip, once. @throws Refusal when the tab or one of its indispensable headings is not there */
  readonly read: (table: string) => TabReading;
  readonly stamp: () => Stamp;
  /** Rows that the person has selected. */
  readonly selection: () => { readonly sheetId: number; readonly row: number; readonly rows: number };
  /** What is wrong in these tables, and can be repaired; `next` as `checkedTables` takes it. */
  readonly check: (tables: ReadonlySet<string>, next: ReadonlyMap<string, number>) => ReturnType<typeof checkedTables>;
}

export function deskUnderLock(ports: Ports, key: string): Desk {
  const selection = once(() => ports.book.selection());
  const located = locate(ports);
  const catalog = once(() => rememberedCatalog(ports, located));
  const stamp = once(() => stampNow(ports));
  const table = (key: string) => recordTableOf(located, key);
  return {
    located,
    table,
    catalog,
    read: onceEach((key: string) => readOne(ports, located, table(key), catalog())),
    stamp,
    selection,
    check: (tables, next) => checkedTables(ports, located, tables, next),
    key,
  };
}
