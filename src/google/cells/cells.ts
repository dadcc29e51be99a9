// Between what Google hands over for a cell and what the rules work with. Dates live in the spreadsheet's zone, whatever the script's is.

import type { Cell } from '../../schema/values/cell';
import { onceEach } from '../../schema/values/once';
import { guarded } from './text-guard';
import { wallTimes } from './wall-times';

/** What `setValues` is given. */
export type WrittenValue = string | number | boolean | Date;

/** Cells to and from Google's values. */
export interface CellCodec {
  readonly read: (value: unknown) => Cell;
  readonly write: (cell: Cell) => WrittenValue;
}

/** Codec of one run: the zone is asked for once. */
export function cellCodec(zone: string): CellCodec {
  const wallTime = wallTimes(zone);
  const read = onceEach((instant: number) => wallTime(new Date(instant)));
  // Where clocks skip midnight, the day begins at the first moment that it has: Google, like Java, goes forward.
  const moment = onceEach((text: string) => Utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm'));
  return {
    read: (value) => (value instanceof Date ? read(value.getTime()) : plainCell(value)),
    write: (cell) => {
      if (typeof cell === 'string') return guarded(cell);
      if (typeof cell !== 'object') return cell;
      return moment(`${cell.date} ${cell.time}`);
    },
  };
}

/** Images in cells and whatever else Google may invent are no text: they count as an unreadable value, not as blank. */
function plainCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : '(image)';
}
