// Adding rows from the sidebar.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { transaction } from '../changes/transaction';

/**
 * Adds the rows after the last one, all or none, and gives IDs where none was typed. The same submit (`key`) again adds nothing and answers with
 * the same IDs. @throws Refusal: invalid (path `row:column`, rows from 0), busy, setup.
 */
export function add(ports: Ports, input: Methods['add']['input'], key: string): Methods['add']['answer'] {
  return transaction(ports, { key, tables: [input.table] }, () => ({
    changes: { adds: [input] },
    answer: ({ added: [only] }) => {
      const { ids = [], again = false, notes = [] } = only ?? {};
      return { ids, again, ...(notes.length > 0 && { notes }) };
    },
  }));
}
