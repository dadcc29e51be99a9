// What the sidebar asks of the workbook as a whole.

export interface WholeMethods {
  /** Where everything stands in the workbook, as a text to hand on to whoever asks questions over many workbooks. */
  readonly outline: { readonly input: Record<string, never>; readonly answer: { readonly text: string } };
  /** Makes the Progress tab or brings its lines up to date, and shows it. */
  readonly showProgress: {
    readonly input: Record<string, never>;
    readonly answer: { readonly tab: string; readonly lines: number; readonly notes: readonly string[] };
  };
}
