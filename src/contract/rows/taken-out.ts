// Rows of a tab as a table for elsewhere.

export const outRows = ['all', 'selected'] as const;
export const outForms = ['tab', 'kitsu'] as const;

export interface TakenOut {
  /** Of the tab. */
  readonly name: string;
  readonly headings: readonly string[];
  /** Texts as they would be typed: days as `2026-03-02`, amounts without their currency. */
  readonly rows: readonly (readonly string[])[];
  /** What to know of it, a sentence each. */
  readonly notes: readonly string[];
}

export interface OutMethods {
  /** All rows of the tab, or those selected in the sheet, of whatever tab that is. Writes nothing. */
  readonly takeOut: {
    readonly input: { readonly table: string; readonly rows: (typeof outRows)[number]; readonly form: (typeof outForms)[number] };
    readonly answer: TakenOut;
  };
}
