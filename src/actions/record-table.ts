// The tables that the sidebar may name.

import type { Table } from '../schema/table';
import { recordTables } from '../schema/workbook';
import { workbook } from '../tables';
import { invalid } from './failure';

/** @throws Refusal for a key that no table of records has. */
export function recordTableOf(key: string): Table {
  const table = recordTables(workbook).find((candidate) => candidate.key === key);
  if (!table) throw invalid([{ path: '', message: 'Routesheet keeps no such tab.' }]);
  return table;
}
