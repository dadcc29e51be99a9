// What could not be understood on Settings, Steps, Lists and People, as findings.

import type { Finding, Spot } from '../../schema/finding';
import { counted } from '../../schema/text';
import { cellName } from '../cell-name';
import type { RowProblem } from '../understood';

/**
 * Like problems of a tab folded into one. Cells that cannot be read are left out: the look at the tab itself finds them.
 * @param tableOf the table whose tab is called so now
 */
export function catalogFindings(problems: readonly RowProblem[], tableOf: (tab: string) => string | undefined): readonly Finding[] {
  const groups = new Map<string, RowProblem[]>();
  for (const problem of problems.filter(({ path }) => path === null)) {
    // What is quoted differs from row to row.
    const key = `${problem.tab}/${problem.message.replace(/“[^”]*”/g, '“”')}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups].flatMap(([key, [first, ...more]]): readonly Finding[] => {
    const table = first && tableOf(first.tab);
    if (!first || table === undefined) return [];
    const all = [first, ...more];
    const many = more.length > 0 ? `${counted(all.length, 'row')}, the first of them ` : '';
    const words = `${many}row ${first.row}: ${first.message}`;
    return [
      {
        key: `${table}/catalog/${key}`,
        kind: 'catalog',
        table,
        tab: first.tab,
        words: capitalised(words),
        count: all.length,
        spots: all.map(({ row }) => spotAt(table, row)),
      },
    ];
  });
}

function spotAt(table: string, row: number): Spot {
  return { table, row, column: 1, cell: cellName(row, 0), shows: '', becomes: null };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
