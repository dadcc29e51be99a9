// Fields to change in one row of several.

import type { Values } from '../schema/values/value';

export interface SeveralEdit {
  readonly id: string;
  /** What was seen in them. */
  readonly loaded: Values;
  readonly changes: Values;
}
