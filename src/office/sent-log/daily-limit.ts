// How often this workbook may mail an address in a day: the net below all other rules, for the day on which somebody empties Sent mail and sends again.

import { timesOf } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { textHash } from '../../schema/values/text';

/** Mails of one day on the workbook's clock. */
export interface MailTally {
  readonly day: LocalDate;
  /** Five characters for each mail, in which its address is not to be read: as many as fit into a property. */
  readonly marks: string;
}

/**
 * One is usual. The others are for runs that died: a mail counts before it is sent, since one that went out and killed the run would else go out
 * for ever; so a person at whose mail two runs died still gets it.
 */
export const mostMails = 3;

/** Somebody who tries out the preview is not to be kept from it; a loop is. */
export const mostTests = 10;

/** More than that Google lets nobody send in a day either; and a property takes 9 KB. */
const mostOfAll = 1_500;

const width = 5;

/** The tally of that day: a new one when what was counted is of another day. */
export function tallyOf(before: MailTally | null, day: LocalDate): MailTally {
  return before !== null && before.day === day && typeof before.marks === 'string' ? before : { day, marks: '' };
}

/** True while an address may have one more mail that day. */
export function mailable({ marks }: MailTally, most: number): (address: string) => boolean {
  const counts = timesOf(Array.from({ length: mailsIn({ marks }) }, (_unused, mail) => marks.slice(mail * width, (mail + 1) * width)));
  const room = marks.length < mostOfAll * width;
  return (address) => room && (counts.get(markOf(address)) ?? 0) < most;
}

/** Mails of that day so far. */
export function mailsIn({ marks }: Pick<MailTally, 'marks'>): number {
  return Math.ceil(marks.length / width);
}

/** With mails to those addresses counted. */
export function withMails({ day, marks }: MailTally, addresses: readonly string[]): MailTally {
  return { day, marks: (marks + addresses.map(markOf).join('')).slice(0, mostOfAll * width) };
}

function markOf(address: string): string {
  return textHash(address.trim().toLowerCase()).toString(36).padStart(width, '0').slice(-width);
}
