// A row of a tab as it was read: its cells stay cells until somebody asks what they say. A tab has thousands of rows, and most of them are done.

import type { Reading } from '../../schema/kind';
import type { Cell, DateCell } from '../../schema/values/cell';
import { onceEach, onceForEach } from '../../schema/values/once';
import type { Value, Values } from '../../schema/values/value';
import type { CellIssue, FoundColumn, ReadRecord, ReadTable } from './read-table';

/** A column and how its cells are understood. */
export interface ColumnReader {
  readonly found: FoundColumn;
  readonly read: (cell: Cell) => Reading;
}

/** What all rows of one reading have in common. */
export interface RowReading {
  readonly readers: readonly ColumnReader[];
  readonly byKey: ReadonlyMap<string, ColumnReader>;
  /** What the whole tab is about and no column says. */
  readonly constants: Values;
  /** The key of a row, `''` while a part of it is blank. */
  readonly idOf: (valueAt: (key: string) => Value) => string;
}

/** What is known of a row that its cells do not say. */
interface Known extends Pick<ReadRecord, 'known'> {
  /** Worked out when somebody asks: of thousands of rows with a name like others few are shown. */
  readonly apart?: string | undefined | (() => string | undefined);
}

type Whole = Pick<ReadRecord, 'values' | 'issues' | 'partly'>;

/** A record that is understood when it is asked. Not to be spread into another object: `recordWith` does that. */
export class SheetRow implements ReadRecord {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly reading: RowReading;
  readonly known: string | undefined;
  private readonly toldApart: Known['apart'];
  private key: string | null;
  private whole: Whole | null;

  constructor(row: number, cells: readonly Cell[], reading: RowReading, { apart, known }: Known = {}) {
    this.row = row;
    this.cells = cells;
    this.reading = reading;
    this.toldApart = apart;
    this.known = known;
    this.key = null;
    this.whole = null;
  }

  get id(): string {
    this.key ??= this.reading.idOf((key) => valueIn(this, key));
    return this.key;
  }

  get apart(): string | undefined {
    return typeof this.toldApart === 'function' ? this.toldApart() : this.toldApart;
  }

  get values(): Values {
    return this.understood().values;
  }

  get issues(): readonly CellIssue[] {
    return this.understood().issues;
  }

  get partly(): Values | undefined {
    return this.understood().partly;
  }

  private understood(): Whole {
    this.whole ??= wholeRow(this.cells, this.reading);
    return this.whole;
  }
}

function wholeRow(cells: readonly Cell[], { readers, constants }: RowReading): Whole {
  const values: Record<string, Value> = { ...constants };
  const issues: CellIssue[] = [];
  const partly: Record<string, Value> = {};
  for (const { found, read } of readers) {
    const reading = read(cells[found.at] ?? '');
    values[found.key] = reading.ok ? reading.value : null;
    if (reading.ok) continue;
    issues.push(issueOf(found, reading));
    if (reading.partly !== undefined) partly[found.key] = reading.partly;
  }
  return { values, issues, ...(Object.keys(partly).length > 0 && { partly }) };
}

function issueOf({ key, heading }: FoundColumn, { problem, short }: Exclude<Reading, { ok: true }>): CellIssue {
  return { path: key, message: `${heading} ${problem}.`, short: `${heading} ${short}` };
}

/** The row with something that is known of it by now. */
export function recordWith(record: ReadRecord, known: Known): ReadRecord {
  if (record instanceof SheetRow)
    return new SheetRow(record.row, record.cells, record.reading, { apart: () => record.apart, known: record.known, ...known });
  const { apart = record.apart } = known;
  return { ...record, ...known, apart: typeof apart === 'function' ? apart() : apart };
}

/** The row as it stands once it was given that ID. */
export function recordGiven(record: ReadRecord, key: string, id: string): ReadRecord {
  const at = record instanceof SheetRow ? record.reading.byKey.get(key)?.found.at : undefined;
  if (!(record instanceof SheetRow) || at === undefined) return { ...record, id, values: { ...record.values, [key]: id } };
  const cells = [...record.cells];
  cells[at] = id;
  return new SheetRow(record.row, cells, record.reading, { apart: () => record.apart, known: record.known });
}

/** One value of a row, without understanding the others. Null for blank and unreadable cells, and for columns that the tab does not have. */
export function valueIn(record: Pick<ReadRecord, 'values'>, key: string): Value {
  if (!(record instanceof SheetRow)) return record.values[key] ?? null;
  const reader = record.reading.byKey.get(key);
  const reading = reader?.read(record.cells[reader.found.at] ?? '');
  return reading === undefined ? (record.reading.constants[key] ?? null) : reading.ok ? reading.value : null;
}

