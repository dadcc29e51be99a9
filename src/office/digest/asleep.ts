// What somebody has put off until a day: their mails are without it, and Today has it apart. What the others are told is not touched.

import { type Slept, snoozeIn } from '../../schema/calendar/snooze';
import { groupedBy } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { Obligation } from '../rules/obligation';
import { stateKey } from '../sent-log/item-keys';
import { holdersOf } from '../work/holders';
import type { WorkItem } from '../work/work';

export interface Asleep {
  /** False where no tab in use says what is put off: nothing can be. */
  readonly inUse: boolean;
  /** What was put off for somebody last while it had the date that it has now; undefined: nothing, or it has another date. */
  of(key: string, due: LocalDate | null, person: string): Slept | undefined;
}

export function asleepIn(reads: readonly ReadTable[]): Asleep {
  const tabs = reads.flatMap((read) => (read.table.snoozes === null ? [] : [{ read, columns: read.table.snoozes }]));
  const rows = tabs.flatMap(({ read, columns }) =>
    read.records.flatMap((record) => snoozeIn((key) => valueIn(record, key), columns) ?? []),
  );
  const byItem = groupedBy(rows, ({ item }) => item);
  return {
    inUse: tabs.length > 0,
    of: (key, due, person) => {
      const those = (byItem.get(key) ?? []).filter((row) => row.person === person && row.due === due);
      // Of several rows, which only hands can make, the longest counts.
      return [...those].sort((a, b) => (a.until < b.until ? 1 : -1))[0];
    },
  };
}

/** Which line it is, of what is no step or deadline: the same for each who has it. Null where nobody may put it off: what others step in on, and receipts. */
export function sleepKey({ table, known, section, told }: Obligation): string | null {
  // Of a row several steps may be ready; what else is owed of it changes its state and stays the same line.
  return told === null || section === 'escalated' ? null : stateKey(table, known, section === 'starts' ? told.state : section);
}

/** Whose line it is: who may put it off. A coordinator whom nobody named cannot. */
export function sleepersOf(item: WorkItem, coordinator: string): readonly string[] {
  const { as, names } = holdersOf(item);
  return as === 'coordinator' ? [coordinator].filter((name) => name !== '') : names;
}

/** The same of what is no step or deadline: one line, which one person owes or several. */
export function sleepersOfOwed(owed: readonly Pick<Obligation, 'holder'>[], coordinator: string): readonly string[] {
  return [...new Set(owed.map(({ holder }) => holder ?? coordinator))].filter((name) => name !== '');
}
