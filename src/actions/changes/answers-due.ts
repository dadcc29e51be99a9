// When a partner's answer is due once something was sent: as many working days later as the partner has, where nobody says otherwise.

import { type BoundTable, boundHeading } from '../../schema/adopted/bound-table';
import { dayInWords } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import type { Values } from '../../schema/values/value';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { answerDue } from '../messages/deliveries';
import { companiesNamed } from '../papers/parties';
import { answerDate } from '../typed-since/answers-behind';
import type { AddedRows, EditedRow } from './changes';
import type { Desk } from './desk';

interface Rows {
  readonly adds: readonly AddedRows[];
  readonly edits: readonly EditedRow[];
}

/** The changes with the dates of answers that follow, and what there is to say of them. Reads the partners' tab where something is newly sent, and only then. */
export function withAnswersDue(desk: Desk, { adds, edits }: Rows): Rows & { readonly notes: readonly string[] } {
  const notes = new Set<string>();
  const companiesOf = onceEach(({ columns, outgoing }: BoundTable) => companiesNamed(columns[outgoing?.partner ?? ''], desk.readsOf));
  const dated = (table: BoundTable, values: Values): Values => {
    const by = table.outgoing?.answer.by ?? '';
    const due = answerDate(table, values, desk.catalog(), companiesOf(table));
    if (due === null) return {};
    notes.add(answerDue({ heading: boundHeading(table, by), day: dayInWords(due.day), partner: due.partner, days: due.days }));
    return { [by]: due.day };
  };
  return {
    adds: adds.map((one) => {
      const table = desk.table(one.table);
      return table.outgoing === null ? one : { ...one, rows: one.rows.map((row) => ({ ...row, ...dated(table, row) })) };
    }),
    edits: edits.map((edit) => {
      const table = desk.table(edit.table);
      const { outgoing } = table;
      if (!outgoing || !(outgoing.sent in edit.changes) || edit.changes[outgoing.sent] === null || outgoing.answer.by in edit.changes)
        return edit;
      const more = dated(table, { ...wholeOf(desk, edit, outgoing.partner), ...edit.changes });
      return Object.keys(more).length === 0
        ? edit
        : { ...edit, loaded: { [outgoing.answer.by]: null, ...edit.loaded }, changes: { ...edit.changes, ...more } };
    }),
    notes: [...notes],
  };
}

/** What was loaded where that says to whom it went, else the row as it stands. */
function wholeOf(desk: Desk, { table, id, loaded }: EditedRow, partner: string): Values {
  if (partner in loaded) return loaded;
  const [record, ...others] = rowsWithKey(desk.read(table).read, id);
  return record === undefined || others.length > 0 ? loaded : record.values;
}
