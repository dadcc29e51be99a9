// What the comparison asks of either side: the same work, whoever does it.

import type { Execution, Host, OutgoingMail, RunResult, Saved } from '../../host/api';
import { fixedClock } from '../../host/engine/clock';
import { openHost } from '../../host/engine/open-host';
import { loadProject } from '../../host/engine/project/project';
import { monday } from './delivery';

export interface Side {
  readonly name: string;
  readonly host: Host;
  /** All that went out, oldest first. */
  readonly mails: readonly OutgoingMail[];
  find(id: string): Execution;
  /** New deliveries with titles of their own. */
  append(titles: readonly string[]): Execution;
  /** Replaces the notes of one delivery. */
  update(id: string, notes: string): Execution;
  /** Everything that is due, for somebody to look at. */
  listDue(): Execution;
  /** The clock moves on to that time and the reminders run; they may fail, as faults want it. */
  remind(at: number): Execution;
  /** Another run while one goes on. */
  remindMeanwhile(): void;
}

/** The same studio on the same Monday for either side, whose project lies in that folder, in a blank workbook or a saved one. */
export function openSide(folder: string, saved?: Saved): { readonly host: Host; readonly mails: readonly OutgoingMail[] } {
  const mails: OutgoingMail[] = [];
  const host = openHost({
    project: loadProject(folder),
    clock: fixedClock(monday),
    zone: 'Europe/London',
    locale: 'en_GB',
    user: 'ana@example.com',
    deliver: (mail) => void mails.push(mail),
    mailQuota: 1_000_000,
    ...(saved ? { saved } : {}),
  });
  return { host, mails };
}

/** Cells of the tab of deliveries as objects by heading. */
export function rowsOfDeliveries({ host }: Side): readonly Readonly<Record<string, unknown>>[] {
  const { book } = host;
  const tab = book.tabs.named('Deliveries');
  if (!tab) throw new Error('No tab Deliveries');
  const { rows, columns } = book.cells.extent(tab.id);
  const [headings = [], ...cells] = book.cells.values(tab.id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  return cells.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
}

/** @throws when it failed: then there is nothing to measure. */
export function costOf(result: RunResult): Execution {
  if (!result.ok) throw new Error(`${result.execution.function}: ${result.error.message}`);
  return result.execution;
}
