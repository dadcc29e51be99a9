// Rows of every tab in use by a piece of what they are called, while somebody types. Reads, and writes nothing.

import type { Methods } from '../../contract/methods';
import type { FoundRow } from '../../contract/where';
import type { Ports } from '../../ports';
import { toldBesideBy } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import { nearness } from '../../workbook/references/called-like';
import { otherNames } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { rowsUnread } from '../messages/workbook';
import { rememberedCatalog } from '../transaction/known-catalog';
import { tablesInUse } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { lookedAt } from './few-columns';

/** Most that travel. What is typed then narrows them in the page, without another look, where these were all. */
const mostFound = 60;

/**
 * By ID, name, what else they are written as, and tracking number; the best first, of equally good ones the newest of each tab. Properties, the catalog,
 * and a round trip for each tab in use, some more for long ones: see `few-columns.ts`. @throws Refusal when a tab has lost an indispensable heading
 */
export function findRows(ports: Ports, { text }: Methods['findRows']['input']): Methods['findRows']['answer'] {
  const key = textKey(text);
  if (key === '') return { rows: [], more: 0, unread: [] };
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const there = tablesInUse(located, catalog).filter(({ key: table }) => located.tabs.has(table));
  const looked = there.map((table) => lookedAt(ports, located, table, catalog, text));
  const found = rowsLike(
    looked.map(({ read }) => read),
    text,
  );
  return {
    rows: found.slice(0, mostFound),
    more: Math.max(0, found.length - mostFound),
    unread: looked.flatMap(({ read: { tab }, unread }) => (unread === null ? [] : [rowsUnread({ tab, ...unread })])),
  };
}

/** Those that are left out are none, and none is one that nobody can go to. */
export function rowsLike(reads: readonly ReadTable[], text: string): readonly FoundRow[] {
  const key = textKey(text);
  const found = reads.flatMap((read) => {
    const isOut = leftOutIn(read);
    const spellings = spellingsOf(read, text);
    return [...read.records].reverse().flatMap((record) => {
      const called = spellings(record);
      const fit = record.id === '' ? null : nearness(key, called);
      return fit === null || isOut(record) ? [] : [{ fit, row: rowFound(read, record, called) }];
    });
  });
  // The order of tabs and rows stays among those that fit equally well.
  return found.sort((one, other) => one.fit - other.fit).map(({ row }) => row);
}

/** ID, name, and what else of the row may be typed. */
function spellingsOf({ table }: ReadTable, text: string): (record: ReadRecord) => readonly string[] {
  const tracked = Object.entries(table.columns).flatMap(([key, column]) => (toldBesideBy(text, column) === null ? [] : [key]));
  const keys = [...new Set([table.name, ...otherNames(table), ...tracked])];
  return (record) => [record.id, ...keys.map((key) => String(valueIn(record, key) ?? ''))];
}

function rowFound({ table }: ReadTable, { id }: ReadRecord, [, name = '', ...also]: readonly string[]): FoundRow {
  const others = also.filter((spelling) => spelling !== '');
  return { table: table.key, one: table.one, id, name, column: table.name, ...(others.length > 0 && { also: others }) };
}
