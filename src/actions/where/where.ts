// Where something is. Reads, and writes nothing.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { recordTables } from '../../schema/workbook';
import { tablesReferred } from '../../workbook/references/reference-columns';
import { rowsUnread } from '../messages/workbook';
import { rememberedCatalog } from '../transaction/known-catalog';
import { tablesInUse } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { lookedAt } from './few-columns';
import { whereIs } from './ways';

/**
 * Rows by ID, name or tracking number, and every way that they went. Properties, the catalog, and a few round trips for each tab that says where something
 * is or that such a tab names, however many rows they have: see `few-columns.ts`. @throws Refusal when one of them has lost an indispensable heading.
 */
export function where(ports: Ports, { text }: Methods['where']['input']): Methods['where']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const stations = recordTables(located.workbook).filter(({ trail }) => trail.length > 0);
  const wanted = new Set(stations.flatMap((table) => [table.baseTable, ...tablesReferred(table)]));
  const there = tablesInUse(located, catalog).filter(({ key, baseTable }) => wanted.has(baseTable) && located.tabs.has(key));
  const looked = there.map((table) => lookedAt(ports, located, table, catalog, text));
  const found = whereIs(
    looked.map(({ read }) => read),
    text,
    catalog,
  );
  return { ...found, unread: looked.flatMap(({ read: { tab }, unread }) => (unread === null ? [] : [rowsUnread({ tab, ...unread })])) };
}
