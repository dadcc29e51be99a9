// What the cells that are about to be written come to, row by row, for the log of changes.

import { changedRows } from '../../workbook/memory/changed-rows';
import type { ReadTable } from '../../workbook/rows/read-table';
import type { LoggedRow } from '../memory/log-entries';
import { signOfRow } from '../setup/sample-signs';
import type { TouchedTab } from './changes';
import { blocksIn, type WriteStep } from './writing';

export interface Touched {
  readonly read: ReadTable;
  readonly formulas?: TouchedTab['formulas'];
  readonly formats?: TouchedTab['formats'];
}

/** Of tabs that were read twice the first counts, with the formulas of all. Cells of any other tab leave no entry. */
export function loggedRows(steps: readonly WriteStep[], touched: readonly Touched[]): readonly LoggedRow[] {
  const tabs = new Map<number, Touched>();
  for (const one of touched) {
    const known = tabs.get(one.read.sheetId);
    tabs.set(one.read.sheetId, {
      read: known?.read ?? one.read,
      formulas: together(known?.formulas ?? null, one.formulas ?? null),
      formats: known?.formats ?? one.formats ?? null,
    });
  }
  return [...tabs.values()].flatMap(({ read, formulas = null, formats = null }) => {
    const formulaSteps = steps.flatMap((step) => (step.kind === 'formula' && step.sheetId === read.sheetId ? [step] : []));
    const restored = new Map(formulaSteps.map(({ row, at, formula }) => [`${row}/${at}`, formula]));
    const changes = changedRows({
      read,
      blocks: [
        ...steps.flatMap((step) => ('sheetId' in step && step.sheetId === read.sheetId ? blocksIn(step) : [])),
        ...formulaSteps.map(({ row, at, before }) => ({ row, column: at + 1, cells: [[before]] })),
      ],
      removed: steps.flatMap((step) => (step.kind === 'removal' && step.sheetId === read.sheetId ? step.rows : [])),
      formulas: formulas && ((row, at) => formulas[row - 1]?.[at] ?? ''),
      formats: formats && ((row, at) => formats[row - 1]?.[at] ?? ''),
      restored: (row, at) => restored.get(`${row}/${at}`) ?? '',
      signOf: (cells) => signOfRow(read, cells),
    });
    return changes.map((change) => ({ change, columns: read.columns }));
  });
}

/** Rows of which one knows the formulas and the other does not. */
function together(one: TouchedTab['formulas'], other: TouchedTab['formulas']): TouchedTab['formulas'] {
  if (one === other || one === null || other === null) return one ?? other;
  return Array.from({ length: Math.max(one.length, other.length) }, (_none, at) => one[at] ?? other[at] ?? []);
}
