// Which rows somebody means: those selected in the sheet, those named in a list, or what a person has.

import type { Methods } from '../../contract/methods';
import type { MeantRows } from '../../contract/rows/several';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { controlOf } from '../../schema/column';
import { isStatus, listedWords } from '../../schema/traits';
import { namesOf } from '../../schema/values/names';
import { sameText } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { pastedRows } from '../../workbook/memory/pasted-rows';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import {
  filteredLeftOut,
  idOnSeveral,
  nothingOpen,
  nothingSelected,
  rowsWithoutId,
  selectRows,
  tooManyRows,
  whichColumn,
} from '../messages/rows';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { locate, recordTableOf, tableAt } from '../transaction/tabs';

type Input = Methods['meantRows']['input'];
type Found = Pick<MeantRows, 'problems'> & { readonly records: readonly ReadRecord[] };

/** Rows that one act changes at most. */
const most = 500;

/** Properties, the catalog and the tab; of a selection one round trip for a filter, and one a row where there is one. @throws Refusal: setup; invalid where no tab of ours is selected, or no column of people is named */
export function meantRows(ports: Ports, input: Input): MeantRows {
  const selected = input.source === 'selection' ? ports.book.selectedRows() : null;
  const located = locate(ports);
  const table = selected === null ? recordTableOf(located, input.table) : tableAt(located, selected.sheetId);
  if (table?.shape !== 'records') throw new Refusal('invalid', selectRows());
  const catalog = rememberedCatalog(ports, located);
  const { read } = readOne(ports, located, table, catalog);
  const { records, problems } = selected === null ? namedRows(read, input, catalog) : rowsIn(ports, read, selected.ranges);
  const { rows, without } = told(read, records);
  if (rows.length > most) throw new Refusal('invalid', tooManyRows({ rows: rows.length, most }));
  return { table: table.key, tab: read.tab, rows, problems: [...problems, ...without] };
}

function namedRows(read: ReadTable, { source, list, column }: Input, catalog: Catalog): Found {
  return source === 'person' ? heldBy(read, list, column, catalog) : pastedRows(read, list);
}

/**
 * Headings and blank rows that were selected with the others are no rows. What a filter hides was not seen by whoever selected from above it to below; rows
 * that somebody hid by hand are rows like others, and are listed by name.
 */
function rowsIn(ports: Ports, read: ReadTable, ranges: readonly { readonly row: number; readonly rows: number }[]): Found {
  const isIn = (row: number) => ranges.some((range) => row >= range.row && row < range.row + range.rows);
  const selected = read.records.filter(({ row }) => isIn(row));
  if (selected.length === 0) return { records: [], problems: [nothingSelected({ tab: read.tab })] };
  if (selected.length > most) return { records: selected, problems: [] };
  const hidden = new Set(
    ports.book.filteredOut(
      read.sheetId,
      selected.map(({ row }) => row),
    ),
  );
  const problems = hidden.size > 0 ? [filteredLeftOut({ count: hidden.size })] : [];
  return { records: selected.filter(({ row }) => !hidden.has(row)), problems };
}

/** What is over is not handed on: of a step what its status says, else the row's. */
function heldBy(read: ReadTable, who: string, wanted: string, catalog: Catalog): Found {
  const column = read.columns.find(({ key, column: one }) => key === wanted && controlOf(one) === 'people');
  if (!column) throw new Refusal('invalid', whichColumn());
  const status = read.columns.find(({ step, column: one }) => isStatus(one) && step === column.step);
  const isOver = ({ values }: ReadRecord) => {
    const word = status && wordFor(String(values[status.key] ?? ''), listedWords(status.column, catalog.lists));
    return word?.means === 'finished' || word?.means === 'not needed';
  };
  const has = ({ values }: ReadRecord) => namesOf(String(values[wanted] ?? ''), catalog.people).some((name) => sameText(name, who));
  const records = read.records.filter((record) => has(record) && !isOver(record));
  return { records, problems: records.length === 0 ? [nothingOpen({ who, heading: column.heading, tab: read.tab })] : [] };
}

/** By ID: those that have none, or one that another row has, cannot be told. */
function told(read: ReadTable, records: readonly ReadRecord[]) {
  const nameOf = ({ values }: ReadRecord) => String(values[read.table.name] ?? '');
  const keyless = records.filter(({ id }) => id === '');
  const shared = records.filter(({ id }) => id !== '' && rowsWithKey(read, id).length > 1);
  return {
    rows: records
      .filter((record) => !keyless.includes(record) && !shared.includes(record))
      .map((record) => ({ id: record.id, name: nameOf(record) })),
    without: [
      ...(keyless.length > 0 ? [rowsWithoutId({ rows: keyless.map(({ row }) => row) })] : []),
      ...[...new Set(shared.map(({ id }) => id))].map((id) => idOnSeveral({ id })),
    ],
  };
}
