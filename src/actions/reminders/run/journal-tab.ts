// The Sent mail tab: what was to go out is appended before, what became of it is noted after.

import { isLost, journalOf, journalRow, type MailState, type ReadEntry, type WrittenEntry } from '../../../office/sent-log/journal';
import { type LetterEntry, lettersOn } from '../../../office/sent-log/letters';
import type { Block, Ports } from '../../../ports';
import type { BoundLog } from '../../../schema/adopted/bound-table';
import type { Catalog } from '../../../schema/catalog';
import { tableOf } from '../../../schema/workbook';
import type { ReadTable } from '../../../workbook/rows/read-table';
import { readHead, readLog } from '../../../workbook/rows/records';
import { blocksOf } from '../../../workbook/rows/writes';
import { tellingLost } from '../../messages/reminders';
import { headingDisorder } from '../../transaction/disorder';
import { followed, rememberFollowed } from '../../transaction/following';
import { remindersIn } from '../../transaction/reminder-state';
import { type Located, tabOf } from '../../transaction/tabs';

export interface Journal {
  readonly read: ReadTable<BoundLog>;
  readonly entries: readonly ReadEntry[];
  /** Mails that somebody sent to the outside: no reminder goes by them. */
  readonly letters: readonly LetterEntry[];
  /** What there is to say of its headings. */
  readonly problems: readonly string[];
  /** Why nobody may be mailed: see `disorder.ts`. */
  readonly disorder: readonly string[];
  /** The same of entries that no longer say what was told; one sentence at most. */
  readonly lost: readonly string[];
}

/** What became of an entry. */
export interface EntryOutcome {
  readonly row: number;
  readonly state: MailState;
  readonly note: string;
}

/** The same of a letter, too. */
type WrittenOutcome = Omit<EntryOutcome, 'state'> & { readonly state: string };

/** One round trip; its columns are followed by their marks as all others. @throws Refusal when the tab is not there. */
export function readJournal(ports: Ports, located: Located, catalog: Catalog): Journal {
  const log = logOf(located);
  const tab = { ...tabOf(located, log) };
  const grid = ports.book.read(tab.sheetId);
  const found = followed(ports, located, readHead(log, tab, grid, catalog), grid);
  const problems = rememberFollowed(ports, located, [found]);
  const read = readLog(found.table, tab, grid, catalog);
  const entries = journalOf(read);
  return {
    read,
    entries,
    letters: lettersOn(read),
    problems,
    disorder: headingDisorder(found),
    lost: lostWords(located, read.tab, entries),
  };
}

/** While reminders are off nobody was told what matters now: they begin with the day on which they are turned on. */
function lostWords({ store }: Located, tab: string, entries: readonly ReadEntry[]): readonly string[] {
  const state = remindersIn(store);
  const [first, ...others] = entries.filter(isLost);
  const count = others.length + 1;
  if (state === null || first === undefined || count <= (state.forgotten ?? 0)) return [];
  return [tellingLost({ tab, count, row: first.row })];
}

/** Of a workbook that has no Sent mail yet: nobody was told anything. */
export function unwrittenJournal(located: Located, catalog: Catalog): Journal {
  const log = logOf(located);
  return {
    read: readLog(log, { sheetId: -1, name: log.tab }, [], catalog),
    entries: [],
    letters: [],
    problems: [],
    disorder: [],
    lost: [],
  };
}

function logOf({ workbook }: Located): BoundLog {
  return tableOf<BoundLog>(workbook, workbook.roles.sentMail);
}

/** New entries below the last one. */
export function entryBlocks({ read }: Journal, entries: readonly WrittenEntry[], catalog: Catalog): readonly Block[] {
  return entries.length === 0 ? [] : blocksOf(read.columns, read.lastRow + 1, entries.map(journalRow), catalog);
}

/** State and note of entries; adjacent rows are one block. */
export function outcomeBlocks({ read }: Journal, outcomes: readonly WrittenOutcome[], catalog: Catalog): readonly Block[] {
  const columns = read.columns.filter(({ key }) => key === 'state' || key === 'note');
  const runs: WrittenOutcome[][] = [];
  for (const outcome of [...outcomes].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.row === outcome.row - 1) run.push(outcome);
    else runs.push([outcome]);
  }
  return runs.flatMap((run) =>
    blocksOf(
      columns,
      run[0]?.row ?? 0,
      run.map(({ state, note }) => ({ state, note })),
      catalog,
    ),
  );
}
