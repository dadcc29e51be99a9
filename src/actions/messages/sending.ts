// What a run of the reminders says: in the notes of Sent mail, and of itself.

import { mostMails } from '../../office/sent-log/daily-limit';
import { counted } from '../../schema/values/text';

/** Of a mail that a run which died had not come to. */
export function stoppedBefore(): string {
  return 'The run stopped before this mail. The next run sends it.';
}

/** Of the mail that a run died at. */
export function stoppedMeanwhile(): string {
  return 'The run stopped while this mail went out. The next run sends it again.';
}

export function stoppedHalfWay(): string {
  return 'The run stopped half way. The next one went on where it ended.';
}

export function perhapsTwice(): string {
  return 'An earlier run stopped while it sent this mail, so it may have come twice.';
}

/** Of a mail that a run which died was refused; why is not known any more. */
export function refusedBefore(): string {
  return 'The mail service refused it.';
}

/** @param reason in the words of the service, in whatever language */
export function refusedBy({ reason }: { readonly reason: string }): string {
  return `The mail service refused it: ${reason}`;
}

export function outOfService(): string {
  return 'The mail service took no more mails. The next run tries again.';
}

/** Of a mail that was refused when nothing went out after it. */
export function triedInVain(): string {
  return 'The mail service took no more mails, this one neither. The next run tries again.';
}

export function timeUsedUp(): string {
  return 'The run had used up its time. The next run sends it.';
}

export function mailsWait({ count }: { readonly count: number }): string {
  return count === 1
    ? '1 mail waits: the number of mails that Google lets this account send in a day is used up.'
    : `${counted(count, 'mail')} wait: the number of mails that Google lets this account send in a day is used up.`;
}

/** Of the mail at which the day's number was used up. */
export function leftToTomorrow(): string {
  return 'The number of mails that Google lets this account send in a day was used up. It goes once Google’s day is over.';
}

/** Of a run. */
export function limitReached(): string {
  return 'The number of mails that Google lets this account send in a day was used up. The rest goes once Google’s day is over.';
}

export function addressHeld(): string {
  return `This address had ${mostMails} mails from this workbook today already. It gets no more until tomorrow.`;
}

export function addressesHeld({ count }: { readonly count: number }): string {
  return `${counted(count, 'address', 'addresses')} had ${mostMails} mails from this workbook today already.`;
}

export function addressesRefused({ count }: { readonly count: number }): string {
  return `The mail service refused ${counted(count, 'address', 'addresses')}. The tab Sent mail says which.`;
}
