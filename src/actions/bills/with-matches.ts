// Match of invoices once an act is done that changes some of them, an order of theirs, or what has come of it: those of one order add up, so that others follow.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { BillMatching } from '../../schema/cash/bills';
import { textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { derivedWrites } from '../../workbook/references/derived';
import { fillKeys, workedOut } from '../../workbook/rows/fills';
import type { AddedRows, EditedRow } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { type Rows, supplyTables } from '../supplies/supply-tabs';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';
import { type BillRow, matchTexts } from '../typed-since/bill-matches';
import { billTables } from './bill-tabs';
import { isOrdered, readsOnceDone } from './orders-once-done';

/** Invoices that one act brings up to date beside its own. */
const mostBeside = 50;

/** Reads invoices, orders and their lines where what the act changes says something to compare - of an invoice, an order, or what has come - and orders are in use. */
export function withMatches(desk: Desk, rows: Rows): Rows {
  const { located } = desk;
  return billTables(located).reduce((all, key) => {
    const table = desk.table(key);
    const matching = table.bills?.matching;
    const isKept = matching && matching.match in table.columns && located.tabs.has(key);
    return isKept && isAsked(desk, table, matching, all) ? matchedOn(desk, table, matching, all) : all;
  }, rows);
}

/** The tables of an act with those of invoices, where it may change what was ordered or has come: they come last, as what they say follows from the others. */
export function alsoMatched(located: Located, tables: readonly string[]): readonly string[] {
  const bills = billTables(located).filter((key) => !tables.includes(key));
  return tables.some((key) => supplyTables(located).includes(key)) ? [...tables, ...bills] : tables;
}

function isAsked(desk: Desk, table: BoundTable, matching: BillMatching, rows: Rows): boolean {
  const { adds, edits } = rows;
  const column = table.columns[matching.order];
  if (column?.kind !== 'ref' || tablesNamed(desk.located, desk.catalog(), column.to).length === 0) return false;
  const wants = desk.catalog().settings.wantsOrders === true;
  const keys = [...Object.values(matching), ...fillKeys(table).from];
  const names = (row: Values) => [matching.order, matching.creditFor].some((key) => (row[key] ?? null) !== null);
  const isAdded = adds.some((one) => one.table === table.key && one.rows.some((row) => wants || names(row)));
  const isEdited = edits.some((edit) => edit.table === table.key && keys.some((key) => key in edit.changes));
  return isAdded || isEdited || isOrdered(desk, rows);
}

function matchedOn(desk: Desk, table: BoundTable, matching: BillMatching, { adds, edits }: Rows): Rows {
  const { read } = desk.read(table.key);
  const catalog = desk.catalog();
  const mine = new Map(edits.flatMap((edit) => (edit.table === table.key ? [[textKey(edit.id), edit] as const] : [])));
  const filled = (values: Values, changed: Values): Values => ({ ...values, ...workedOut(table, values, Object.keys(changed), catalog) });
  const standing = read.records.map((record): BillRow => {
    const changes = record.id === '' ? undefined : mine.get(textKey(record.id))?.changes;
    return rowOf(record.id, changes === undefined ? record.values : filled({ ...record.values, ...changes }, changes));
  });
  const added = adds.flatMap((one) => (one.table === table.key ? one.rows : [])).map((row) => rowOf('', filled(row, row)));
  const texts = matchTexts(table, [...standing, ...added], catalog, readsOnceDone(desk, { adds, edits }));
  const changed = standing.flatMap((row, at): readonly EditedRow[] => {
    const more = row.id === '' ? {} : matchOf(table, matching, row, texts[at] ?? null);
    const edit = mine.get(textKey(row.id));
    if (Object.keys(more).length === 0) return [];
    const stood = read.records[at]?.values ?? {};
    const loaded = Object.fromEntries(Object.keys(more).map((key) => [key, stood[key] ?? null]));
    return [
      {
        ...(edit ?? { table: table.key, id: row.id, where: null }),
        loaded: { ...loaded, ...edit?.loaded },
        changes: { ...edit?.changes, ...more },
      },
    ];
  });
  const own = new Map(changed.map((edit) => [textKey(edit.id), edit] as const));
  const beside = changed.filter(({ id }) => !mine.has(textKey(id))).slice(0, mostBeside);
  const becoming = added.map((row, at) => matchOf(table, matching, row, texts[standing.length + at] ?? null));
  return {
    adds: withAdded(adds, table.key, becoming),
    edits: [...edits.map((edit) => (edit.table === table.key ? (own.get(textKey(edit.id)) ?? edit) : edit)), ...beside],
  };
}

function withAdded(adds: readonly AddedRows[], table: string, becoming: readonly Values[]): readonly AddedRows[] {
  let at = 0;
  return adds.map((one) => (one.table === table ? { ...one, rows: one.rows.map((row) => ({ ...row, ...becoming[at++] })) } : one));
}

function rowOf(id: string, values: Values): BillRow {
  return { id, value: (key) => values[key] ?? null };
}

/** What is to be written of one row. */
function matchOf(table: BoundTable, { match }: BillMatching, { value }: BillRow, becomes: Value): Values {
  return derivedWrites(table, match, becomes, value, (key) => key in table.columns);
}
