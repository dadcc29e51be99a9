// The Reminders view, as it travels to the sidebar.

import type { LocalDate } from '../schema/values/local-date';

/**
 * Why reminders do not run though they are on. `copy`: this file is a copy; `permission`: the sender has not granted everything; `tab`: one of the
 * tabs that no mail can do without is gone or cannot be read whole; `trigger`: the hourly run is gone; `late`: no run for 26 hours; `unfinished`: the last run stopped half way and none has taken it up yet.
 */
export type ReminderTrouble = 'copy' | 'permission' | 'tab' | 'trigger' | 'late' | 'unfinished' | null;

/** What the person at the keyboard has granted Google to let Routesheet do. */
export type Permission = 'full' | 'parts' | 'missing';

/** What one run came to. */
export interface RunView {
  /** `Mon 2 Mar, 08:14`. */
  readonly when: string;
  readonly sent: number;
  readonly waiting: number;
  /** Refused by the mail service. */
  readonly failed: number;
  /** Why not all was sent, in plain words; `''`: all was. */
  readonly why: string;
}

export interface RemindersView {
  readonly on: boolean;
  /** Whose account sends; null while off. */
  readonly sender: string | null;
  readonly senderIsMe: boolean;
  /** Day since which that account sends, in words; null while off. */
  readonly since: string | null;
  readonly trouble: ReminderTrouble;
  /** With `tab`: what is wrong, in sentences; `''` otherwise. */
  readonly disorder: string;
  /** The hourly run; `unseen`: it is another account's, and Google shows nobody the runs of others. Null while off. */
  readonly trigger: 'there' | 'missing' | 'unseen' | null;
  /** Of the person at the keyboard. */
  readonly permission: Permission;
  /** Nobody is mailed up to and with that day; null: not paused. */
  readonly pause: { readonly until: LocalDate; readonly words: string } | null;
  /** In words, on the workbook's clock: `Mon 2 Mar, 08:14: 12 mails`; null: never. */
  readonly lastRun: string | null;
  /** `Tue 3 Mar, between 8 and 9`, `within the hour`; null while off. */
  readonly nextRun: string | null;
  /** Null while off, and where Google does not tell. */
  readonly mailsLeft: number | null;
  /** Mails of the last run that wait for the next: the daily limit was reached. */
  readonly waiting: number;
  /** The last runs that had something to send, the newest first. */
  readonly runs: readonly RunView[];
  /** What on Settings keeps mails from being what somebody meant, one sentence each: they go all the same. Also while off. */
  readonly warnings: readonly string[];
}

export interface PreviewMail {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Lines past their date when reminders are turned on, which go to the coordinator as one list. */
export interface AlreadyLate {
  /** As Today counts them. */
  readonly late: number;
  /** Those that Today has for approval, with client or to sort out. */
  readonly elsewhere: number;
}

export interface PreviewView {
  /** Day that is previewed, in words. */
  readonly day: string;
  /** Absent: they are of a day to come. */
  readonly isOfToday?: true;
  readonly mails: readonly PreviewMail[];
  /** `4 mails to 4 people`. */
  readonly summary: string;
  readonly alreadyLate: AlreadyLate;
  /** Names without an address. */
  readonly withoutAddress: readonly string[];
}
