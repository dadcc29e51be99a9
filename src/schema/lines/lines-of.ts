// Tabs of lines: rows that belong to the row of another tab, such as what is in a delivery.

import type { Arriving, Carried, Following } from '../row-rules';

/** What the rows of a tab of lines belong to. */
export interface LinesOf {
  /** Key of the table. */
  readonly table: string;
  /** Key of the column that names the row there. */
  readonly by: string;
  /** Absent: nothing of it comes as files. */
  readonly arriving?: Arriving;
  /** Absent: nothing follows from it. */
  readonly following?: Following;
  /** True: what waits for approval, or has open notes, is offered as lines. */
  readonly gathered?: true;
  /** Absent: they stay where they are. */
  readonly carried?: Carried;
}
