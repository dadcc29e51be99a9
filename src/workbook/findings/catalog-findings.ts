// What could not be understood on Settings, Steps, Lists and People, as findings.

import type { Finding, Spot } from '../../schema/finding';
import { groupedBy } from '../../schema/values/grouping';
import { counted } from '../../schema/values/text';
import type { RowProblem } from '../catalog/understood';
import { cellName } from '../layout/cell-name';

/** A tab of the catalog as it was read; null: it was not. */
type TabNamed = (tab: string) => { readonly table: string; readonly placeOf: (column: string) => number } | undefined;

/**
 * Like problems of a tab folded into one. Cells that cannot be read are left out: the check of the tab itself finds them.
 * @param tabNamed the table whose tab is called so now, and where its columns stand, from 0
 */
export function catalogFindings(problems: readonly RowProblem[], tabNamed: TabNamed): readonly Finding[] {
  const ofRows = problems.filter(({ path }) => path === null);
  const groups = groupedBy(ofRows, ({ tab, like }) => `${tab}/${like}`);
  return [...groups].flatMap(([key, all]): readonly Finding[] => {
    const [first] = all;
    const named = tabNamed(first.tab);
    if (named === undefined) return [];
    const { table, placeOf } = named;
    const which = all.length > 1 ? `${counted(all.length, 'row')}, the first of them row` : 'Row';
    return [
      {
        key: `${table}/catalog/${key}`,
        kind: 'catalog',
        table,
        tab: first.tab,
        words: `${which} ${first.row}: ${first.message}`,
        count: all.length,
        spots: all.map(({ row, at, column }) => spotAt(table, row, column ?? (at === undefined ? 0 : placeOf(at)))),
      },
    ];
  });
}

function spotAt(table: string, row: number, at: number): Spot {
  return { table, row, column: at + 1, cell: cellName(row, at), shows: '', becomes: null };
}
