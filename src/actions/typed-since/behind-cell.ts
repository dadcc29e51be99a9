// A cell that is to follow from what was typed in the grid.

import type { Value } from '../../schema/values/value';
import type { ReadRecord } from '../../workbook/rows/read-table';

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
}
