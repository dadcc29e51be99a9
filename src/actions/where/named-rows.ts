// The rows that somebody asks about by a text, and the cells of other tabs that name them.

import { identityOf, toldBesideBy } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import { spellingsIn } from '../../workbook/catalog/understood';
import { referencesIn } from '../../workbook/references/reference-columns';
import { otherNames } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, leftOutIn, valueIn } from '../../workbook/rows/sheet-row';

/** A row with its tab. */
export interface Found {
  readonly read: ReadTable;
  readonly record: ReadRecord;
}

/** By ID or tracking number where any row has that, else by name and what else it is written as. Those that are left out are none. */
export function rowsNamed(reads: readonly ReadTable[], text: string): readonly Found[] {
  const asked = reads.map((read) => ({
    ...{ read, isOut: leftOutIn(read), isBy: keyMatches(read, text), isCalled: nameMatches(read, text) },
  }));
  const found = (matches: 'isBy' | 'isCalled') =>
    asked.flatMap(({ read, isOut, ...by }) =>
      read.records.filter((record) => by[matches](record) && !isOut(record)).map((record) => ({ read, record })),
    );
  const byKey = found('isBy');
  return byKey.length > 0 ? byKey : found('isCalled');
}

type Matches = (record: ReadRecord) => boolean;

function keyMatches(read: ReadTable, text: string): Matches {
  const key = textKey(text);
  const numbers = read.columns
    .filter(({ column }) => toldBesideBy(text, column) !== null)
    .map(({ key: tracked, column }) => sameIn(read, tracked, text, column));
  return (record) =>
    (read.table.id !== null && record.id !== '' && textKey(record.id) === key) || numbers.some((matches) => matches(record));
}

function sameIn(read: ReadTable, key: string, text: string, column: Parameters<typeof identityOf>[1]): Matches {
  const wanted = identityOf(text, column);
  return columnOf(read, key, ({ value }) => value !== null && identityOf(String(value), column) === wanted);
}

function nameMatches(read: ReadTable, text: string): Matches {
  const { table } = read;
  const column = table.columns[table.name];
  const wanted = identityOf(text, column);
  const called = [
    sameIn(read, table.name, text, column),
    ...otherNames(table).map((key) =>
      columnOf(read, key, ({ value }) => spellingsIn(String(value ?? '')).some((one) => identityOf(one, column) === wanted)),
    ),
  ];
  return (record) => called.some((matches) => matches(record));
}

/** Of a tab: which rows name one of those, or the text itself where no row is called so. Each distinct cell is looked at once. */
export function namesOneOf(read: ReadTable, named: readonly Found[], text: string): Matches {
  const parent = read.table.linesOf?.by;
  const asked = textKey(text);
  const matching = referencesIn(read.table)
    .filter(([key]) => key !== parent)
    .map(([key, { to }]) => {
      const mine = named.filter(({ read: { table } }) => to.includes(table.baseTable));
      const columns = [...new Set(mine.map(({ read: { table } }) => table.columns[table.name]))];
      const keys = new Set(mine.flatMap((found) => keysOf(found)));
      return columnOf(read, key, ({ value }) => {
        const said = String(value ?? '');
        return (
          said !== '' &&
          (textKey(said) === asked || keys.has(textKey(said)) || columns.some((column) => keys.has(identityOf(said, column))))
        );
      });
    });
  return (record) => matching.some((matches) => matches(record));
}

/** What a cell of another tab may call the row. */
function keysOf({ read: { table }, record }: Found): readonly string[] {
  const column = table.columns[table.name];
  const spellings = [table.name, ...otherNames(table)]
    .map((key) => valueIn(record, key))
    .flatMap((value) => [String(value ?? ''), ...spellingsIn(String(value ?? ''))]);
  return [textKey(record.id), ...spellings.map((text) => identityOf(text, column))].filter((key) => key !== '');
}
