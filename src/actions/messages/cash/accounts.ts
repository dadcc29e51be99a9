// What is said of invoices on their way to accounts, and of lists for accounts.

import { capitalised, counted, inWords } from '../../../schema/values/text';

export function billsNotInUse(): string {
  return 'The tab Invoices is not in use. Set Use Invoices to yes on Settings, and run Set up workbook.';
}

/** @param due null: nobody knows */
export function billWords(said: {
  readonly id: string;
  readonly supplier: string;
  readonly theirNo: string;
  readonly amount: string;
  readonly due: string | null;
}): string {
  const { id, supplier, theirNo, amount, due } = said;
  return [`${id}, ${supplier} ${theirNo}`, ...(amount === '' ? [] : [amount]), ...(due === null ? [] : [`due ${due}`])].join(', ');
}

/** @param id null: it stands beside the invoice, which says it itself @param status `''`: it has none; null: it is approved @param match null: nothing is wrong with it */
export function billAgainst(said: {
  readonly id: string | null;
  readonly status: string | null;
  readonly isRead: boolean;
  readonly match: string | null;
}): string {
  const { id, status, isRead, match } = said;
  const lacks = [
    ...(isRead ? [] : ['its amount cannot be read']),
    ...(status === null ? [] : [status === '' ? 'nobody has approved it' : `its status is ${status}`]),
  ];
  const words = [...(lacks.length === 0 ? [] : [`${inWords(lacks)}.`]), ...(match === null ? [] : [`${match}.`])].join(' ');
  if (words === '') return '';
  return id === null ? capitalised(words) : `${id}: ${words}`;
}

export function againstAsked({ against }: { readonly against: readonly string[] }): string {
  const more = against.length > 6 ? ` And ${counted(against.length - 6, 'more invoice')}.` : '';
  return `${against.slice(0, 6).join(' ')}${more} Pass them on all the same? Nothing was written yet.`;
}

export function billPassedMeanwhile({ id }: { readonly id: string }): string {
  return `${id} is gone, cancelled, or with accounts by now. Nothing was written: look again.`;
}

export function billChanged({ id }: { readonly id: string }): string {
  return `Somebody has changed the amount of ${id} since you looked. Nothing was written: look again.`;
}

/** @param sums one for each currency, with it */
export function sumsPassed({ count, sums }: { readonly count: number; readonly sums: readonly string[] }): string {
  return `${counted(count, 'invoice')}, ${inWords(sums)}`;
}

export function nothingForAccounts(): string {
  return 'Nothing is on that list any more: look again.';
}

export function accountsColumnsGone({ headings, tab }: { readonly headings: readonly string[]; readonly tab: string }): string {
  return `Columns for accounts on Settings names ${inWords(headings)}, and ${tab} has no such column.`;
}
