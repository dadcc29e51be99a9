// Which days a production works, by its Settings and the public holidays of its country, and how many of them lie between two days.

import { listKeyOf } from '../../schema/traits';
import { weekdayNames } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { settingsFields } from '../../workbook/catalog/setting-fields';
import type { PlacedTab, Workbook } from '../input/workbooks';
import { copiedView, innerView, type Ref, type Statement } from '../sql/statement';
import { literal, pattern, sqlName, unionOf } from '../sql/text';
import { columnName, readName } from './names';
import { brackets } from './people';
import { isAmong } from './rows';
import { sheetCell, sheetName } from './sheets';

/** Days before and after today that are counted: what is late for longer counts as late since then. */
const before = 1100;
const after = 120;

const settingsRows = 'rows_settings';

/** One row a setting, as the tab says it. */
export function settingsStatement({ roles }: WorkbookDefinition, tabs: readonly PlacedTab[], ref: Ref): Statement {
  const selects = tabs
    .filter(({ base, columns }) => base === roles.settings && columns.length > 1)
    .map((tab) => {
      const [name = 0, value = 1] = tab.columns.map(([, at]) => at);
      return `SELECT ${literal(tab.workbook.key)} AS workbook, ${literal(tab.name)} AS tab, ${ref('text_key')}(${sheetCell(name)}) AS setting, ${sheetCell(value)} AS value\nFROM ${ref(sheetName(tab))}\nWHERE ${ref('text_key')}(${sheetCell(name)}) IS NOT NULL`;
    });
  const none = `SELECT CAST(NULL AS STRING) AS workbook, CAST(NULL AS STRING) AS tab, CAST(NULL AS STRING) AS setting, CAST(NULL AS STRING) AS value\nFROM (SELECT 1 AS nothing)\nWHERE nothing = 0`;
  return copiedView(settingsRows, unionOf(selects.length === 0 ? [none] : selects));
}

export function calendarStatements(definition: WorkbookDefinition, workbooks: readonly Workbook[], ref: Ref): readonly Statement[] {
  const [working, off] = [settingCalled(definition, 'workingDays'), settingCalled(definition, 'nonWorking')];
  return [
    innerView('days_said', daysSaid(workbooks, working, off, ref)),
    innerView('weekdays_worked', weekdaysWorked(working, ref)),
    innerView('holidays_off', holidaysOff(definition, ref)),
    copiedView('working_days', workingDays(working, off, ref)),
  ];
}

/**
 * Public holidays of the country that Settings name, once each: ticked, or on a tab without boxes to tick. Where such a tab has no column of countries all
 * of its days are of that country.
 */
function holidaysOff(definition: WorkbookDefinition, ref: Ref): string {
  const called = settingCalled(definition, 'country');
  const selects = recordTables(definition).flatMap((table) => {
    const { holidays } = table;
    if (holidays === null) return [];
    const [day, country, off] = [holidays.date, holidays.country, holidays.off].map((key) => `h.${sqlName(columnName(table, key))}`);
    const column = table.columns[holidays.country];
    const list = column === undefined || column.kind === 'perStep' ? null : listKeyOf(column);
    return `SELECT DISTINCT h.workbook, ${day} AS day
FROM ${ref(readName(table))} AS h
JOIN ${ref(settingsRows)} AS r ON r.workbook = h.workbook AND r.setting = ${called}
JOIN ${ref('word_spellings')} AS s ON s.workbook = r.workbook AND s.list = ${literal(list ?? '')} AND s.spelling = ${ref('text_key')}(r.value)
WHERE ${day} IS NOT NULL AND (${off} OR NOT ${isAmong('h.has', holidays.off)})
  AND (${country} = s.word OR (${country} IS NULL AND NOT ${isAmong('h.has', holidays.country)}))`;
  });
  return unionOf(selects);
}

function settingCalled(definition: WorkbookDefinition, key: string): string {
  const field = settingsFields(definition).find((one) => one.key === key);
  return literal(textKey(field?.column.heading ?? ''));
}

