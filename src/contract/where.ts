// Where something is: what was sent, with what, and what became of it.

/** A row on the way: the asset, the line that sends it, the delivery, its shipment. */
export interface Station {
  readonly table: string;
  /** What one row of the tab is called: `delivery`. */
  readonly one: string;
  /** `''`: it has none, and cannot be gone to. */
  readonly id: string;
  readonly name: string;
  /** Key of the column to select. */
  readonly column: string;
  /** How far it is: `Out, Kestrel, Sent, sent Mon 2 Mar`. */
  readonly words: string;
}

/** One way that it went, from the row that was asked about to where it is. */
export interface Way {
  readonly stations: readonly Station[];
  /** Lines and shipments that are not listed. */
  readonly more: number;
}

/** A row that is called so, or begins so, while somebody types. */
export interface FoundRow {
  readonly table: string;
  /** What one row of the tab is called: `delivery`. */
  readonly one: string;
  readonly id: string;
  readonly name: string;
  /** Key of the column to select. */
  readonly column: string;
  /** What else it goes by. */
  readonly also?: readonly string[];
}

export interface RowsFound {
  /** The best first. */
  readonly rows: readonly FoundRow[];
  /** Others that fit and did not travel. */
  readonly more: number;
  /** As of `WhereView`. */
  readonly unread: readonly string[];
}

export interface WhereView {
  /** The rows that were asked about, but for those that stand on the ways themselves; neither: nothing is called so. */
  readonly named: readonly Station[];
  /** The newest first. */
  readonly ways: readonly Way[];
  /** Ways that are not listed. */
  readonly more: number;
  /** Which rows of very long tabs were not looked at, one sentence a tab. */
  readonly unread: readonly string[];
}