/** What one cell says: its value, null where it is blank or cannot be read; then why not, and what of it is beyond doubt all the same. */
export interface CellSaid {
  /** As it stands there; blank where the row is none of a tab that was read. */
  readonly cell: Cell;
  readonly value: Value;
  readonly issue: CellIssue | null;
  readonly partly: Value;
}

/**
 * One column of a tab as something that is made of what its cells say, such as the meaning of a status or the people of a cell. Made when it is asked
 * for, and once for each distinct text: it must depend on nothing else.
 */
export function columnOf<T>({ records }: Pick<ReadTable, 'records'>, key: string, of: (said: CellSaid) => T): (record: ReadRecord) => T {
  const known = new Map<Cell, T>();
  const [first] = records;
  const reader = first instanceof SheetRow ? first.reading.byKey.get(key) : undefined;
  if (reader === undefined) return (record) => of(saidBy(record, key));
  const { found, read } = reader;
  const { at } = found;
  const days = daysSaid((cell) => of(saidIn(found, read(cell), cell)));
  // Rows that follow each other often say the same there.
  let last: Cell = '';
  let saidLast: T | undefined;
  return (record) => {
    if (!(record instanceof SheetRow)) return of(saidBy(record, key));
    const cell = record.cells[at] ?? '';
    if (typeof cell === 'object') return days(cell);
    if (saidLast !== undefined && cell === last) return saidLast;
    let said = known.get(cell);
    if (said === undefined) {
      said = of(saidIn(found, read(cell), cell));
      known.set(cell, said);
    }
    last = cell;
    saidLast = said;
    return said;
  };
}

const mostMoments = 2_000;

/** The same for cells of dates: each day once, and of moments as many as a column of them may repeat. */
function daysSaid<T>(of: (cell: DateCell) => T): (cell: DateCell) => T {
  // A day is often the same object in all its cells, which is found without asking what day it is.
  const known = new Map<DateCell | string, T>();
  return (cell) => {
    const same = known.get(cell);
    if (same !== undefined) return same;
    const isDay = cell.time === '00:00';
    const said = (isDay ? known.get(cell.date) : undefined) ?? of(cell);
    if (isDay) known.set(cell.date, said);
    if (known.size < mostMoments) known.set(cell, said);
    return said;
  };
}

/** The same, or null where it comes to null for all that stands in the column: then no row need be looked at. */
export function columnSaying<T>(
  read: Pick<ReadTable, 'records'>,
  key: string,
  of: (said: CellSaid) => T | null,
): ((record: ReadRecord) => T | null) | null {
  const [first] = read.records;
  const reader = first instanceof SheetRow ? first.reading.byKey.get(key) : undefined;
  const cells = reader && distinctIn(read.records)(reader.found.at);
  if (!reader || !cells) return columnOf(read, key, of);
  for (const cell of cells) if (of(saidIn(reader.found, reader.read(cell), cell)) !== null) return columnOf(read, key, of);
  return null;
}

/** What stands in each column of a tab, asked for by many checks; null where rows are not all of one reading. */
const distinctIn = onceForEach((records: ReadTable['records']) =>
  onceEach((at: number): ReadonlySet<Cell> | null => {
    const [first] = records;
    const cells = new Set<Cell>();
    let last: Cell = '';
    for (const record of records) {
      if (!(record instanceof SheetRow) || !(first instanceof SheetRow) || record.reading !== first.reading) return null;
      const cell = record.cells[at] ?? '';
      if (cell !== last) cells.add(cell);
      last = cell;
    }
    return cells.add('');
  }),
);

/** What is wrong with one cell of a row, without understanding the others; null: nothing. */
export function issueIn(record: ReadRecord, key: string): CellIssue | null {
  if (!(record instanceof SheetRow)) return record.issues.find(({ path }) => path === key) ?? null;
  const reader = record.reading.byKey.get(key);
  const reading = reader?.read(record.cells[reader.found.at] ?? '');
  return reader === undefined || reading === undefined || reading.ok ? null : issueOf(reader.found, reading);
}

/** Which rows of the tab are taken out of everything, as an omitted shot is. */
export function leftOutIn(read: Pick<ReadTable, 'table' | 'records'>): (record: ReadRecord) => boolean {
  const { leftOut } = read.table;
  return leftOut === null ? () => false : columnOf(read, leftOut, ({ value }) => value === true);
}

function saidIn(found: FoundColumn, reading: Reading, cell: Cell): CellSaid {
  return reading.ok
    ? { cell, value: reading.value, issue: null, partly: null }
    : { cell, value: null, issue: issueOf(found, reading), partly: reading.partly ?? null };
}

function saidBy(record: ReadRecord, key: string): CellSaid {
  return {
    cell: '',
    value: valueIn(record, key),
    issue: record.issues.find(({ path }) => path === key) ?? null,
    partly: record.partly?.[key] ?? null,
  };
}
