// Adding the delivery that follows another: sent again, or back from where it went.

import { nextWays } from '../../contract/deliveries';
import { isLocalDate } from '../../schema/values/local-date';
import { carriedTable, nextDelivery } from '../deliveries/next-delivery';
import { nextDueUnknown, wayUnknown } from '../messages/deliveries';
import { invalid } from '../transaction/failure';
import { defineAct } from './act';

/**
 * Adds the row with the lines that go on, as they stand now: what a later one has is not added again, by whomever, and where nothing is left it answers with the
 * later one. Lines are written first. One round trip for each of two tabs. @throws Refusal: invalid, gone, twice, busy, setup
 */
export const addNext = defineAct(
  { of: 'sentRow', way: { oneOf: nextWays, otherwise: wayUnknown() }, due: 'day' },
  {
    tables: ({ of: { table } }, located) => [carriedTable(located, table).key, table],
    undoable: true,
    work: (desk, { of, way, due }) => {
      const next = nextDelivery(desk.located, desk.catalog(), (key) => desk.read(key).read, { of, way });
      const { lines, row, later, lineTable } = next;
      if (lines.length === 0) {
        return { changes: {}, answer: () => ({ id: later[later.length - 1] ?? '', lines: 0, again: true }) };
      }
      const day = due === '' ? next.due : due;
      if (!isLocalDate(day)) throw invalid([{ path: 'due', message: nextDueUnknown() }]);
      const column = lineTable.linesOf?.by ?? '';
      return {
        changes: {
          worksOut: true,
          adds: [
            { table: of.table, rows: [{ ...row, [next.dueColumn]: day }] },
            { table: lineTable.key, rows: lines, asLines: true, lineOf: { column, table: of.table } },
          ],
        },
        answer: ({ added: [made] }) => ({ id: made?.ids[0] ?? '', lines: lines.length, again: false }),
      };
    },
  },
);
