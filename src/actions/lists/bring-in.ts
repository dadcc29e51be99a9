// Bringing in a list, as it was shown.

import { listKey } from '../../adoption/lists/matched-lines';
import type { BroughtRows } from '../../contract/rows/list';
import { groupedBy } from '../../schema/values/grouping';
import { valueIn } from '../../workbook/rows/sheet-row';
import { defineAct } from '../acts/act';
import type { Desk } from '../changes/desk';
import { pathInAdded } from '../changes/issue-paths';
import { naming } from '../due-rules/naming';
import { listRowThere } from '../messages/lists';
import { invalid } from '../transaction/failure';
import { submitted, tabStateOrFirst } from '../transaction/state';

/**
 * Adds the new rows after the last one and writes the changed fields into the others, wherever they stand now: all or nothing. What is so already stays; what
 * somebody else changed or added since it was shown refuses the whole, and the row is named. The same submit again completes what a run that died has left.
 * Round trips as for a save, one for the formulas, one for each tab that the rows name, and one for each run of cells.
 * @throws Refusal: invalid (path `row:column`, new rows from 0), conflict, twice, gone, busy, setup
 */
export const bringIn = defineAct(
  { brought: 'broughtRows' },
  {
    tables: ({ brought }) => [brought.table],
    undoable: true,
    work: (desk, { brought }) => {
      const { table, adds, edits } = brought;
      // Before the cells: between reading a row's place and writing there nothing may take time.
      const formulas = edits.length === 0 ? null : desk.formulas(table);
      if (adds.length > 0) refuseThere(desk, brought);
      return {
        changes: {
          worksOut: true,
          adds: adds.length === 0 ? [] : [{ table, rows: adds }],
          edits: edits.map((edit) => ({ table, ...edit })),
          ...(formulas !== null && { formulas: new Map([[table, formulas]]) }),
        },
        answer: ({ added, edited }) => ({
          ...{ added: adds.length, changed: edits.length },
          notes: [...added, ...edited].flatMap(({ notes }) => notes),
        }),
      };
    },
  },
);

/** A row that somebody has added since. Of the same submit the rows are its own. */
function refuseThere(desk: Desk, { table: key, adds, by }: BroughtRows): void {
  const { read } = desk.read(key);
  const { table, sheetId } = read;
  if (submitted(tabStateOrFirst(desk.located.store, table.baseTable, sheetId), desk.key) !== null) return;
  const named = naming(desk.located, desk.catalog(), (one) => desk.read(one).read);
  const keys = { by, same: (column: string, value: Parameters<typeof named>[1]) => named(table.columns[column], value) };
  const there = groupedBy(read.records, (record) => listKey(keys, (column) => valueIn(record, column)));
  const issues = adds.flatMap((row, at) => {
    const one = listKey(keys, (column) => row[column] ?? null);
    const [record] = one === '' ? [] : (there.get(one) ?? []);
    if (record === undefined) return [];
    const name = String(row[table.name] ?? '');
    return [
      {
        path: pathInAdded({ table: key, rows: adds }, at, table.name),
        message: listRowThere({ name, id: record.id || `row ${record.row}` }),
      },
    ];
  });
  if (issues.length > 0) throw invalid(issues);
}
