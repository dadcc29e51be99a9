// What every part below the form of a saved row is given.

/** A row that is saved. */
export interface SentRowProps {
  readonly table: string;
  readonly id: string;
  /** The row was changed: what others show is out of date. */
  readonly onChanged: () => void;
}
