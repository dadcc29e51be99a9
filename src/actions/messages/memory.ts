// What undoing, and forgetting a person, have to say.

import { counted, inWords } from '../../schema/values/text';

export function notInLog(): string {
  return 'This is no longer in the log of changes, so it cannot be undone here. File, Version history has what stood there.';
}

/** @param called ID and name of the row */
export function entryUnreadable({ called }: { readonly called: string }): string {
  return `${called}: its entry in the log was edited and cannot be understood.`;
}

/** @param why half a sentence: what became of the row */
export function notPutBack({ called, why }: { readonly called: string; readonly why: string }): string {
  return `${called} ${why}.`;
}

export function moreLeft({ count }: { readonly count: number }): string {
  return `And ${counted(count, 'thing')} more.`;
}

export function nameTooShort(): string {
  return 'Type the whole name, as it stands or stood on People.';
}

export function addressMalformed({ address }: { readonly address: string }): string {
  return `“${address}” is not a mail address.`;
}

export function stillOnPeople({ name }: { readonly name: string }): string {
  return `${name} is still on People and gets mails, which need to remember what was told. Write No under Active there, or delete the row, and try again.`;
}

export function mailsGoingOut(): string {
  return 'Mails are going out just now. Nothing was changed. Try again in ten minutes.';
}

export function sendsReminders({ sender }: { readonly sender: string }): string {
  return `Reminders are sent from the account ${sender}. Let somebody else take over under Reminders first.`;
}

/** Beside the field that is to be mended. */
export const besideField = {
  name: 'Type the whole name.',
  address: 'This is not a mail address.',
  onPeople: 'Still on People and active.',
  sender: 'Sends the reminders.',
} as const;

/** @param who name and address; @param instead what stands there afterwards */
export function forgottenOn({
  who,
  tab,
  entries,
  instead,
}: {
  readonly who: string;
  readonly tab: string;
  readonly entries: number;
  readonly instead: string;
}): string {
  return `${who} on ${tab}, in ${counted(entries, 'entry', 'entries')}: “${instead}” stands there instead.`;
}

export function rowOnPeopleStays({ name }: { readonly name: string }): string {
  return `The row of ${name} on People: delete it when nothing needs the address any more.`;
}

export function creditsStay(): string {
  return 'Rows of work, receipts and reviews that name them: who made what belongs to the production, and its credits come from it.';
}

export function addressShared({ address }: { readonly address: string }): string {
  return `${address}: somebody else on People is mailed there.`;
}

/** @param tabs with their quotation marks */
export function asideStays({ tabs }: { readonly tabs: readonly string[] }): string {
  return `What was put aside on ${inWords(tabs)}: delete ${tabs.length === 1 ? 'that tab' : 'those tabs'}, or replace the name there.`;
}

export function beyondReach(): string {
  return 'Google’s version history, and mails that have gone out: Routesheet cannot reach either.';
}

export function notUndoneAnyMore(): string {
  return 'Cells that named them are not put back by Undo any more. What is open under their name may be told to the coordinator once more: hand it over first.';
}
