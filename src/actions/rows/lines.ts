// The lines of one row, for its form.

import { type LinesView, mostLines } from '../../contract/lines';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import type { Table } from '../../schema/table';
import { textKey } from '../../schema/values/text';
import { recordTables } from '../../schema/workbook';
import { valueIn } from '../../workbook/rows/sheet-row';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';

/** Those that were taken off are left out. Properties, the catalog, and one round trip for each tab of lines. @throws Refusal: setup */
export function lines(ports: Ports, { table: key, id }: Methods['lines']['input']): Methods['lines']['answer'] {
  const located = locate(ports);
  const tables = lineTables(located, recordTableOf(located, key));
  const catalog = tables.length === 0 ? null : rememberedCatalog(ports, located);
  const tabs = tables.flatMap((table) => {
    if (catalog === null) return [];
    const { read } = readOne(ports, located, table, catalog);
    const { linesOf, leftOut } = table;
    const isMine = (record: Parameters<typeof valueIn>[0]) => textKey(String(valueIn(record, linesOf?.by ?? '') ?? '')) === textKey(id);
    const isOn = (record: Parameters<typeof valueIn>[0]) => leftOut === null || valueIn(record, leftOut) !== true;
    const mine = read.records.filter((record) => isMine(record) && isOn(record));
    const shown = mine.length > mostLines ? [] : mine.filter((record) => record.id !== '');
    const view: LinesView = {
      table: table.key,
      tab: read.tab,
      count: mine.length,
      lines: shown.map((record) => ({
        id: record.id,
        values: record.values,
        issues: record.issues.map(({ path, message }) => ({ path, message })),
      })),
    };
    return [view];
  });
  return { tabs };
}

/** Tables of lines of that table that are there. */
export function lineTables({ workbook, tabs }: Located, { baseTable }: Table): readonly Table[] {
  return recordTables(workbook).filter(({ key, linesOf }) => linesOf?.table === baseTable && tabs.has(key));
}
