// Whether a tab is there that says what is shown in reviews.

import type { Opened } from '../../src/contract/methods';
import type { LinesOf } from '../../src/schema/lines/lines-of';

/** @param key of the table */
export function isAgenda({ tabs }: Opened, key: string, linesOf: LinesOf | null): boolean {
  return linesOf?.gathered === true && tabs.some(({ table }) => table === key);
}
