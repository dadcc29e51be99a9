// IDs that do not tell one row from another: missing, on two rows, in a form that breaks when it is copied.

import type { Catalog } from '../../schema/catalog';
import { problemOf } from '../../schema/column';
import { type Cell, cellText } from '../../schema/values/cell';
import { foundIn, groupedBy } from '../../schema/values/grouping';
import { counted, textKey, withoutUnseen } from '../../schema/values/text';
import { sharedTexts } from '../catalog/shared-texts';
import { mendIds } from '../rows/ids';
import type { FoundColumn } from '../rows/read-table';
import { cellIn, form, type Inspected, type Occurrence, quoted, seenAt } from './occurrence';

/** Rows without an ID get one, the later of two rows with the same ID a new one, as after a paste. */
export function idsToGive(inspected: Inspected): readonly Occurrence[] {
  const { read, next } = inspected;
  const column = idColumn(inspected);
  if (!column) return [];
  const { heading } = column;
  return mendIds(read, next).fixes.map(({ row, id, was }) =>
    seenAt(inspected, { row }, column, {
      kind: was === '' ? 'id missing' : 'id twice',
      likeness: was,
      say: (count, others) =>
        was === ''
          ? `${counted(count, 'row')} ${form(count, 'has', 'have')} no ${heading}.`
          : `${others ? 'Another ID' : quoted(was)} stands on ${others ? counted(count, 'more row') : `${count + 1} rows`}. The first keeps it; the ${form(count, 'other needs', 'others need')} a new one.`,
      becomes: id,
    }),
  );
}

/** On a tab whose rows are told apart by what it calls them: every row whose name another row has too. Nothing is saved there without asking. */
export function doubledKeys(inspected: Inspected): readonly Occurrence[] {
  const { read } = inspected;
  const { id, inUse, keyColumns } = read.table;
  const column = read.columns.find(({ key }) => key === keyColumns[0]);
  // Of Settings' neighbours the catalog's readers say it, with what comes of it.
  if (id !== null || inUse === null || !column) return [];
  const rows = groupedBy(
    read.records.filter((record) => record.id !== ''),
    (record) => record.id,
  );
  return [...rows.values()]
    .filter((alike) => alike.length > 1)
    .flatMap((alike) =>
      alike.map((record) =>
        seenAt(inspected, record, column, { kind: 'id twice', likeness: record.id, say: doubledWords(column, record.id) }),
      ),
    );
}

function doubledWords({ heading }: FoundColumn, id: string): Occurrence['say'] {
  return (count, others) =>
    `${others ? 'Others' : quoted(id)} ${form(others ? 2 : 1, 'stands', 'stand')} on ${counted(count, 'row')} under ${heading}, by which rows are told apart. Give all but one another ${heading}, or let the tab have IDs: stop using it, then use it again.`;
}

/** What others find a row by and another row has too: a number of an episode, of a supplier's invoice, a company's short name. */
export function sharedNames(inspected: Inspected): readonly Occurrence[] {
  const { read } = inspected;
  const { table } = read;
  // Of People and Lists the catalog's readers say it; of names that are keys, the check above.
  if (table.inUse === null || table.called.length === 0) return [];
  const shared = sharedTexts(table, read.records).filter(({ sameName }) => !(sameName && table.id === null));
  return shared.flatMap(({ row, path, words, unclear }) => {
    const column = read.columns.find(({ key }) => key === path);
    const say = (count: number) => (count === 1 ? `${words}.` : `${counted(count, 'row')}: ${words}.`);
    return column === undefined ? [] : [seenAt(inspected, { row }, column, { kind: unclear ? 'id twice' : 'alike', likeness: words, say })];
  });
}

/** What is no ID in any hand: line breaks, hidden characters, a date; and two IDs that differ in capitals only. */
export function malformedIds(inspected: Inspected): readonly Occurrence[] {
  const column = idColumn(inspected);
  if (!column) return [];
  const first = new Map<string, string>();
  return foundIn(inspected.read.records, (record) => {
    if (record.id === '') return null;
    const found = trouble(cellIn(inspected, record.row, column.at), record.id, column, first, inspected.catalog);
    return found && seenAt(inspected, record, column, { kind: 'id malformed', likeness: found.words, say: () => found.words, ...found });
  });
}

interface IdTrouble {
  readonly words: string;
  /** The ID without what is hidden in it, as it is compared all the same. */
  readonly becomes?: string;
}

function trouble(cell: Cell, id: string, { column, heading }: FoundColumn, first: Map<string, string>, catalog: Catalog): IdTrouble | null {
  if (typeof cell === 'object' || typeof cell === 'boolean')
    return {
      words: `${quoted(cellText(cell))} under ${heading} is no ID any more: Sheets made a ${typeof cell === 'object' ? 'date' : 'tick'} of it. Type it again.`,
    };
  const text = cellText(cell).trim();
  const problem = problemOf(text, column, catalog);
  if (problem !== null) return { words: `${quoted(text)} under ${heading} ${problem}.` };
  if (text.normalize('NFC') !== withoutUnseen(text))
    return { words: `${quoted(id)} under ${heading} has a character in it that cannot be seen.`, becomes: id };
  const key = textKey(id);
  const other = first.get(key);
  if (other === undefined) first.set(key, id);
  return other === undefined || other === id
    ? null
    : { words: `${quoted(id)} and ${quoted(other)} differ in capitals only. Give one of the two another ${heading}.` };
}

function idColumn({ read }: Inspected): FoundColumn | undefined {
  return read.columns.find(({ key }) => key === read.table.id);
}
