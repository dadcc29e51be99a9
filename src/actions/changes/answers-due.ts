// When a partner's answer is due once something was sent: as many working days later as the partner has, where nobody says otherwise.

import { calendarOf } from '../../office/work/working-days';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { dayInWords, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { sameText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { unmetIn } from '../../workbook/references/conditions';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { valueIn } from '../../workbook/rows/sheet-row';
import { partnerNamed } from '../deliveries/partner-named';
import { answerDue } from '../messages/deliveries';
import type { Company } from '../papers/parties';
import type { AddedRows, EditedRow } from './changes';
import type { Desk } from './desk';
import { boundHeading } from './references';

interface Rows {
  readonly adds: readonly AddedRows[];
  readonly edits: readonly EditedRow[];
}

/** The changes with the dates of answers that follow, and what there is to say of them. Reads the partners' tab where something is newly sent, and only then. */
export function withAnswersDue(desk: Desk, { adds, edits }: Rows): Rows & { readonly notes: readonly string[] } {
  const notes = new Set<string>();
  const companyOf = onceEach((key: string) => {
    const [table = '', partner = ''] = key.split('\n');
    return partnerNamed(desk, desk.table(table), partner);
  });
  const dated = (table: BoundTable, values: Values): Values => {
    const { outgoing } = table;
    const sent = outgoing && values[outgoing.sent];
    if (!outgoing || !isLocalDate(sent) || (values[outgoing.answer.by] ?? null) !== null || !isExpected(desk, table, values)) return {};
    const partner = String(values[outgoing.partner] ?? '').trim();
    const days = daysOf(companyOf(`${table.key}\n${partner}`));
    if (days === null) return {};
    const due: LocalDate = calendarOf(desk.catalog().settings).addWorkingDays(sent, days);
    notes.add(answerDue({ heading: boundHeading(table, outgoing.answer.by), day: dayInWords(due), partner, days }));
    return { [outgoing.answer.by]: due };
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

function isExpected(desk: Desk, table: BoundTable, values: Values): boolean {
  const { when = [], words } = table.outgoing?.answer ?? {};
  const isAmong = words === undefined || words.among.some((word) => sameText(word, String(values[words.column] ?? '')));
  return isAmong && unmetIn(table, values, when, desk.catalog()) === null;
}

/** None where nobody knows, or the answer is due at once. */
function daysOf(company: Company | null): number | null {
  if (company === null || 'why' in company) return null;
  const days = valueIn(company.record, company.columns.answerWithin);
  return typeof days === 'number' && days > 0 ? days : null;
}
