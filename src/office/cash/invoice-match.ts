// Whether what is billed is what was ordered and what has come.

import { lineAmount, sumOfLines } from '../../schema/stock/line-amount';

export interface LineBilled {
  readonly quantity: number | null;
  /** Minor units, of one, without VAT. */
  readonly price: number | null;
  readonly received: number | null;
}

/** Amounts in minor units; null where nobody says. */
export interface OrderBilled {
  readonly currency: string;
  readonly net: number | null;
  readonly gross: number | null;
  /** `part` and `received`: so says its status. */
  readonly state: 'open' | 'part' | 'received' | 'cancelled';
  readonly lines: readonly LineBilled[];
}

export interface InvoiceBilled {
  readonly currency: string;
  readonly net: number | null;
  readonly gross: number | null;
  /** True: it lowers what is billed, with or without a minus. */
  readonly isCredit: boolean;
}

/** `received`: what of it has come is worth; null where a part has and nobody says what that costs. */
export interface Compared {
  readonly verdict: 'Matched' | 'Price differs' | 'Quantity differs' | 'Not received';
  readonly basis: 'net' | 'gross';
  readonly invoiced: number;
  readonly ordered: number;
  readonly received: number | null;
}

/** `currency`: it is billed in another than was ordered, and the two are never added. */
export type InvoiceMatch = Compared | { readonly verdict: 'Price differs'; readonly currency: string } | { readonly verdict: 'No order' };

/**
 * Of all invoices of one order, in their order; null where nobody says what was ordered, or what one of them comes to. Those in its currency add up, credit
 * notes taken off, and all of them have the same verdict: the first that holds. Net is compared where all say it, else gross.
 */
export function matchesOf(order: OrderBilled, invoices: readonly InvoiceBilled[]): readonly (InvoiceMatch | null)[] {
  if (order.state === 'cancelled') return invoices.map(() => ({ verdict: 'No order' }));
  const same = invoices.filter(({ currency }) => currency === order.currency);
  const together = compared(order, same);
  return invoices.map((one) => (one.currency === order.currency ? together : { verdict: 'Price differs', currency: order.currency }));
}

function compared(order: OrderBilled, invoices: readonly InvoiceBilled[]): Compared | null {
  const basis = [order, ...invoices].every(({ net }) => net !== null) ? 'net' : 'gross';
  const ordered = order[basis];
  const invoiced = invoices.reduce<number | null>((sum, one) => {
    const amount = one[basis];
    return sum === null || amount === null ? null : sum + (one.isCredit ? -Math.abs(amount) : amount);
  }, 0);
  if (ordered === null || invoiced === null) return null;
  const received = receivedOf(order, ordered, basis);
  return { verdict: verdictOf(invoiced, ordered, received), basis, invoiced, ordered, received };
}

function verdictOf(invoiced: number, ordered: number, received: number | null): Compared['verdict'] {
  if (invoiced === received) return 'Matched';
  if (received === 0) return 'Not received';
  // All of it is billed, and another part of it has come.
  if (invoiced === ordered || (received === null && invoiced < ordered)) return 'Quantity differs';
  return 'Price differs';
}

function receivedOf({ lines, state }: OrderBilled, ordered: number, basis: 'net' | 'gross'): number | null {
  const come = (line: LineBilled) => line.received ?? 0;
  if (lines.every((line) => come(line) === 0)) return state === 'received' ? ordered : state === 'part' ? null : 0;
  if (lines.every((line) => come(line) === line.quantity)) return ordered;
  // Lines are priced without VAT.
  if (basis === 'gross') return null;
  return sumOfLines(lines.map((line) => (come(line) === 0 ? 0 : lineAmount(come(line), line.price))));
}
