// From a row as its table declares it to the flat values that travel: a renamed column stops the sample from compiling.

import { isStamp } from '../schema/kinds/stamp';
import { type Columns, type StepValues, stepKey, stepParts } from '../schema/per-step';
import type { Row } from '../schema/row-type';
import type { Value, Values } from '../schema/values/value';

interface Declared {
  readonly columns: Columns;
}

/** Columns that people fill. */
type Typed<T extends Declared> = {
  readonly [K in keyof T['columns'] as T['columns'][K] extends { readonly kind: 'stamp' } ? never : K]: Row<T>[K & keyof Row<T>];
};

/** A row to add: required columns and steps must be there, the others may. */
export type Given<T extends Declared> = Partial<Typed<T>> & {
  readonly [K in keyof Typed<T> as null extends Typed<T>[K] ? never : K]: Typed<T>[K];
};

/** The row as `Values`, every typed column named and blank ones null; steps unfolded to keys such as `steps/Rig/due`. */
export function flattened<T extends Declared>(table: T, row: Given<T>): Values {
  const fields: Readonly<Record<string, unknown>> = row;
  const typed = Object.entries(table.columns).filter(([, column]) => !isStamp(column));
  return Object.fromEntries(
    typed.flatMap(([key, { kind }]) =>
      kind === 'perStep' ? stepEntries(key, fields[key] as Readonly<Record<string, StepValues>>) : [[key, (fields[key] ?? null) as Value]],
    ),
  );
}

function stepEntries(key: string, steps: Readonly<Record<string, StepValues>>): readonly (readonly [string, Value])[] {
  return Object.entries(steps).flatMap(([step, values]) => stepParts.map((part) => [stepKey(key, step, part), values[part]] as const));
}
