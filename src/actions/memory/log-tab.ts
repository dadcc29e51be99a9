// A tab that is only appended to, read whole, with its columns found by heading and mark.

import type { Ports } from '../../ports';
import type { BoundLog } from '../../schema/adopted/bound-table';
import type { Grid } from '../../schema/values/cell';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import type { ReadHead } from '../../workbook/rows/read-table';
import { readHead } from '../../workbook/rows/records';
import { followed, rememberFollowed } from '../transaction/following';
import type { Located } from '../transaction/tabs';

export interface LogTab {
  readonly head: ReadHead;
  readonly grid: Grid;
}

/** One round trip, and one for its marks where headings were moved or renamed. */
export function readLogTab(
  ports: Ports,
  located: Located,
  log: BoundLog,
  tab: { readonly sheetId: number; readonly name: string },
): LogTab {
  const grid = ports.book.read(tab.sheetId);
  const found = followed(ports, located, readHead(log, tab, grid, emptyCatalog()), grid);
  rememberFollowed(ports, located, [found]);
  return { head: readHead(found.table, tab, grid, emptyCatalog()), grid };
}
