// Typing ahead on tabs that are not read when the sidebar opens.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { suggestionsOf } from '../../workbook/rows/suggestions';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { locate, recordTableOf } from '../transaction/tabs';

/** Most used first. @throws Refusal when the tab is not there. */
export function suggestions(ports: Ports, { table }: Methods['suggestions']['input']): Methods['suggestions']['answer'] {
  const located = locate(ports);
  return suggestionsOf(readOne(ports, located, recordTableOf(located, table), rememberedCatalog(ports, located)).read);
}
