// The type of a row, from the declaration of its table.

import type { KindsWith } from './column';
import type { Columns, StepValues } from './per-step';
import type { LocalDate } from './values/local-date';

type ValueOf<T> = T extends { readonly kind: KindsWith<'day'> }
  ? LocalDate
  : T extends { readonly kind: KindsWith<'number'> }
    ? number
    : T extends { readonly kind: KindsWith<'flag'> }
      ? boolean
      : string;

type FieldOf<T> = T extends { readonly kind: 'perStep' }
  ? Readonly<Record<string, StepValues>>
  : T extends { readonly required: true }
    ? ValueOf<T>
    : ValueOf<T> | null;

/** A row of the table, as the rules see it: `Row<typeof assets>`. */
export type Row<T extends { readonly columns: Columns }> = { readonly [K in keyof T['columns']]: FieldOf<T['columns'][K]> };
