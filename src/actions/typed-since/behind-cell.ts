// A cell that is to follow from what was typed in the grid.

import type { Value } from '../../schema/values/value';
import { derivedWrites, wroteFor } from '../../workbook/references/derived';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';

/** A cell that is to follow; where it stands there already, what is to be remembered of it. */
export interface Behind {
  readonly record: ReadRecord;
  /** Key of its column. */
  readonly key: string;
  readonly stands: Value;
  /** Never null. */
  readonly becomes: Value;
  /** Where it is remembered what was written last, and what stands there; null: nowhere. */
  readonly wrote: { readonly key: string; readonly stands: Value } | null;
  /** It is the word of a step that can start; absent: it is something else. */
  readonly isReady?: true;
}

/** A worked-out column of that tab: the cell of a row, where it does not say what it comes to and nobody has typed it; none for what comes to null. */
export function derivedBehind(read: ReadTable, key: string): (record: ReadRecord, becomes: Value) => readonly Behind[] {
  const { table } = read;
  const wroteKey = wroteFor(table, key) ?? '';
  const there = new Set(read.columns.map((column) => column.key));
  return (record, becomes) => {
    const standing = (one: string) => valueIn(record, one);
    const writes = derivedWrites(table, key, becomes, standing, (one) => there.has(one));
    const wrote = wroteKey in writes ? { key: wroteKey, stands: standing(wroteKey) } : null;
    return key in writes ? [{ record, key, stands: standing(key), becomes, wrote }] : [];
  };
}
