// What somebody has typed into stock or its log, and orders that were changed in the grid, are booked once a night.

import type { Ports } from '../../ports';
import { transactionUnderLock } from '../changes/transaction';
import { Refusal } from '../transaction/failure';
import { tabState } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { suppliesOf, supplyTables } from './supply-tabs';

/** Items of one night; the others come with the next. */
const most = 500;

/**
 * In one act that can be taken back. Nothing is asked of Google where neither moves nor orders were ever kept; else what the act reads.
 * @param store properties as they stood when the hour began
 * @param mayWork asked under the lock: the file may have been left alone since
 * @returns a line for the log, `''` for nothing
 */
export function stockAtNight(ports: Ports, store: Located['store'], mayWork: (store: Located['store']) => boolean): string {
  const supplies = suppliesOf(ports);
  const isKept = supplies !== null && [supplies.moves, supplies.orders].some(({ table }) => tabState(store, table) !== null);
  if (!isKept) return '';
  try {
    return ports.lock.attempt(() => booked(ports, mayWork))?.value ?? 'busy';
  } catch (thrown) {
    // A tab is not whole, or a cell cannot be read: the next night looks again.
    if (thrown instanceof Refusal) return thrown.failure.code;
    throw thrown;
  }
}

function booked(ports: Ports, mayWork: (store: Located['store']) => boolean): string {
  const submit = { key: ports.newId(), tables: supplyTables, log: { name: 'moveStock', undid: '' } };
  return transactionUnderLock(ports, submit, ({ located }) => ({
    changes: mayWork(located.store) ? { books: most } : {},
    answer: ({ edited }) => (edited.length === 0 ? '' : `${edited.length} booked`),
  }));
}
