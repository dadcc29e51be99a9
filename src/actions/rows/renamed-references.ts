// A row that was given another name or ID: what other tabs call it by the old one, to be followed once somebody has looked at the list.

import type { FollowUp, FollowUps } from '../../contract/rows/follow';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import type { RefColumn } from '../../schema/kinds/ref';
import { identityOf } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { referencesIn } from '../../workbook/references/reference-columns';
import { type Referents, referentsOf, writtenFor } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { valueIn } from '../../workbook/rows/sheet-row';
import { calledTwice, moreWouldFollow } from '../messages/deliverables';
import { readOne, tablesInUse, tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

/** Rows that one submit takes. */
const mostRows = 500;

/**
 * Every cell that names the row by what it was called, and every name beside its ID. One round trip for each tab that names rows of its kind. Nothing
 * where another row is called so: then nobody knows which of the two is meant.
 * @param was its name or ID before
 */
export function renamedReferences(ports: Ports, located: Located, catalog: Catalog, { owner, parent, was }: Renamed): FollowUps {
  const naming = tablesInUse(located, catalog).filter(
    (table) => located.tabs.has(table.key) && referencesIn(table).some(([, { to }]) => to.includes(parent.baseTable)),
  );
  if (naming.length === 0) return { changes: [], left: [] };
  const reads = tablesNamed(located, catalog, [parent.baseTable]).map((table) => readOne(ports, located, table, catalog).read);
  const named = referentsOf(reads);
  const others = named.find(was).filter(({ id, name }) => id !== owner.id || name !== String(owner.values[parent.name] ?? ''));
  if (others.length > 0) return { changes: [], left: [calledTwice({ one: parent.one, name: was })] };
  const all = naming.flatMap((table) => {
    const read = reads.find((one) => one.table.key === table.key) ?? readOne(ports, located, table, catalog).read;
    return followingOn(read, { owner, parent, was }, named);
  });
  const left = all.length > mostRows ? [moreWouldFollow({ count: all.length - mostRows })] : [];
  return { changes: all.slice(0, mostRows), left };
}

interface Renamed {
  readonly owner: ReadRecord;
  readonly parent: BoundTable;
  readonly was: string;
}

function followingOn(read: ReadTable, { owner, parent, was }: Renamed, named: Referents): readonly FollowUp[] {
  const columns = referencesIn(read.table).filter(([, { to }]) => to.includes(parent.baseTable));
  const name = String(owner.values[parent.name] ?? '');
  const row = named.rows.find((one) => one.id === owner.id && one.name === name);
  if (row === undefined) return [];
  const isOld = (value: Value) =>
    typeof value === 'string' && identityOf(value, parent.columns[parent.name]) === identityOf(was, parent.columns[parent.name]);
  return read.records.flatMap((record): readonly FollowUp[] => {
    const changes: Record<string, Value> = {};
    for (const [key, column] of columns) {
      const value = valueIn(record, key);
      const becomes = writtenFor(row, column, named);
      if (isOld(value) && value !== becomes) changes[key] = becomes;
      else if (namesIt(value, column, owner) && column.nameInto !== null && isOld(valueIn(record, column.nameInto)) && name !== '')
        changes[column.nameInto] = name;
    }
    const keys = Object.keys(changes);
    if (keys.length === 0 || record.id === '' || rowsWithKey(read, record.id).length > 1) return [];
    return [followUp(read, record, keys, changes)];
  });
}

function namesIt(value: Value, { by }: RefColumn, owner: ReadRecord): boolean {
  return by === 'id' && typeof value === 'string' && sameText(value, owner.id);
}

function followUp(read: ReadTable, record: ReadRecord, keys: readonly string[], changes: Readonly<Record<string, Value>>): FollowUp {
  const { table, tab, columns } = read;
  const heading = (key: string) => columns.find((column) => column.key === key)?.heading ?? key;
  const loaded = Object.fromEntries([table.name, ...keys].map((key) => [key, record.values[key] ?? null]));
  const name = String(record.values[table.name] ?? '');
  return {
    table: table.key,
    tab,
    name: [tab, record.id, sameText(record.id, name) ? '' : name].join(' ').trim(),
    words: keys.map((key) => `${heading(key)}: ${String(loaded[key] ?? '')} → ${String(changes[key])}`).join('; '),
    edit: { id: record.id, loaded, changes },
  };
}
