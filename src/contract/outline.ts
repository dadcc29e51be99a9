// What the sidebar asks for whoever asks questions over many workbooks.

export interface OutlineMethods {
  /** Where everything stands in the workbook, as a text to hand on. */
  readonly outline: { readonly input: Record<string, never>; readonly answer: { readonly text: string } };
}
