// What is said of mails to somebody outside: whom they cannot go to, what became of them.

import { inWords, quotedStart } from '../../schema/values/text';

export function noSuchLetter(): string {
  return 'There is no such mail about this tab.';
}

export function tooManyCopies({ most }: { readonly most: number }): string {
  return `A mail goes to ${most} others at most.`;
}

export function notFromHere(): string {
  return 'Nobody is mailed from this file: it is a copy, or Routesheet was removed from it. Turn on reminders here first.';
}

/** @param why it is known already that there is nobody: a sentence; null: there is a company */
export function noAddress({ partner, why }: { readonly partner: string; readonly why: string | null }): string {
  const mend = 'Write one under Email on Companies, or on People beside their company.';
  return why === null ? `${partner} has no address. ${mend}` : `${why} ${mend}`;
}

export function copiesLeftOut({ names }: { readonly names: readonly string[] }): string {
  const quoted = inWords(names.map((name) => `“${name}”`));
  return `CC: ${quoted} ${names.length === 1 ? 'is' : 'are'} nobody with an address on Companies or People, or not the only one of that name. Left out.`;
}

export function letterBefore({ when, to, state }: { readonly when: string; readonly to: string; readonly state: string }): string {
  return `${when}, to ${to}: ${state}.`;
}

export function perhapsOnItsWay({ when, to }: { readonly when: string; readonly to: string }): string {
  return `On ${when} a mail about this to ${to} was on its way when something stopped it. Nobody knows whether it went out: look under Sent in Gmail before you send it again.`;
}

export function unknownAddress({ address }: { readonly address: string }): string {
  return `${quotedStart(address)} is on neither Companies nor People. Write it there first.`;
}

export function sayToWhom(): string {
  return 'Say whom it goes to.';
}

export function noSubject(): string {
  return 'It has no subject.';
}

export function saysNothing(): string {
  return 'It says nothing.';
}

/** @param why sentences */
export function sentMailUnclear({ tab, why }: { readonly tab: string; readonly why: readonly string[] }): string {
  return `Nothing is mailed while “${tab}” cannot be read whole. ${why.join(' ')}`;
}

export function mostLettersSent({ most }: { readonly most: number }): string {
  return `${most} mails went out of this workbook by hand today, which is the most for a day. Copy it, or open it in Gmail.`;
}

export function noLettersLeft(): string {
  return 'Google lets this account send no more mails today. Copy it, or open it in Gmail.';
}

export function wentOutAlready({ to }: { readonly to: string }): string {
  return `It went out already, to ${to}.`;
}

export function notedAsSent(): string {
  return 'Written down on Sent mail as sent by hand.';
}

/** @param noted false: what became of it could not be written down */
export function letterSent({
  to,
  cc,
  file,
  noted,
}: {
  readonly to: string;
  readonly cc: readonly string[];
  readonly file: string | null;
  readonly noted: boolean;
}): string {
  const others = cc.length === 0 ? '' : ` and ${cc.join(', ')}`;
  const paper = file === null ? '' : `, with ${file}`;
  return `Sent to ${to}${others}${paper}.${noted ? '' : ' Sent mail could not be told: there it is still going out.'}`;
}

/** @param said in the words of Google's mail service */
export function letterRefused({ said }: { readonly said: string }): string {
  return `The mail service refused it: ${said}`;
}

/** @param why a sentence */
export function letterNotSent({ why }: { readonly why: string }): string {
  return `It did not go out. ${why}`;
}

/** Beside its entry on Sent mail. */
export function letterNote({
  from,
  cc,
  file,
}: {
  readonly from: string | null;
  readonly cc: readonly string[];
  readonly file: string | null;
}): string {
  const parts = [from === null ? '' : `From ${from}.`, cc.length === 0 ? '' : `CC ${cc.join(', ')}.`, file === null ? '' : `With ${file}.`];
  return parts.filter((part) => part !== '').join(' ');
}

export function sentAgainLater(): string {
  return 'It was sent again later.';
}

export function letterPerhapsTwice(): string {
  return 'An earlier try may have sent it, so it may have come twice.';
}

/** @param whom to tell; null: whoever sent it */
export function mailEndWords({ why, whom }: { readonly why: string; readonly whom: string | null }): string {
  return `You get this because ${why}. To get fewer or none, ${whom === null ? 'reply to this mail' : `tell ${whom}`}.`;
}
