// Typing ahead on tabs that are not read when the sidebar opens, and for columns that name rows of other tabs.

import type { Methods, SuggestedText } from '../../contract/methods';
import type { Ports } from '../../ports';
import { referencesIn } from '../../workbook/references/reference-columns';
import { referentsBy } from '../../workbook/references/referents';
import { suggestedRows } from '../../workbook/references/suggested-rows';
import { suggestionsOf } from '../../workbook/rows/suggestions';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce, tablesNamed } from '../transaction/reading';
import { locate, recordTableOf } from '../transaction/tabs';

/** Most used first. One round trip for the tab, and one for each that its columns name. @throws Refusal when the tab is not there. */
export function suggestions(ports: Ports, { table: key }: Methods['suggestions']['input']): Methods['suggestions']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const read = readsOnce(ports, located, catalog);
  const table = recordTableOf(located, key);
  const rowsOf = referentsBy((tables) => tablesNamed(located, catalog, tables).map((one) => read(one.key)));
  const named = referencesIn(table).flatMap(([column, reference]): readonly (readonly [string, readonly SuggestedText[]])[] => {
    const rows = rowsOf(reference.to);
    return rows === null ? [] : [[column, suggestedRows(reference, rows)]];
  });
  return { ...suggestionsOf(read(key)), ...Object.fromEntries(named) };
}
