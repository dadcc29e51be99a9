// Receipts and pieces of kit that may have been entered twice.

import { counted, inWords } from '../../schema/values/text';
import { rowsAlike } from './alike-rows';
import { form, type Inspected, type Occurrence, seenAt } from './occurrence';

/** Each that is like one above it. True doubles and two tickets look the same: whoever knows decides. */
export function rowsTwice(inspected: Inspected): readonly Occurrence[] {
  const { read } = inspected;
  return rowsAlike(read).flatMap(({ row, columns }) => {
    const headed = columns.flatMap((key) => read.columns.filter((column) => column.key === key));
    const place = headed[headed.length - 1];
    if (place === undefined) return [];
    const headings = inWords(headed.map(({ heading }) => heading));
    return [
      seenAt(inspected, { row }, place, {
        kind: 'alike',
        likeness: 'entered twice',
        say: (count) =>
          `${counted(count, read.table.one)} ${form(count, 'has', 'have')} the same ${headings} as another above. Take out what was entered twice; where both are right, leave them.`,
      }),
    ];
  });
}
