// What the Add view says once rows were added.

import type { JSX } from 'preact';
import type { Table } from '../../../src/schema/table';
import { counted } from '../../../src/schema/values/text';
import type { CallTrouble } from '../../trouble';
import { RowLink } from '../row-link';

interface AddedProps {
  readonly table: Table;
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** What to know of it besides. */
  readonly notes: readonly string[];
  readonly onTrouble: (trouble: CallTrouble) => void;
}

/** `Added “Oti” as AST-012.` and a way to its row. */
export function Added({ table, names, ids, notes, onTrouble }: AddedProps): JSX.Element {
  const [id = ''] = ids;
  return (
    <>
      {[addedWords(table, names, ids), ...notes].join(' ')}{' '}
      {id !== '' && (
        <RowLink table={table.key} id={id} column={table.name} onTrouble={onTrouble}>
          {ids.length === 1 ? 'Go to its row' : 'Go to the first'}
        </RowLink>
      )}
    </>
  );
}

export function addedWords(table: Table, names: readonly string[], ids: readonly string[]): string {
  const [id = '', name = ''] = [ids[0], names[0]];
  if (ids.length > 1) return `Added ${counted(ids.length, table.one, table.many)}: ${id} to ${ids[ids.length - 1]}.`;
  return id === '' || id === name ? `Added “${name}”.` : `Added “${name}” as ${id}.`;
}

/** `an asset`, `a shot`. */
export function oneOf(one: string): string {
  return /^[aeiou]/.test(one) ? `an ${one}` : `a ${one}`;
}
