// What Check says of words that mean what an earlier Routesheet had them mean: floats, claims and steps that wait ask more of them than was asked then.

import type { Catalog, Word } from '../../schema/catalog';
import { sameText } from '../../schema/values/text';
import type { WordList } from '../../schema/values/word-list';
import { saidMeaning, startingWord } from '../../schema/values/words';
import { type InspectedCells, type Occurrence, seenAt } from '../../workbook/findings/occurrence';
import type { ReadTable } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { formerMeaning } from '../messages/cash/floats';
import { formerlyToDo } from '../messages/typed-since';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';
import { cashOf } from './cash-tabs';

/** On the tab of lists, of words that something in use asks; elsewhere nothing. Reads nothing. */
export function formerMeanings(
  inspected: InspectedCells & { readonly read: ReadTable },
  located: Located,
  catalog: Catalog,
): readonly Occurrence[] {
  const { read } = inspected;
  const column = read.columns.find(({ key }) => key === 'means');
  if (read.table.key !== located.workbook.roles.lists || column === undefined) return [];
  const isAsked = askedNow(located, catalog);
  const meantOtherwise = located.workbook.lists.filter(({ formerMeanings: former }) => former !== undefined);
  const listIn = columnOf(read, 'list', ({ value }) => meantOtherwise.find(({ title }) => sameText(title, String(value ?? ''))) ?? null);
  return read.records.flatMap((record) => {
    const declared = listIn(record);
    if (declared === null) return [];
    const [word = '', means = ''] = ['word', 'means'].map((key) => String(valueIn(record, key) ?? ''));
    const now = declared.words.find((one) => sameText(one.word, word));
    const former = now === undefined ? undefined : declared.formerMeanings?.[now.word];
    if (now === undefined || former === undefined || !sameText(former, means)) return [];
    const becomes = saidMeaning(now);
    const about = { word: now.word, means: former, now: becomes };
    const words = now.starts ? formerlyToDo(about) : formerMeaning(about);
    if (becomes === '' || !isAsked(declared, now)) return [];
    return [seenAt(inspected, record, column, { kind: 'catalog', likeness: `former meaning of ${now.word}`, becomes, say: () => words })];
  });
}

/** Whether it matters what that word means: floats and claims are kept, or steps are to be ready by themselves and no word says that they are. */
function askedNow(located: Located, catalog: Catalog): (list: WordList, word: Word) => boolean {
  const cash = cashOf(located);
  const isKept = cash !== null && tablesNamed(located, catalog, [cash.floats.table, cash.claims.table]).length > 0;
  return ({ key }, { starts }) =>
    starts ? catalog.settings.readies === true && startingWord(catalog.lists[key] ?? []) === undefined : isKept;
}
