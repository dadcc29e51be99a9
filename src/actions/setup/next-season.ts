// The next season of a workbook, made of a copy of it: people, lists, steps and settings stay, rows go, stay or move, the logs begin empty.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import type { BoundLog } from '../../schema/adopted/bound-table';
import { seenText } from '../../schema/values/text';
import { recordTables, tableOf } from '../../schema/workbook';
import { readLogTab } from '../memory/log-tab';
import {
  choiceMissing,
  copyFirst,
  idsAnew,
  idsGoOn,
  logsBeginEmpty,
  notSetUp,
  remindersOffHere,
  seasonCutOff,
  seasonKeeps,
  seasonUnread,
  titleMissing,
  titleRowMissingAfter,
  weeksUnread,
} from '../messages/setup';
import { belongingOf } from '../transaction/belonging';
import { invalid, Refusal } from '../transaction/failure';
import { catalogWritten, freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { readInUse, tablesInUse } from '../transaction/reading';
import { replaceSettings } from '../transaction/setting-values';
import { stateKeys, tabStateEntries, tabStateOrFirst } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { type SeasonChoice, type SeasonTab, seasonChoices, seasonTab } from './season-rows';
import { rememberTabs } from './setting-up';

type Input = Methods['nextSeason']['input'];
type Answer = Methods['nextSeason']['answer'];

/** Ten years. */
const mostWeeks = 520;

/**
 * In a copy only: says what it comes to, and with `sure` does it. It is noted before the first cell is written: one that was cut off is neither season, and
 * another copy is asked for. Nothing else but the copy is touched. Round trips: two or three a tab, and one for each run of rows or dates.
 * @throws Refusal: invalid (weeks, title), setup (not set up; cut off before), busy
 */
export function nextSeason(ports: Ports, input: Input): Answer {
  const first = locate(ports);
  const belonging = belongingOf(ports, first);
  if (belonging === 'new') throw new Refusal('setup', notSetUp());
  if (belonging === 'here') return { done: false, isCopy: false, words: copyFirst() };
  if (!input.sure) return { done: false, isCopy: true, words: planned(ports, first, input).words };
  return underLock(ports, () => {
    const located = locate(ports);
    const plan = planned(ports, located, input);
    ports.store.set({ [stateKeys.season]: 'true' });
    carryOut(ports, located, plan, input);
    return { done: true, isCopy: true, words: plan.words };
  });
}

interface LogRows {
  readonly sheetId: number;
  readonly tab: string;
  readonly rows: readonly number[];
  readonly lastRow: number;
}

interface SeasonPlan {
  readonly tabs: readonly SeasonTab[];
  readonly logs: readonly LogRows[];
  readonly words: readonly string[];
}

function planned(ports: Ports, located: Located, { production, rows, weeks, ids }: Input): SeasonPlan {
  if (located.store[stateKeys.season] === 'true') throw new Refusal('setup', seasonCutOff());
  const choiceOf = choices(rows);
  const { catalog } = freshCatalog(ports, located);
  const by = recordTables(located.workbook).some(({ key }) => choiceOf(key) === 'move') ? weeksIn(weeks) : 0;
  if (seenText(production) === '') throw refused('production', titleMissing());
  const { reads, problems } = readInUse(ports, located, catalog);
  const unread = tablesInUse(located, catalog).find(({ key }) => !reads.some(({ table }) => table.key === key));
  if (unread) throw new Refusal('setup', seasonUnread({ problems, tab: unread.tab }));
  // Lines go the way of what they belong to.
  const tabs = reads.map((read) => seasonTab(ports, read, catalog, choiceOf(read.table.inUseWith ?? read.table.key), by));
  const logs = logRows(ports, located);
  const cleared = tabs.filter(({ choice }) => choice === 'clear');
  return {
    tabs,
    logs,
    words: [
      ...tabs.map((tab) => tab.words),
      ...(logs.length > 0 ? [logsBeginEmpty({ tabs: logs.map(({ tab }) => tab) })] : []),
      ...(cleared.length > 0 ? [idWords(cleared, ids)] : []),
      seasonKeeps(),
      remindersOffHere(),
    ],
  };
}

function idWords(cleared: readonly SeasonTab[], ids: Input['ids']): string {
  if (ids === 'anew') return idsAnew();
  return idsGoOn({ next: [...new Set(cleared.map(({ next }) => String(next)))] });
}

function choices(rows: Input['rows']): (table: string) => SeasonChoice {
  return (table) => {
    const said = rows[table] ?? 'keep';
    const choice = seasonChoices.find((one) => one === said);
    if (choice === undefined) throw refused('', choiceMissing());
    return choice;
  };
}

function weeksIn(typed: string): number {
  const weeks = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  if (weeks < 1 || weeks > mostWeeks) throw refused('weeks', weeksUnread({ most: mostWeeks }));
  return weeks;
}

function refused(path: string, message: string): Refusal {
  return invalid([{ path, message }]);
}

function logRows(ports: Ports, located: Located): readonly LogRows[] {
  const { changes, sentMail } = located.workbook.roles;
  return [sentMail, changes].flatMap((key): readonly LogRows[] => {
    const tab = located.tabs.get(key);
    if (!tab) return [];
    const { head, grid } = readLogTab(ports, located, tableOf<BoundLog>(located.workbook, key), tab);
    const first = head.table.placement.headingRow + 1;
    const rows = Array.from({ length: Math.max(0, grid.length - first + 1) }, (_none, at) => first + at);
    return [{ sheetId: tab.sheetId, tab: tab.name, rows, lastRow: grid.length }];
  });
}

/** The file counts as a workbook of its own with the last of it. */
function carryOut(ports: Ports, located: Located, { tabs, logs }: SeasonPlan, { production, ids }: Input): void {
  for (const { sheetId, choice, rows, lastRow, blocks } of tabs) {
    if (choice === 'move') ports.book.write(sheetId, blocks);
    if (choice === 'clear') removeRows(ports, sheetId, rows, lastRow);
  }
  for (const { sheetId, rows, lastRow } of logs) removeRows(ports, sheetId, rows, lastRow);
  if (!replaceSettings(ports, located, { production: seenText(production) })) throw new Refusal('setup', titleRowMissingAfter());
  ports.book.flush();
  catalogWritten(ports);
  const going = ids === 'on' ? tabs.filter(({ choice }) => choice === 'clear') : [];
  const states = going.map(({ table, sheetId, next }) => [table, { ...tabStateOrFirst(located.store, table, sheetId), next }] as const);
  if (states.length > 0) ports.store.set(tabStateEntries(states));
  rememberTabs(ports, located.tabs);
}

/** Google keeps one row below the headings: a blank one is put in first. */
function removeRows(ports: Ports, sheetId: number, rows: readonly number[], lastRow: number): void {
  if (rows.length === 0) return;
  ports.book.insertRows(sheetId, lastRow, 1);
  ports.book.deleteRows(sheetId, rows);
}
