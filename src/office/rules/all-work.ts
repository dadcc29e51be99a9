// All that has to be met by a date, on all tabs, with what Sent mail knows of retakes.

import type { Catalog } from '../../schema/catalog';
import { timesOf } from '../../schema/values/grouping';
import type { ReadTable } from '../../workbook/rows/read-table';
import { placeKey, rowKey } from '../sent-log/item-keys';
import { type Retakes, withRetakes } from '../work/retakes';
import { knownAs } from '../work/row-facts';
import type { WorkItem } from '../work/work';
import { type OwedWork, type WantedItems, workIn, workOf } from './deadline';

/** What may still be owed and says something, and of all else what a mail called a retake: the next one takes that back. */
export function allWork(
  reads: readonly ReadTable[],
  catalog: Catalog,
  retakes: Retakes,
  wanted: Pick<WantedItems, 'from' | 'named'>,
): OwedWork {
  const works = reads.map((read) => workIn(read, catalog, { ...wanted, idle: false, keeps: keeping(read, retakes) }));
  const items = works.flatMap((work) => work.items);
  const told = items.filter((item) => retakes.of(item).length > 0);
  return {
    items: told.length === 0 ? items : withRetakes(items, retakes, sharing(told, reads, catalog)),
    named: works.flatMap((work) => work.named),
  };
}

function keeping({ table }: ReadTable, retakes: Retakes): WantedItems['keeps'] {
  return retakes.any ? (record) => retakes.tellsOf(table.key, knownAs(record)) : () => false;
}

/** Whether another row has that item too, be it done there or not. */
function sharing(told: readonly WorkItem[], reads: readonly ReadTable[], catalog: Catalog): (item: WorkItem) => boolean {
  const rows = new Set(told.map(({ table, known }) => rowKey(table, known)));
  const tables = new Set(told.map(({ table }) => table));
  const alike = reads
    .filter(({ table }) => tables.has(table.key))
    .map((read) => ({ ...read, records: read.records.filter((record) => rows.has(rowKey(read.table.key, knownAs(record)))) }));
  const times = timesOf(alike.flatMap((read) => workOf(read, catalog)).map(placeKey));
  return (item) => (times.get(placeKey(item)) ?? 0) > 1;
}
