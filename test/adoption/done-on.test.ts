// “Done” over dates: when something was done, of which no status can be read. It is left alone, and said.

import { expect, test } from '@jest/globals';
import { guessColumns } from '../../src/adoption/columns/column-guess';
import { proposeColumns } from '../../src/adoption/columns/column-proposal';
import type { Cell } from '../../src/schema/values/cell';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { lexicon } from './support/lexicon';

function proposed(heading: string, cells: readonly Cell[]) {
  const table = recordTables(workbook).find(({ key }) => key === 'assets');
  if (!table) throw new Error('No assets');
  const place = { headingRow: 1, bandRow: null };
  const due: Cell = { date: '2026-03-02', time: '00:00' };
  const grid = [['Task', 'Owner', 'Deadline', heading], ...cells.map((cell, at): readonly Cell[] => [`Task ${at}`, 'Jo Rey', due, cell])];
  const guesses = guessColumns(grid, place, table, lexicon);
  const tabs = [{ sheetId: 1, name: 'Tasks', grid, formulas: [] }];
  const { columns } = proposeColumns({ tabs, place, table, guesses, said: {}, mapping: null, stepName: 'Work' });
  return columns.find((column) => column.heading === heading);
}

const when: Cell = { date: '2026-02-20', time: '00:00' };

test.each(['Done', 'Completed', 'Done?', 'Finished'])(
  '“%s” is asked about with what follows, and over ticks it is the status',
  (heading) => {
    expect(proposed(heading, [when, '', when])).toMatchObject({
      choice: '',
      how: 'unsure',
      remark: expect.stringContaining('count as open'),
    });
    expect(proposed(heading, [true, false, true])).toMatchObject({ choice: 'steps/Work/status', remark: '' });
  },
);

test('a column of other dates says nothing', () => {
  expect(proposed('Invoiced', [when, '', when])?.remark).toBe('');
});
