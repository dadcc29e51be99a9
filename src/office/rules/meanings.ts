// What the words of a column mean, row by row.

import type { Catalog } from '../../schema/catalog';
import { listedWords } from '../../schema/traits';
import { wordFor } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf } from '../../workbook/rows/sheet-row';
import { textIn } from '../work/row-facts';

/** What the word means, each distinct cell looked at once; `''` for a blank one, and `?` for one that is not understood. */
export function meaningIn(read: ReadTable, key: string, catalog: Catalog): (record: ReadRecord) => string {
  const words = listedWords(read.columns.find((column) => column.key === key)?.column, catalog.lists);
  return columnOf(read, key, ({ value, issue }) => {
    const word = textIn(value);
    if (issue !== null) return '?';
    return word === '' ? '' : (wordFor(word, words)?.means ?? '?');
  });
}
