// Prints the comparison with the peer.

import { costsAt } from './costs';
import { aftermaths } from './faults';
import { costLines, costNotes, faultLines, faultNotes } from './report';

export function printPeers(sizes: readonly number[]): void {
  const costs = sizes.flatMap((rows) => costLines(rows, costsAt(rows)));
  console.log([...costs, ...costNotes, ...faultLines(aftermaths()), ...faultNotes].join('\n'));
}
