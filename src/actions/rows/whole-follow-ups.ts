// What follows from a delivery in what has no steps, such as a deliverable: its status, and when and how it went where nobody has typed that.

import type { FollowUp } from '../../contract/rows/follow';
import type { Catalog } from '../../schema/catalog';
import type { FollowRule, WholeFollowing } from '../../schema/row-rules';
import { listedWords } from '../../schema/traits';
import { dayInWords, isLocalDate } from '../../schema/values/local-date';
import { sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordFor, wordMeaning } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';

/** Null where all of it is so already. @param row the values of the delivery @param rule what the line comes to; null: nothing */
export function wholeFollowing(
  read: ReadTable,
  record: ReadRecord,
  row: Values,
  { status, takes }: WholeFollowing,
  rule: FollowRule | null,
  catalog: Catalog,
): FollowUp | null {
  const loaded: Record<string, Value> = { [read.table.name]: record.values[read.table.name] ?? null };
  const changes: Record<string, Value> = {};
  const words: string[] = [];
  const column = read.columns.find(({ key }) => key === status);
  const list = listedWords(column?.column, catalog.lists);
  const now = record.values[status] ?? null;
  const means = wordFor(String(now ?? ''), list)?.means ?? 'to do';
  const becomes = rule === null ? undefined : wordMeaning(rule.becomes, list);
  if (becomes !== undefined && means !== rule?.becomes && !rule?.unless.some((one) => one === means)) {
    loaded[status] = now;
    changes[status] = becomes;
    words.push(`${column?.heading ?? 'Status'}: ${String(now ?? 'blank')} → ${becomes}`);
  }
  for (const [key, from] of Object.entries(takes)) {
    const [stands, value] = [record.values[key] ?? null, row[from] ?? null];
    const found = read.columns.find((one) => one.key === key);
    // What somebody typed there stays.
    if (found === undefined || stands !== null || value === null || record.issues.some(({ path }) => path === key)) continue;
    loaded[key] = null;
    changes[key] = value;
    words.push(`${found.heading}: blank → ${isLocalDate(value) ? dayInWords(value) : String(value)}`);
  }
  if (words.length === 0) return null;
  const name = String(record.values[read.table.name] ?? '');
  return {
    table: read.table.key,
    tab: read.tab,
    name: [record.id, sameText(record.id, name) ? '' : name].join(' ').trim(),
    words: words.join('; '),
    edit: { id: record.id, loaded, changes },
  };
}
