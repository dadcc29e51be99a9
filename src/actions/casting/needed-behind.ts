// When assets are needed: the first day on which a step is due that waits for them.

import type { Catalog } from '../../schema/catalog';
import type { Table } from '../../schema/table';
import type { LocalDate } from '../../schema/values/local-date';
import { ByRow } from '../../workbook/casting/by-row';
import { type Casting, castsIn } from '../../workbook/casting/casts';
import { tablesReferred } from '../../workbook/references/reference-columns';
import { referentsAmong } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { issueIn } from '../../workbook/rows/sheet-row';
import { type Behind, derivedBehind } from '../typed-since/behind-cell';
import { earlier, hasWaitingSteps, heldUpBy, stepsThatWait } from './waiting';

/** The column that follows from castings, what remembers it, and the tab of castings; null: none. */
export function neededColumn({
  columns,
}: Pick<Table, 'columns'>): { readonly key: string; readonly wrote: string; readonly over: string } | null {
  for (const [key, column] of Object.entries(columns)) {
    const { derived = null } = column.kind === 'perStep' ? {} : column;
    if (derived?.rule === 'castings' && derived.over !== undefined) return { key, wrote: derived.wrote, over: derived.over };
  }
  return null;
}

/** What waits for what of the tabs that castings name. */
export interface NeededDates {
  /** Null: what waits for it has no date; undefined: nothing waits for it. */
  readonly of: (record: ReadRecord) => LocalDate | null | undefined;
  readonly casts: readonly Casting[];
}

/**
 * Of the steps that have not begun, by way of what an asset dresses too; as Today says it. An asset that has passed all that is waited for is needed by nobody any more.
 * @param readsOf the tabs in use of those declared tables, each read once
 */
export function neededDates(read: ReadTable, catalog: Catalog, readsOf: (tables: readonly string[]) => readonly ReadTable[]): NeededDates {
  const none: NeededDates = { of: () => undefined, casts: [] };
  const column = neededColumn(read.table);
  if (column === null || !hasWaitingSteps(catalog)) return none;
  const [castTab] = readsOf([column.over]);
  if (castTab === undefined) return none;
  const reads = readsOf(tablesReferred(castTab.table));
  const casts = castsIn(castTab, referentsAmong(reads));
  const first = new ByRow<{ readonly due: LocalDate | null }>();
  for (const [{ read: there, record }, { first: due }] of heldUpBy(stepsThatWait(reads, casts, catalog))) {
    const place = { tab: there.tab, row: record.row };
    first.set(place, { due: earlier(first.get(place)?.due ?? null, due) });
  }
  return { casts, of: ({ row }) => first.get({ tab: read.tab, row })?.due };
}

/** Cells that nobody has typed and that say another day; none where Settings wants nothing to follow. */
export function neededBehind(
  read: ReadTable,
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly Behind[] {
  const column = neededColumn(read.table);
  if (column === null || catalog.settings.follows === 'never' || !read.columns.some(({ key }) => key === column.key)) return [];
  const needed = neededDates(read, catalog, readsOf);
  const behind = derivedBehind(read, column.key);
  return read.records.flatMap((record) => {
    const isUnread = [column.key, column.wrote].some((key) => issueIn(record, key) !== null);
    return isUnread ? [] : behind(record, needed.of(record) ?? null);
  });
}
