// All that has to be met by a date, on all tabs of all workbooks, and how it stands today: by the same rules as in each workbook.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { StatusMeaning } from '../../schema/catalog';
import type { Deadline } from '../../schema/deadline';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { innerView, type Ref, type Statement, type Told } from '../sql/statement';
import { allOf, anyOf, literal, literals, sqlName, unionOf } from '../sql/text';
import { columnName, namedColumns, readName, stepsName } from './names';
import { partnerOf } from './partners';
import { isAmong } from './rows';

/** How people are told of it. */
const told: Told = {
  purpose:
    'Everything that has to be met by a date, done or not, on all tabs, and where it stands today by the rules of its workbook. The lists of late and coming work are taken out of it.',
  columns: [
    ...[
      'workbook',
      'production',
      'tab',
      'kind',
      'row_id',
      'row_name',
      'episode',
      'partner',
      'step',
      'deadline',
      'status',
      'means',
      'people',
      'due',
      'take',
    ].map((name) => ({ name, holds: 'as in `late_work`' })),
    {
      name: 'section',
      holds:
        '`late`, `today`, `week` (until Sunday), `later`, `retake` (needs a new date), `approval` and `client` (waits for their word), `to sort out`, `settled`',
    },
    { name: 'is_open', holds: 'true while the date must still be met' },
  ],
};

export function workStatements(definition: WorkbookDefinition, ref: Ref): readonly Statement[] {
  const selects = recordTables(definition).flatMap((table) =>
    table.deadlines.map((deadline) => (deadline.perStep === null ? rowWork(table, deadline, ref) : stepWork(table, deadline, ref))),
  );
  return [innerView('work_said', unionOf(selects)), { is: 'copy', name: 'work', body: workBody(ref), told }];
}

/** Columns of `work_said`, in their order. */
const said = [
  ...[
    'workbook',
    'production',
    'tab',
    'today',
    'kind',
    'deadline',
    'row_id',
    'row_name',
    'episode',
    'partner',
    'step',
    'status',
    'means',
    'people',
  ],
  ...['due', 'take', 'is_met', 'is_open', 'trouble', 'when_past', 'is_reported', 'is_out', 'is_over'],
] as const;

type Said = Readonly<Record<(typeof said)[number], string>>;

function selectOf(values: Said, from: string, where: string): string {
  return `SELECT ${said.map((name) => `${values[name]} AS ${name}`).join(', ')}\nFROM ${from}\nWHERE ${where}`;
}

/** The column called Episode; of the tab of episodes its own names. */
function episodeOf(table: BoundTable): string {
  const found = namedColumns(table).find(({ name }) => name === 'episode');
  return found === undefined ? text : `x.${sqlName(found.name)}`;
}

const text = 'CAST(NULL AS STRING)';

/** What a status column cannot say is to be sorted out first. */
function rowWork(table: BoundTable, deadline: Deadline, ref: Ref): string {
  const { date, holder, status, when } = deadline;
  const column = (key: string) => `x.${sqlName(columnName(table, key))}`;
  const means = (key: string) => `x.${sqlName(`${columnName(table, key)}_means`)}`;
  const unread = (key: string) => `x.${sqlName(`${columnName(table, key)}_unread`)}`;
  const has = (key: string) => isAmong('x.has', key);
  const statusMeans =
    status === null
      ? "'to do'"
      : `IF(${has(status)} AND ${column(status)} IS NOT NULL, ${means(status)}, IF(${unread(status)} IS NULL, 'to do', NULL))`;
  const troubles = [
    ...when.map((one) => `${has(one.column)} AND ${column(one.column)} IS NULL`),
    ...(status === null ? [] : [`${statusMeans} IS NULL`]),
    `${unread(holder)} IS NOT NULL`,
    `${unread(date)} IS NOT NULL`,
  ];
  const unclear = anyOf(when.map((one) => `${has(one.column)} AND ${column(one.column)} IS NULL`));
  const met = meets(deadline, statusMeans, column);
  const isDated = namedColumns(table).find(({ key }) => key === date)?.column.required === true ? has(date) : 'FALSE';
  const leftOut = table.leftOut === null ? [] : [`NOT IFNULL(${column(table.leftOut)}, FALSE)`];
  const state = table.state === null ? [] : [`IFNULL(${means(table.state)}, '') NOT IN ('paused', 'not needed', 'finished')`];
  const concerned = when.map(
    (one) =>
      `NOT ${has(one.column)} OR ${means(one.column)} IN (${literals(one.means)}) OR (${column(one.column)} IS NULL AND ${column(date)} IS NOT NULL)`,
  );
  const something = deadline.given ? [] : [`${column(date)} IS NOT NULL OR ${unread(date)} IS NOT NULL OR ${isDated}`];
  const values: Said = {
    ...shared(table, deadline),
    partner: partnerOf(table, 'x'),
    step: text,
    status: status === null ? text : column(status),
    means: statusMeans,
    people: column(holder),
    due: column(date),
    take: 'CAST(NULL AS NUMERIC)',
    is_met: `${statusMeans} IS NOT NULL AND NOT (${met})`,
    is_open: allOf([`IFNULL(${met}, FALSE)`, `NOT (${unclear})`]),
    trouble: anyOf(troubles),
    is_over: overAt(table, deadline, ref),
  };
  return selectOf(
    values,
    `${ref(readName(table))} AS x`,
    allOf([isAmong('x.owes', deadline.name), ...leftOut, ...state, ...concerned, ...something]),
  );
}

