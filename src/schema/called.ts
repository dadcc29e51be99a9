// By what others find a row: which of its texts no other row may have.

/** Columns whose texts - under the name one a cell, elsewhere with commas between - belong to one row only, as others find the row by them. */
export interface Called<K extends string = string> {
  readonly columns: readonly K[];
  /** Columns: rows that say something else in one of them have nothing to do with one another. */
  readonly within: readonly K[];
  /** A column: rows that say the same there may share a text, as it makes no difference which of them is meant. */
  readonly unless: K | null;
  /** What comes of it, after `“BO” is written beside “Ben Ode” too`. Null: it cannot be saved. */
  readonly harmless: string | null;
}
