// Columns that Routesheet fills and people only read: when and by whom a row was changed, and words that follow from others.

import { base, type ColumnBase, type Kind, refused, understood } from '../kind';
import { cellText, isDateCell } from '../values/cell';
import { isLocalDate } from '../values/local-date';
import { textKind } from './text';

/** Rules of the office by name: `stockLevel` reads the columns of the table's `reorder`. */
export type ShownRule = 'stockLevel';

export interface StampColumn extends ColumnBase<false> {
  readonly kind: 'stamp';
  /** `when`: `2026-03-02 10:04` on the workbook's clock; `who`: an address, blank where Google does not tell; `rule`: see `shown`; `count`: see `liveCount`. */
  readonly of: 'when' | 'who' | 'rule' | 'count';
  /** The rule of the office that the word follows from, with `of: 'rule'`. */
  readonly rule: ShownRule | null;
  /** What a live formula counts, with `of: 'count'`. */
  readonly counts: Counted | null;
}

/** Rows of another tab that say the same in some columns: there by the key here. */
export interface Counted {
  readonly table: string;
  readonly same: Readonly<Record<string, string>>;
}

export function updated(): StampColumn {
  return { kind: 'stamp', ...base('Updated', {}), of: 'when', rule: null, counts: null };
}

export function updatedBy(): StampColumn {
  return { kind: 'stamp', ...base('Updated by', {}), of: 'who', rule: null, counts: null };
}

/** A word that follows from other columns by a rule of the office, such as a stock level. */
export function shown(heading: string, rule: ShownRule): StampColumn {
  return { kind: 'stamp', ...base(heading, {}), of: 'rule', rule, counts: null };
}

/** How many rows of another tab belong to the row, by a live formula: it is written with the row, and never as a value. */
export function liveCount(heading: string, counts: Counted, help: string): StampColumn {
  return { kind: 'stamp', ...base(heading, { help }), of: 'count', rule: null, counts };
}

/** What its column counts by a live formula; null for one that holds values. */
export function liveCountOf(column: { readonly kind: string }): Counted | null {
  return isStamp<{ readonly kind: string } | StampColumn>(column) ? column.counts : null;
}

/** True for a column that Routesheet fills, whatever union it is of. */
export function isStamp<C extends { readonly kind: string }>(column: C): column is Extract<C, { readonly kind: 'stamp' }> {
  return column.kind === 'stamp';
}

const filled = { when: ': day and time', who: ': an address', rule: '', count: ': a live formula' };
const widths = { when: 120, who: 160, rule: 120, count: 60 };

export const stampKind: Kind<StampColumn, 'text'> = {
  ...textKind<StampColumn>('none', () => 110),
  holds: ({ of }) => `filled by Routesheet${filled[of]}`,
  proves: (cell, { of }) => (of === 'when' && (isDateCell(cell) || /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(cellText(cell).trim())) ? 3 : null),
  look: (column) => ({
    format: column.of === 'when' ? 'd mmm yyyy hh:mm' : column.of === 'count' ? '0' : '@',
    width: widths[column.of],
  }),
  read: (cell) => understood(isDateCell(cell) ? `${cell.date} ${cell.time}` : cellText(cell)),
  write: (value, column) => {
    const [day, time = '00:00'] = String(value).split(' ');
    return column.of === 'when' && isLocalDate(day) ? { date: day, time } : String(value);
  },
  parse: () => refused('is filled by Routesheet'),
  problem: () => 'is filled by Routesheet',
};
