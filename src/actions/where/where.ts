// Where something is. Reads, and writes nothing.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { recordTables } from '../../schema/workbook';
import { tablesReferred } from '../../workbook/references/reference-columns';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, tablesInUse } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { whereIs } from './ways';

/**
 * Rows by ID, name or tracking number, and every way that they went. Properties, the catalog, and one round trip for each tab that says where something
 * is or that such a tab names, however many rows they have. @throws Refusal when one of them has lost an indispensable heading.
 */
export function where(ports: Ports, { text }: Methods['where']['input']): Methods['where']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const stations = recordTables(located.workbook).filter(({ trail }) => trail.length > 0);
  const wanted = new Set(stations.flatMap((table) => [table.baseTable, ...tablesReferred(table)]));
  const there = tablesInUse(located, catalog).filter(({ key, baseTable }) => wanted.has(baseTable) && located.tabs.has(key));
  return whereIs(
    there.map((table) => readOne(ports, located, table, catalog).read),
    text,
    catalog,
  );
}
