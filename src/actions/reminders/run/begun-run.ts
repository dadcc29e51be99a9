// A run between its beginning and its end, and what came of its mails.

import type { Digest } from '../../../office/digest/digest';
import type { MailTally } from '../../../office/sent-log/daily-limit';
import type { MailState } from '../../../office/sent-log/journal';
import type { Mail } from '../../../ports';
import type { LocalDate } from '../../../schema/values/local-date';
import type { RunReading } from './planning';

/** A run whose intents are written down. Empty `mails`: there is nothing to send, or another run is at it. */
export interface Begun {
  readonly run: string;
  readonly mails: readonly Mail[];
  /** Addresses whose mail an earlier run died at: they may get this one a second time. */
  readonly doubtful: ReadonlySet<string>;
  /** Addresses that are known to work. */
  readonly trusted: ReadonlySet<string>;
  /** Addresses that refused what was sent to them last. */
  readonly distrusted: ReadonlySet<string>;
  /** Mails beyond today's limit. */
  readonly waiting: number;
  /** Mails to addresses that had as many today as anybody gets. */
  readonly held: readonly Digest[];
  /** Mails of today before this run. */
  readonly tally: MailTally;
  readonly desk: RunReading | null;
  /** What is done with once all of it is sent. */
  readonly done: Readonly<Record<string, LocalDate>>;
  /** What is known of retakes by now; null: no more than before. */
  readonly retakes: string | null;
}

export interface MailResult {
  readonly state: MailState;
  readonly note: string;
}
