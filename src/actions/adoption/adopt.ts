// Using a tab that was there before Routesheet: nothing is written until the coordinator has seen everything, then all of it or nothing.

import type { AdoptedAnswer } from '../../contract/adoption';
import type { Methods } from '../../contract/methods';
import type { Block, ColumnMark, Ports } from '../../ports';
import { type AdoptedTab, type Adoption, ownIdHeading } from '../../schema/adopted/adoption';
import type { AdoptionChanges } from '../../schema/adopted/adoption-changes';
import { type Role, tableOf } from '../../schema/workbook';
import { adoptedKey } from '../../workbook/adopted/adopted-table';
import { listsBlocks, peopleBlocks, stepsBlocks } from '../../workbook/adopted/adoption-changes';
import { withIds } from '../../workbook/rows/ids';
import type { ReadTable } from '../../workbook/rows/read-table';
import { recordCount } from '../../workbook/rows/records';
import { carryOut, cellSteps, type WriteStep } from '../changes/writing';
import { hasRoom } from '../setup/found-tabs';
import { setUpBare } from '../setup/setting-up';
import { invalid, Refusal } from '../transaction/failure';
import { catalogWritten, freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { adoptionEntries, noteOf } from '../transaction/placements';
import { readOne } from '../transaction/reading';
import { stateKeys, tabStateOrFirst } from '../transaction/state';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { type Considered, considered } from './proposing';

/**
 * Carries out what was proposed: a column of IDs at the far right where the tab has no code of its own, rows on People, Steps and Lists, marks on
 * the columns, and last of all the property that makes the tab one of ours. Whoever asks again after it died half way gets the same end.
 * @param seen of the proposal that the coordinator said yes to: when the headings have changed since, nothing is written
 * @throws Refusal: conflict, invalid with what is in the way, setup, busy
 */
export function adopt(ports: Ports, { draft, seen }: Methods['adopt']['input']): AdoptedAnswer {
  return underLock(ports, () => {
    const located = locate(ports);
    const done = earlierTry(ports, located, draft.sheetIds);
    if (done !== null) return done;
    const work = allowed(considered(ports, located, draft), seen);
    const { proposal } = work;
    if (hasRoom(located)) carriedOut(ports, located, work);
    else {
      // What was made must be real before it is read.
      setUpBare(ports);
      ports.book.flush();
      const roomy = locate(ports);
      carriedOut(ports, roomy, allowed(considered(ports, roomy, draft), seen));
    }
    return { tabs: proposal.tabs.map(({ name }) => name), rows: proposal.counts.rows, notes: proposal.notes };
  });
}

/** A proposal that may be carried out. */
type Allowed = Considered & { readonly adoption: Adoption };

function allowed(work: Considered, seen: string): Allowed {
  const { proposal, adoption } = work;
  if (proposal.troubles.length > 0 || adoption === null) throw invalid(proposal.troubles.map((message) => ({ path: '', message })));
  if (proposal.seen !== seen)
    throw new Refusal('conflict', 'The headings of this tab were changed since you looked at it. Nothing was written. Look at it again.');
  return { ...work, adoption };
}

/** What an earlier try came to whose answer was lost: the tabs are in use, all of them in the same way. Null: they are not. */
function earlierTry(ports: Ports, located: Located, sheetIds: readonly number[]): AdoptedAnswer | null {
  const isIn = ({ tabs }: Adoption) => sheetIds.every((id) => tabs.some(({ sheetId }) => sheetId === id));
  const adoption = located.placements.adoptions.find(isIn);
  if (!adoption || sheetIds.length === 0) return null;
  const { catalog } = freshCatalog(ports, located);
  const reads = sheetIds.map(
    (sheetId) => readOne(ports, located, recordTableOf(located, adoptedKey(adoption.table, sheetId)), catalog).read,
  );
  return { tabs: reads.map(({ tab }) => tab), rows: recordCount(reads), notes: [] };
}

/** Everything is read before the first cell is written; the column of IDs goes first, as it is what a protected tab refuses. */
function carriedOut(ports: Ports, located: Located, work: Allowed): void {
  const { adoption } = work;
  const writes = catalogWrites(ports, located, work.changes);
  const notes = new Map(ports.marks.ofTabs().adopted.map(({ sheetId, text }) => [sheetId, text]));
  const marked = new Map(work.reads.map(({ sheetId }) => [sheetId, ports.marks.ofColumns(sheetId)]));
  const base = tabStateOrFirst(located.store, adoption.table, -1);
  const { columns, next } = idColumns(work.reads, adoption, base.next);
  carryOut(ports, [...columns, ...writes]);
  for (const read of work.reads) {
    const tab = adoption.tabs.find(({ sheetId }) => sheetId === read.sheetId);
    const idAt = columns.find(({ sheetId }) => sheetId === read.sheetId)?.at;
    if (tab)
      mark(ports, wantedMarks(read, adoption, idAt), marked.get(read.sheetId) ?? [], noteOf(adoption, tab), notes.get(read.sheetId), tab);
  }
  ports.store.set({ ...adoptionEntries([adoption]), [stateKeys.tab(adoption.table)]: JSON.stringify({ ...base, next }) });
  catalogWritten(ports);
}

type IdColumn = Extract<WriteStep, { kind: 'column' }>;

/** One for each tab; none where a code of the tab's own serves. */
function idColumns(reads: readonly ReadTable[], { key, ownIds, headingRow }: Adoption, next: number) {
  const columns: IdColumn[] = [];
  let number = next;
  for (const read of ownIds ? reads : []) {
    const given = withIds(
      read,
      number,
      read.records.map(({ values }) => values),
    );
    number = given.next;
    const idAt = new Map(read.records.map(({ row }, index) => [row, String(given.rows[index]?.[key] ?? '')]));
    const below = Array.from({ length: read.lastRow - headingRow }, (_unused, index) => idAt.get(headingRow + index + 1) ?? '');
    const there = read.columns.find((column) => column.key === key)?.at;
    columns.push({
      kind: 'column',
      sheetId: read.sheetId,
      at: there ?? read.headings.length,
      row: headingRow,
      texts: [ownIdHeading, ...below],
      isNew: there === undefined,
    });
  }
  return { columns, next: number };
}

/** The marks of the columns that were found, and of the new column of IDs. */
function wantedMarks(read: ReadTable, { key, ownIds }: Adoption, idAt: number | undefined): readonly ColumnMark[] {
  const found = read.columns.filter((column) => !(ownIds && column.key === key)).map(({ at, key: column }) => ({ at, key: column }));
  return idAt === undefined ? found : [...found, { at: idAt, key }];
}

/** Marks of an earlier adoption that say otherwise go first. */
function mark(
  ports: Ports,
  wanted: readonly ColumnMark[],
  there: readonly ColumnMark[],
  note: string,
  noteThere: string | undefined,
  { sheetId }: AdoptedTab,
): void {
  const isThere = ({ at, key }: ColumnMark) => there.some((other) => other.at === at && other.key === key);
  const fits = there.every(({ at, key }) => wanted.some((other) => other.at === at && other.key === key)) && (noteThere ?? note) === note;
  if (!fits) ports.marks.remove(sheetId);
  ports.marks.markColumns(sheetId, fits ? wanted.filter((one) => !isThere(one)) : wanted);
  if (!fits || noteThere === undefined) ports.marks.markAdopted(sheetId, note);
}

/** The rows and spellings that the three tabs get. */
function catalogWrites(ports: Ports, located: Located, changes: AdoptionChanges): readonly WriteStep[] {
  const { catalog } = freshCatalog(ports, located);
  const { workbook } = located;
  const on = (role: Role, blocks: (read: ReadTable) => readonly Block[]): readonly WriteStep[] => {
    const { read, grid } = readOne(ports, located, tableOf(workbook, workbook.roles[role]), catalog);
    return cellSteps(read.sheetId, blocks(read), grid);
  };
  return [
    ...on('people', (read) => peopleBlocks(read, changes, catalog)),
    ...on('steps', (read) => stepsBlocks(read, changes, workbook, catalog)),
    ...on('lists', (read) => listsBlocks(read, changes, workbook, catalog)),
  ];
}
