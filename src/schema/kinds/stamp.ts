// Columns that Routesheet fills and people only read: when and by whom a row was changed, and words that follow from others.

import { base, type ColumnBase, type Kind, refused, understood } from '../kind';
import { cellText, isDateCell } from '../values/cell';
import { isLocalDate } from '../values/local-date';
import { textKind } from './text';

/** Rules of the office by name: `stockLevel` reads the columns of the table's `reorder`. */
export type ShownRule = 'stockLevel';

export interface StampColumn extends ColumnBase<false> {
  readonly kind: 'stamp';
  /** `when`: `2026-03-02 10:04` on the workbook's clock; `who`: an address, blank where Google does not tell; `rule`: see `shown`. */
  readonly of: 'when' | 'who' | 'rule';
  /** The rule of the office that the word follows from, with `of: 'rule'`. */
  readonly rule: ShownRule | null;
}

export function updated(): StampColumn {
  return { kind: 'stamp', ...base('Updated', {}), of: 'when', rule: null };
}

export function updatedBy(): StampColumn {
  return { kind: 'stamp', ...base('Updated by', {}), of: 'who', rule: null };
}

/** A word that follows from other columns by a rule of the office, such as a stock level. */
export function shown(heading: string, rule: ShownRule): StampColumn {
  return { kind: 'stamp', ...base(heading, {}), of: 'rule', rule };
}

/** True for a column that Routesheet fills, whatever union it is of. */
export function isStamp<C extends { readonly kind: string }>(column: C): column is Extract<C, { readonly kind: 'stamp' }> {
  return column.kind === 'stamp';
}

const filled = { when: ': day and time', who: ': an address', rule: '' };

export const stampKind: Kind<StampColumn, 'text'> = {
  ...textKind<StampColumn>('none', () => 110),
  holds: ({ of }) => `filled by Routesheet${filled[of]}`,
  proves: (cell, { of }) => (of === 'when' && (isDateCell(cell) || /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(cellText(cell).trim())) ? 3 : null),
  look: (column) => ({
    format: column.of === 'when' ? 'd mmm yyyy hh:mm' : '@',
    width: column.of === 'who' ? 160 : 120,
  }),
  read: (cell) => understood(isDateCell(cell) ? `${cell.date} ${cell.time}` : cellText(cell)),
  write: (value, column) => {
    const [day, time = '00:00'] = String(value).split(' ');
    return column.of === 'when' && isLocalDate(day) ? { date: day, time } : String(value);
  },
  parse: () => refused('is filled by Routesheet'),
  problem: () => 'is filled by Routesheet',
};
