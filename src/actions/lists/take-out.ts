// Rows of a tab as a table for elsewhere. Nothing is written.

import type { Methods } from '../../contract/methods';
import type { TakenOut } from '../../contract/rows/taken-out';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { controlOf, editText } from '../../schema/column';
import { isStatus, listedWords } from '../../schema/traits';
import { cellText, type Grid, isDateCell } from '../../schema/values/cell';
import { wordFor } from '../../schema/values/words';
import type { FoundColumn, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn } from '../../workbook/rows/sheet-row';
import { notForKitsu, statusesLeftOut } from '../messages/lists';
import { filteredLeftOut, nothingSelected, selectRows } from '../messages/rows';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { locate, recordTableOf, tableAt } from '../transaction/tabs';

/**
 * Properties, the catalog and the tab; of a selection one round trip for a filter, and one a row where there is one.
 * @throws Refusal: setup; invalid where nothing of a tab of ours is selected, or Kitsu has nothing like its rows
 */
export function takeOut(ports: Ports, { table: key, rows, form }: Methods['takeOut']['input']): TakenOut {
  const selected = rows === 'selected' ? ports.book.selectedRows() : null;
  const located = locate(ports);
  const table = rows === 'all' ? recordTableOf(located, key) : tableAt(located, selected?.sheetId ?? -1);
  if (table?.shape !== 'records') throw new Refusal('invalid', selectRows());
  const catalog = rememberedCatalog(ports, located);
  const { read, grid } = readOne(ports, located, table, catalog);
  const isIn = (row: number) => selected === null || selected.ranges.some((range) => row >= range.row && row < range.row + range.rows);
  const all = read.records.filter(({ row }) => isIn(row));
  if (selected !== null && all.length === 0) throw new Refusal('invalid', nothingSelected({ tab: read.tab }));
  // What a filter hides was not seen by whoever selected from above it to below.
  const hidden = new Set(
    selected === null
      ? []
      : ports.book.filteredOut(
          read.sheetId,
          all.map(({ row }) => row),
        ),
  );
  const records = all.filter(({ row }) => !hidden.has(row));
  const notes = hidden.size > 0 ? [filteredLeftOut({ count: hidden.size })] : [];
  const taken = form === 'kitsu' ? forKitsu(read, records, catalog) : asItStands(read, grid, records, catalog);
  return { name: read.tab, ...taken, notes: [...notes, ...taken.notes] };
}

type Taken = Omit<TakenOut, 'name'>;

/** All columns of the tab, the person's own among them. What cannot be read is taken as it stands. */
function asItStands(read: ReadTable, grid: Grid, records: readonly ReadRecord[], catalog: Catalog): Taken {
  const headings = grid[read.table.placement.headingRow - 1] ?? [];
  const places = headings.flatMap((heading, at) => (cellText(heading).trim() === '' ? [] : [at]));
  const columns = new Map(read.columns.map((column) => [column.at, column]));
  const textAt = (record: ReadRecord, at: number): string => {
    const column = columns.get(at);
    const value = column === undefined ? null : (record.values[column.key] ?? null);
    if (column !== undefined && value !== null) return editText(value, column.column, catalog);
    const cell = grid[record.row - 1]?.[at] ?? '';
    return isDateCell(cell) ? cell.date : cellText(cell);
  };
  return {
    headings: places.map((at) => cellText(headings[at] ?? '').trim()),
    rows: records.map((record) => places.map((at) => textAt(record, at))),
    notes: [],
  };
}

/** The statuses that Kitsu has from the beginning. It refuses a row with any other, and takes a blank for none. */
const kitsuStatuses = ['todo', 'ready', 'wip', 'wfa', 'retake', 'done'] as const;

interface KitsuColumn {
  readonly heading: string;
  readonly textOf: (record: ReadRecord) => string;
}

/** What is omitted is not made there. A column of which nothing is filled is left out: Kitsu refuses episodes where a production has none. */
function forKitsu(read: ReadTable, records: readonly ReadRecord[], catalog: Catalog): Taken {
  const { kitsu, name } = read.table;
  if (kitsu === null) throw new Refusal('invalid', notForKitsu({ tab: read.tab }));
  const isLeftOut = leftOutIn(read);
  const made = records.filter((record) => !isLeftOut(record) && (record.values[name] ?? null) !== null);
  const unknown = new Map<string, number>();
  const typed = (record: ReadRecord, { key, column }: FoundColumn) => editText(record.values[key] ?? null, column, catalog);
  const plain = Object.entries(kitsu).flatMap(([key, heading]): readonly KitsuColumn[] => {
    const found = read.columns.find((column) => column.key === key);
    return found === undefined || heading === undefined ? [] : [{ heading, textOf: (record) => typed(record, found) }];
  });
  const steps = read.columns.flatMap((found): readonly KitsuColumn[] => {
    if (found.step === null) return [];
    if (controlOf(found.column) === 'people') return [{ heading: `${found.step} Assignations`, textOf: (record) => typed(record, found) }];
    if (!isStatus(found.column)) return [];
    const words = listedWords(found.column, catalog.lists);
    const known = new Map(kitsuStatuses.flatMap((status) => [[wordFor(status, words)?.word ?? '', status] as const]));
    const statusOf = (record: ReadRecord) => {
      const word = typed(record, found);
      const status = known.get(word) ?? '';
      if (word !== '' && status === '') unknown.set(word, (unknown.get(word) ?? 0) + 1);
      return status;
    };
    return [{ heading: found.step, textOf: statusOf }];
  });
  const filled = [...plain, ...steps]
    .map(({ heading, textOf }) => ({ heading, cells: made.map(textOf) }))
    .filter(({ cells }) => cells.some((text) => text !== ''));
  const words = [...unknown].map(([word, cells]) => `${word} (${cells})`);
  return {
    headings: filled.map(({ heading }) => heading),
    rows: made.map((_record, at) => filled.map(({ cells }) => cells[at] ?? '')),
    notes: words.length > 0 ? [statusesLeftOut({ words })] : [],
  };
}
