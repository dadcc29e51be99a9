// Taking an act back: what it wrote is put back where it still stands; what was changed since stays and is named.

import type { Block } from '../../ports';
import { readCell } from '../../schema/column';
import type { Cell } from '../../schema/values/cell';
import { runsOf } from '../../schema/values/grouping';
import type { Value, Values } from '../../schema/values/value';
import { type OldCell, type PutBack, putBack, type StandsNow } from '../../workbook/memory/put-back';
import { type BegunRow, fieldsBegun } from '../../workbook/rows/begun-row';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { rowBlocks } from '../../workbook/rows/writes';
import { defineAct } from '../acts/act';
import type { TouchedTab } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { countsBelow } from '../changes/live-counts';
import { stampsOf } from '../changes/stamping';
import { cellSteps, fewSteps, joined, spaceSteps, type WriteStep } from '../changes/writing';
import { entryUnreadable, moreLeft, notInLog, notPutBack } from '../messages/memory';
import { isUnchanged } from '../setup/sample-signs';
import { Refusal } from '../transaction/failure';
import type { TabReading } from '../transaction/reading';
import { calledWords, type LogEntry } from './log-reading';

/** Sentences that are answered at most. */
const mostWords = 12;

/** Rows that one act changes at most, five hundred on each of ten tabs, and some more. */
const mostRows = 6_000;

/**
 * Puts back values, formulas and number formats of cells that the act wrote, takes out rows that it added and nobody changed since, and puts in again those that it took out. Rows
 * are found by ID and by what was written. What was changed since stays and is named. The same once more finds all done. Itself an act that can be undone.
 * @throws Refusal: gone (the log does not have it), setup, busy
 */
export const undo = defineAct(
  { act: 'act' },
  {
    tables: () => [],
    undoable: true,
    undoes: ({ act }) => act,
    work: (desk, { act }) => {
      const entries = entriesOf(desk, act);
      const tables = [...new Set(entries.flatMap(({ data }) => data?.table ?? []))];
      const stamp = desk.stamp();
      const backs = tables.map((table) => backOn(desk, table, entries, stamp.when));
      const left = [...entries.filter(({ data }) => data === null).map(unreadable), ...backs.flatMap(({ words }) => words)];
      const undone = backs.reduce((sum, { rows }) => sum + rows, 0);
      return {
        changes: {
          steps: [...backs.flatMap(({ steps }) => steps), ...backs.flatMap(({ last }) => last)],
          begun: backs.flatMap(({ begun }) => begun),
          touched: backs.flatMap(({ touched }) => touched),
        },
        answer: () => ({ undone, left: cut(left) }),
      };
    },
  },
);

function entriesOf({ log, entries }: Desk, act: string): readonly LogEntry[] {
  const found = log === null ? [] : entries(log, 'act', act, mostRows);
  if (found.length > 0) return found;
  throw new Refusal('gone', notInLog());
}

interface TableBack {
  readonly rows: number;
  readonly steps: readonly WriteStep[];
  /** What is done when all else is. */
  readonly last: readonly WriteStep[];
  readonly begun: readonly BegunRow[];
  readonly touched: readonly TouchedTab[];
  readonly words: readonly string[];
}

interface Planned extends PutBack {
  readonly entry: LogEntry;
}

