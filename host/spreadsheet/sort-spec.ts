// What a script may say to sort by: `2`, `{column: 2, ascending: false}`, or a list of these.

import type { Zone } from '@odoo/o-spreadsheet';
import type { SortKey } from '../book/arrangement';
import { refusals } from './refusals';

export type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

function keyOf(spec: SortSpec): SortKey {
  return typeof spec === 'number' ? { column: spec - 1, ascending: true } : { column: spec.column - 1, ascending: spec.ascending ?? true };
}

/** Columns are absolute, counted from 1, and must lie in the range. */
export function sortKeys(spec: SortSpec | readonly SortSpec[], zone: Zone): readonly SortKey[] {
  const keys = (Array.isArray(spec) ? spec : [spec]).map(keyOf);
  if (keys.some(({ column }) => column < zone.left || column > zone.right)) throw refusals.outsideGrid();
  return keys;
}