/** Each date or range of dates of the two settings. What is neither is a row all the same, without days. */
function daysSaid(workbooks: readonly Workbook[], working: string, off: string, ref: Ref): string {
  const styles = workbooks.map(({ key, style }) => `WHEN ${literal(key)} THEN ${literal(`${style.key}|`)}`).join(' ');
  const between = pattern('\\s*(?:\\.\\.+|…|\\s(?:to|until|till|through|bis|au|al)\\s|\\s[-–—]\\s)\\s*');
  const weekdays = pattern(`(?i)^(${weekdayNames.join('|')})[a-z]*(\\s*([-–]|to)\\s*(${weekdayNames.join('|')})[a-z]*)?$`);
  return `WITH pieces AS (
  SELECT r.workbook, r.tab, r.setting, TRIM(piece) AS piece
  FROM ${ref(settingsRows)} AS r
  CROSS JOIN UNNEST(SPLIT(REGEXP_REPLACE(REGEXP_REPLACE(IFNULL(r.value, ''), ${brackets}, ' '), ${pattern('[;\\n]')}, ','), ',')) AS piece
  WHERE r.setting IN (${working}, ${off})
), parted AS (
  SELECT p.workbook, p.tab, p.setting, p.piece, SPLIT(REGEXP_REPLACE(p.piece, ${between}, '¦'), '¦') AS ends, CASE p.workbook ${styles} END AS style
  FROM pieces AS p
  WHERE p.piece != '' AND NOT (p.setting = ${working} AND REGEXP_CONTAINS(p.piece, ${weekdays}))
), ended AS (
  SELECT p.workbook, p.tab, p.setting, p.piece, p.style || p.ends[SAFE_OFFSET(0)] AS first_said,
    IF(ARRAY_LENGTH(p.ends) > 2, NULL, p.style || IFNULL(p.ends[SAFE_OFFSET(1)], p.ends[SAFE_OFFSET(0)])) AS last_said
  FROM parted AS p
)
SELECT p.workbook, p.tab, p.setting, p.piece, a.day AS first_day, z.day AS last_day
FROM ended AS p
LEFT JOIN ${ref('day_texts')} AS a ON a.said = ${ref('day_key')}(p.first_said)
LEFT JOIN ${ref('day_texts')} AS z ON z.said = ${ref('day_key')}(p.last_said)`;
}

/** Monday is 1; a workbook that says none works from Monday to Friday. */
function weekdaysWorked(working: string, ref: Ref): string {
  const number = (text: string) =>
    `CASE LOWER(SUBSTR(${text}, 1, 3)) ${weekdayNames.map((name, at) => `WHEN '${name.toLowerCase()}' THEN ${at + 1}`).join(' ')} END`;
  return `WITH pieces AS (
  SELECT r.workbook, SPLIT(REGEXP_REPLACE(TRIM(piece), ${pattern('\\s*(?:[-–]|to)\\s*')}, '¦'), '¦') AS ends
  FROM ${ref(settingsRows)} AS r CROSS JOIN UNNEST(SPLIT(REGEXP_REPLACE(IFNULL(r.value, ''), ${pattern('[;\\n]')}, ','), ',')) AS piece
  WHERE r.setting = ${working}
), ranges AS (
  SELECT workbook, ${number('ends[SAFE_OFFSET(0)]')} AS first_day, ${number('IFNULL(ends[SAFE_OFFSET(1)], ends[SAFE_OFFSET(0)])')} AS last_day FROM pieces
), said AS (
  SELECT DISTINCT r.workbook, d AS weekday FROM ranges AS r CROSS JOIN UNNEST([1, 2, 3, 4, 5, 6, 7]) AS d WHERE d BETWEEN r.first_day AND r.last_day
)
SELECT workbook, weekday FROM said
UNION ALL
SELECT b.workbook, d FROM ${ref('workbooks')} AS b
CROSS JOIN UNNEST([1, 2, 3, 4, 5]) AS d
LEFT JOIN (SELECT DISTINCT workbook FROM said) AS s ON s.workbook = b.workbook
WHERE s.workbook IS NULL`;
}

/** Each day of each workbook with how many working days have passed by its end. */
function workingDays(working: string, off: string, ref: Ref): string {
  return `WITH days AS (
  SELECT b.workbook, CAST(DATE_ADD(b.today, INTERVAL (twenties * 20 + ones - ${before}) DAY) AS DATE) AS day
  FROM ${ref('workbooks')} AS b
  CROSS JOIN UNNEST(GENERATE_ARRAY(0, ${Math.ceil((before + after) / 20) - 1})) AS twenties
  CROSS JOIN UNNEST(GENERATE_ARRAY(0, 19)) AS ones
), known AS (
  SELECT d.workbook, d.day, LOGICAL_OR(w.weekday IS NOT NULL) AS weekday,
    LOGICAL_OR(IFNULL(s.setting = ${off}, FALSE) OR h.day IS NOT NULL) AS off, LOGICAL_OR(IFNULL(s.setting = ${working}, FALSE)) AS extra
  FROM days AS d
  LEFT JOIN ${ref('weekdays_worked')} AS w ON w.workbook = d.workbook AND w.weekday = MOD(DATE_DIFF(d.day, DATE '1970-01-05', DAY), 7) + 1
  LEFT JOIN ${ref('days_said')} AS s ON s.workbook = d.workbook AND d.day BETWEEN s.first_day AND s.last_day
  LEFT JOIN ${ref('holidays_off')} AS h ON h.workbook = d.workbook AND h.day = d.day
  GROUP BY d.workbook, d.day
)
SELECT workbook, day, (weekday AND NOT off) OR extra AS works,
  SUM(IF((weekday AND NOT off) OR extra, 1, 0)) OVER (PARTITION BY workbook ORDER BY day) AS passed
FROM known`;
}
