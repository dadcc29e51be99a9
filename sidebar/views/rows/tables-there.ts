// The tables whose tabs are in this workbook.

import type { Opened } from '../../../src/contract/methods';
import type { BoundTable } from '../../../src/schema/adopted/bound-table';
import { recordTables, type WorkbookDefinition } from '../../../src/schema/workbook';

interface TableThere {
  readonly key: string;
  /** As it is called in the sheet. */
  readonly tab: string;
  readonly table: BoundTable;
}

export function tablesThere(workbook: WorkbookDefinition, { tabs }: Pick<Opened, 'tabs'>): readonly TableThere[] {
  return recordTables(workbook).flatMap((table) =>
    tabs.filter((one) => one.table === table.key).map(({ tab }) => ({ key: table.key, tab, table })),
  );
}

/** The first of a kind; null: none is there. */
export function firstThere(
  workbook: WorkbookDefinition,
  opened: Pick<Opened, 'tabs'>,
  is: (table: BoundTable) => boolean,
): BoundTable | null {
  return tablesThere(workbook, opened).find(({ table }) => is(table))?.table ?? null;
}
