// The column Episode that many tabs have.

import type { ColumnOptions } from '../../schema/kind';
import { type RefColumn, ref } from '../../schema/kinds/ref';

/** The number of a row of Episodes where that tab is in use; elsewhere, and of episodes that are not there, any text. */
export function episodeRef(options: ColumnOptions = {}): RefColumn<false> {
  return ref('Episode', ['episodes'], { ...options, required: false, by: 'name', free: true, width: 80 });
}
