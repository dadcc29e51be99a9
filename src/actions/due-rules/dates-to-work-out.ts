// What Check workbook says of dates by rule: those that are blank, or are not what their rule comes to any more.

import type { Catalog } from '../../schema/catalog';
import type { Cell } from '../../schema/values/cell';
import { type InspectedCells, isFixed, type Occurrence, seenAt } from '../../workbook/findings/occurrence';
import type { ReadTable } from '../../workbook/rows/read-table';
import { dateBehindRule, ruleWithoutDate } from '../messages/due-rules';
import type { Located } from '../transaction/tabs';
import { dueSources } from './due-tabs';
import { judgedRows } from './judged-rows';
import { naming } from './naming';

/** @param readOf a tab in use by its key, read once @param firstOf the same of a declared table; null: there is none */
export function datesToWorkOut(
  inspected: InspectedCells & { readonly read: ReadTable },
  located: Located,
  catalog: Catalog,
  { readOf, firstOf }: { readonly readOf: (key: string) => ReadTable; readonly firstOf: (table: string) => ReadTable | null },
): readonly Occurrence[] {
  const { read } = inspected;
  const { table } = read;
  const { dueBy } = table;
  const column = read.columns.find(({ key }) => key === dueBy?.date);
  if (dueBy === null || column === undefined) return [];
  const sources = dueSources(table, dueBy, firstOf, naming(located, catalog, readOf));
  return judgedRows(read, dueBy, sources, catalog).flatMap(({ record, state, becomes: { due: day }, due, unread }) => {
    if (state !== 'ours' || due === day || day === null || unread || isFixed(inspected, record.row, column.at)) return [];
    const becomes: Cell = { date: day, time: '00:00' };
    const how = due === null ? 'blank' : 'moved';
    return [seenAt(inspected, record, column, { kind: 'rule', likeness: `${how} by rule`, becomes, say: sayings[how] })];
  });
}

const sayings = {
  blank: (count: number) => ruleWithoutDate({ count }),
  moved: (count: number) => dateBehindRule({ count }),
};