/** What all kinds of work say alike. */
function shared(table: BoundTable, { name, question, reported, openWhile }: Deadline) {
  return {
    workbook: 'x.workbook',
    production: 'x.production',
    tab: 'x.tab',
    today: 'x.today',
    kind: literal(table.one),
    deadline: literal(name),
    row_id: 'x.row_id',
    row_name: 'x.row_name',
    episode: episodeOf(table),
    // When its date has passed: late, over, or a question that somebody has to answer.
    when_past: question === null ? "'late'" : question === '' ? "'settled'" : "'to sort out'",
    is_reported: reported === null ? 'FALSE' : 'TRUE',
    // Nothing is out while there is still something to do before it goes.
    is_out: openWhile.includes('to do') ? 'FALSE' : 'TRUE',
  };
}

/** Whether it is still to be met, by what the status means and by the dates that open and settle it. */
function meets({ status, openWhile, settledBy, openedBy, done }: Deadline, means: string, column: (key: string) => string): string {
  const filled = (key: string | null, otherwise: string) => (key === null ? otherwise : `${column(key)} IS NOT NULL`);
  const notDone = done === null ? [] : [`NOT IFNULL(${column(done)}, FALSE)`];
  if (status === null) return allOf([...notDone, `NOT (${filled(settledBy, 'FALSE')})`, filled(openedBy, 'TRUE')]);
  const unsaid = `${means} IN ('to do', 'working')`;
  const open = `IF(${means} IN (${literals(openWhile)}), NOT (${unsaid} AND ${filled(settledBy, 'FALSE')}), ${unsaid} AND ${filled(openedBy, 'FALSE')})`;
  return allOf([...notDone, open]);
}

/** True once nothing is owed any more because it has ended. */
function overAt(table: BoundTable, { until, status, date, remindOn }: Deadline, ref: Ref): string {
  if (until === null || until === status) return 'FALSE';
  const column = (key: string) => `x.${sqlName(columnName(table, key))}`;
  if (until !== date) return `IFNULL(${column(until)} < x.today, FALSE)`;
  const last = Math.max(0, 0 - (remindOn[remindOn.length - 1] ?? 0));
  const passed = `SELECT COUNTIF(d.works) FROM ${ref('working_days')} AS d WHERE d.workbook = x.workbook AND d.day > ${column(date)} AND d.day < x.today`;
  return `${column(date)} < x.today AND (${passed}) >= ${last}`;
}

/** What a step's row is a part of, the largest first; the rows of a tab that stand for themselves are called so. */
function stepsGrouped(table: BoundTable): string {
  const [first] = table.partOf;
  return first === undefined ? 'x.row_name' : `x.${sqlName(columnName(table, first))}`;
}

function stepWork(table: BoundTable, deadline: Deadline, ref: Ref): string {
  const met = `x.means IN (${literals(deadline.openWhile)})`;
  const values: Said = {
    ...shared(table, deadline),
    episode: stepsGrouped(table),
    partner: text,
    step: 'x.step',
    status: 'x.status',
    means: `IF(x.blocked AND ${met}, 'blocked', x.means)`,
    people: 'x.people',
    due: 'x.due',
    take: 'x.take',
    is_met: `x.means IS NOT NULL AND NOT (${met})`,
    is_open: `IFNULL(${met}, FALSE)`,
    trouble: 'x.means IS NULL OR x.people_unread IS NOT NULL OR x.due_unread IS NOT NULL OR x.state_unread IS NOT NULL',
    is_over: 'FALSE',
  };
  return selectOf(values, `${ref(stepsName(table))} AS x`, allOf([isAmong('x.owes', deadline.name), 'NOT x.left_out']));
}

const onRetake: StatusMeaning = 'retake';

/** Where each stands, as in the view Today of its workbook. */
function workBody(ref: Ref): string {
  // Weeks begin on Mondays, as the first day that is counted from.
  const week = (day: string) => `DIV(DATE_DIFF(${day}, DATE '1970-01-05', DAY), 7)`;
  return `SELECT w.*,
  CASE
    WHEN w.is_met THEN 'settled'
    WHEN w.trouble THEN 'to sort out'
    WHEN NOT w.is_open OR w.is_over THEN 'settled'
    WHEN w.step IS NOT NULL AND w.means = 'with reviewer' THEN 'approval'
    WHEN w.step IS NOT NULL AND w.means = 'with client' THEN 'client'
    WHEN w.means = ${literal(onRetake)} AND (w.due IS NULL OR w.due < w.today) THEN 'retake'
    WHEN w.means = 'blocked' OR w.due IS NULL THEN 'later'
    WHEN w.due < w.today THEN w.when_past
    WHEN w.due = w.today THEN 'today'
    WHEN ${week('w.due')} = ${week('w.today')} THEN 'week'
    ELSE 'later'
  END AS section
FROM ${ref('work_said')} AS w`;
}
