// What was changed, as the sidebar shows it.

/** One change of a row. */
export interface ChangeLine {
  /** What the act is called in the log of changes. */
  readonly act: string;
  /** `2026-03-02 10:04` on the workbook's clock, as it stands in the log. */
  readonly when: string;
  /** Address; `''`: Google did not tell. */
  readonly who: string;
  /** `Rig: WIP → For approval`. */
  readonly words: string;
}

export interface RowHistory {
  /** The newest first. */
  readonly lines: readonly ChangeLine[];
  /** False where there is no log: the tab is missing or its headings are gone. */
  readonly logged: boolean;
}

/** An act with all rows that it changed. */
export interface RecentAct extends ChangeLine {
  readonly rows: number;
  /** True where it was taken back, and that was not taken back in turn. */
  readonly undone: boolean;
}
