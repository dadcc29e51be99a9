// Whether this file is the one that Routesheet was set up in, a copy of it, or one that knows nothing of Routesheet.

import type { Ports } from '../../ports';
import { stateKeys } from './state';
import type { Located } from './tabs';

/** `new`: nothing is set up, or Routesheet was removed; tabs that are called like ours may stand there all the same. */
export type Belonging = 'here' | 'copy' | 'new';

/** Marks on tabs travel with a copy, properties do not: without those it is by the marks that our tabs were located. */
export function belongingOf(ports: Ports, { store, tabs, workbook }: Located): Belonging {
  if (store[stateKeys.file] === ports.book.id()) return 'here';
  return tabs.has(workbook.roles.settings) ? 'copy' : 'new';
}

/** True when the properties are of this very file: from any other nobody is mailed. */
export function isHere(ports: Ports, store: Located['store']): boolean {
  return store[stateKeys.file] === ports.book.id();
}
