// What to look at: cells that cannot be read, and workbooks whose headings are others than when the SQL was made.

import { afterStep } from '../../schema/per-step';
import { textKey } from '../../schema/values/text';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { perStepOf } from '../../workbook/layout/columns';
import type { PlacedTab } from '../input/workbooks';
import { copiedView, type Ref, type Statement } from '../sql/statement';
import { literal, sqlName, unionOf } from '../sql/text';
import { headingsName, readName, stepsName } from './names';
import { headName, sheetCell, widthOf } from './sheets';
import { unreadColumns } from './understood';

/** One row for each cell that says something else than what belongs there. */
export function unreadableStatement(definition: WorkbookDefinition, ref: Ref): Statement {
  const selects = recordTables(definition).flatMap((table) => {
    const cells = unreadColumns(definition, table, ref).map(
      ([heading, name]): UnreadCell => ({ heading: literal(heading), cell: `x.${sqlName(`${name}_unread`)}` }),
    );
    const own = cells.length === 0 ? [] : [unreadIn(ref(readName(table)), cells)];
    if (perStepOf(table) === null) return own;
    const part = (heading: string, name: string): UnreadCell => ({
      heading: `CONCAT(x.step, ${literal(heading)})`,
      cell: `x.${name}_unread`,
    });
    const parts = [
      part('', 'status'),
      part(` ${afterStep.by}`, 'people'),
      part(` ${afterStep.due}`, 'due'),
      part(` ${afterStep.take}`, 'take'),
    ];
    return [...own, unreadIn(ref(stepsName(table)), parts)];
  });
  const days = `SELECT d.workbook, b.production, d.tab, '' AS row_id, d.setting AS row_name, 'Value' AS heading, d.piece AS cell
FROM ${ref('days_said')} AS d JOIN ${ref('workbooks')} AS b ON b.workbook = d.workbook
WHERE d.first_day IS NULL OR d.last_day IS NULL`;
  return {
    is: 'view',
    name: 'unreadable',
    body: unionOf([...selects, days]),
    told: {
      purpose: 'Every cell that cannot be read as what belongs there: in the other views it is blank, and counts as nothing.',
      columns: [
        { name: 'workbook', holds: 'which workbook it stands in' },
        { name: 'production', holds: 'its production' },
        { name: 'tab', holds: 'the tab' },
        { name: 'row_id', holds: 'the row' },
        { name: 'row_name', holds: 'what the row is called' },
        { name: 'heading', holds: 'the column' },
        { name: 'cell', holds: 'what stands there' },
      ],
    },
  };
}

/** A cell that may be unreadable: what it stands under, and itself, both as SQL of a row `x`. */
interface UnreadCell {
  readonly heading: string;
  readonly cell: string;
}

/** Rows are chosen before their cells are set below each other: nearly every row has none, and there are millions of them. */
function unreadIn(from: string, cells: readonly UnreadCell[]): string {
  return `SELECT x.workbook, x.production, x.tab, x.row_id, x.row_name, u.heading, u.cell
FROM (SELECT * FROM ${from} AS x WHERE ${cells.map(({ cell }) => `${cell} IS NOT NULL`).join(' OR ')}) AS x
CROSS JOIN UNNEST([${cells.map(({ heading, cell }) => `STRUCT(${heading} AS heading, ${cell} AS cell)`).join(', ')}]) AS u
WHERE u.cell IS NOT NULL`;
}

/** The heading rows of a kind of tab as they are now, beside what they were. */
export function headingStatements(definition: WorkbookDefinition, tabs: readonly PlacedTab[], ref: Ref): readonly Statement[] {
  const groups = definition.tables.flatMap((table) => {
    const mine = tabs.filter(({ base }) => base === table.key);
    return mine.length === 0 ? [] : [{ name: headingsName(table), mine }];
  });
  const each = groups.map(({ name, mine }) => copiedView(name, unionOf(mine.map((tab) => headingsOf(tab, ref)))));
  return [
    ...each,
    checkStatement(
      groups.map(({ name }) => ref(name)),
      ref,
    ),
  ];
}

function headingsOf(tab: PlacedTab, ref: Ref): string {
  const columns = tab.columns.map(
    ([, at, heading]) => `STRUCT(${literal(heading)} AS heading, ${literal(textKey(heading))} AS wanted, ${sheetCell(at)} AS found)`,
  );
  const all = Array.from({ length: widthOf(tab) }, (_unused, at) => `IFNULL(${sheetCell(at)}, '')`);
  return `SELECT ${literal(tab.workbook.key)} AS workbook, ${literal(tab.name)} AS tab, [${all.join(', ')}] AS present, [${columns.join(', ')}] AS columns_read
FROM (SELECT 1 AS one) AS o
LEFT JOIN ${ref(headName(tab))} AS h ON TRUE`;
}

function checkStatement(names: readonly string[], ref: Ref): Statement {
  const from = names.map((name) => `SELECT workbook, tab, present, columns_read FROM ${name}`);
  return checked(`WITH heads AS (
${unionOf(from)}
), changed AS (
  SELECT h.workbook, h.tab, STRING_AGG(c.heading, ', ' ORDER BY c.heading) AS headings
  FROM heads AS h CROSS JOIN UNNEST(h.columns_read) AS c
  WHERE c.wanted != IFNULL(${ref('text_key')}(c.found), '')
  GROUP BY h.workbook, h.tab
)
SELECT b.workbook, b.production, b.address, c.tab, c.headings, h.present
FROM changed AS c
JOIN heads AS h ON h.workbook = c.workbook AND h.tab = c.tab
JOIN ${ref('workbooks')} AS b ON b.workbook = c.workbook`);
}

function checked(body: string): Statement {
  return {
    is: 'view',
    name: 'headings_check',
    body,
    told: {
      purpose:
        'Workbooks whose headings stand elsewhere than when the SQL was made: until it is made anew, what stands under them is read wrongly.',
      columns: [
        { name: 'workbook', holds: 'which workbook' },
        { name: 'production', holds: 'its production' },
        { name: 'address', holds: 'where to look' },
        { name: 'tab', holds: 'the tab' },
        { name: 'headings', holds: 'the headings that are not where they were, with commas between' },
        { name: 'present', holds: 'all headings of the tab as they are now' },
      ],
    },
  };
}
