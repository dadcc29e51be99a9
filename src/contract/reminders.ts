// The Reminders view, as it travels to the sidebar.

/** Why reminders do not run though they are on. `copy`: this file is a copy; `trigger`: the hourly run is gone; `late`: no run for 26 hours. */
export type ReminderTrouble = 'copy' | 'trigger' | 'late' | 'permission' | null;

export interface RemindersView {
  readonly on: boolean;
  /** Whose account sends; null while off. */
  readonly sender: string | null;
  readonly senderIsMe: boolean;
  readonly trouble: ReminderTrouble;
  /** In words, on the workbook's clock: `Mon 2 Mar, 08:14: 12 mails`; null: never. */
  readonly lastRun: string | null;
  /** `Tue 3 Mar, between 8 and 9`; null while off. */
  readonly nextRun: string | null;
  readonly mailsLeft: number | null;
  /** Mails of the last run that wait for the next: the daily limit was reached. */
  readonly waiting: number;
}

export interface PreviewMail {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface PreviewView {
  /** Day that is previewed, in words. */
  readonly day: string;
  readonly mails: readonly PreviewMail[];
  /** `4 mails to 4 people`. */
  readonly summary: string;
  /** Lines already late, which go to the coordinator as one list when reminders are turned on. */
  readonly alreadyLate: number;
  /** Names without an address. */
  readonly withoutAddress: readonly string[];
}
