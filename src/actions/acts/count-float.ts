// Counting a float: what is there, beside what should be.

import { numberIn } from '../../office/work/row-facts';
import { textKey } from '../../schema/values/text';
import { valueIn } from '../../workbook/rows/sheet-row';
import { cardLinesIn } from '../cash/card-books';
import { cashTables, cashTabs } from '../cash/cash-tabs';
import { booksOf } from '../cash/float-books';
import { floatView } from '../cash/float-view';
import { editOfRecord } from '../changes/changes';
import { onlyRow } from '../changes/keyed-row';
import { cardIsNotCounted, countedMeanwhile, floatWithoutAmount, floatWithoutKind } from '../messages/cash/floats';
import { Refusal } from '../transaction/failure';
import { defineAct } from './act';

/**
 * Writes what was counted, the day, what should have been there by the receipts of this moment, and the difference. A float that somebody else has counted
 * meanwhile is a conflict. Reads floats, receipts, moves and card lines, once each. @throws Refusal: invalid, conflict, gone, twice, busy, setup
 */
export const countFloat = defineAct(
  { count: 'floatCount' },
  {
    tables: (_input, located) => cashTables(located, ({ floats }) => [floats]),
    undoable: true,
    work: (desk, { count: { float: id, counted, seen, explained } }) => {
      const tabs = cashTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
      const { floats: columns } = tabs.cash;
      const record = onlyRow(tabs.floats, id);
      const float = booksOf(tabs).find((one) => textKey(one.id) === textKey(record.id));
      if (float === undefined || float.means === null) throw new Refusal('invalid', floatWithoutKind({ id }));
      if (float.means === 'company card') throw new Refusal('invalid', cardIsNotCounted({ id }));
      const view = floatView(tabs, float, cardLinesIn(tabs), desk.today(), counted);
      if (view.should === null) throw new Refusal('invalid', floatWithoutAmount({ id }));
      const stands = numberIn(valueIn(record, columns.counted));
      // The same submit again finds its own count there.
      if (stands !== seen && stands !== counted) throw new Refusal('conflict', countedMeanwhile({ id: record.id }));
      const changes = {
        [columns.counted]: counted,
        [columns.countedOn]: desk.today(),
        [columns.should]: view.should,
        [columns.difference]: counted - view.should,
        [columns.explained]: explained.trim() === '' ? null : explained.trim(),
      };
      return {
        changes: { edits: [editOfRecord(tabs.floats.table.key, record, changes)] },
        answer: () => ({ float: view }),
      };
    },
  },
);
