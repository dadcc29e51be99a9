// Dates by rule that follow from a save: of the rows that are saved, and of those whose rule was typed in the grid since.

import type { DueSources } from '../../office/due-rules/anchor-dates';
import { dueDatesIn, isOpenIn } from '../../office/due-rules/due-dates';
import type { DueBy } from '../../schema/calendar/due-by';
import type { Table } from '../../schema/table';
import { once } from '../../schema/values/once';
import type { Values } from '../../schema/values/value';
import { derivedState, wroteFor } from '../../workbook/references/derived';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { EditedRow, WantedChanges } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { datedBeside, datesMayMove } from '../messages/due-rules';
import { tablesInUse, tablesNamed } from '../transaction/reading';
import { dueSources } from './due-tabs';
import { dayIn, judgedRows } from './judged-rows';
import { naming } from './naming';

type Rows = Required<Pick<WantedChanges, 'adds' | 'edits'>>;

/** The changes with the dates that follow, and what there is to say of them. */
export interface WorkedOut extends Rows {
  readonly notes: readonly string[];
}

/** Rows typed in the grid that one save dates beside its own. */
const mostBeside = 50;

/**
 * A date that somebody typed stays, and so does a blank one whose rule waits. Reads the tabs that dates count from, once, and only where something may
 * follow; of a table whose rows are edited, that tab once more.
 */
export function withDatesByRule(desk: Desk, { adds, edits }: Rows): WorkedOut {
  const touched = new Set([...adds, ...edits].map(({ table }) => table));
  const dated = tablesInUse(desk.located, desk.catalog()).filter(({ dueBy }) => dueBy !== null);
  const mine = dated.find(({ key }) => touched.has(key));
  const dueBy = mine?.dueBy;
  if (!mine || !dueBy) return { adds, edits, notes: countedFrom(desk, dated, { adds, edits }) };
  const sources = once(() => sourcesOf(desk, mine, dueBy));
  const dueOf = datesOf(desk, mine, dueBy, sources);
  const own: Rows = {
    adds: adds.map((one) => (one.table === mine.key ? { ...one, rows: one.rows.map((row) => addedDated(row, mine, dueBy, dueOf)) } : one)),
    edits: edits.map((one) => (one.table === mine.key ? editedDated(one, mine, dueBy, dueOf) : one)),
  };
  const beside = typedInGrid(desk, mine, dueBy, sources, new Set(edits.map(({ id }) => id)));
  return { adds: own.adds, edits: [...own.edits, ...beside], notes: besideWords(dueBy, beside) };
}

type DueOf = (values: Values) => ReturnType<ReturnType<typeof dueDatesIn>>;

function sourcesOf(desk: Desk, table: Table, dueBy: DueBy) {
  const first = (key: string) => {
    const [one] = tablesNamed(desk.located, desk.catalog(), [key]);
    return one === undefined ? null : desk.read(one.key).read;
  };
  const named = naming(desk.located, desk.catalog(), (key) => desk.read(key).read);
  return dueSources(table, dueBy, first, named);
}

/** Nothing is read before a row asks. */
function datesOf(desk: Desk, table: Table, dueBy: DueBy, sources: () => DueSources): DueOf {
  const dueOf = once(() => dueDatesIn(table, dueBy, sources(), desk.catalog()));
  const isOpen = once(() => isOpenIn(table, dueBy, desk.catalog()));
  return (values) => ((values[dueBy.rule] ?? '') === '' || !isOpen()(values) ? null : dueOf()(values));
}

function addedDated(row: Values, table: Table, dueBy: DueBy, dueOf: DueOf): Values {
  if ((row[dueBy.date] ?? null) !== null) return row;
  const due = dueOf(row)?.due ?? null;
  return due === null ? row : { ...row, [dueBy.date]: due, [wroteFor(table, dueBy.date) ?? '']: due };
}

/** Where what it counts from was changed, or the date was emptied. */
function editedDated(edit: EditedRow, table: Table, dueBy: DueBy, dueOf: DueOf): EditedRow {
  const { changes, loaded } = edit;
  const { rule, own, contract } = dueBy;
  const isChanged = [rule, ...(contract ? [contract.partner, contract.episode] : []), ...Object.values(own)].some((key) => key in changes);
  const isEmptied = dueBy.date in changes && changes[dueBy.date] === null;
  if (!isEmptied && (!isChanged || dueBy.date in changes)) return edit;
  const wrote = wroteFor(table, dueBy.date) ?? '';
  const due = dueOf({ ...loaded, ...changes, [dueBy.date]: null })?.due ?? null;
  const stands = isEmptied ? null : (loaded[dueBy.date] ?? null);
  if (due === null || derivedState(stands, loaded[wrote] ?? null, due) !== 'ours') return edit;
  return { ...edit, changes: { ...changes, [dueBy.date]: due, [wrote]: due } };
}

/** Rows with a rule and a blank date that nobody has worked out. */
function typedInGrid(desk: Desk, table: Table, dueBy: DueBy, sources: () => DueSources, saved: ReadonlySet<string>): readonly EditedRow[] {
  const { read } = desk.read(table.key);
  const mayFollow = read.records.some(
    (record) => (valueIn(record, dueBy.date) ?? null) === null && (valueIn(record, dueBy.rule) ?? '') !== '' && !saved.has(record.id),
  );
  if (!mayFollow) return [];
  const wrote = wroteFor(table, dueBy.date) ?? '';
  const found = judgedRows(read, dueBy, sources(), desk.catalog()).filter(
    ({ record: { id }, state, due, unread }) =>
      state === 'ours' && due === null && !unread && id !== '' && !saved.has(id) && rowsWithKey(read, id).length === 1,
  );
  return found.slice(0, mostBeside).map(({ record: { id, values }, becomes, wrote: last }) => ({
    ...{ table: table.key, id, where: null },
    loaded: { [table.name]: values[table.name] ?? null, [dueBy.rule]: values[dueBy.rule] ?? null, [dueBy.date]: null, [wrote]: last },
    changes: { [dueBy.date]: becomes.due, [wrote]: becomes.due },
  }));
}

function besideWords({ date }: DueBy, beside: readonly EditedRow[]): readonly string[] {
  const [first] = beside;
  if (first === undefined) return [];
  return [datedBeside({ id: first.id, day: dayIn(first.changes[date]), others: beside.length - 1 })];
}

/** Dates that others count from were saved: what moves is shown where somebody asks. */
function countedFrom({ located }: Desk, dated: readonly Table[], { adds, edits }: Rows): readonly string[] {
  const base = (key: string) => located.workbook.tables.find((table) => table.key === key && table.shape === 'records');
  const isCounted = dated.some(({ dueBy }) => {
    if (!dueBy?.contract) return false;
    const { dates, work } = dueBy.contract;
    const anchors = [...Object.values(dates.anchors), dates.partner, dates.episode, dates.block];
    const ofDates = (key: string) => base(key)?.key === dates.table;
    return (
      adds.some(({ table }) => ofDates(table)) ||
      edits.some(({ table, changes }) => {
        const keys = Object.keys(changes);
        return ofDates(table)
          ? keys.some((key) => anchors.includes(key))
          : base(table)?.key === work.table && keys.some((key) => key.endsWith('/due') || key === work.block);
      })
    );
  });
  return isCounted ? [datesMayMove()] : [];
}
