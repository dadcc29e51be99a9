// Days. A cell that is not a date is an issue to show, never a guess.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { type Cell, cellText, isDateCell } from '../values/cell';
import { type DateWriting, isNoDate, readWritten, writeWritten } from '../values/date-writing';
import { dayInWords, isLocalDate } from '../values/local-date';
import { quotedStart } from '../values/text';

export interface DateColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'date';
}

export function date<R extends boolean = false>(heading: string, options: ColumnOptions<R> = {}): DateColumn<NoInfer<R>> {
  return { kind: 'date', ...base(heading, options) };
}

function readDate(cell: Cell, { written }: DateColumn): Reading {
  if (written?.of === 'dates' && typeof cell === 'string') return readText(cell, written.as);
  if (isDateCell(cell)) {
    return isLocalDate(cell.date) && cell.date >= '1970' ? understood(cell.date) : notADate(cell.date);
  }
  return notADate(cellText(cell));
}

/** A text in a tab of the person's own, in the way that its dates are written there. */
function readText(text: string, writing: DateWriting | null): Reading {
  if (isNoDate(text)) return understood(null);
  const read = writing === null ? null : readWritten(text, writing);
  return read === null ? notADate(text) : understood(read);
}

function notADate(text: string) {
  return refused(`${quotedStart(text, 40)} is not a date`, 'Pick a day, or type one such as 2 Mar 2026');
}

export const dateKind: Kind<DateColumn, 'day'> = {
  value: 'day',
  contents: 'date',
  noun: 'a date',
  like: { needs: 'dates', never: [] },
  control: () => 'date',
  proves: (cell) => (isDateCell(cell) ? 3 : null),
  look: () => ({ format: 'ddd d mmm yyyy', width: 120 }),
  rule: () => ({ kind: 'date' }),
  read: readDate,
  write: (value, { written }) => {
    if (!isLocalDate(value)) return '';
    return written?.of === 'dates' && written.as !== null && !written.as.real
      ? writeWritten(value, written.as)
      : { date: value, time: '00:00' };
  },
  parse: (typed) => (isLocalDate(typed) ? understood(typed) : notADate(typed)),
  edit: (value) => String(value),
  show: (value) => (isLocalDate(value) ? dayInWords(value) : String(value)),
  problem: (value) => (isLocalDate(value) && value >= '1970' ? null : notADate(String(value)).problem),
};
