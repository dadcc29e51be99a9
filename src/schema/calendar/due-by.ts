// Rows that are due by a rule: how their table says so.

/** Rows that are due by a rule: which of its columns say what, and what the rules count from. */
export interface DueBy {
  readonly rule: string;
  /** A derived column: what the rule came to last stands beside it. */
  readonly date: string;
  /** Dates of the row itself that rules count from, by name of the anchor. */
  readonly own: Readonly<Record<string, string>>;
  /** What else they count from: a contract, and work on an episode; null: the dates of the production, which stand on Settings under the names of the anchors. */
  readonly contract: ContractDue | null;
}

/** What rows count from that are owed to a partner. */
export interface ContractDue {
  /** Columns that say whose contract it is, and for which episode. */
  readonly partner: string;
  readonly episode: string;
  /** Columns for what a pack says of its lines. */
  readonly pack: { readonly scope: string; readonly category: string };
  /** The tab that holds the dates of contracts: its key, its columns, and those of its dates by name of the anchor. */
  readonly dates: {
    readonly table: string;
    readonly partner: string;
    readonly episode: string;
    readonly block: string;
    readonly anchors: Readonly<Record<string, string>>;
  };
  /** The tab whose steps rules count from, with its column of blocks. */
  readonly work: { readonly table: string; readonly block: string };
}
