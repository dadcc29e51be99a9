// What a row's stamps say of its last change.

import type { Column } from '../../schema/column';
import { isStamp } from '../../schema/kinds/stamp';
import type { Table } from '../../schema/table';
import type { Values } from '../../schema/values/value';

/** Who changed a row last and when, as far as its stamps tell. */
export function lastChange(table: Table, values: Values): { readonly [part in 'when' | 'who']: string | null } {
  const textOf = (of: 'when' | 'who') => {
    const value = values[stampKey(table, of) ?? ''];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { when: textOf('when'), who: textOf('who') };
}

/** Key of that stamp; undefined for a table whose rows do not bear it. */
export function stampKey(table: Table, of: 'when' | 'who'): string | undefined {
  const columns = Object.entries<Column | { readonly kind: 'perStep' }>(table.columns);
  return columns.find(([, column]) => isStamp(column) && column.of === of)?.[0];
}
