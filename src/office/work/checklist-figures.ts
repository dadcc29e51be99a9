// How far the checklists are, for the production manager's week.

import { type ChecklistKey, checklistKeys, checklistNames } from '../../schema/calendar/checklist';
import type { LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import type { ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { dateIn } from './row-facts';

export interface ChecklistFigures {
  readonly checklist: ChecklistKey;
  readonly total: number;
  readonly done: number;
  /** Of what is not done: due before that day. */
  readonly late: number;
}

/** Of each checklist of which something is still to be done. What was dropped does not count. */
export function checklistsOn(read: ReadTable, today: LocalDate): readonly ChecklistFigures[] {
  const { checklists, dueBy, deadlines } = read.table;
  const ticked = deadlines.find(({ date }) => date === dueBy?.date)?.done;
  if (checklists === null || dueBy === null || !ticked) return [];
  const isLeftOut = leftOutIn(read);
  const rows = read.records.filter((record) => !isLeftOut(record));
  return checklistKeys.flatMap((checklist) => {
    const mine = rows.filter((record) => textKey(String(valueIn(record, checklists.from) ?? '')) === textKey(checklistNames[checklist]));
    const open = mine.filter((record) => valueIn(record, ticked) !== true);
    const late = open.filter((record) => (dateIn(valueIn(record, dueBy.date)) ?? today) < today).length;
    return open.length === 0 ? [] : [{ checklist, total: mine.length, done: mine.length - open.length, late }];
  });
}
