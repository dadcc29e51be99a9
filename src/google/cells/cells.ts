// Between what Google hands over for a cell and what the rules work with. Dates live in the spreadsheet's zone, whatever the script's is.

import type { Cell, DateCell } from '../../schema/values/cell';
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
  const read = new Map<number, DateCell>();
  const moments = new Map<string, Date>();
  return {
    read: (value) => (value instanceof Date ? remembered(read, value.getTime(), () => wallTime(value)) : plainCell(value)),
    write: (cell) => {
      if (typeof cell === 'string') return guarded(cell);
      if (typeof cell !== 'object') return cell;
      // Where clocks skip midnight, the day begins at the first moment that it has: Google, like Java, goes forward.
      const text = `${cell.date} ${cell.time}`;
      return remembered(moments, text, () => Utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm'));
    },
  };
}

/** Images in cells and whatever else Google may invent are no text: they count as an unreadable value, not as blank. */
function plainCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : '(image)';
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
