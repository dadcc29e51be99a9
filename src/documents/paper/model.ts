// What stands on a paper, before it is a page: of this the page, the PDF and the table to copy are made, so they cannot differ.

/** One side of a paper: who sends it, or who gets it. */
export interface Party {
  /** `From`, `To`. */
  readonly role: string;
  readonly name: string;
  /** Below the name: whom to turn to, the address, numbers of authorities. */
  readonly lines: readonly string[];
}

export interface PaperFact {
  readonly label: string;
  readonly text: string;
}

export interface PaperColumn {
  readonly heading: string;
  /** Figures stand to the right. */
  readonly isNumber: boolean;
}

export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  /** Texts, one for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Below the last row, one for each column; null: nothing is added up. */
  readonly totals: readonly string[] | null;
}

export interface PaperModel {
  /** `Delivery note`. */
  readonly title: string;
  /** What the paper is known by, such as `DEL-003`. */
  readonly number: string;
  /** What it is about, in the words of the row. */
  readonly about: string;
  readonly production: string;
  /** `2 March 2026`. */
  readonly day: string;
  readonly parties: readonly Party[];
  readonly facts: readonly PaperFact[];
  readonly paragraphs: readonly string[];
  readonly table: PaperTable | null;
  readonly statements: readonly string[];
  /** Who signs; a line for each. */
  readonly signatures: readonly string[];
}
