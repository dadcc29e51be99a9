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
  /** When it went to accounts. */
  readonly sent: string;
  readonly matching: BillMatching;
  /** What accounts get in a list, where Settings say nothing. */
  readonly forAccounts: readonly string[];
}

/** Columns by which an invoice is compared with what was ordered and what has come. */
export interface BillMatching {
  readonly order: string;
  readonly currency: string;
  readonly net: string;
  readonly gross: string;
  readonly status: string;
  /** Names the invoice that it takes off. */
  readonly creditFor: string;
  readonly match: string;
  /** What Match was filled in with last. */
  readonly matchBy: string;
}

/** Keys of the columns from which it follows when one is due, and of those that say it. */
export function dueKeys({ supplier, date, receivedOn, terms, due, dueByTerms }: Bills): readonly string[] {
  return [supplier, date, receivedOn, terms, due, dueByTerms];
}

/** What becomes of a payment that would be due on a day off. */
export type DayOffDue = 'before' | 'after' | 'as it is';