function backOn(desk: Desk, table: string, entries: readonly LogEntry[], when: string): TableBack {
  const mine = entries.filter(({ data }) => data?.table === table);
  const hasFormulas = mine.some(({ data }) => Object.values(data?.cells ?? {}).some(({ formulas }) => formulas !== undefined));
  // Before the cells: between reading a row's place and writing there nothing may take time.
  const formulas = hasFormulas ? desk.formulas(table) : null;
  const formats = desk.formats(table);
  const reading = desk.read(table);
  const now: StandsNow = {
    read: reading.read,
    formulaAt: (row, at) => formulas?.[row - 1]?.[at] ?? '',
    isUntouched: (cells, sign) => isUnchanged(reading.read, cells, sign),
  };
  const plans = mine.flatMap((entry): readonly Planned[] => (entry.data ? [{ ...putBack(now, entry.id, entry.data), entry }] : []));
  const changed = plans.filter(({ does }) => does === 'cells').map((plan) => changedRow(desk, reading, plan, when));
  const added = addedRows(
    desk,
    reading,
    plans.filter(({ does }) => does === 'add'),
  );
  const removed = plans.flatMap(({ does, row }) => (does === 'remove' && row !== null ? [row] : []));
  const { sheetId } = reading.read;
  return {
    rows: plans.filter(({ does }) => does !== 'nothing').length,
    steps: [
      ...fewSteps(sheetId, joined(changed.flatMap(({ stamps }) => stamps)), reading.grid),
      ...fewSteps(sheetId, joined(changed.flatMap(({ blocks }) => blocks)), reading.grid),
      ...changed.flatMap((row) => row.formulas),
      // A date that was written gave its cell a format, which stays when the date goes.
      ...joined(changed.flatMap((row) => row.formats)).map((block): WriteStep => ({ kind: 'formats', sheetId, block })),
      ...added,
    ],
    last: removed.length > 0 ? [{ kind: 'removal', sheetId, rows: removed }] : [],
    begun: changed.map(({ begun }) => begun),
    touched: [{ read: reading.read, formulas, formats }],
    words: plans.flatMap(({ entry, left }) => left.map((why) => notPutBack({ called: calledWords(entry), why }))),
  };
}

function changedRow(desk: Desk, { read, grid }: TabReading, { row, cells }: Planned, when: string) {
  const record = read.records.find((one) => one.row === row);
  const at = row ?? 0;
  const catalog = desk.catalog();
  const values = Object.fromEntries(cells.map(({ column, cell }) => [column.key, valueIn(cell, column, desk)]));
  const after = { ...record?.values, ...values };
  const plain = cells.filter(({ formula }) => formula === '');
  const restored = cells.filter(({ formula }) => formula !== '');
  return {
    stamps: rowBlocks(read, at, stampsOf(read.table, after, desk.stamp()), catalog),
    blocks: blocksBy(at, plain, ({ cell }) => cell),
    formulas: restored.map(
      ({ column, formula }): WriteStep => ({
        kind: 'formula',
        sheetId: read.sheetId,
        row: at,
        at: column.at,
        formula,
        before: grid[at - 1]?.[column.at] ?? '',
      }),
    ),
    formats: blocksBy(
      at,
      cells.filter(({ format }) => format !== ''),
      ({ format }) => format,
    ),
    begun: { table: read.table.key, ids: record ? [record.id] : [], when, fields: fieldsBegun(valuesBefore(record, values), values) },
  };
}

function valuesBefore(record: ReadRecord | undefined, values: Values): Values {
  return Object.fromEntries(Object.keys(values).map((key) => [key, record?.values[key] ?? null]));
}

function valueIn(cell: Cell, { column }: OldCell['column'], desk: Desk): Value {
  const reading = readCell(cell, column, desk.catalog());
  return reading.ok ? reading.value : null;
}

/** Below the last row, as new ones are; with formulas they get what those showed. */
function addedRows(desk: Desk, reading: TabReading, plans: readonly Planned[]): readonly WriteStep[] {
  if (plans.length === 0) return [];
  const { read } = reading;
  const blocks = plans.flatMap(({ cells }, index) => {
    const row = read.lastRow + 1 + index;
    const values = Object.fromEntries(cells.map(({ column, cell }) => [column.key, valueIn(cell, column, desk)]));
    return [
      ...rowBlocks(read, row, stampsOf(read.table, values, desk.stamp()), desk.catalog()),
      ...blocksBy(row, cells, ({ cell }) => cell),
    ];
  });
  const counts = countsBelow(desk, read, plans.length);
  return [...spaceSteps(reading, plans.length), ...cellSteps(read.sheetId, joined(blocks), []), ...counts];
}

/** One block for each run of neighbours. */
function blocksBy<T>(row: number, cells: readonly OldCell[], of: (cell: OldCell) => T): readonly Block<T>[] {
  const sorted = [...cells].sort((one, other) => one.column.at - other.column.at);
  return runsOf(sorted, ({ column }) => column.at).map((run) => ({ row, column: run[0].column.at + 1, cells: [run.map(of)] }));
}

function unreadable({ id, name }: LogEntry): string {
  return entryUnreadable({ called: [id, name].join(' ').trim() });
}

function cut(words: readonly string[]): readonly string[] {
  const more = words.length - mostWords;
  return more > 0 ? [...words.slice(0, mostWords), moreLeft({ count: more })] : words;
}
