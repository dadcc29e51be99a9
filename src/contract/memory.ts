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

export interface MemoryMethods {
  /** What was changed in a row through Routesheet. */
  readonly history: { readonly input: { readonly table: string; readonly id: string }; readonly answer: RowHistory };
  /** The last acts. */
  readonly recent: {
    readonly input: Record<string, never>;
    readonly answer: { readonly acts: readonly RecentAct[]; readonly logged: boolean };
  };
  /** Takes back what an act did; `undone`: rows; `left`: what was changed since or cannot be put back, a sentence each. */
  readonly undo: {
    readonly input: { readonly act: string };
    readonly answer: { readonly undone: number; readonly left: readonly string[] };
  };
}
