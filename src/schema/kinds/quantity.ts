// Numbers that count or measure things: frames, takes, boxes of pencils.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { exact } from '../stock/exact';
import { inThousands, plainNumber } from '../values/money';
import { quotedStart } from '../values/text';

export interface QuantityColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'quantity';
  readonly whole: boolean;
  readonly min: number | null;
  /** It must be more than that; absent: `min` says what it may be. */
  readonly above?: number;
  /** How people read it; absent: as it is. */
  readonly shown?: Shown;
}

/** `amount`: money in a currency that stands beside it. `kg`: with its unit. */
type Shown = 'amount' | 'kg';

interface QuantityOptions<R extends boolean> extends ColumnOptions<R> {
  /** Null: it may be below nought. */
  readonly min?: number | null;
  readonly above?: number;
  readonly shown?: Shown;
}

/** A number, by default not below nought. */
export function quantity<R extends boolean = false>(heading: string, options: QuantityOptions<R> = {}): QuantityColumn<NoInfer<R>> {
  return {
    kind: 'quantity',
    ...base(heading, options),
    whole: false,
    min: options.min === undefined ? 0 : options.min,
    ...(options.above !== undefined && { above: options.above }),
    ...(options.shown !== undefined && { shown: options.shown }),
  };
}

/** A whole number, by default not below nought. */
export function count<R extends boolean = false>(heading: string, options: QuantityOptions<R> = {}): QuantityColumn<NoInfer<R>> {
  return { ...quantity(heading, options), whole: true };
}

/** What a column of numbers refuses besides texts and what is below its least; null for every other kind. */
export function numbersTaken(column: { readonly kind: string }): Pick<QuantityColumn, 'whole' | 'above'> | null {
  return isQuantity(column) ? column : null;
}

function isQuantity(column: { readonly kind: string }): column is QuantityColumn {
  return column.kind === 'quantity';
}

function checked(value: unknown, column: QuantityColumn): Reading {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refused(`${quotedStart(String(value), 40)} is not a number`);
  if (column.whole && !Number.isInteger(value)) return refused(`${value} is not a whole number`);
  if (column.above !== undefined && value <= column.above)
    return refused(`${value} is not more than ${column.above}`, `It must be more than ${column.above}`);
  if (column.min !== null && value < column.min) return refused(`${value} is below ${column.min}`, `It cannot be less than ${column.min}`);
  return understood(value);
}

/** `1,234.50` of `1234.5`: two places at least. */
function inPence(text: string): string {
  const [whole = '', places = ''] = text.split('.');
  return `${inThousands(whole)}.${places.padEnd(2, '0')}`;
}

export const quantityKind: Kind<QuantityColumn, 'number'> = {
  value: 'number',
  contents: 'number',
  noun: 'a number that it takes',
  holds: ({ whole }) => (whole ? 'a whole number' : 'a number'),
  like: { needs: 'numbers', never: [] },
  control: () => 'number',
  proves: (cell) => (typeof cell === 'number' ? 3 : null),
  // With `0.###` Sheets would show 2 as “2.”.
  look: (column) => ({ format: column.whole ? '0' : null, width: 80 }),
  rule: (column) => ({ kind: 'number', min: column.min, max: null }),
  read: (cell, column) => checked(typeof cell === 'object' ? cell.date : cell, column),
  write: (value) => Number(value),
  parse: (typed, column) => checked(plainNumber(typed) ?? typed, column),
  edit: (value) => String(value),
  show: (value, { shown }) => {
    // A formula leaves the hairs of 0.1 + 0.2.
    const text = String(exact(Number(value)));
    return shown === 'amount' ? inPence(text) : shown === 'kg' ? `${text} kg` : text;
  },
  problem: (value, column) => {
    const reading = checked(value, column);
    return reading.ok ? null : reading.problem;
  },
};
