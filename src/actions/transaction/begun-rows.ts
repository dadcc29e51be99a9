// Rows that are about to be written in several runs of cells, remembered before the first of them.

import type { Ports } from '../../ports';
import type { BegunRow } from '../../workbook/rows/begun-row';
import { Refusal } from './failure';
import { newestThatFit, readState, stateKeys } from './state';
import type { Located } from './tabs';

/** Rows that are remembered: a save that died is found by the night's check, or sooner. */
const kept = 12;

type Store = Located['store'];

/** The rows of a table that were written last, or were to be. */
export function begunRows(store: Store, table: string): readonly BegunRow[] {
  return allIn(store).filter((row) => row.table === table);
}

/** What is to be set before the first cell is written: with this row remembered, in place of an earlier write to it. */
export function withBegun(store: Store, begun: BegunRow): Readonly<Record<string, string>> {
  const others = allIn(store).filter(({ table, ids }) => table !== begun.table || !ids.some((id) => begun.ids.includes(id)));
  return { [stateKeys.begun]: JSON.stringify(newestThatFit([...others, begun].slice(-kept))) };
}

/** Remembers the row, one round trip, before `work` writes it; forgets it again when that refuses, which is before it has written anything. */
export function whileBegun<T>(ports: Ports, store: Store, begun: BegunRow, work: () => T): T {
  if (Object.keys(begun.fields).length === 0) return work();
  ports.store.set(withBegun(store, begun));
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Refusal) ports.store.set({ [stateKeys.begun]: JSON.stringify(allIn(store)) });
    throw thrown;
  }
}

function allIn(store: Store): readonly BegunRow[] {
  return readState<readonly BegunRow[]>(store, stateKeys.begun) ?? [];
}
