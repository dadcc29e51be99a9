// The tables of this very workbook: the declared ones, with headings as they were renamed, and tabs that were there before Routesheet.

import { useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { WorkbookDefinition } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { placedWorkbook } from '../../src/workbook/adopted/adopted-table';

/** As declared until the workbook has been read. */
export function usePlacedWorkbook(opened: Opened | null): WorkbookDefinition {
  const placements = opened?.placements;
  return useMemo(() => (placements ? placedWorkbook(workbook, placements) : workbook), [placements]);
}
