// What should be there of a float, and the difference, beside a count that was typed in the grid.

import { floatStanding } from '../../office/cash/float-identity';
import { numberIn } from '../../office/work/row-facts';
import type { Catalog } from '../../schema/catalog';
import { textKey } from '../../schema/values/text';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { tabsOf } from '../cash/cash-tabs';
import { booksOf } from '../cash/float-books';
import { isCounted } from '../cash/float-view';
import type { Behind } from './behind-cell';

/** Held against the receipts of now, as nobody knows when it was typed. Reads receipts and moves only where a count stands without them. */
export function countsBehind(
  read: ReadTable,
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly Behind[] {
  const { cash } = read.table;
  if (cash === null || cash.floats.table !== read.table.baseTable) return [];
  const { counted, should, difference } = cash.floats;
  const there = [should, difference].filter((key) => read.columns.some((column) => column.key === key));
  const isLeftOut = leftOutIn(read);
  const amountIn = (record: ReadRecord, key: string) => numberIn(valueIn(record, key));
  const isBehind = (record: ReadRecord) => {
    const count = amountIn(record, counted);
    const [is, was] = [amountIn(record, should), amountIn(record, difference)];
    return (
      count !== null && (is === null || was !== count - is) && !record.issues.some(({ path }) => path === should || path === difference)
    );
  };
  const behind = there.length === 0 ? [] : read.records.filter((record) => isBehind(record) && !isLeftOut(record));
  const tabs = behind.length === 0 ? null : tabsOf(cash, catalog, (base) => (base === read.table.baseTable ? [read] : readsOf([base])));
  if (tabs === null) return [];
  const books = new Map(booksOf(tabs).map((float) => [textKey(float.id), float] as const));
  return behind.flatMap((record): readonly Behind[] => {
    const float = books.get(textKey(record.id));
    const count = amountIn(record, counted);
    if (float === undefined || float.books === null || !isCounted(float) || count === null) return [];
    const now = floatStanding(float.books).should;
    const becoming: Readonly<Record<string, number>> = { [should]: now, [difference]: count - now };
    return there.map((key) => ({ record, key, stands: valueIn(record, key), becomes: becoming[key] ?? 0, wrote: null }));
  });
}
