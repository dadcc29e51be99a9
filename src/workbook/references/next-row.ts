// The row that follows another: what was rejected goes out again, what went out comes back, with takes raised.

import type { Catalog } from '../../schema/catalog';
import type { Carried } from '../../schema/row-rules';
import { listedWords } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { wordMeaningIn } from './conditions';
import { linesOfRow } from './lines-of-row';

export type CarryWay = 'again' | 'back';

/** The tabs as they stand, and the row that is followed. */
export interface CarriedFrom {
  readonly rows: ReadTable;
  readonly lines: ReadTable;
  readonly record: ReadRecord;
  readonly carried: Carried;
}

export interface CarriedRow {
  readonly row: Values;
  readonly lines: readonly Values[];
  /** IDs of rows that follow it already, in that way. */
  readonly later: readonly string[];
}

/** Lines that one of the later rows has are left; a row that will not be counts as none. Without lines nothing follows. */
export function nextRow({ rows, lines, record, carried }: CarriedFrom, way: CarryWay, catalog: Catalog): CarriedRow {
  const { table } = rows;
  const columns = carried.row;
  const means = wordMeaningIn(table, catalog);
  const direction = wordMeaning(way === 'again' ? 'out' : 'in', listedWords(table.columns[columns.direction], catalog.lists)) ?? null;
  const later = rows.records.filter(
    ({ values }) =>
      textKey(String(values[columns.earlier] ?? '')) === textKey(record.id) &&
      means(columns.direction, values[columns.direction]) === (way === 'again' ? 'out' : 'in') &&
      means(columns.status, values[columns.status]) !== 'not needed',
  );
  const keyOf = ({ values }: ReadRecord) => carried.same.map((key) => textKey(String(values[key] ?? ''))).join('\n');
  const gone = later.flatMap(({ id }) => linesOfRow(lines, id)).map(keyOf);
  const left = wantedLines({ rows, lines, record, carried }, way, catalog).filter((line) => {
    const at = gone.indexOf(keyOf(line));
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  const first = way === 'again' ? 1 : 0;
  const take = raised(record.values[columns.take] ?? null, first);
  return {
    row: {
      ...taken(record.values, columns.keep[way]),
      [table.name]: `${titleOfFirst({ rows, lines, record, carried })} (${way === 'again' ? `take ${take}` : 'back'})`,
      [columns.direction]: direction,
      [columns.earlier]: record.id,
      ...(way === 'again' && { [columns.take]: take }),
    },
    lines: left.map(({ values }) => ({ ...taken(values, carried.keep), [carried.take]: raised(values[carried.take] ?? null, first) })),
    later: later.map(({ id }) => id),
  };
}

function wantedLines({ rows, lines, record, carried }: CarriedFrom, way: CarryWay, catalog: Catalog): readonly ReadRecord[] {
  const own = linesOfRow(lines, record.id);
  if (way === 'back') return own;
  const all = wordMeaningIn(rows.table, catalog)(carried.row.status, record.values[carried.row.status]) === carried.again.status;
  const state = wordMeaningIn(lines.table, catalog);
  return own.filter(({ values }) => {
    const said = state(carried.state, values[carried.state]);
    return said === null ? all : carried.again.states.includes(said);
  });
}

/** Those of which something is said. */
function taken(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(keys.flatMap((key) => ((values[key] ?? null) === null ? [] : [[key, values[key] ?? null]])));
}

function raised(take: Value, first: number): number {
  return (typeof take === 'number' ? take : first) + 1;
}

/** What the first of them is called: each says by itself the how manieth it is. */
function titleOfFirst({ rows, record, carried }: CarriedFrom): string {
  const seen = new Set<ReadRecord>();
  let first = record;
  for (let next: ReadRecord | undefined = record; next !== undefined && !seen.has(next); ) {
    first = next;
    seen.add(next);
    const earlier = textKey(String(next.values[carried.row.earlier] ?? ''));
    next = earlier === '' ? undefined : rows.records.find(({ id }) => textKey(id) === earlier);
  }
  return String(first.values[rows.table.name] ?? '');
}
