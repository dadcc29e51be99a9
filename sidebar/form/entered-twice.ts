// A row that may stand there already: the same shop, day and amount, the same link, the same name. Asked about once, and saved if it is another.

import type { Suggestions } from '../../src/contract/methods';
import type { Issue } from '../../src/schema/issue';
import { inWords } from '../../src/schema/values/text';
import type { Values } from '../../src/schema/values/value';
import { alikeMarksIn, marksOffered } from '../../src/workbook/findings/alike-rows';
import type { Form } from './draft';

export type MarkedRow = readonly [id: string, mark: string];

/** What is known of other rows. */
export function markedIn(known: Suggestions): readonly MarkedRow[] {
  return (known[marksOffered] ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one]));
}

/** @param before the row as it was loaded; `{}` for a new one. What was alike before is nobody's question */
export function enteredTwice({ table, columns }: Form, before: Values, after: Values, others: readonly MarkedRow[]): readonly Issue[] {
  const stood = new Set(alikeMarksIn(table, before).map(({ mark }) => mark));
  const own = table.id === null ? null : (before[table.id] ?? null);
  const doubts = alikeMarksIn(table, after).flatMap(({ columns: keys, path, mark }) => {
    const other = stood.has(mark) ? undefined : others.find(([id, known]) => known === mark && id !== own);
    if (other === undefined) return [];
    const filled = keys.filter((key) => (after[key] ?? '') !== '');
    // A heading such as “Serial no.” has its full stop already.
    const same = inWords(filled.map((key) => columns.get(key)?.heading ?? key)).replace(/\.$/, '');
    return [{ path, message: `${other[0]} has the same ${same}. If it is another ${table.one}, save again.` }];
  });
  return doubts.slice(0, 1);
}
