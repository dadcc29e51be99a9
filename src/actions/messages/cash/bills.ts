// What is said of invoices: when they are due, and whether they are what was ordered and has come.

import type { InvoiceMatch } from '../../../office/cash/invoice-match';
import { type Currency, formatMoney, plainMoney } from '../../../schema/values/money';

export function dueByTermsSaid({
  heading,
  day,
  terms,
}: {
  readonly heading: string;
  readonly day: string;
  readonly terms: string;
}): string {
  return `${heading} is ${day}: ${terms}.`;
}

/** @param why `not received`: they count from a day that is blank */
export function dueNotKnown({
  why,
  terms,
  headings,
}: {
  readonly why: 'unknown' | 'no date' | 'not received';
  readonly terms: string;
  readonly headings: { readonly due: string; readonly terms: string; readonly receivedOn: string };
}): string {
  if (why === 'not received') return `${headings.due} is blank until ${headings.receivedOn} is filled in: ${terms}.`;
  return why === 'unknown'
    ? `${headings.due} is blank: “${terms}” is nothing that can be counted. Write 30 days, end of month + 30 or 14 days from receipt under ${headings.terms}, or type the day.`
    : `${headings.due} is blank until the invoice has its date: ${terms}.`;
}

export function noOrder(): string {
  return 'No order';
}

export function cancelledOrder(): string {
  return 'No order: it was cancelled';
}

/** Of an order of which nobody says what it costs. */
export function notCompared(): string {
  return 'Not compared: amounts are missing';
}

export function matchedSaid(): string {
  return 'Matched';
}

/** @param currency of the order @param usual that of the workbook, in whose minor units amounts stand */
export function matchSaid(match: Exclude<InvoiceMatch, { readonly verdict: 'No order' }>, currency: string, usual: Currency): string {
  if ('currency' in match) return `${match.verdict}: the order is in ${match.currency}`;
  if (match.verdict === 'Matched') return matchedSaid();
  const amount = (minor: number) => (currency === usual ? formatMoney(minor, usual) : `${currency} ${plainMoney(minor, usual)}`);
  const received = match.received === null ? 'a part received' : `${amount(match.received)} received`;
  const basis = match.basis === 'net' ? ', without VAT' : '';
  return `${match.verdict}: ${amount(match.invoiced)} invoiced, ${amount(match.ordered)} ordered, ${received}${basis}`;
}
