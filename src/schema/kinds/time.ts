// Times of day as text `HH:MM`: no cell of Sheets holds a time without a date and a zone creeping in.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { type Cell, cellText, isDateCell } from '../values/cell';
import { textKind } from './text';

export interface TimeColumn extends ColumnBase<false> {
  readonly kind: 'time';
}

export function time(heading: string, options: ColumnOptions<false> = {}): TimeColumn {
  return { kind: 'time', ...base(heading, options) };
}

function readTime(cell: Cell): Reading {
  const text = isDateCell(cell) ? cell.time : cellText(cell).trim();
  const parts = /^(\d{1,2})[:.](\d{2})$/.exec(text);
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2])];
  if (!parts || hours > 23 || minutes > 59) return refused(`“${text.slice(0, 20)}” is not a time of day`, 'Write it as 14:30');
  return understood(`${String(hours).padStart(2, '0')}:${parts[2]}`);
}

export const timeKind: Kind<TimeColumn, 'time'> = {
  ...textKind<TimeColumn>('time', () => 70),
  value: 'time',
  noun: 'a time of day',
  holds: () => 'a time, such as 14:30',
  like: { needs: 'times', never: [] },
  read: readTime,
  parse: readTime,
  problem: (value) => {
    const reading = typeof value === 'string' ? readTime(value) : refused('is not a time of day');
    return reading.ok ? null : reading.problem;
  },
};
