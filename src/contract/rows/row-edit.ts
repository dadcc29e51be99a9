// Fields to change in rows, and how a row was come by.

import type { Values } from '../../schema/values/value';

export interface SeveralEdit {
  readonly id: string;
  /** What was seen in them. */
  readonly loaded: Values;
  readonly changes: Values;
}

/** Where a row stood when it was read, for what its key alone may not tell. */
export interface Where {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** True: other rows had its key then. */
  readonly twice: boolean;
  /** True: the person was shown the rows that have its key, and chose this one. */
  readonly sure: boolean;
}
