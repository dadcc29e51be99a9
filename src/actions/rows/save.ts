// Saving an edited row from the sidebar.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { transaction } from '../changes/transaction';

/**
 * Writes the fields that the person changed, and only those, into the row with that ID, wherever it stands now. Fields that somebody else changed
 * meanwhile merge; the same field changed to something else is a conflict. Saving the same twice changes nothing the second time.
 * @throws Refusal: invalid, conflict (with their values), twice (with the rows that have that ID), gone, busy, setup.
 */
export function save(ports: Ports, input: Methods['save']['input'], key: string): Methods['save']['answer'] {
  return transaction(ports, { key, tables: [input.table] }, () => ({
    changes: { edits: [input] },
    answer: ({ edited: [only] }) => only ?? { id: input.id, values: {}, notes: [] },
  }));
}
