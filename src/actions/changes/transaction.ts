// The one way in which rows are changed. An act says what is to change; all that keeps it whole is done here, in this order, for every act.

import type { Ports } from '../../ports';
import { isTyped } from '../../schema/column';
import { isLocalDate } from '../../schema/values/local-date';
import type { BegunRow } from '../../workbook/rows/begun-row';
import { stampKey } from '../../workbook/rows/last-change';
import type { FoundColumn } from '../../workbook/rows/read-table';
import type { CellBlock } from '../../workbook/rows/writes';
import { withDuesByTerms } from '../bills/dues-by-terms';
import { alsoMatched, withMatches } from '../bills/with-matches';
import { withCounts } from '../cash/with-counts';
import { refuseCircles } from '../casting/refuse-circles';
import { withDatesByRule } from '../due-rules/worked-out';
import { type LogEntries, logEntries } from '../memory/log-entries';
import { mostUnremembered } from '../memory/log-place';
import { renamedEntries } from '../rows/renamed-rows';
import { alsoBooked } from '../supplies/supply-tabs';
import { withBookings } from '../supplies/with-bookings';
import { Refusal } from '../transaction/failure';
import { catalogChanged, feedsCatalog } from '../transaction/known-catalog';
import { underLockToTheEnd } from '../transaction/lock';
import { readOne } from '../transaction/reading';
import { stateKeys, tabStateEntries, tabStateOrFirst } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { withFollowing } from '../typed-since/beside-a-save';
import { type Addition, additions } from './added-rows';
import { withAnswersDue } from './answers-due';
import { begunEntries, begunRows, isAnyNoted, isSameRow, withBegun } from './begun-rows';
import type { Done, EditedRow, TabMarks, TouchedTab, WantedChanges } from './changes';
import { type Desk, deskUnderLock } from './desk';
import { begunEdit, type Edition, edition, isOneRun } from './edited-rows';
import { issuesOfEdited } from './issue-paths';
import { loggedRows, type Touched } from './logged-rows';
import { carryOutLogged } from './logged-writing';
import { longTab, narrowReading } from './narrow-reading';
import { withReferences } from './references';
import { fewSteps, joined, type WriteStep } from './writing';

type Store = Located['store'];

/** What an act comes to: changes as data, and what is answered when they are written. */
export interface Work<A> {
  readonly changes: WantedChanges;
  readonly answer: (done: Done) => A;
}

export interface ActSubmit {
  /** The same once more adds nothing, and completes what an earlier try has left. */
  readonly key: string;
  /** Every table that is written to, in the order of writing: lines first, what they belong to last, so that it never rests on lines that are not there. */
  readonly tables: (located: Located) => readonly string[];
  /** What the act is called in the log of changes; absent: it leaves no entry. */
  readonly log?: { readonly name: string; readonly undid: string };
}

/**
 * Under the lock: lets the act look, remembers what must be (submits, IDs, rows that are begun), reads the tabs of edited rows, finds each by its key and
 * by what was loaded, checks, fills, stamps, writes all of it or nothing, flushes, and forgets the catalog where that was changed. The lock is held until
 * the execution ends: this is the last thing that it does. @throws Refusal: invalid, conflict, twice, gone, busy, setup; then nothing was written
 */
export function transaction<A>(ports: Ports, submit: ActSubmit, work: (desk: Desk) => Work<A>): A {
  return underLockToTheEnd(ports, () => transactionUnderLock(ports, submit, work));
}

/** The same as a part of what holds the lock already. */
export function transactionUnderLock<A>(ports: Ports, submit: ActSubmit, work: (desk: Desk) => Work<A>): A {
  const desk = deskUnderLock(ports, submit.key, submit.log !== undefined);
  const { changes, answer } = work(desk);
  const tables = alsoMatched(desk.located, alsoBooked(desk.located, submit.tables(desk.located)));
  const done = changed(ports, desk, changes, { ...submit, tables });
  const touched = (changes.touched ?? []).map(({ read }) => read.table.key);
  if ([...tables, ...touched].some((table) => feedsCatalog(ports, table))) catalogChanged(ports);
  return answer(done);
}

interface Submitted extends Pick<ActSubmit, 'log'> {
  readonly tables: readonly string[];
}

