// What is in what: which columns of a tab of castings say so.

/** Columns of the tab that says which asset is in which shot, episode or other asset. */
export interface CastingColumns {
  readonly asset: string;
  /** What it is in. */
  readonly into: string;
  /** How often; blank: once. */
  readonly count: string;
  /** What it is there as: animated, set dressing, background. */
  readonly as: string;
}
