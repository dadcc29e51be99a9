// Adding rows of which some may be there already, such as what a contract asks for.

import { valueIn } from '../../workbook/rows/sheet-row';
import { naming, naturalKey } from '../due-rules/naming';
import { defineAct } from './act';

/**
 * Adds those of the rows whose name is not there yet within what they are part of, all or none of them: again, or by two people at once, nothing is added
 * twice. @throws Refusal: invalid (path `row:column` where it is more than one), busy, setup
 */
export const addMissing = defineAct(
  { table: 'table', rows: 'wantedRows' },
  {
    tables: ({ table }) => [table],
    undoable: true,
    work: (desk, { table: key, rows }) => {
      const { read } = desk.read(key);
      const keyOf = naturalKey(
        read.table,
        naming(desk.located, desk.catalog(), (one) => desk.read(one).read),
      );
      const there = new Set(read.records.map((record) => keyOf((column) => valueIn(record, column))));
      const missing = rows.filter((row) => {
        const one = keyOf((column) => row[column] ?? null);
        if (there.has(one)) return false;
        there.add(one);
        return true;
      });
      return {
        changes: missing.length === 0 ? {} : { adds: [{ table: key, rows: missing }], worksOut: true },
        answer: ({ added: [only] }) => ({ ids: only?.ids ?? [], already: rows.length - missing.length }),
      };
    },
  },
);