/** Every tab is read before the first cell is written. */
function changed(ports: Ports, desk: Desk, wanted: WantedChanges, { tables, log }: Submitted): Done {
  const { marks = [] } = wanted;
  const named = withReferences(desk, wanted);
  refuseCircles(desk, named);
  const dated = wanted.worksOut ? withDatesByRule(desk, named) : { ...named, notes: [] };
  const follows = wanted.worksOut ? withFollowing(desk, dated, named.looked) : { ...dated, notes: [] };
  const answered = withAnswersDue(desk, follows);
  const due = withDuesByTerms(desk, answered);
  const booked = withBookings(desk, { ...wanted, ...due });
  const { adds, edits } = withMatches(desk, wanted.worksOut ? withCounts(desk, booked) : booked);
  const notes = [...dated.notes, ...follows.notes, ...answered.notes, ...due.notes, ...booked.notes];
  for (const { table } of [...adds, ...edits])
    if (!tables.includes(table)) throw new Error(`An act writes to ${table} and does not say so`);
  const added = additions(ports, desk, adds);
  const rows = rowsBegun(ports, desk, added, edits, wanted.begun ?? []);
  const known = countOf([...added.flatMap(({ steps }) => steps), ...(wanted.begun ? (wanted.steps ?? []) : [])]);
  const expected = known + edits.reduce((sum, one) => sum + runsExpected(desk, one), 0);
  const { store: before } = desk.located;
  const early = expected > 1 || isAnyNoted(before, rows) ? rows : [];
  // Before the tabs of edited rows are read: between that and writing nothing may take time.
  const first = { ...wanted.before, ...booked.before, ...stateEntries(added), ...(early.length > 0 && withBegun(before, early)) };
  const store = remembered(ports, before, { ...first, ...(Object.keys(first).length > 0 && placeEntries(desk)) });
  const edited = orForgotten(ports, store, early.length > 0 ? begunRows(before) : null, () =>
    editions(ports, desk, edits, wanted.formulas ?? new Map()),
  );
  const steps = [...tables.flatMap((table) => [...stepsAdding(added, table), ...stepsEditing(edited, table)]), ...(wanted.steps ?? [])];
  // Columns that stand otherwise than they are declared.
  const late = early.length === 0 && rows.length > 0 && countOf(steps) > 1 ? rows : [];
  const noted = remembered(ports, store, late.length > 0 ? withBegun(store, late) : {});
  const entries = entriesOf(ports, desk, log, steps, [...(wanted.touched ?? []), ...edited, ...added]);
  const act = carryOutLogged(ports, steps, desk.log, entries);
  for (const one of marks) mark(ports, one);
  ports.book.flush();
  const ended = {
    ...wanted.after,
    ...lengthEntries(noted, edited),
    ...renamedEntries(ports, noted, edited),
    ...endedEntries(desk, noted, [...early, ...late]),
  };
  remembered(ports, noted, {
    ...ended,
    ...(act !== null && anchorEntries(desk, entries, Object.keys(first).length > 0, Object.keys(ended).length > 0)),
  });
  return withNotes({ added: added.map((one) => one.added), edited: edited.map((one) => one.edited), act }, notes);
}

/** Said with the first row. */
function withNotes({ added, edited, act }: Done, notes: readonly string[]): Done {
  const said = <T extends { readonly notes: readonly string[] }>(all: readonly T[]): readonly T[] =>
    all.map((one, at) => (at === 0 && notes.length > 0 ? { ...one, notes: [...one.notes, ...notes] } : one));
  return { added: said(added), edited: added.length > 0 ? edited : said(edited), act };
}

/** Where the log ends now, where that is to be remembered anyway. */
function placeEntries({ log }: Desk): Store {
  return log === null || log.tail === 0 ? {} : { [stateKeys.changes]: JSON.stringify(log.anchor) };
}

/** Where it ends after this act: when something is remembered anyway, or the next act would have many rows to look at. */
function anchorEntries({ log }: Desk, entries: LogEntries | null, wasSet: boolean, isSet: boolean): Store {
  if (log === null || entries === null) return {};
  const isLong = (wasSet ? 0 : log.tail) + entries.count > mostUnremembered;
  return isSet || isLong ? { [stateKeys.changes]: entries.anchor } : {};
}

function entriesOf(
  ports: Ports,
  desk: Desk,
  log: ActSubmit['log'],
  steps: readonly WriteStep[],
  touched: readonly Touched[],
): LogEntries | null {
  return desk.log === null || log === undefined
    ? null
    : logEntries(desk.log, { ...log, id: ports.newId(), stamp: desk.stamp() }, loggedRows(steps, touched));
}

function mark({ marks }: Ports, { sheetId, anew, columns, note }: TabMarks): void {
  if (anew) marks.remove(sheetId);
  marks.markColumns(sheetId, columns);
  if (note !== null) marks.markAdopted(sheetId, note);
}

/** What is remembered of each row; several are told apart from others by the act. */
function rowsBegun(
  ports: Ports,
  desk: Desk,
  added: readonly Addition[],
  edits: readonly EditedRow[],
  known: readonly BegunRow[],
): readonly BegunRow[] {
  const adding = added.flatMap(({ begun }) => begun ?? []);
  const editing = [...edits.flatMap((one) => begunEdit(desk.table(one.table), one, desk.stamp().when) ?? []), ...known];
  if (adding.length + editing.length < 2) return [...adding, ...editing];
  const act = ports.newId().slice(0, 8);
  return [...adding.map((row) => ({ ...row, act, added: true as const })), ...editing.map((row) => ({ ...row, act }))];
}

/** Boxes that nobody has ticked leave nothing half done. */
function countOf(steps: readonly WriteStep[]): number {
  return steps.filter(({ kind }) => kind !== 'boxes').length;
}

function runsExpected(desk: Desk, edit: EditedRow): number {
  return isOneRun(desk.table(edit.table), edit, desk.catalog()) ? 1 : 2;
}

