// What a pasted breakdown says, before anybody has looked up whom it names.

/** Which texts name rows of the workbook, one or several. */
export interface CastNames {
  readonly asset: (text: string) => boolean;
  /** A shot, an episode, or an asset that is dressed. */
  readonly into: (text: string) => boolean;
  /** A shot or an episode. */
  readonly place: (text: string) => boolean;
  /** The word for what somebody is cast as; null: it is none. */
  readonly use: (text: string) => string | null;
}

/** A name with the cell that it stands in, such as `C1`. */
export interface SaidName {
  readonly text: string;
  readonly cell: string;
  /** Texts of what it is a part of, such as episode and sequence; `''`: not said. */
  readonly episode: string;
  readonly parent: string;
}

export interface SaidCasting {
  readonly asset: SaidName;
  readonly into: SaidName;
  /** Null: it is in it, and nobody said how often. */
  readonly count: number | null;
  /** As a word of the list, or as it stands there; `''`: nobody said. */
  readonly as: string;
  /** Where it is said. */
  readonly cell: string;
  /** From 1. */
  readonly row: number;
}

/** A row, by its name, with something to say of it. */
export interface SaidRow {
  readonly row: number;
  readonly name: string;
}

export interface SaidBreakdown {
  readonly castings: readonly SaidCasting[];
  /** Cells that cannot be understood. */
  readonly refused: readonly (SaidRow & { readonly cell: string; readonly message: string })[];
  /** Rows and columns that are no castings: totals, titles. */
  readonly aside: readonly (SaidRow & { readonly why: string })[];
  readonly notes: readonly string[];
  /** What it would name if it were in nothing: only within these can anything be missing. Null assets: all. */
  readonly assets: readonly SaidName[] | null;
  readonly intos: readonly SaidName[];
}

export const nothingSaid: SaidBreakdown = { castings: [], refused: [], aside: [], notes: [], assets: [], intos: [] };
