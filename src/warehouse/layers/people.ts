// Who is named in cells: People by name and other spellings, several in a cell, the longest name that is known first.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { contentsOf } from '../../schema/traits';
import { tableOf, type WorkbookDefinition } from '../../schema/workbook';
import { perStepOf } from '../../workbook/layout/columns';
import { copiedView, innerView, type Ref, type Statement } from '../sql/statement';
import { literal, pattern, sqlName, unionOf } from '../sql/text';
import { spellings } from './catalog';
import { columnName, namedColumns, rowsName, warehouseTables } from './names';

export function peopleStatements(definition: WorkbookDefinition, ref: Ref): readonly Statement[] {
  const table = tableOf<BoundTable>(definition, definition.roles.people);
  const cell = (key: string) => `r.${sqlName(columnName(table, key))}`;
  const people = ref(rowsName(table));
  const key = ref('people_key');
  return [
    copiedView(
      'person_spellings',
      `WITH spelled AS (
  SELECT r.workbook, ${key}(${cell('name')}) AS spelling, ${ref('seen')}(${cell('name')}) AS name, TRUE AS called FROM ${people} AS r WHERE ${ref('seen')}(${cell('name')}) IS NOT NULL
  UNION ALL
  SELECT r.workbook, ${key}(spelling), ${ref('seen')}(${cell('name')}), FALSE
  FROM ${people} AS r CROSS JOIN ${spellings(cell('alsoWrittenAs'))} AS spelling
  WHERE ${ref('seen')}(${cell('name')}) IS NOT NULL AND ${ref('text_key')}(spelling) IS NOT NULL
)
SELECT workbook, spelling, MIN(name) AS name, COUNT(DISTINCT LOWER(name)) = 1 AS clear
FROM spelled
WHERE spelling IS NOT NULL AND spelling != ''
GROUP BY workbook, spelling`,
    ),
    innerView('people_cells', peopleCells(definition, ref)),
    copiedView('people_named', peopleNamed(ref)),
  ];
}

/** Each cell that names people, once. */
function peopleCells(definition: WorkbookDefinition, ref: Ref): string {
  const selects = warehouseTables(definition).flatMap((table) => {
    const columns = namedColumns(table).filter(({ column }) => contentsOf(column) === 'person');
    const own = columns.map(({ name }) => `SELECT workbook, ${sqlName(name)} AS cell FROM ${ref(rowsName(table))}`);
    const steps =
      perStepOf(table) === null
        ? []
        : [`SELECT r.workbook, s.people AS cell FROM ${ref(rowsName(table))} AS r CROSS JOIN UNNEST(r.steps) AS s`];
    return [...own, ...steps];
  });
  return `SELECT DISTINCT workbook, cell FROM (\n${unionOf(selects)}\n) WHERE cell IS NOT NULL AND TRIM(cell) != ''`;
}

/**
 * By workbook and cell: who is named, in the order of the cell, with commas between; how many; and whether all of it was understood. Within a longer name
 * that is known a shorter one counts for nothing: `Ruiz, Ana` is not Ana.
 */
function peopleNamed(ref: Ref): string {
  const pieces = (text: string) => `ARRAY_LENGTH(SPLIT(${text}, '|'))`;
  return `WITH cells AS (
  SELECT workbook, cell, ${ref('people_key')}(cell) AS said FROM ${ref('people_cells')}
), found AS (
  SELECT c.workbook, c.cell, c.said, p.spelling, p.name, p.clear, STRPOS(CONCAT('|', c.said, '|'), CONCAT('|', p.spelling, '|')) AS place
  FROM cells AS c
  JOIN ${ref('person_spellings')} AS p ON p.workbook = c.workbook AND STRPOS(CONCAT('|', c.said, '|'), CONCAT('|', p.spelling, '|')) > 0
), longest AS (
  SELECT f.workbook, f.cell, f.said, f.spelling, f.name, f.clear, f.place
  FROM found AS f
  LEFT JOIN found AS other ON other.workbook = f.workbook AND other.cell = f.cell AND LENGTH(other.spelling) > LENGTH(f.spelling)
    AND STRPOS(CONCAT('|', other.spelling, '|'), CONCAT('|', f.spelling, '|')) > 0
  WHERE other.cell IS NULL
), people AS (
  SELECT workbook, cell, name, MIN(place) AS place FROM longest WHERE clear GROUP BY workbook, cell, name
), names AS (
  SELECT workbook, cell, STRING_AGG(name, ', ' ORDER BY place) AS people, COUNT(*) AS many FROM people GROUP BY workbook, cell
), covered AS (
  SELECT workbook, cell, SUM(${pieces('spelling')}) AS pieces, LOGICAL_AND(clear) AS clear FROM longest GROUP BY workbook, cell
), said_pieces AS (
  SELECT c.workbook, c.cell, COUNT(DISTINCT piece) AS pieces FROM cells AS c CROSS JOIN UNNEST(SPLIT(c.said, '|')) AS piece WHERE piece != '' GROUP BY c.workbook, c.cell
)
SELECT s.workbook, s.cell, n.people, IFNULL(n.many, 0) AS many, IFNULL(v.clear AND v.pieces >= s.pieces, FALSE) AS understood
FROM said_pieces AS s
LEFT JOIN covered AS v ON v.workbook = s.workbook AND v.cell = s.cell
LEFT JOIN names AS n ON n.workbook = s.workbook AND n.cell = s.cell`;
}

/** The names of a text that `people_named` gave, one a row. */
export function eachName(people: string): string {
  return `UNNEST(SPLIT(IFNULL(${people}, ''), ${literal(', ')}))`;
}

/** What the People tab says of somebody: department and company. */
export function personFacts(definition: WorkbookDefinition, ref: Ref): Statement {
  const table = tableOf<BoundTable>(definition, definition.roles.people);
  const cell = (key: string) => `${ref('seen')}(r.${sqlName(columnName(table, key))})`;
  return innerView(
    'person_facts',
    `SELECT r.workbook, ${cell('name')} AS name, MIN(${cell('department')}) AS department, MIN(${cell('company')}) AS company
FROM ${ref(rowsName(table))} AS r
WHERE ${cell('name')} IS NOT NULL
GROUP BY 1, 2`,
  );
}

/** Without what stands in brackets. */
export const brackets = pattern('\\([^)]*\\)');
