// What a row's stamps say of its last change.

import type { Column } from '../../schema/column';
import { isStamp } from '../../schema/kinds/stamp';
import type { Table } from '../../schema/table';
import type { Values } from '../../schema/values/value';

/** Who changed a row last and when, as far as its stamps tell. */
export function lastChange(table: Table, values: Values): { readonly [part in 'when' | 'who']: string | null } {
  const textOf = (of: 'when' | 'who') => {
    const found = Object.entries<Column | { readonly kind: 'perStep' }>(table.columns).find(
      ([, column]) => isStamp(column) && column.of === of,
    );
    const value = found && values[found[0]];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { when: textOf('when'), who: textOf('who') };
}