/** That a tab is long, once it is seen: from then on a save reads less of it. */
function lengthEntries(store: Store, edited: readonly Edition[]): Store {
  return tabStateEntries(
    edited.flatMap(({ read: { table, lastRow, sheetId } }) => {
      const state = tabStateOrFirst(store, table.baseTable, sheetId);
      const isNew = lastRow > longTab && (state.rows ?? 0) <= longTab && !table.placement.adopted;
      return isNew ? [[table.baseTable, { ...state, rows: lastRow }] as const] : [];
    }),
  );
}

/** One round trip, none for nothing; the properties as they are then. */
function remembered(ports: Ports, store: Store, entries: Store): Store {
  if (Object.keys(entries).length > 0) ports.store.set(entries);
  return { ...store, ...entries };
}

function stateEntries(added: readonly Addition[]): Store {
  return tabStateEntries(added.flatMap(({ read, state }) => (state === null ? [] : [[read.table.baseTable, state] as const])));
}

/**
 * An act of several rows that came to its end needs no looking after; of one row its note stays, which costs nothing, as its stamp tells of whatever is
 * changed later. Without a stamp a cell that somebody empties would look like one that was never written.
 */
function endedEntries(desk: Desk, store: Store, noted: readonly BegunRow[]): Store {
  const isOver = noted.some(({ act, table }) => act !== undefined || stampKey(desk.table(table), 'when') === undefined);
  const others = begunRows(store).filter((row) => !noted.some((one) => isSameRow(one, row)));
  return isOver ? begunEntries(store, others) : {};
}

/** A refusal comes before anything was written: then the rows are remembered as they were before. */
function orForgotten<T>(ports: Ports, store: Store, before: readonly BegunRow[] | null, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Refusal && before !== null) ports.store.set(begunEntries(store, before));
    throw thrown;
  }
}

/** An edition with the formulas that it may write over. */
type Looked = Edition & Touched;

/** Each tab is read once, however many of its rows are edited. */
function editions(
  ports: Ports,
  desk: Desk,
  edits: readonly EditedRow[],
  formulas: NonNullable<WantedChanges['formulas']>,
): readonly Looked[] {
  const tables = [...new Set(edits.map(({ table }) => table))];
  const [only, ...others] = edits;
  const readings = new Map(
    tables.map((table) => {
      // Before the cells: between reading a row's place and writing there nothing may take time.
      const formats = desk.log === null || !edits.some((edit) => edit.table === table && mayDate(edit)) ? null : desk.formats(table);
      const narrow = only === undefined || others.length > 0 ? null : narrowReading(ports, desk, only);
      return [table, { formats, ...(narrow ?? readOne(ports, desk.located, desk.table(table), desk.catalog())) }] as const;
    }),
  );
  return edits.flatMap((edit) => {
    const reading = readings.get(edit.table);
    if (reading === undefined) return [];
    const found =
      edits.length === 1 && !edit.asLine ? edition(ports, desk, reading, edit) : named(edit, () => edition(ports, desk, reading, edit));
    const { formats } = reading;
    return [{ ...found, formats, formulas: desk.log === null ? null : (formulas.get(edit.table) ?? formulasUnder(ports, found)) }];
  });
}

/** True where it writes a day into what was seen as none. */
function mayDate({ loaded, changes }: EditedRow): boolean {
  return Object.entries(changes).some(([key, value]) => isLocalDate(value) && !isLocalDate(loaded[key]));
}

/** Of several rows the one that is refused is named. */
function named<T>(edit: EditedRow, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { code, message, issues, theirs, ...more } = thrown.failure;
    const said = `${edit.id}: ${message} None of the rows was changed.`;
    throw new Refusal(code, said, issuesOfEdited(edit, issues), theirs, edit.asLine ? { ...more, line: edit.id } : more);
  }
}

/** Of a row in which fields follow that the person has not seen, such as VAT: one round trip. The form itself lets nobody write over a formula. */
function formulasUnder(ports: Ports, { read, row, following }: Edition): TouchedTab['formulas'] {
  const isUnseen = ({ at, column }: FoundColumn) => isTyped(column) && following.some((block) => covers(block, at));
  if (!read.columns.some(isUnseen)) return null;
  const formulas: (readonly string[])[] = [];
  formulas[row - 1] = ports.book.formulas(read.sheetId, row);
  return formulas;
}

function covers({ column, cells }: CellBlock, at: number): boolean {
  return at + 1 >= column && at + 1 < column + (cells[0]?.length ?? 0);
}

function stepsAdding(added: readonly Addition[], table: string): readonly WriteStep[] {
  return added.flatMap(({ read, steps }) => (read.table.key === table ? steps : []));
}

/** Adjacent rows in one go, and rows apart that become the same; of all rows what follows from the changes first. */
function stepsEditing(edited: readonly Edition[], table: string): readonly WriteStep[] {
  const here = edited.filter(({ read }) => read.table.key === table);
  const [first] = here;
  const inTurn = [here.flatMap(({ following }) => following), here.flatMap(({ asked }) => asked)];
  return first === undefined ? [] : inTurn.flatMap((blocks) => fewSteps(first.read.sheetId, joined(blocks), first.read.grid));
}
