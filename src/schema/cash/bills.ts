// Invoices that come in, by their columns: what says when one is due.

/** Columns of what is billed to us. */
export interface Bills {
  /** Names the company whose terms count where the row says none. */
  readonly supplier: string;
  readonly date: string;
  readonly receivedOn: string;
  readonly terms: string;
  readonly due: string;
  /** What Due was filled in with last. */
  readonly dueByTerms: string;
}

/** What becomes of a payment that would be due on a day off. */
export type DayOffDue = 'before' | 'after' | 'as it is';
