// The end of a run, under the lock: what became of each mail, and the day is done.

import { isToCome, trimmed } from '../../../office/sent-log/journal';
import type { Ports } from '../../../ports';
import { nowIn } from '../../transaction/clocks';
import { type RunLease, runLease, stateKeys } from '../../transaction/state';
import type { Located } from '../../transaction/tabs';
import type { Begun, MailResult } from './begun-run';
import { type EntryOutcome, type Journal, outcomeBlocks, readJournal } from './journal-tab';
import { endOf, entryRun } from './run-begin';
import { outcomeOf } from './run-outcome';

/**
 * The journal is read again: somebody may have sorted it while the mails went out, and an outcome in another row would let its mail go twice. Entries that
 * are too old go. What the run came to is noted with its lease, which nobody else writes: so nothing needs to be read that people may have changed, and
 * what is written on Sent mail is known twice until the next run has seen it.
 */
export function finish(ports: Ports, begun: Begun, results: readonly MailResult[]): void {
  const { desk } = begun;
  if (desk === null) return;
  const journal = readJournal(ports, asItIsNow(ports, desk.located), desk.catalog);
  const { sheetId } = journal.read;
  for (const block of outcomeBlocks(journal, outcomesOf(journal, begun, results), desk.catalog)) ports.book.write(sheetId, [block]);
  const old = oldRows(ports, journal);
  if (old.length > 0) {
    ports.book.deleteRows(sheetId, old);
    // Rows move: nobody may write among them before they have.
    ports.book.flush();
  }
  ports.store.set({ [stateKeys.runLease]: JSON.stringify(endedLease(ports, begun, results)) });
}

/** Tabs may have gone while the mails went out, and columns may have been moved. */
function asItIsNow({ book }: Ports, located: Located): Located {
  const there = new Map(book.tabs().map((tab) => [tab.sheetId, tab]));
  const tabs = [...located.tabs].flatMap(([key, { sheetId }]) => {
    const tab = there.get(sheetId);
    return tab === undefined ? [] : [[key, tab] as const];
  });
  return { ...located, tabs: new Map(tabs), marks: null };
}

/** What is to be tried again was refused: it did not go out. */
function endedLease(ports: Ports, begun: Begun, results: readonly MailResult[]): RunLease {
  const { run, mails } = begun;
  const at = ports.clock.instant();
  const cursor = results.findIndex(({ state }) => state === 'waiting');
  const refused = results.flatMap(({ state }, place) => (state === 'not sent' || isToCome(state) ? [place] : []));
  return {
    ...{ run, mails: mails.length, refused, lease: at + runLease, cursor: cursor < 0 ? results.length : cursor },
    end: endOf(begun, at, outcomeOf(begun, results)),
  };
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
