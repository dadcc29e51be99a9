// Saving a row together with its lines, such as a delivery with what is in it.

import type { LineChanges } from '../../contract/rows/lines';
import type { Table } from '../../schema/table';
import { recordTables } from '../../schema/workbook';
import type { WantedChanges } from '../changes/changes';
import { lineStays, linesUnknown } from '../messages/rows';
import { invalid } from '../transaction/failure';
import type { Located } from '../transaction/tabs';
import { defineAct } from './act';

/**
 * Adds a row or changes fields of one, adds lines to it and changes lines that it has, all or nothing. Lines are written first and the row last, so that a
 * row is never there without its lines; the same submit once more completes what was left. Every line is merged as a row is: see `save`. What is wrong
 * with a line has the path `table/row:column` for a new one, rows from 0, and `table/ID:column` for one that was there.
 * @throws Refusal: invalid, conflict (with `line` where it is a line's), twice, gone, busy, setup
 */
export const saveWhole = defineAct(
  { table: 'table', row: 'wholeRow', lines: 'lineChanges' },
  {
    tables: ({ table, lines }) => [...lines.map((one) => one.table), table],
    undoable: true,
    work: ({ located }, { table, row, lines }) => {
      const columns = lines.map((one) => lineColumn(located, table, one));
      const { id } = row;
      const newLines = lines.flatMap(({ table: key, adds }, at): NonNullable<WantedChanges['adds']> => {
        const column = columns[at] ?? '';
        if (adds.length === 0) return [];
        const rows = id === null ? adds : adds.map((values) => ({ ...values, [column]: id }));
        return [{ table: key, rows, asLines: true, ...(id === null && { lineOf: { column, table } }) }];
      });
      const changedLines = lines.flatMap(({ table: key, edits }) => edits.map((edit) => ({ table: key, asLine: true as const, ...edit })));
      const isChanged = row.id !== null && Object.keys(row.changes).length > 0;
      return {
        changes: {
          worksOut: true,
          adds: [...(row.id === null ? [{ table, rows: [row.values] }] : []), ...newLines],
          edits: [
            ...changedLines,
            ...(row.id !== null && isChanged ? [{ table, id: row.id, loaded: row.loaded, changes: row.changes, where: row.where }] : []),
          ],
        },
        answer: ({ added, edited }) => {
          const own = row.id === null ? added[0] : edited[changedLines.length];
          const notes = [...added.flatMap((one) => one.notes), ...edited.flatMap((one) => one.notes)];
          const made = row.id === null ? { id: added[0]?.ids[0] ?? '', values: row.values } : { id: row.id, values: { ...row.loaded } };
          return {
            ...made,
            ...(own !== undefined && 'values' in own && { id: own.id, values: own.values }),
            notes: [...new Set(notes)],
            lines: newLines.reduce((sum, { rows }) => sum + rows.length, 0) + changedLines.length,
          };
        },
      };
    },
  },
);

/** The column by which the lines name the row. A line may not be moved to another row: it is taken off, and added there. */
function lineColumn({ workbook }: Located, parent: string, { table, edits }: LineChanges): string {
  const tables = recordTables(workbook);
  const base = tables.find(({ key }) => key === parent)?.baseTable;
  const lines: Table | undefined = tables.find(({ key, linesOf }) => key === table && linesOf !== null && linesOf.table === base);
  const by = lines?.linesOf?.by;
  if (by === undefined) throw invalid([{ path: '', message: linesUnknown() }]);
  if (edits.some(({ changes }) => by in changes)) {
    throw invalid([{ path: '', message: lineStays() }]);
  }
  return by;
}
