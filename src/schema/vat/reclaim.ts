// How much of the VAT on a receipt may be claimed back in the United Kingdom, by what paper there is. Where these rules do not apply nothing is worked out.

/** What a receipt can be to the rules. `slip`: what the card machine printed, which says nothing of VAT. */
export const evidenceMeanings = ['full invoice', 'with VAT number', 'without VAT number', 'slip', 'none'] as const;
export type Evidence = (typeof evidenceMeanings)[number];

/** What was bought, where that changes the rules. */
export const specialMeanings = ['no paper needed', 'never'] as const;

/** Minor units of the workbook's currency, VAT included. */
export interface ReclaimRules {
  /**
   * Above it only a full invoice made out to us counts; up to it any receipt with the supplier's VAT number does. £250: VAT Regulations 1995, regulation 16A
   * (simplified invoices); VAT Notice 700, 16.6.
   */
  readonly fullInvoiceAbove: number;
  /**
   * Up to it no paper is needed for what cannot give any: off-street parking, tolls paid at the booth, telephones, machines. £25: VAT Notice 700, on
   * supplies for which no VAT invoice is needed. A street meter has no VAT on it at all, and a toll by a tag has an invoice.
   */
  readonly noPaperUpTo: number;
}

export interface ReclaimedReceipt {
  /** Of the whole receipt, however many rows it has. */
  readonly gross: number;
  /** Of the row, as the receipt says it; of a refund both are below nought. */
  readonly vat: number;
  /** Null: nobody has said what there is. */
  readonly evidence: Evidence | null;
  readonly special: (typeof specialMeanings)[number] | null;
  /** Paid in another currency, so that the VAT is another country's. */
  readonly isForeign: boolean;
}

/** Minor units that may be claimed back: all of the VAT on the receipt, or nothing. Null: it depends on what nobody has said. */
export function vatClaimable({ gross, vat, evidence, special, isForeign }: ReclaimedReceipt, rules: ReclaimRules): number | null {
  // VAT of another country, and on entertaining clients, is never ours to claim, whatever the paper.
  if (vat === 0 || isForeign || special === 'never') return 0;
  const amount = Math.abs(gross);
  if (special === 'no paper needed' && amount <= rules.noPaperUpTo) return vat;
  if (evidence === null) return null;
  if (evidence === 'full invoice') return vat;
  return evidence === 'with VAT number' && amount <= rules.fullInvoiceAbove ? vat : 0;
}
