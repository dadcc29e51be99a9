// Between what Google hands over for a cell and what the rules work with. Dates live in the spreadsheet's zone, whatever the script's is.

import type { Cell, DateCell, Grid } from '../../schema/values/cell';
import type { LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { guarded } from './text-guard';
import { wallTimes } from './wall-times';

/** What `setValues` is given. */
export type WrittenValue = string | number | boolean | Date;

/** Cells to and from Google's values. */
export interface CellCodec {
  readonly read: (value: unknown) => Cell;
  /** All that `getValues` gave, in its place: nobody else has it, and a tab may have a million cells. */
  readonly readAll: (values: unknown[][]) => Grid;
  readonly write: (cell: Cell) => WrittenValue;
}

const quarter = 900_000;

/** Codec of one run: the zone is asked for once. */
export function cellCodec(zone: string): CellCodec {
  const wallTime = wallTimes(zone);
  const clock = onceEach((instant: number) => wallTime(new Date(instant)));
  const momentAt = (instant: number) => new MomentCell(instant, clock);
  const dayAt = onceEach((quarters: number) => momentAt(quarters * quarter));
  const read = (value: unknown): Cell => {
    if (!(value instanceof Date)) return plainCell(value);
    const instant = value.getTime();
    // A day stands in many cells, a stamp in one; the days of all clocks of today begin on a quarter of an hour. Small whole numbers are found
    // in a map without being made an object; a moment too far away for one is not shared.
    const quarters = (instant / quarter) | 0;
    return quarters * quarter === instant ? dayAt(quarters) : momentAt(instant);
  };
  // Where clocks skip midnight, the day begins at the first moment that it has: Google, like Java, goes forward.
  const moment = onceEach((text: string) => Utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm'));
  return {
    read,
    readAll: (values) => {
      for (const row of values) for (let at = 0; at < row.length; at += 1) if (!isPlain(row[at])) row[at] = read(row[at]);
      return values as Grid;
    },
    write: (cell) => {
      if (typeof cell === 'string') return guarded(cell);
      if (typeof cell !== 'object') return cell;
      return moment(`${cell.date} ${cell.time}`);
    },
  };
}

/** Most dates of a tab are over, or stamps: which day it is on the spreadsheet's clock is asked when somebody looks. */
class MomentCell implements DateCell {
  private readonly instant: number;
  private readonly clock: (instant: number) => DateCell;

  constructor(instant: number, clock: (instant: number) => DateCell) {
    this.instant = instant;
    this.clock = clock;
  }

  get date(): LocalDate {
    return this.clock(this.instant).date;
  }

  get time(): string {
    return this.clock(this.instant).time;
  }

  toJSON(): DateCell {
    return this.clock(this.instant);
  }
}

function isPlain(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Images in cells and whatever else Google may invent are no text: they count as an unreadable value, not as blank. */
function plainCell(value: unknown): Cell {
  if (isPlain(value)) return value;
  return value === null || value === undefined ? '' : '(image)';
}
