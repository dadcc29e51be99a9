// The rows of the sample production, for those who hold the lock.

import { calendarOf } from '../../office/work/working-days';
import type { Block, Ports } from '../../ports';
import { fittedRow, fittedSteps } from '../../sample/fitted';
import { sampleOf } from '../../sample/sample';
import type { Catalog } from '../../schema/catalog';
import { isBlank } from '../../schema/values/cell';
import type { Values } from '../../schema/values/value';
import { tableOf } from '../../schema/workbook';
import { steppedTables } from '../../workbook/catalog/pipelines';
import { stepsOf } from '../../workbook/layout/columns';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { idOf } from '../../workbook/rows/records';
import { appendBlocks, rowBlocks } from '../../workbook/rows/writes';
import { countSteps } from '../changes/live-counts';
import { stampNow, stampsOf } from '../changes/stamping';
import { transactionUnderLock } from '../changes/transaction';
import { cellSteps, type WriteStep } from '../changes/writing';
import { nowIn } from '../transaction/clocks';
import { freshCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { type SettingCell, settingCells } from '../transaction/setting-values';
import { readState, stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { type SampleRow, type SampleRows, signOfCell, signOfValues } from './sample-signs';

/** What adding comes to. */
export interface SamplePlan {
  readonly tabs: readonly TabPlan[];
  readonly settings: readonly (SettingCell & { readonly key: string; readonly text: string })[];
}

/** What a tab lacks of the sample, and how its rows will be known. */
interface TabPlan {
  readonly read: ReadTable;
  /** How many rows come. */
  readonly fresh: number;
  readonly blocks: readonly Block[];
  readonly known: Readonly<Record<string, SampleRow>>;
}

/** Reads each tab of the sample, writes nothing. Tabs that are not there are passed over. */
export function samplePlan(ports: Ports, located: Located): SamplePlan {
  const { catalog } = freshCatalog(ports, located);
  const { settings: [values = {}] = [], ...tables } = sampleOf(nowIn(ports).date, calendarOf(catalog.settings), catalog.settings.dates);
  const cellOf = settingCells(ports, located);
  const stepped = steppedTables(located.workbook).find(({ key }) => key in tables);
  const steps = stepped ? stepsOf(stepped, catalog.steps).map(({ name }) => name) : [];
  const there = Object.keys(tables).filter((key) => located.tabs.has(key));
  return {
    // All tabs are read before the first of them is written: reading after writing makes Google flush in between.
    tabs: there.map((key) => {
      const { read } = readOne(ports, located, tableOf(located.workbook, key), catalog);
      const rows = key === located.workbook.roles.steps ? fittedSteps(steps) : (tables[key] ?? []).map((row) => fittedRow(row, steps));
      return planOf(ports, read, rows, catalog);
    }),
    settings: Object.entries(values).flatMap(([key, value]) => {
      const found = cellOf(key);
      return found !== null && isBlank(found.cell) ? [{ ...found, key, text: String(value) }] : [];
    }),
  };
}

export function sampleRowCount({ tabs }: SamplePlan): number {
  return tabs.reduce((sum, { known }) => sum + Object.keys(known).length, 0);
}

/** The caller has set the workbook up. Answers how many rows were added. */
export function addSampleUnderLock(ports: Ports): number {
  return transactionUnderLock(ports, { key: '', tables: () => ports.workbook.tables.map(({ key }) => key) }, ({ located }) => {
    const plan = samplePlan(ports, located);
    const tab = located.tabs.get(located.workbook.roles.settings);
    const settings = plan.settings.map(({ row, column, text }): Block => ({ row, column, cells: [[text]] }));
    return {
      changes: {
        // Before they are written: of a run that dies in between every row is known for one of the sample, and can be taken out again.
        before: { [stateKeys.sample]: JSON.stringify(knownRows(plan, located)), [stateKeys.removing]: JSON.stringify(false) },
        steps: [
          ...(tab ? cellSteps(tab.sheetId, settings, []) : []),
          ...plan.tabs.flatMap(({ read, blocks }): readonly WriteStep[] => {
            const last = Math.max(read.lastRow, ...blocks.map(({ row, cells }) => row + cells.length - 1));
            return [{ kind: 'boxes', read, first: read.lastRow + 1, last }, ...cellSteps(read.sheetId, blocks, read.grid)];
          }),
          ...plan.tabs.flatMap(({ read, fresh }) =>
            countSteps(read, (key) => plan.tabs.find((tab) => tab.read.table.key === key)?.read ?? null, {
              first: read.lastRow + 1,
              count: fresh,
            }),
          ),
        ],
      },
      answer: () => sampleRowCount(plan),
    };
  });
}

/** What is there of the sample already, and what comes. */
function knownRows({ tabs, settings }: SamplePlan, { store }: Located): SampleRows {
  const before = readState<SampleRows>(store, stateKeys.sample) ?? {};
  const known: SampleRows = {
    ...Object.fromEntries(tabs.map((tab) => [tab.read.table.key, tab.known])),
    settings: Object.fromEntries(settings.map(({ key, text }) => [key, signOfCell(text)])),
  };
  const all = new Set([...Object.keys(before), ...Object.keys(known)]);
  return Object.fromEntries([...all].map((key) => [key, { ...before[key], ...known[key] }]));
}

function planOf(ports: Ports, read: ReadTable, rows: readonly Values[], catalog: Catalog): TabPlan {
  const { table } = read;
  const there = new Map(read.records.map((record) => [record.id, record]));
  const stamp = stampNow(ports);
  // Steps are the workbook's own: none is added.
  const fresh = table.role === 'steps' ? [] : rows.filter((row) => !there.has(idOf(table, row)));
  const stamped = fresh.map((row) => ({ ...row, ...stampsOf(table, row, stamp) }));
  const completed = table.id !== null ? [] : rows.flatMap((row) => completedRow(read, there.get(idOf(table, row)), row, catalog));
  return {
    read,
    fresh: stamped.length,
    blocks: [...appendBlocks(read, stamped, catalog), ...completed.flatMap(({ blocks }) => blocks)],
    known: Object.fromEntries([
      ...stamped.map((row) => [idOf(table, row), signOfValues(read, row, catalog)] as const),
      ...completed.map(({ known }) => known),
    ]),
  };
}

/** Set-up made the steps without leads: the blanks of such a row are filled. */
function completedRow(read: ReadTable, record: ReadRecord | undefined, row: Values, catalog: Catalog) {
  const blank =
    record === undefined
      ? []
      : Object.entries(row).filter(
          ([key, value]) =>
            value !== null &&
            (record.values[key] ?? null) === null &&
            !record.issues.some(({ path }) => path === key) &&
            read.columns.some((column) => column.key === key),
        );
  if (record === undefined || blank.length === 0) return [];
  const known = Object.fromEntries(blank.map(([key, value]) => [key, signOfCell(String(value))]));
  return [{ blocks: rowBlocks(read, record.row, Object.fromEntries(blank), catalog), known: [record.id, known] as const }];
}
