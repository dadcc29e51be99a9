// What could not be understood on Settings, Steps, Lists and People, as findings.

import type { Finding, Spot } from '../../schema/finding';
import { groupedBy } from '../../schema/grouping';
import { counted } from '../../schema/text';
import { cellName } from '../cell-name';
import type { RowProblem } from '../understood';

/**
 * Like problems of a tab folded into one. Cells that cannot be read are left out: the look at the tab itself finds them.
 * @param tableOf the table whose tab is called so now
 */
export function catalogFindings(problems: readonly RowProblem[], tableOf: (tab: string) => string | undefined): readonly Finding[] {
  const ofRows = problems.filter(({ path }) => path === null);
  // What is quoted differs from row to row.
  const groups = groupedBy(ofRows, ({ tab, message }) => `${tab}/${message.replace(/“[^”]*”/g, '“”')}`);
  return [...groups].flatMap(([key, all]): readonly Finding[] => {
    const [first] = all;
    const table = tableOf(first.tab);
    if (table === undefined) return [];
    const which = all.length > 1 ? `${counted(all.length, 'row')}, the first of them row` : 'Row';
    return [
      {
        key: `${table}/catalog/${key}`,
        kind: 'catalog',
        table,
        tab: first.tab,
        words: `${which} ${first.row}: ${first.message}`,
        count: all.length,
        spots: all.map(({ row }) => spotAt(table, row)),
      },
    ];
  });
}

function spotAt(table: string, row: number): Spot {
  return { table, row, column: 1, cell: cellName(row, 0), shows: '', becomes: null };
}
