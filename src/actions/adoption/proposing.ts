// Looking at a tab that was there before Routesheet: what it would come to, and the mails that would go. Nothing is written.

import { type ProposedTab, proposalFor } from '../../adoption/proposal';
import type { SeenTab } from '../../adoption/shape';
import type { AdoptionDraft, CandidateTab, Proposal } from '../../contract/adoption';
import type { Methods } from '../../contract/methods';
import { workOf } from '../../office/rules/deadline';
import { countedAs } from '../../office/work/counts';
import type { Ports } from '../../ports';
import { type Adoption, columnsTab } from '../../schema/adopted/adoption';
import type { AdoptionChanges } from '../../schema/adopted/adoption-changes';
import type { Catalog } from '../../schema/catalog';
import { cellText } from '../../schema/values/cell';
import { adoptedTables, declaredTables } from '../../workbook/adopted/adopted-table';
import { catalogAfter } from '../../workbook/adopted/adoption-changes';
import { cellName } from '../../workbook/layout/cell-name';
import type { ReadTable } from '../../workbook/rows/read-table';
import { readTable, recordCount } from '../../workbook/rows/records';
import { toldApart } from '../../workbook/rows/told-apart';
import { chooseTab, coloursUnread, mappingTooLong, remindersAreOn, tabInUse, tabVanished } from '../messages/adoption';
import { previewOf } from '../reminders/preview';
import { nextRunInWords, nextSendDay } from '../reminders/reminders-view';
import { readJournal, unwrittenJournal } from '../reminders/run/journal-tab';
import { hasRoom, namesTaken, takenWords, withFoundTabs } from '../setup/found-tabs';
import { nowIn } from '../transaction/clocks';
import { invalid, Refusal } from '../transaction/failure';
import { tooManyCharacters } from '../transaction/kept-adoption';
import { freshCatalog } from '../transaction/known-catalog';
import { noteOf } from '../transaction/placements';
import { readInUse } from '../transaction/reading';
import { remindersIn } from '../transaction/reminder-state';
import { type Located, locate, ownTabs } from '../transaction/tabs';

/** A proposal with all that carrying it out takes. */
export interface Considered {
  readonly proposal: Proposal;
  /** Null while no heading row, or no table, is known. */
  readonly adoption: Adoption | null;
  readonly changes: AdoptionChanges;
  /** As People, Steps and Lists would be. */
  readonly catalog: Catalog;
  /** The tabs as they would be read; empty without an adoption. */
  readonly reads: readonly ReadTable[];
}

/** Unreadable cells that are named one by one. */
const cellsNamed = 60;

/** Names are asked for, as people choose by them. Two round trips. */
export function candidates(ports: Ports): Methods['candidates']['answer'] {
  const located = locate(ports);
  const own = new Set([...ownTabs(located).values()].map(({ sheetId }) => sheetId));
  const ours = new Set([...located.tabs.values()].map(({ sheetId }) => sheetId));
  const stateOf = (sheetId: number): CandidateTab['state'] => (own.has(sheetId) ? 'own' : ours.has(sheetId) ? 'used' : 'free');
  const { columnsTabs } = ports.marks.ofTabs();
  const tabs = ports.book.tabs().filter(({ sheetId, name }) => name !== columnsTab && !columnsTabs.includes(sheetId));
  return { tabs: tabs.map(({ sheetId, name }) => ({ sheetId, name, state: stateOf(sheetId) })) };
}

export function propose(ports: Ports, { draft }: Methods['propose']['input']): Proposal {
  return considered(ports, locate(ports), draft).proposal;
}

/** Two round trips a tab, and those of the catalog. @throws Refusal for tabs that are not there or not free */
export function considered(ports: Ports, located: Located, draft: AdoptionDraft): Considered {
  const tabs = seenTabs(ports, located, draft);
  const { catalog: before } = freshCatalog(ports, located);
  const today = nowIn(ports).date;
  const { adoptions } = located.placements;
  const { proposal, adoption, changes } = proposalFor({
    tabs,
    draft,
    workbook: declaredTables(located.workbook),
    languages: ports.languages(),
    dates: ports.book.locale().dates,
    catalog: before,
    adoptions,
    today,
  });
  const catalog = catalogAfter(before, changes);
  const reads = adoption === null ? [] : readsOf(ports, adoption, tabs, catalog);
  const whole = withCounts(proposal, tabs, reads, catalog);
  const troubles = [...whole.troubles, ...lengthTroubles(adoption, reads)];
  const notes = [
    ...reminderNotes(ports, located, catalog),
    ...whole.notes,
    ...colourNotes(ports, adoption, tabs),
    ...clashNotes(ports, located),
  ];
  return { proposal: { ...whole, troubles, notes }, adoption, changes, catalog, reads };
}

/** Whoever has reminders on asks nobody again: the next run takes the tab in. */
function reminderNotes(ports: Ports, { store }: Located, catalog: Catalog): readonly string[] {
  const state = remindersIn(store);
  return state === null
    ? []
    : [remindersAreOn({ when: nextRunInWords(ports, nextSendDay(ports, state, catalog), catalog.settings.sendHour) })];
}

