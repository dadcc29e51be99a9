// Papers of a row, as the sidebar shows and carries them.

/** A paper of one row. */
export interface PaperOf {
  readonly paper: string;
  readonly table: string;
  readonly id: string;
}

/** A paper that rows of a tab have. */
export interface OfferedPaper {
  readonly key: string;
  readonly title: string;
}

/** `list`: what it would be; `page`: shown over the sheet besides; `pdf`: with the file. */
export const paperForms = ['list', 'page', 'pdf'] as const;
export type PaperForm = (typeof paperForms)[number];

export interface PaperView {
  /** Of its file, without ending: `DEL-003 Delivery note`. */
  readonly name: string;
  readonly pages: number;
  /** Its table to take along. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is missing on it, a sentence each. */
  readonly notes: readonly string[];
  /** In base 64; null where it was not asked for. */
  readonly pdf: string | null;
}

export interface PaperMethods {
  /** A paper of a row, as it is saved. Writes nothing. */
  readonly paper: { readonly input: { readonly of: PaperOf; readonly form: PaperForm }; readonly answer: PaperView };
}
