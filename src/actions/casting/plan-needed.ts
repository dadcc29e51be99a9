// When assets are needed by what waits for them, as it is shown before anything is written.

import type { DuePlan } from '../../contract/due';
import type { Ports } from '../../ports';
import type { LocalDate } from '../../schema/values/local-date';
import type { Casting } from '../../workbook/casting/casts';
import { derivedState } from '../../workbook/references/derived';
import { calledSo, type Referent } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { dayIn } from '../due-rules/judged-rows';
import { type DatedRow, plannedDates } from '../due-rules/planned-dates';
import { freshCatalog } from '../transaction/known-catalog';
import { readsOnce, tablesInUse, tablesNamed } from '../transaction/reading';
import { locate, tabOf } from '../transaction/tabs';
import { neededColumn, neededDates } from './needed-behind';

/**
 * Null: that tab has no such date, or Settings wants nothing to follow. An asset that is left out counts for nothing and is said; so is a place that is left
 * out. @throws Refusal: setup
 */
export function planNeeded(ports: Ports, wanted: string): DuePlan | null {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const table = tablesInUse(located, catalog).find(({ key }) => key === wanted && located.tabs.has(key));
  const column = table && neededColumn(table);
  if (!table || !column || catalog.settings.follows === 'never') return null;
  const readOf = readsOnce(ports, located, catalog);
  const read = readOf(table.key);
  const needed = neededDates(read, catalog, (tables) => tablesNamed(located, catalog, tables).map(({ key }) => readOf(key)));
  const rows = read.records.flatMap((record): readonly DatedRow[] => {
    const day = needed.of(record);
    return day === undefined ? [] : [datedRow(read, record, column, day)];
  });
  const plan = plannedDates(read, column.key, rows, {
    formulas: ports.book.allFormulas(tabOf(located, table).sheetId),
    says: 'what waits for it says',
  });
  return { ...plan, left: [...plan.left, ...leftOutOf(needed.casts)] };
}

function datedRow(
  { table }: ReadTable,
  record: ReadRecord,
  { key, wrote }: { readonly key: string; readonly wrote: string },
  day: LocalDate | null,
): DatedRow {
  const [due, last] = [dayIn(record.values[key]), dayIn(record.values[wrote])];
  return {
    ...{ record, name: String(record.values[table.name] ?? ''), waits: 'is waited for by steps that have no date', due, wrote: last },
    ...{ day, state: derivedState(due, last, day) },
    unread: record.issues.some(({ path }) => path === key || path === wrote),
  };
}

/** Ends of castings that are left out, each once. */
function leftOutOf(casts: readonly Casting[]): DuePlan['left'] {
  const rows = new Set<Referent>();
  for (const { asset, into } of casts) for (const end of [asset, into]) if (end.leftOut) rows.add(end);
  return [...rows].map((row) => ({ id: row.id, name: calledSo(row), why: 'is left out, and counts for nothing' }));
}
