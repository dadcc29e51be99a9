// What is shown in a review, a line each, in the order in which it is shown.

import { oneLine } from '../../documents/plain';
import type { Ports } from '../../ports';
import { shownText } from '../../schema/column';
import type { InvitationPost } from '../../schema/papers/post';
import { inOrder, linesOfRow } from '../../workbook/references/lines-of-row';
import { valueIn } from '../../workbook/rows/sheet-row';
import { lineTables } from '../rows/lines';
import { readOne } from '../transaction/reading';
import type { PostDesk } from './post-desk';

/** `1. Lama, Rig, Take shown 2` */
export function agendaOf(
  ports: Ports,
  { located, catalog, declared: { lines }, read, record }: PostDesk<InvitationPost>,
): readonly string[] {
  const table = lineTables(located, read.table).find(({ baseTable }) => baseTable === lines.table);
  if (table === undefined) return [];
  const { read: tab } = readOne(ports, located, table, catalog);
  const columns = lines.columns.flatMap((key) => tab.columns.filter((column) => column.key === key));
  return inOrder(linesOfRow(tab, record.id), lines.order).map((line, at) => {
    const parts = columns.flatMap(({ key, heading, column }) => {
      const value = valueIn(line, key);
      if (value === null) return [];
      return typeof value === 'number' ? [`${heading} ${value}`] : [oneLine(shownText(value, column, catalog), 120)];
    });
    return `${at + 1}. ${parts.join(', ')}`;
  });
}
