// When an invoice is due, worked out as it is saved where nobody says otherwise.

import { type BoundTable, boundHeading } from '../../schema/adopted/bound-table';
import { dueKeys } from '../../schema/cash/bills';
import { dayInWords } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import type { Values } from '../../schema/values/value';
import { derivedWrites } from '../../workbook/references/derived';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import type { AddedRows, EditedRow } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { dueByTermsSaid, dueNotKnown } from '../messages/cash/bills';
import { companiesNamed } from '../papers/parties';
import { decides, dueOfBill } from '../typed-since/dues-behind';

interface Rows {
  readonly adds: readonly AddedRows[];
  readonly edits: readonly EditedRow[];
}

type CompanyOf = Parameters<typeof dueOfBill>[3];

/**
 * The changes with the days that follow, and what there is to say of them. Terms that are not known are said, and a day that was worked out from others
 * goes. Reads companies where a row says no terms of its own.
 */
export function withDuesByTerms(desk: Desk, { adds, edits }: Rows): Rows & { readonly notes: readonly string[] } {
  const notes = new Set<string>();
  const companiesOf = onceEach(({ columns, bills }: BoundTable) => companiesNamed(columns[bills?.supplier ?? ''], desk.readsOf));
  const dated = (table: BoundTable, values: Values) => dueIn(desk, table, values, companiesOf(table), notes);
  return {
    adds: adds.map((one) => {
      const table = desk.table(one.table);
      return hasDues(table) ? { ...one, rows: one.rows.map((row) => ({ ...row, ...dated(table, row) })) } : one;
    }),
    edits: edits.map((edit) => {
      const table = desk.table(edit.table);
      const { bills } = table;
      if (bills === null || !hasDues(table) || !Object.keys(edit.changes).some((key) => decides(bills, key))) return edit;
      const stands = wholeOf(desk, edit, bills);
      const more = dated(table, { ...stands, ...edit.changes });
      if (Object.keys(more).length === 0) return edit;
      const loaded = Object.fromEntries(Object.keys(more).map((key) => [key, stands[key] ?? null]));
      return { ...edit, loaded: { ...loaded, ...edit.loaded }, changes: { ...edit.changes, ...more } };
    }),
    notes: [...notes],
  };
}

function hasDues({ bills, columns }: BoundTable): boolean {
  return bills !== null && bills.due in columns && bills.date in columns;
}

/** What is to be written of a row. */
function dueIn(desk: Desk, table: BoundTable, values: Values, companyOf: CompanyOf, notes: Set<string>): Values {
  const { bills } = table;
  if (bills === null) return {};
  const isThere = (key: string) => key in table.columns;
  const stands = values[bills.due] ?? null;
  const last = values[bills.dueByTerms] ?? null;
  const due = dueOfBill(table, values, desk.catalog(), companyOf);
  const heading = (key: string) => boundHeading(table, key);
  if (due !== null && 'due' in due.found) {
    const becomes = due.found.due;
    const writes = derivedWrites(table, bills.due, becomes, (key) => values[key] ?? null, isThere);
    if (bills.due in writes && stands !== becomes)
      notes.add(dueByTermsSaid({ heading: heading(bills.due), day: dayInWords(becomes), terms: due.terms }));
    return writes;
  }
  if (stands !== null && stands !== last) return {};
  if (due !== null && 'why' in due.found) {
    const headings = { due: heading(bills.due), terms: heading(bills.terms), receivedOn: heading(bills.receivedOn) };
    notes.add(dueNotKnown({ why: due.found.why, terms: due.terms, headings }));
  }
  return stands === null && last === null ? {} : { [bills.due]: null, ...(isThere(bills.dueByTerms) && { [bills.dueByTerms]: null }) };
}

/** What was loaded where that says all of it, else the row as it stands. */
function wholeOf(desk: Desk, { table, id, loaded, changes }: EditedRow, bills: NonNullable<BoundTable['bills']>): Values {
  const { columns } = desk.table(table);
  const isAll = dueKeys(bills).every((key) => !(key in columns) || key in loaded || key in changes);
  const [record, ...others] = isAll ? [] : rowsWithKey(desk.read(table).read, id);
  return record === undefined || others.length > 0 ? loaded : { ...record.values, ...loaded };
}
