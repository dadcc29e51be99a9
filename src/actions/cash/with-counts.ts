// What should be there of a float, and the difference, once an act is done that writes what was counted: the form of the row as Count does.

import { textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import type { EditedRow } from '../changes/changes';
import type { Desk } from '../changes/desk';
import type { Rows } from '../supplies/supply-tabs';
import { cashOf, tabsOf } from './cash-tabs';
import { booksOf } from './float-books';
import { countHeld, isCounted } from './float-view';

/** Reads floats, receipts and moves where a count is written without what it is held against. A count that is taken away takes both with it. */
export function withCounts(desk: Desk, rows: Rows): Rows {
  const cash = cashOf(desk.located);
  if (cash === null) return rows;
  const { counted, countedOn, should, difference } = cash.floats;
  const isOpen = ({ table, changes }: EditedRow) =>
    desk.table(table).baseTable === cash.floats.table && counted in changes && !(should in changes) && !(difference in changes);
  if (!rows.edits.some(isOpen)) return rows;
  const edits = rows.edits.map((edit) => {
    if (!isOpen(edit)) return edit;
    const { columns } = desk.table(edit.table);
    const { read } = desk.read(edit.table);
    const [record, ...others] = rowsWithKey(read, edit.id);
    if (record === undefined || others.length > 0) return edit;
    const count = edit.changes[counted];
    const { id: own, row, issues } = record;
    const changed = { id: own, row, issues, values: { ...record.values, ...edit.changes } };
    const floats = { ...read, records: read.records.map((one) => (one === record ? changed : one)) };
    const tabs = tabsOf(cash, desk.catalog(), (base) => (base === cash.floats.table ? [floats] : desk.readsOf([base])));
    const float = tabs === null ? undefined : booksOf(tabs).find(({ id }) => textKey(id) === textKey(record.id));
    if (float === undefined || !isCounted(float)) return edit;
    const held = typeof count === 'number' ? countHeld(float, cash.floats, count) : { atCount: null, difference: null };
    const day: Readonly<Record<string, Value>> = countedOn in edit.changes ? {} : { [countedOn]: count === null ? null : desk.today() };
    const becoming = { [should]: held.atCount, [difference]: held.difference, ...day };
    const more = Object.entries(becoming).filter(([key, value]) => key in columns && value !== (record.values[key] ?? null));
    const loaded = Object.fromEntries(more.map(([key]) => [key, record.values[key] ?? null]));
    return { ...edit, loaded: { ...loaded, ...edit.loaded }, changes: { ...edit.changes, ...Object.fromEntries(more) } };
  });
  return { ...rows, edits };
}
