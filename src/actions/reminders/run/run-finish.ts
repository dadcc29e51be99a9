// The end of a run, under the lock: what became of each mail, and the day is done.

import { trimmed } from '../../../office/sent-log/journal';
import type { Ports } from '../../../ports';
import { nowIn } from '../../transaction/clocks';
import { noLease, type ReminderState, readState, stateKeys } from '../../transaction/state';
import { locate } from '../../transaction/tabs';
import type { Begun, MailResult } from './begun-run';
import { type EntryOutcome, type Journal, outcomeBlocks, readJournal } from './journal-tab';
import { closedState, entryRun } from './run-begin';
import { outcomeOf } from './run-outcome';

/** The journal is read again: somebody may have sorted it while the mails went out. Entries that are too old go. */
export function finish(ports: Ports, begun: Begun, results: readonly MailResult[]): void {
  const { desk } = begun;
  if (desk === null) return;
  const located = locate(ports);
  const journal = readJournal(ports, located, desk.catalog);
  const { sheetId } = journal.read;
  for (const block of outcomeBlocks(journal, outcomesOf(journal, begun, results), desk.catalog)) ports.book.write(sheetId, [block]);
  const old = oldRows(ports, journal);
  if (old.length > 0) ports.book.deleteRows(sheetId, old);
  const state = readState<ReminderState>(located.store, stateKeys.reminders);
  const outcome = outcomeOf(begun, results);
  const closed = state && { [stateKeys.reminders]: JSON.stringify(closedState(state, begun, ports.clock.instant(), outcome)) };
  ports.store.set({ ...closed, [stateKeys.runLease]: noLease });
}

function outcomesOf(journal: Journal, begun: Begun, results: readonly MailResult[]): readonly EntryOutcome[] {
  const rows = new Map(journal.entries.map(({ run, row }) => [run, row]));
  return results.flatMap((result, at) => {
    const row = rows.get(entryRun(begun.run, at));
    return row === undefined ? [] : [{ row, ...result }];
  });
}

function oldRows(ports: Ports, { entries, letters }: Journal): readonly number[] {
  const all = [...entries, ...letters];
  const kept = new Set(trimmed(all, nowIn(ports).date).map(({ row }) => row));
  return all.map(({ row }) => row).filter((row) => !kept.has(row));
}
