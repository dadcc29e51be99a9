// Using a tab that was there before Routesheet: nothing is written until the coordinator has seen everything, then all of it or nothing.

import type { AdoptedAnswer } from '../../contract/adoption';
import type { Methods } from '../../contract/methods';
import type { Block, ColumnMark, Ports } from '../../ports';
import { type Adoption, ownIdHeading } from '../../schema/adopted/adoption';
import type { AdoptionChanges } from '../../schema/adopted/adoption-changes';
import { type Role, tableOf } from '../../schema/workbook';
import { adoptedKey } from '../../workbook/adopted/adopted-table';
import { listsBlocks, peopleBlocks, stepsBlocks } from '../../workbook/adopted/adoption-changes';
import { withIds } from '../../workbook/rows/ids';
import type { ReadTable } from '../../workbook/rows/read-table';
import { recordCount } from '../../workbook/rows/records';
import type { TabMarks, WantedChanges } from '../changes/changes';
import { transaction } from '../changes/transaction';
import { cellSteps, type WriteStep } from '../changes/writing';
import { headingsChanged } from '../messages/adoption';
import { hasRoom } from '../setup/found-tabs';
import { setUpBare } from '../setup/setting-up';
import { invalid, Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { adoptionEntries, noteOf } from '../transaction/placements';
import { readOne } from '../transaction/reading';
import { tabStateEntries, tabStateOrFirst } from '../transaction/state';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { type Considered, considered } from './proposing';

/** What is written to beside the tab itself. */
const written = ['people', 'steps', 'lists'] as const satisfies readonly Role[];

/**
 * Carries out what was proposed: a column of IDs at the far right where the tab has no code of its own, rows on People, Steps and Lists, marks on
 * the columns, and last of all the property that makes the tab one of ours. Whoever asks again after it died half way gets the same end.
 * @param seen of the proposal that the coordinator said yes to: when the headings have changed since, nothing is written
 * @throws Refusal: conflict, invalid with what is in the way, setup, busy
 */
export function adopt(ports: Ports, { draft, seen }: Methods['adopt']['input'], key: string): AdoptedAnswer {
  return transaction(ports, { key, tables: ({ workbook }) => written.map((role) => workbook.roles[role]) }, ({ located }) => {
    const done = earlierTry(ports, located, draft.sheetIds);
    if (done !== null) return { changes: {}, answer: () => done };
    const work = allowed(considered(ports, located, draft), seen);
    const { tabs, counts, notes } = work.proposal;
    const answer = () => ({ tabs: tabs.map(({ name }) => name), rows: counts.rows, notes });
    if (hasRoom(located)) return { changes: changesFor(ports, located, work), answer };
    // What was made must be real before it is read.
    setUpBare(ports);
    ports.book.flush();
    const roomy = locate(ports);
    return { changes: changesFor(ports, roomy, allowed(considered(ports, roomy, draft), seen)), answer };
  });
}

/** A proposal that may be carried out. */
type Allowed = Considered & { readonly adoption: Adoption };

function allowed(work: Considered, seen: string): Allowed {
  const { proposal, adoption } = work;
  if (proposal.troubles.length > 0 || adoption === null) throw invalid(proposal.troubles.map((message) => ({ path: '', message })));
  if (proposal.seen !== seen) throw new Refusal('conflict', headingsChanged());
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
function changesFor(ports: Ports, located: Located, work: Allowed): WantedChanges {
  const { adoption } = work;
  const writes = catalogWrites(ports, located, work.changes);
  const notes = new Map(ports.marks.ofTabs().adopted.map(({ sheetId, text }) => [sheetId, text]));
  const base = tabStateOrFirst(located.store, adoption.table, -1);
  const { columns, next } = idColumns(work.reads, adoption, base.next);
  const marks = work.reads.flatMap((read) => {
    const tab = adoption.tabs.find(({ sheetId }) => sheetId === read.sheetId);
    const idAt = columns.find(({ sheetId }) => sheetId === read.sheetId)?.at;
    const there = ports.marks.ofColumns(read.sheetId);
    return tab ? [marksFor(read.sheetId, wantedMarks(read, adoption, idAt), there, noteOf(adoption, tab), notes.get(read.sheetId))] : [];
  });
  const after = { ...adoptionEntries([adoption]), ...tabStateEntries([[adoption.table, { ...base, next }]]) };
  return { steps: [...columns, ...writes], marks, after };
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
function marksFor(
  sheetId: number,
  wanted: readonly ColumnMark[],
  there: readonly ColumnMark[],
  note: string,
  noteThere: string | undefined,
): TabMarks {
  const isIn = (marks: readonly ColumnMark[]) => (one: ColumnMark) => marks.some(({ at, key }) => one.at === at && one.key === key);
  const fits = there.every(isIn(wanted)) && (noteThere ?? note) === note;
  const isThere = isIn(there);
  return {
    sheetId,
    anew: !fits,
    columns: fits ? wanted.filter((one) => !isThere(one)) : wanted,
    note: !fits || noteThere === undefined ? note : null,
  };
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
