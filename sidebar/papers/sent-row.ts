// What every part below the form of a saved row is given.

import type { Values } from '../../src/schema/values/value';

/** A row that is saved. */
export interface SentRowProps {
  readonly table: string;
  readonly id: string;
  /** The row was changed, so what others show is out of date: what stands in it now, which its form shows, where the act says so. */
  readonly onChanged: (values?: Values) => void;
}
