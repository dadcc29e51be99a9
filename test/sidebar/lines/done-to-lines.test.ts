// What is said of the lines of a row once they are saved.

import { expect, test } from '@jest/globals';
import { formFor } from '../../../sidebar/form/draft';
import { doneToLines } from '../../../sidebar/lines/done-to-lines';
import { bound } from '../../../src/schema/adopted/bound-table';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { deliveryItems } from '../../../src/tables/deliveries/delivery-items';
import { opened } from '../workbook-view';

const items = { form: formFor(bound(deliveryItems), opened.catalog) };
const edit = (id: string, changes: Readonly<Record<string, number | boolean>>) => ({ id, loaded: {}, changes, where: null });

test('lines that were added, changed and taken off are said apart', () => {
  const edits = [edit('DIT-001', { take: 2 }), edit('DIT-002', { [deliveryItems.leftOut ?? '']: true })];
  const changes = [{ table: deliveryItems.key, adds: [{ what: 'Rig' }, { what: 'Prop' }], edits }];
  expect(doneToLines([items], changes)).toEqual(['2 items added', '1 item changed', '1 item taken off']);
  expect(doneToLines([items], [{ table: deliveryItems.key, adds: [{ what: 'Rig' }], edits: [] }])).toEqual(['1 item added']);
  expect(doneToLines([items], [])).toEqual([]);
});

test('on every tab of lines a line that is taken off is no change', () => {
  const tables = recordTables(workbook).filter(({ linesOf }) => linesOf !== null);
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const changes = [{ table: table.key, adds: [], edits: [edit('X', { [table.leftOut ?? '']: true })] }];
    expect(doneToLines([{ form: formFor(table, opened.catalog) }], changes)).toEqual([`1 ${table.one} taken off`]);
  }
});
