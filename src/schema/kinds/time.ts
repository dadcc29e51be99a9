// Times of day as text `HH:MM`: no cell of Sheets holds a time without a date and a zone creeping in.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { type Cell, cellText, isDateCell } from '../values/cell';
import { quotedStart } from '../values/text';
import { textKind } from './text';

export interface TimeColumn extends ColumnBase<false> {
  readonly kind: 'time';
}

export function time(heading: string, options: ColumnOptions<false> = {}): TimeColumn {
  return { kind: 'time', ...base(heading, options) };
}

/** `14:30`, `14.30`, `14h`, `14h30`. */
const of24Hours = /^(\d{1,2})(?:[:.](\d{2})|h(\d{2})?)$/i;

/** `9am`, `9:30 am`, `9.30 p.m.` */
const of12Hours = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?$/i;

function readTime(cell: Cell): Reading {
  const text = isDateCell(cell) ? cell.time : cellText(cell).trim();
  const time = timeIn(text);
  return time === null ? refused(`${quotedStart(text, 20)} is not a time of day`, 'Write it as 14:30') : understood(time);
}

function timeIn(text: string): string | null {
  const whole = of24Hours.exec(text);
  if (whole !== null) return timeOf(Number(whole[1]), whole[2] ?? whole[3]);
  const half = of12Hours.exec(text);
  const hours = Number(half?.[1]);
  if (half === null || hours < 1 || hours > 12) return null;
  return timeOf((hours % 12) + (half[3]?.toLowerCase() === 'p' ? 12 : 0), half[2]);
}

function timeOf(hours: number, minutes = '00'): string | null {
  return hours > 23 || Number(minutes) > 59 ? null : `${String(hours).padStart(2, '0')}:${minutes}`;
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
