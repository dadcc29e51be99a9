// That somebody has typed into the tab of visitors: the next hour looks who is in, and tells whom they come for. Hours in which nobody did cost nothing.

import type { Ports } from '../../ports';
import type { AnyBoundTable } from '../../schema/adopted/bound-table';
import { stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';

/** One round trip the first time, and none until the hour has looked. */
export function visitTyped(ports: Ports, { store }: Located, table: AnyBoundTable): void {
  const { [stateKeys.file]: file, [stateKeys.visits]: noted } = store;
  if (table.shape !== 'records' || table.visits === null || file === undefined || noted !== undefined) return;
  ports.lock.attempt(() => {
    // Nothing in a file that Routesheet was taken out of meanwhile.
    if (ports.store.all()[stateKeys.file] === file) ports.store.set({ [stateKeys.visits]: 'typed' });
  });
}
