// The tables that a tab of somebody's own may be.

import type { BoundTable } from '../schema/adopted/bound-table';
import { isChoice } from '../schema/in-use';
import type { Table } from '../schema/table';
import { recordTables, type WorkbookDefinition } from '../schema/workbook';

/** Those with rows of work, told apart by IDs. Lists of companies or of dates are no trackers. */
export function candidatesIn(workbook: WorkbookDefinition): readonly BoundTable[] {
  return recordTables(workbook).filter(isCandidate);
}

function isCandidate(table: Table): boolean {
  return isChoice(table) && table.id !== null;
}
