// What floats, cards and claims have to say.

import type { CauseKind } from '../../../office/cash/difference-finder';
import { counted, inWords } from '../../../schema/values/text';

export function floatsNotInUse(): string {
  return 'The tab Floats is not in use. Set Use Floats to yes on Settings, and run Set up workbook.';
}

export function cardIsNotCounted({ id }: { readonly id: string }): string {
  return `${id} is a company card: there is no float to count. Its statement says what was spent.`;
}

export function floatWithoutAmount({ id }: { readonly id: string }): string {
  return `${id} has no amount that can be read, so nobody knows what should be there. Write it under Amount first.`;
}

export function floatWithoutKind({ id }: { readonly id: string }): string {
  return `${id} is of no kind that the list knows. Choose one under Kind.`;
}

export function countedMeanwhile({ id }: { readonly id: string }): string {
  return `Somebody else has counted ${id} meanwhile. Nothing was written: look at what they found first.`;
}

export function countWrong(): string {
  return 'What was counted is no amount. Write it as 123.40.';
}

/** What should be there, and why. */
export function shouldBeWords({
  amount,
  open,
  should,
}: {
  readonly amount: string;
  readonly open: string | null;
  readonly should: string;
}): string {
  return open === null
    ? `${should} should be there: all of it.`
    : `${should} should be there: ${amount} less ${open} of receipts for which nothing has come back yet.`;
}

export function notCountedYet(): string {
  return 'It was not counted yet.';
}

interface SaidCount {
  readonly counted: string;
  readonly on: string | null;
  /** What should have been there then; null: as much as now. */
  readonly atCount: string | null;
}

function countedWords({ counted: amount, on, atCount }: SaidCount): string {
  return `${amount} was counted${on === null ? '' : ` on ${on}`}${atCount === null ? '' : `, when ${atCount} should have been there`}`;
}

export function floatHolds(said: SaidCount): string {
  return `${countedWords(said)}: it ${said.atCount === null ? 'holds' : 'held'}.`;
}

export function floatHoldsNot(said: SaidCount & { readonly difference: string; readonly isMissing: boolean }): string {
  const { atCount, difference, isMissing } = said;
  return `${countedWords(said)}: ${difference} ${isMissing ? `${atCount === null ? 'is' : 'was'} missing` : 'too much'}.`;
}

/** Of one float, as Check says it. */
export function floatSaid({ id, holder, words }: { readonly id: string; readonly holder: string; readonly words: string }): string {
  return `${[holder, id].filter((one) => one !== '').join(', ')}: ${words}`;
}

export function formerMeaning({ word, means, now }: { readonly word: string; readonly means: string; readonly now: string }): string {
  return `“${word}” means ${means}, as in an earlier Routesheet: floats take such receipts for paid back, and claims cannot tell them apart. It is to mean ${now}.`;
}

/** @param count floats of which somebody has typed what was counted */
export function countsTyped({ count, heading }: { readonly count: number; readonly heading: string }): string {
  return `${heading} of ${counted(count, 'float')} does not go with what was typed as counted. Repair works it out by the receipts of now.`;
}

export function rejectedOwed({ holder, amount }: { readonly holder: string; readonly amount: string }): string {
  return `${holder} owes ${amount} of receipts that were rejected.`;
}

export function movesSayOther({ given, amount }: { readonly given: string; readonly amount: string }): string {
  return `By its moves ${given} was given out, and Amount says ${amount}.`;
}

export function topUpsDiffer({ moves, receipts }: { readonly moves: string; readonly receipts: string }): string {
  return `It was topped up by ${moves}, and receipts that are paid back come to ${receipts}.`;
}

export function receiptsUnread({ ids }: { readonly ids: readonly string[] }): string {
  return `Not counted, as nobody can tell their amount in its currency: ${someOf(ids)}.`;
}

export function receiptsOutside({ ids }: { readonly ids: readonly string[] }): string {
  return `Dated before it was opened or after it was closed: ${someOf(ids)}.`;
}

export function holderLeft({ holder }: { readonly holder: string }): string {
  return `${holder} has left, and it is not closed.`;
}

/** Where a difference may come from. */
export function causeWords({
  kind,
  receipts,
  meant,
}: {
  readonly kind: CauseKind;
  readonly receipts: readonly string[];
  readonly meant: string | null;
}): string {
  const which = inWords(receipts, kind === 'twice' ? 'and' : 'or');
  if (kind === 'twice') return `${which} may be one receipt, entered twice.`;
  if (kind === 'not from it') return `${which} comes to just that: was it paid otherwise?`;
  if (kind === 'elsewhere') return `${which}, which is not of this float, comes to just that: was it paid from here?`;
  if (kind === 'no top-up') return `${which} comes to just that and is paid back: has the money come?`;
  if (kind === 'sign') return `${which} may have the wrong sign: a refund is below nought, a purchase above.`;
  if (kind === 'swapped') return `${which} may be ${meant}, with two digits swapped.`;
  return `${which} may be ${meant}, with the point in the wrong place.`;
}

/** The first of them. */
export function someOf(ids: readonly string[]): string {
  return ids.length > 6 ? `${ids.slice(0, 5).join(', ')} and ${counted(ids.length - 5, 'more receipt')}` : inWords(ids);
}
