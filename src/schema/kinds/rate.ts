// A VAT rate: a percentage, why there is none, or "mixed" for a receipt with several.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { quotedStart } from '../values/text';
import { withoutVat } from '../vat/vat-of';
import { textKind } from './text';

export interface RateColumn extends ColumnBase<false> {
  readonly kind: 'rate';
  /** Rates that receipts mostly have, as values: another is asked about, unless it is the one of Settings. Empty: none is. */
  readonly usual: readonly string[];
}

interface RateOptions extends ColumnOptions<false> {
  readonly usual?: readonly string[];
}

/** Values are texts: `20`, `0`, `12.5` (per cent), `exempt` and others of `withoutVat`, or `mixed`. */
export function rate(heading: string, options: RateOptions = {}): RateColumn {
  return { kind: 'rate', ...base(heading, options), usual: options.usual ?? [] };
}

/** True for a rate that few receipts have: it is neither a usual one of that column nor the workbook's own. */
export function isUnusualRate(value: string, column: { readonly kind: string }, ownRate: number): boolean {
  if (!isRate(column) || column.usual.length === 0 || !isPercentage(value)) return false;
  return ![...column.usual, String(ownRate)].includes(value);
}

function isRate(column: { readonly kind: string }): column is RateColumn {
  return column.kind === 'rate';
}

/** Per cent of a rate value, 0 where there is no VAT; null for mixed. */
export function percentOf(value: string): number | null {
  if (value === 'mixed') return null;
  return isPercentage(value) ? Number(value) : 0;
}

function isPercentage(value: string): boolean {
  return /^\d/.test(value);
}

/** As people write them: `Reverse-charge`, `no VAT` is none of them, since it does not say why. */
function wordOf(plain: string): string | undefined {
  const said = plain.replace(/[\s_-]+/g, ' ');
  return said === 'mixed' ? said : withoutVat.find((word) => word === said || `${word} of vat` === said || `vat ${word}` === said);
}

function readRate(text: string): Reading {
  // No rate has three digits behind a comma.
  const plain = text.trim().toLowerCase().replace(/\s*%$/, '').replace(',', '.');
  const word = wordOf(plain);
  if (word !== undefined) return understood(word);
  // No rate is below one per cent: 0.2 is 20 %, in a cell of text as in one of per cents, and 0.2 % is a slip.
  const isShare = Number(plain) > 0 && Number(plain) < 1;
  const known = /^\d{1,2}(\.\d{1,2})?$/.test(plain) && !(isShare && text.includes('%'));
  return known
    ? understood(String(isShare ? Math.round(Number(plain) * 100) : Number(plain)))
    : refused(`${quotedStart(text, 20)} is not a VAT rate`, `Write 20, 5, 0, ${withoutVat.join(', ')} or mixed`);
}

export const rateKind: Kind<RateColumn, 'text'> = {
  ...textKind<RateColumn>('text', () => 80),
  contents: 'number',
  noun: 'a VAT rate',
  holds: () => `a VAT rate, ${withoutVat.map((word) => `“${word}”`).join(', ')} or “mixed”`,
  like: { needs: 'numbers', never: [] },
  // A cell with a percentage format holds 0.2 for 20 %: Sheets makes one of a typed "20%".
  read: (cell) =>
    typeof cell === 'number'
      ? readRate(String(cell > 0 && cell < 1 ? Math.round(cell * 1e4) / 100 : cell))
      : readRate(typeof cell === 'object' ? cell.date : String(cell)),
  parse: readRate,
  show: (value) => (isPercentage(String(value)) ? `${value}%` : String(value)),
  problem: (value) => {
    const reading = typeof value === 'string' ? readRate(value) : refused('is not a VAT rate');
    return reading.ok ? null : reading.problem;
  },
};
