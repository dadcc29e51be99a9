// What was changed in one row by one act, as it is kept in the log: a sentence for people, and what stood in the cells.

import { type Cell, isDateCell } from '../../schema/values/cell';
import { isLocalDate } from '../../schema/values/local-date';

/** Cells as they stood and as they were written. Formulas only where one of the two is one; `''`: none. */
export interface CellChange {
  readonly before: Cell;
  readonly after: Cell;
  readonly formulas?: readonly [before: string, after: string];
  /** Number format before, where a date that is written may have given the cell another. */
  readonly format?: string;
}

export interface RowChange {
  /** Key of the table. */
  readonly table: string;
  /** As the tab is called now. */
  readonly tab: string;
  /** Of the row once it is changed; of a row that is taken out the one that it had. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** By key of the column. Of an added row none: its ID is enough to find it. */
  readonly cells: Readonly<Record<string, CellChange>>;
  /** Keys of columns whose contents are nobody else's business. */
  readonly held: readonly string[];
  /** Of an added row: by which it is seen whether anybody put something else into it. */
  readonly sign: string;
}

/** What the log says of a change besides what people read. */
export interface ChangeData extends Pick<RowChange, 'table' | 'kind' | 'cells' | 'held' | 'sign'> {
  /** Name of the act. */
  readonly act: string;
  /** The act that this one took back; `''`: none. */
  readonly undid: string;
}

/** Room in a cell for the data, below what one takes. */
const longest = 45_000;

/** As text for the cell. What does not fit counts as held: it is named and cannot be put back. */
export function dataText({ act, undid, table, kind, cells, held, sign }: ChangeData): string {
  const packed = Object.entries(cells).map(
    ([key, { before, after, formulas = [], format }]) =>
      [key, [plain(before), plain(after), ...(format === undefined ? formulas : [...withNone(formulas), format])]] as const,
  );
  const fitting = shortestThatFit(packed);
  return JSON.stringify({
    a: act,
    t: table,
    k: kind,
    c: Object.fromEntries(packed.filter(([key]) => fitting.has(key))),
    h: [...held, ...packed.flatMap(([key]) => (fitting.has(key) ? [] : [key]))],
    ...(sign !== '' && { s: sign }),
    ...(undid !== '' && { u: undid }),
  });
}

function withNone([before = '', after = '']: readonly string[]): readonly string[] {
  return [before, after];
}

/** A date cell as plain data, wherever it came from. */
function plain(cell: Cell): Cell {
  return isDateCell(cell) ? { date: cell.date, time: cell.time } : cell;
}

/** Keys of as many as there is room for. */
function shortestThatFit(packed: readonly (readonly [key: string, pair: readonly unknown[]])[]): ReadonlySet<string> {
  const lengths = packed.map(([key, pair]) => ({ key, length: JSON.stringify([key, pair]).length }));
  const fitting = new Set<string>();
  let taken = 0;
  for (const { key, length } of lengths.sort((one, other) => one.length - other.length)) {
    taken += length;
    if (taken <= longest) fitting.add(key);
  }
  return fitting;
}

/** Null for what somebody has edited so that it cannot be understood: then nothing is undone by it. */
export function dataIn(text: string): ChangeData | null {
  const { a, t, k, c, h, s, u } = fieldsIn(parsed(text));
  const kind = (['changed', 'added', 'removed'] as const).find((one) => one === k);
  const cells = Object.entries(fieldsIn(c)).map(([key, pair]) => [key, unpacked(pair)] as const);
  if (typeof a !== 'string' || typeof t !== 'string' || kind === undefined || !Array.isArray(h)) return null;
  const known = cells.flatMap(([key, change]) => (change === null ? [] : [[key, change] as const]));
  if (known.length < cells.length) return null;
  const held = h.filter((key): key is string => typeof key === 'string');
  return { act: a, table: t, kind, cells: Object.fromEntries(known), held, sign: textIn(s), undid: textIn(u) };
}

function unpacked(pair: unknown): CellChange | null {
  if (!Array.isArray(pair)) return null;
  const [before, after, ...more] = pair as readonly unknown[];
  if (!isCell(before) || !isCell(after)) return null;
  const [was, becomes, format] = more.map(textIn);
  const isFormula = was !== undefined && becomes !== undefined && (was !== '' || becomes !== '');
  return { before, after, ...(isFormula && { formulas: [was, becomes] }), ...(format !== undefined && format !== '' && { format }) };
}

function isCell(value: unknown): value is Cell {
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  if (value === null) return false;
  const { date, time } = value as Record<string, unknown>;
  return typeof date === 'string' && isLocalDate(date) && typeof time === 'string' && /^\d\d:\d\d$/.test(time);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function isSameCell(one: Cell, other: Cell): boolean {
  return isDateCell(one) && isDateCell(other) ? one.date === other.date && one.time === other.time : one === other;
}