/** Measured before anything is written: what a tab remembers of itself has its limit. */
function lengthTroubles(adoption: Adoption | null, reads: readonly ReadTable[]): readonly string[] {
  return reads.flatMap(({ sheetId, tab, columns }) => {
    const constants = adoption?.tabs.find((one) => one.sheetId === sheetId);
    const tooMany = adoption && constants ? tooManyCharacters(noteOf(adoption, constants), columns.length + 1) : null;
    return tooMany === null ? [] : [mappingTooLong({ tab, ...tooMany })];
  });
}

function seenTabs(ports: Ports, located: Located, { sheetIds }: AdoptionDraft): readonly SeenTab[] {
  if (sheetIds.length === 0) throw invalid([{ path: '', message: chooseTab() }]);
  const ours = new Set([...located.tabs.values()].map(({ sheetId }) => sheetId));
  const there = ports.book.tabs();
  const tabs = sheetIds.map((sheetId) => {
    const tab = there.find((candidate) => candidate.sheetId === sheetId);
    if (!tab) throw new Refusal('gone', tabVanished());
    if (ours.has(sheetId)) throw new Refusal('conflict', tabInUse({ tab: tab.name }));
    return { sheetId, name: tab.name };
  });
  return tabs.map((tab) => ({ ...tab, grid: ports.book.read(tab.sheetId), formulas: ports.book.inspect(tab.sheetId).formulas }));
}

function readsOf({ workbook }: Ports, adoption: Adoption, tabs: readonly SeenTab[], catalog: Catalog): readonly ReadTable[] {
  return adoptedTables(workbook, adoption).flatMap((table, at) => {
    const tab = tabs[at];
    return tab ? [readTable(table, tab, tab.grid, catalog)] : [];
  });
}

function withCounts(proposal: ProposedTab, tabs: readonly SeenTab[], reads: readonly ReadTable[], catalog: Catalog): Proposal {
  const { today } = proposal;
  const items = reads.flatMap((read) => workOf(read, catalog));
  const nameless = new Set(proposal.people.filter(({ choice, address }) => choice !== '' && address === '').map(({ choice }) => choice));
  const unreadable = reads.flatMap((read) =>
    read.records.flatMap((record) => record.issues.map(({ path }) => ({ read, row: record.row, path }))),
  );
  return {
    ...proposal,
    counts: {
      rows: recordCount(reads),
      work: items.filter(({ means }) => means !== 'not needed').length,
      late: items.filter((item) => countedAs(item, today) === 'late').length,
      withoutAddress: nameless.size,
      unreadable: unreadable.length,
    },
    unreadable: unreadable.slice(0, cellsNamed).map((cell) => cellAt(cell, tabs)),
  };
}

interface Unreadable {
  readonly read: ReadTable;
  readonly row: number;
  /** Key of the column. */
  readonly path: string;
}

function cellAt({ read, row, path }: Unreadable, tabs: readonly SeenTab[]): Proposal['unreadable'][number] {
  const { at, heading } = read.columns.find(({ key }) => key === path) ?? { at: 0, heading: path };
  const grid = tabs.find(({ sheetId }) => sheetId === read.sheetId)?.grid ?? [];
  return { tab: read.tab, cell: cellName(row, at), heading, text: cellText(grid[row - 1]?.[at] ?? '').slice(0, 60) };
}

/** Tabs that Routesheet would make beside this one, under other names than theirs. Asked only while they are not there. */
function clashNotes(ports: Ports, located: Located): readonly string[] {
  if (hasRoom(located)) return [];
  const needed = declaredTables(located.workbook).tables.filter((table) => table.shape !== 'records' || table.inUse === null);
  return namesTaken(ports, withFoundTabs(ports, located), needed).map(takenWords);
}

/** Without a status column a colour may say how far the work is: nobody can read that. Asked only then; one round trip a tab. */
function colourNotes(ports: Ports, adoption: Adoption | null, tabs: readonly SeenTab[]): readonly string[] {
  const keys = Object.keys(adoption?.columns ?? {});
  const hasStatus = keys.some((key) => key === 'status' || key.endsWith('/status'));
  if (adoption === null || hasStatus || !tabs.some(({ sheetId }) => ports.book.isColoured(sheetId, adoption.headingRow))) return [];
  return [coloursUnread()];
}

/** The mails that would go on the next sending day if it were done. */
export function proposePreview(ports: Ports, { draft }: Methods['proposePreview']['input']): Methods['proposePreview']['answer'] {
  const located = locate(ports);
  const { catalog, reads } = considered(ports, located, draft);
  const isReady = located.tabs.has(located.workbook.roles.settings);
  const others = isReady ? readInUse(ports, located, catalog) : { reads: [], problems: [] };
  const journal = located.tabs.has(located.workbook.roles.sentMail)
    ? readJournal(ports, located, catalog)
    : unwrittenJournal(located, catalog);
  // With reminders on, the mails that will go; else as if everybody were told of what is late.
  const everybody = remindersIn(located.store) === null;
  const desk = { located, catalog, journal, reads: toldApart([...others.reads, ...reads]), problems: others.problems };
  return previewOf(ports, desk, everybody);
}
