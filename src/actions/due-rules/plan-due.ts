// What due dates come to by their rules now, row by row.

import type { DuePlan } from '../../contract/due';
import type { Methods } from '../../contract/methods';
import type { PlannedRow } from '../../contract/rows/several';
import type { Ports } from '../../ports';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { wroteFor } from '../../workbook/references/derived';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { tabOf } from '../transaction/tabs';
import { dueTabs } from './due-tabs';
import { judgedRows } from './judged-rows';

/** Rows that one submit takes. */
const most = 500;

/**
 * Every open row with a rule whose date is not what the rule comes to. A date that somebody typed stays, and is said; so is what waits for a date, and what
 * has a formula or something that cannot be read. What was sent is left out. Properties, the catalog, formulas, and one round trip for each tab.
 * @throws Refusal: setup
 */
export function planDue(ports: Ports, { table: wanted }: Methods['planDue']['input']): DuePlan {
  const tabs = dueTabs(ports, (_dueBy, { key }) => key === wanted);
  if (tabs === null) return { table: '', changes: [], already: [], left: [], more: 0 };
  const { table, dueBy, read, sources, catalog, located } = tabs;
  const formulas = ports.book.allFormulas(tabOf(located, table).sheetId);
  const wroteKey = wroteFor(table, dueBy.date) ?? '';
  const [changes, already, left] = [[] as PlannedRow[], [] as DuePlan['already'][number][], [] as DuePlan['left'][number][]];
  const isWritten = (record: ReadRecord) =>
    read.columns.some(({ key, at }) => [dueBy.date, wroteKey].includes(key) && (formulas[record.row - 1]?.[at] ?? '') !== '');
  for (const { record, becomes, state, due, wrote, unread } of judgedRows(read, dueBy, sources, catalog)) {
    const { id, values } = record;
    const row = { id, name: nameOf(record, table.name, dueBy.contract?.episode ?? '') };
    const leave = (why: string) => left.push({ ...row, why });
    if (id === '' || rowsWithKey(read, id).length > 1) leave(id === '' ? 'has no ID yet' : 'stands on several rows');
    else if (unread || isWritten(record)) leave(`has ${unread ? 'something that cannot be read' : 'a formula'} as its date`);
    else if (becomes.due === null) leave(waitingWords(becomes, due));
    else if (state === 'typed' && due !== null) {
      leave(`was given ${dayInWords(due)} by hand and keeps it; its rule says ${dayInWords(becomes.due)}`);
    } else if (state === 'right') already.push(row);
    else {
      const seen = { [table.name]: values[table.name] ?? null, [dueBy.date]: due, [wroteKey]: wrote };
      changes.push({
        ...{ ...row, before: due === null ? '' : dayInWords(due), after: dayInWords(becomes.due) },
        edit: { id, loaded: seen, changes: { [dueBy.date]: becomes.due, [wroteKey]: becomes.due } },
      });
    }
  }
  return { table: table.key, changes: changes.slice(0, most), already, left, more: Math.max(0, changes.length - most) };
}

function waitingWords({ anchor, two }: { readonly anchor: string; readonly two: boolean }, due: LocalDate | null): string {
  const stays = due === null ? '' : `, and keeps ${dayInWords(due)} until then`;
  return two ? `could count from two dates of ${anchor}: leave one${stays}` : `waits for ${anchor}, which has no date yet${stays}`;
}

function nameOf({ values }: ReadRecord, name: string, episode: string): string {
  return [values[episode], values[name]].filter((one) => (one ?? '') !== '').join(' ');
}
