// The lines of one row, for its form.

import type { Methods } from '../../contract/methods';
import { type LinesView, mostLines } from '../../contract/rows/lines';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { recordTables } from '../../schema/workbook';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import type { ReadTable } from '../../workbook/rows/read-table';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';

/** Those that were taken off are left out. Properties, the catalog, and one round trip for each tab of lines. @throws Refusal: setup */
export function lines(ports: Ports, { table: key, id }: Methods['lines']['input']): Methods['lines']['answer'] {
  const located = locate(ports);
  const tables = lineTables(located, recordTableOf(located, key));
  if (tables.length === 0) return { tabs: [] };
  const catalog = rememberedCatalog(ports, located);
  return { tabs: tables.map((table) => linesView(readOne(ports, located, table, catalog).read, id)) };
}

function linesView(read: ReadTable, id: string): LinesView {
  const mine = linesOfRow(read, id);
  const shown = mine.length > mostLines ? [] : mine.filter((record) => record.id !== '');
  return {
    table: read.table.key,
    tab: read.tab,
    count: mine.length,
    lines: shown.map((record) => ({
      id: record.id,
      values: record.values,
      issues: record.issues.map(({ path, message }) => ({ path, message })),
    })),
  };
}

/** Tables of lines of that table that are there. */
export function lineTables({ workbook, tabs }: Located, { baseTable }: BoundTable): readonly BoundTable[] {
  return recordTables(workbook).filter(({ key, linesOf }) => linesOf?.table === baseTable && tabs.has(key));
}
