// What claims have to say.

import { capitalised, counted, inWords } from '../../../schema/values/text';
import { someOf } from './floats';

export function claimsNotInUse(): string {
  return 'The tab Claims is not in use. Set Use Claims to yes on Settings, and run Set up workbook.';
}

export function claimWords({ receipts, gross }: { readonly receipts: number; readonly gross: string }): string {
  return `${counted(receipts, 'receipt')}, ${gross}.`;
}

/** Of a draft. */
export function draftWords({ receipts, gross }: { readonly receipts: number; readonly gross: string }): string {
  return `${counted(receipts, 'receipt')}, ${gross} so far. Nothing is handed in yet.`;
}

/** `day`: the last one for handing in. */
export function draftLate({ id, day }: { readonly id: string; readonly day: string }): string {
  return `${id} is a draft still: receipts on it were to be handed in on ${day}. Hand it in, or drop it.`;
}

export function draftOfNobody({ id }: { readonly id: string }): string {
  return `Whose ${id} is, or of which kind, cannot be read: put Holder and Kind right on the tab Claims.`;
}

export function draftChanged({ id }: { readonly id: string }): string {
  return `Somebody has changed ${id} since you looked. Nothing was written: look again.`;
}

/** Under Notes of a draft that is dropped. */
export function draftDropped(): string {
  return 'Dropped while it was a draft.';
}

/** On the top sheet of a draft. */
export function draftSheetWords(): string {
  return 'DRAFT: not handed in. What it comes to can still change.';
}

/** `status`: of the receipt itself. */
export function receiptSettled({
  id,
  status,
  claim,
}: {
  readonly id: string | null;
  readonly status: string;
  readonly claim: string;
}): string {
  return `${id ?? 'It'} is ${status} by itself: take it off ${claim}, or put its status right.`;
}

/** `ids`: each on several rows; `''` for rows without one. */
export function receiptsUnclear({ claim, ids }: { readonly claim: string; readonly ids: readonly string[] }): string {
  const twice = ids.filter((id) => id !== '');
  const lacks = [
    ...(twice.length === 0 ? [] : [`${someOf(twice)}: on more than one row`]),
    ...(twice.length < ids.length ? ['a receipt without a number'] : []),
  ];
  return `${claim} names what nobody can tell apart (${inWords(lacks)}). Check workbook names the rows; give each a number of its own first.`;
}

export function amountUnread({ id }: { readonly id: string | null }): string {
  return `${id === null ? 'Its amount' : `The amount of ${id}`} cannot be read: put its Gross right, or take it off.`;
}

export function claimStatusUnclear({ id }: { readonly id: string }): string {
  return `The status of ${id} says nothing that is known: choose one of its list on the tab Claims.`;
}

/** What a claim was handed in with, and what its receipts come to now. */
export function claimDrift({ id, was, is }: { readonly id: string; readonly was: DriftSide; readonly is: DriftSide }): string {
  return `${id} was handed in with ${sideWords(was)}; now there are ${sideWords(is)}. Put its receipts back, or query it and hand it in again.`;
}

interface DriftSide {
  readonly receipts: number;
  readonly gross: string;
  readonly vat: string;
}

function sideWords({ receipts, gross, vat }: DriftSide): string {
  return `${counted(receipts, 'receipt')}, ${gross}, VAT ${vat}`;
}

/** `paper`: the word for what there is, `''` where nobody has said, null where it will do. */
export function evidenceWords(said: {
  readonly id: string | null;
  readonly paper: string | null;
  readonly vat: boolean;
  readonly amount: boolean;
}): string {
  const { id, paper, vat, amount } = said;
  const lacks = [
    ...(paper === null ? [] : [paper === '' ? 'nobody has said what paper there is' : `paper: ${paper}`]),
    ...(vat ? [] : ['VAT is blank']),
    ...(amount ? [] : ['its amount cannot be read']),
  ];
  const words = `${inWords(lacks)}.`;
  return id === null ? capitalised(words) : `${id}: ${words}`;
}

export function evidenceMissing({ missing }: { readonly missing: readonly string[] }): string {
  const more = missing.length > 6 ? ` And ${counted(missing.length - 6, 'more receipt')}.` : '';
  return `${missing.slice(0, 6).join(' ')}${more} Accounts will ask about that. Hand it in all the same? Nothing was written yet.`;
}

export function receiptWords(said: {
  readonly id: string;
  readonly shop: string;
  readonly whatFor: string;
  readonly gross: string;
}): string {
  return `${said.id}, ${said.shop}, ${said.whatFor}: ${said.gross}`;
}

export function receiptsNotClaimable({ ids }: { readonly ids: readonly string[] }): string {
  return `Without who paid, what with, or an amount that can be read: ${someOf(ids)}.`;
}

export function claimedMeanwhile({ id }: { readonly id: string }): string {
  return `${id} is gone, or on another claim by now. Nothing was written: look again.`;
}

export function receiptChanged({ id }: { readonly id: string }): string {
  return `Somebody has changed the amount of ${id} since you looked. Nothing was written: look again.`;
}

export function receiptOfOther({ id, holder }: { readonly id: string | null; readonly holder: string }): string {
  return `${id ?? 'It'} is not ${holder}’s, or was paid with something else: a claim is of one person and one kind of money.`;
}

export function claimIsOther({ id, status }: { readonly id: string; readonly status: string }): string {
  return `${id} is ${status || 'without a status'} by now. Nothing was written: look again.`;
}

export function reasonMissing({ id }: { readonly id: string }): string {
  return `Say why ${id} is sent back: whoever has claimed it is to know.`;
}

/** Under a claim that was sent back. */
export function sentBackWords({ reason }: { readonly reason: string }): string {
  return `It was sent back: ${reason}`;
}

export function approverMissing({ id }: { readonly id: string }): string {
  return `Say who approves ${id}.`;
}

export function claimHasChanged({ drift }: { readonly drift: string }): string {
  return `${drift} Nothing was approved.`;
}

export function ownClaimAsked({ id, holder }: { readonly id: string; readonly holder: string }): string {
  return `${id} is ${holder}’s own claim. Approve it all the same? Nothing was written yet.`;
}

export function ownClaimRefused({ id, holder }: { readonly id: string; readonly holder: string }): string {
  return `${id} is ${holder}’s own claim: somebody else has to approve it. Settings say so.`;
}

export function noReceiptsOn({ id }: { readonly id: string }): string {
  return `No receipt is on ${id}.`;
}

/** Of a cost code at a rate. */
export function codeSums({ net, vat, gross }: { readonly net: string; readonly vat: string; readonly gross: string }): string {
  return `${net} net, ${vat} VAT, ${gross} gross`;
}

export function nothingClaimed(): string {
  return 'Choose a receipt first.';
}
