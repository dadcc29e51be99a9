// What Check says of words that mean what an earlier Routesheet had them mean: floats and claims ask more of them than was asked then.

import type { Catalog } from '../../schema/catalog';
import { sameText } from '../../schema/values/text';
import { type InspectedCells, type Occurrence, seenAt } from '../../workbook/findings/occurrence';
import type { ReadTable } from '../../workbook/rows/read-table';
import { formerMeaning } from '../messages/cash/floats';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';
import { cashOf } from './cash-tabs';

/** On the tab of lists, where floats or claims are kept; elsewhere nothing. Reads nothing. */
export function formerMeanings(
  inspected: InspectedCells & { readonly read: ReadTable },
  located: Located,
  catalog: Catalog,
): readonly Occurrence[] {
  const { read } = inspected;
  const cash = cashOf(located);
  const column = read.columns.find(({ key }) => key === 'means');
  if (read.table.key !== located.workbook.roles.lists || cash === null || column === undefined) return [];
  if (tablesNamed(located, catalog, [cash.floats.table, cash.claims.table]).length === 0) return [];
  return read.records.flatMap((record) => {
    const [list, word, means] = ['list', 'word', 'means'].map((key) => String(record.values[key] ?? ''));
    const declared = located.workbook.lists.find(({ title }) => sameText(title, list ?? ''));
    const now = declared?.words.find((one) => sameText(one.word, word ?? ''));
    const former = now === undefined ? undefined : declared?.formerMeanings?.[now.word];
    if (now === undefined || now.means === null || former === undefined || !sameText(former, means ?? '')) return [];
    const words = formerMeaning({ word: now.word, means: former, now: now.means });
    const likeness = `former meaning of ${now.word}`;
    return [seenAt(inspected, record, column, { kind: 'catalog', likeness, becomes: now.means, say: () => words })];
  });
}
