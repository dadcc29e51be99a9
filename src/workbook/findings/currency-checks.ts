// Amounts that were typed in another currency: Sheets keeps the number and shows the sign, and the number alone is read.

import { isMoney } from '../../schema/kinds/money';
import { foreignSign } from '../../schema/values/money';
import { counted } from '../../schema/values/text';
import { cellIn, form, type Inspected, type Occurrence, seenAt } from './occurrence';

/** What it is in the workbook's currency nobody knows but who typed it. */
export function foreignAmounts(inspected: Inspected): readonly Occurrence[] {
  const { read, catalog, formats = [] } = inspected;
  const { currency } = catalog.settings;
  return read.columns
    .filter(({ column }) => isMoney(column))
    .flatMap((column) =>
      read.records.flatMap((record) => {
        const sign = foreignSign(formats[record.row - 1]?.[column.at] ?? '', currency);
        if (sign === null || typeof cellIn(inspected, record.row, column.at) !== 'number') return [];
        const say = (count: number) =>
          `${counted(count, 'cell')} of ${column.heading} ${form(count, 'shows', 'show')} “${sign}”, and ${form(count, 'counts', 'count')} as so much ${currency}. Write the amount in ${currency}, and choose Format, Number, Number there.`;
        return [seenAt(inspected, record, column, { kind: 'number', likeness: sign, say })];
      }),
    );
}
