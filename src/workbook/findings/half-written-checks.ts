// Rows that a write has left half written: it died between one run of cells and the next.

import { counted } from '../../schema/values/text';
import { type BegunRow, leftUnwritten } from '../rows/begun-row';
import { lastChange } from '../rows/last-change';
import type { ReadRecord } from '../rows/read-table';
import { type Inspected, type Occurrence, seenAt } from './occurrence';

/** Each field that such a write has left as it was. What it was to become nobody remembers: whoever saved it knows, or sees it on the row. */
export function halfWrittenRows(inspected: Inspected): readonly Occurrence[] {
  const { read, begun } = inspected;
  return begun.flatMap((one) => {
    // Of rows that share an ID each is looked at: what the write has left tells which it was.
    const records = read.records.filter(({ id }) => one.ids.includes(id));
    return records.flatMap((record) => leftOn(inspected, record, one));
  });
}

function leftOn(inspected: Inspected, record: ReadRecord, one: BegunRow): readonly Occurrence[] {
  const { read } = inspected;
  const left = leftUnwritten(one, record.values, lastChange(read.table, record.values).when);
  // What cannot be read is not blank: whether it was written nobody knows.
  return read.columns
    .filter(({ key }) => left.includes(key) && !record.issues.some(({ path }) => path === key))
    .map((column) =>
      seenAt(inspected, record, column, {
        kind: 'half done',
        likeness: '',
        say: (count) => `A save was cut off and left ${column.heading} as it was on ${counted(count, 'row')}. Save it again there.`,
      }),
    );
}
