// What one run of the reminders sends: everybody's mail of their own local day, most urgent first. Pure: nothing is sent or written here.

import type { Catalog } from '../schema/catalog';
import type { LocalDate } from '../schema/local-date';
import type { ReadTable } from '../workbook/read-table';
import type { Digest } from './digest';
import type { JournalEntry } from './journal';
import type { LocalNow } from './send-times';

export interface RunInput {
  /** All tables in use, IDs given. */
  readonly reads: readonly ReadTable[];
  readonly catalog: Catalog;
  readonly journal: readonly JournalEntry[];
  /** Reminder days before it are not caught up, and what was late before it goes to the coordinator as one list, unless `everybody`. */
  readonly startedOn: LocalDate;
  readonly everybody: boolean;
  /** The wall clock of a zone, null for the workbook's; a zone that the platform does not know counts as the workbook's. */
  readonly at: (zone: string | null) => LocalNow;
  /** By zone, `''` for the workbook's: the last local day that is done with. People there get nothing more that day. */
  readonly done?: Readonly<Record<string, LocalDate>>;
  /** Address of the account that sends: stands in for a coordinator without address. */
  readonly sender: string;
  /** For a preview and for sending at once: whoever's hour has not come counts as if it had. */
  readonly ignoreHour: boolean;
  /** What could not be read, in plain words: goes to the coordinator. */
  readonly problems?: readonly string[];
}

export interface RunPlan {
  /** Most urgent first. */
  readonly digests: readonly Digest[];
  /** Zones in use, `''` for the workbook's: see `doneAfter`. */
  readonly zones: readonly string[];
  /** Lines that were late before `startedOn`. */
  readonly alreadyLate: number;
  /** Names on open work that have no address. */
  readonly withoutAddress: readonly string[];
}

/** Plans the mails of this moment. */
export function planRun(_input: RunInput): RunPlan {
  return { digests: [], zones: [''], alreadyLate: 0, withoutAddress: [] };
}
