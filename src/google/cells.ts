// Between what Google hands over for a cell and what the rules work with. Dates live in the spreadsheet's zone, whatever the script's is.

import type { Cell, DateCell } from '../schema/cell';
import type { LocalDate } from '../schema/local-date';
import { guarded } from './text-guard';

/** What `setValues` is given. */
export type Written = string | number | boolean | Date;

/** Codec of one run: the zone is asked for once, and every different moment is converted once. */
export interface CellCodec {
  readonly read: (value: unknown) => Cell;
  readonly write: (cell: Cell) => Written;
}

const wall = 'yyyy-MM-dd HH:mm';

export function cellCodec(zone: string): CellCodec {
  const wallTimes = new Map<number, DateCell>();
  const moments = new Map<string, Date>();
  return {
    read: (value) => (value instanceof Date ? remembered(wallTimes, value.getTime(), () => dateCell(value, zone)) : plainCell(value)),
    write: (cell) => {
      if (typeof cell === 'string') return guarded(cell);
      if (typeof cell !== 'object') return cell;
      const text = `${cell.date} ${cell.time}`;
      return remembered(moments, text, () => Utilities.parseDate(text, zone, wall));
    },
  };
}

function dateCell(moment: Date, zone: string): DateCell {
  const [date = '', time = ''] = Utilities.formatDate(moment, zone, wall).split(' ');
  return { date: date as LocalDate, time };
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
