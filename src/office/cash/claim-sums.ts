// What a claim comes to: its receipts added up, and by cost code and rate. Minor units throughout.

import { groupedBy } from '../../schema/values/grouping';
import { total } from './float-identity';

export interface ClaimAmounts {
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
}

export interface ClaimLine extends ClaimAmounts {
  readonly costCode: string;
  /** As people read it: `20%`, `exempt`; `''` for none. */
  readonly rate: string;
}

/** Net is gross less VAT, always; of a receipt without VAT all of it. */
export function claimLine(costCode: string, rate: string, gross: number, vat: number | null): ClaimLine {
  return { costCode, rate, gross, vat: vat ?? 0, net: gross - (vat ?? 0) };
}

export function claimSums(lines: readonly ClaimAmounts[]): ClaimAmounts {
  return {
    net: total(lines.map(({ net }) => net)),
    vat: total(lines.map(({ vat }) => vat)),
    gross: total(lines.map(({ gross }) => gross)),
  };
}

/** Sums by cost code and rate, in the order of their first lines. */
export function sumsByCode(lines: readonly ClaimLine[]): readonly ClaimLine[] {
  const groups = groupedBy(lines, ({ costCode, rate }) => JSON.stringify([costCode, rate]));
  return [...groups.values()].map((some) => ({ costCode: some[0].costCode, rate: some[0].rate, ...claimSums(some) }));
}
