// Papers: what is made of a row and its lines for somebody outside the house - a delivery note, a packing list - as data.

import type { Condition } from '../deadline';

/** What becomes of a row on paper. Columns are named by their keys; those in which nothing stands are left out. */
export interface DeclaredPaper {
  readonly key: string;
  /** `Delivery note`. */
  readonly title: string;
  /** Key of the table whose rows it is made of. */
  readonly of: string;
  /** Rows that it can be made of; absent: all. */
  readonly when?: readonly Condition[];
  /** Who gets it: a column that names a company, and one with the person there. Absent: the row itself where it is a company, else nobody. */
  readonly to?: string;
  readonly contact?: string;
  /** True: it says whom invoices go to. */
  readonly invoiced?: true;
  /** Columns of the row that stand above the table, in this order. */
  readonly facts: readonly string[];
  /** A column of the row that names the currency of its amounts and of those of its lines, where that is not the workbook's. */
  readonly currency?: string;
  /** A text of the row, above the table. */
  readonly text?: string;
  /** Absent: it has no table, or that of its retakes. */
  readonly lines?: PaperLines;
  readonly retakes?: PaperRetakes;
  /** Sentences below the table. */
  readonly statements: readonly string[];
  /** Who signs: one line each. */
  readonly signatures: readonly string[];
}

export interface PaperLines {
  /** Key of the table of lines, or of notes: those that are held back or dropped are not on it. */
  readonly table: string;
  /** A column of numbers by which they stand in order; absent: as on their tab. */
  readonly order?: string;
  readonly columns: readonly string[];
  /** Columns of numbers that are added up. */
  readonly totals: readonly string[];
  /** What each line costs, worked out beside the column of its price and added up. */
  readonly amount?: { readonly heading: string; readonly quantity: string; readonly price: string };
  /** True: only lines that come as files, and what of their names the partner does not take is said. */
  readonly files?: true;
}

/** What is to be made again by the company that the paper is of: notes of its shots, in the order of the cut. */
export interface PaperRetakes {
  /** Key of the table of what is made, with its column of who makes it. */
  readonly table: string;
  readonly maker: string;
  /** Columns that say where it stands in the cut, the largest first. */
  readonly order: readonly string[];
  readonly link: string;
  /** Key of the table of notes. */
  readonly notes: string;
}

/** Of a table whose rows papers and mails go to: what of them is said there. */
export interface PartyColumns {
  readonly email: string;
  readonly address: string;
  readonly country: string;
  /** Numbers by which authorities know it, such as VAT and EORI. */
  readonly numbers: readonly string[];
  /** How they want packages and files named. */
  readonly names: { readonly code: string; readonly packages: string; readonly files: string };
  /** Working days that they have to answer. */
  readonly answerWithin: string;
  /** When they want to be paid. */
  readonly terms: string;
}
