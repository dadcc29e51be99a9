// What Check workbook might have found, as the server would describe it: one finding, many places, repairs of several kinds.

import type { CheckView } from '../../src/contract/check';
import type { Finding, Spot } from '../../src/schema/finding';

function spot(table: string, column: number, letter: string, row: number, shows: string, becomes: string | null = null): Spot {
  return { table, row, column, cell: `${letter}${row}`, shows, becomes };
}

function finding(kind: Finding['kind'], table: string, tab: string, words: string, spots: readonly Spot[], count = spots.length): Finding {
  return { key: `${table}/${kind}/${words}`, kind, table, tab, words, count, spots };
}

const weeks = Array.from({ length: 34 }, (_unused, n) => spot('assets', 16, 'P', n + 2, `wk ${n + 12}`));

export const inDisorder: CheckView = {
  rows: 412,
  tabs: 8,
  toSortOut: 47,
  findings: [
    finding('heading', 'assets', 'Assets', 'There is no heading “Link”. What needs it is switched off; Set up workbook adds it.', [], 1),
    finding('id missing', 'assets', 'Assets', '2 rows have no ID.', [
      spot('assets', 1, 'A', 15, '', 'AST-014'),
      spot('assets', 1, 'A', 16, '', 'AST-015'),
    ]),
    finding('id missing', 'deliveries', 'Deliveries', '1 row has no ID.', [spot('deliveries', 1, 'A', 10, '', 'DEL-009')]),
    finding('date', 'assets', 'Assets', '34 dates in Rig due look like “wk 12”. Type them such as 2 Mar 2026.', weeks),
    finding('date', 'stock', 'Stock', '1 date in Last counted looks like “2026-03-05”. Type it such as 2 Mar 2026.', [
      spot('stock', 12, 'L', 4, '2026-03-05', 'Thu 5 Mar 2026'),
    ]),
    finding('spelling', 'assets', 'Assets', '1 cell in Rig says “wip” for “WIP”.', [spot('assets', 14, 'N', 3, 'wip', 'WIP')]),
  ],
};

/** After runs that died: a save that was cut off between two of its fields, and the sample taken out by half. */
export const leftHalf: CheckView = {
  rows: 412,
  tabs: 8,
  toSortOut: 3,
  findings: [
    finding(
      'half done',
      '',
      '',
      'The sample production is taken out only in part. Choose Remove sample production again, in the menu under Workbook.',
      [],
      1,
    ),
    finding('half done', 'assets', 'Assets', 'A save was cut off and left Rig as it was on 1 row. Save it again there.', [
      spot('assets', 15, 'O', 3, 'WIP'),
    ]),
    finding('half done', 'assets', 'Assets', 'A save was cut off and left Notes as it was on 1 row. Save it again there.', [
      spot('assets', 25, 'Y', 3, ''),
    ]),
  ],
};

export const inOrder: CheckView = { rows: 412, tabs: 6, toSortOut: 0, findings: [] };
