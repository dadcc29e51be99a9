// What follows in other rows of a tab that somebody saves on: it was typed in the grid, or what they name was renamed there.

import type { Catalog } from '../../schema/catalog';
import { shownText } from '../../schema/column';
import { referencesIn } from '../../workbook/references/reference-columns';
import type { ReadTable } from '../../workbook/rows/read-table';
import type { EditedRow, WantedChanges } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { followedBeside } from '../messages/typed-since';
import { tablesNamed } from '../transaction/reading';
import { behindIn, editsOf, mayBeBehind } from './behind';
import type { Behind } from './behind-cell';

type Rows = Required<Pick<WantedChanges, 'adds' | 'edits'>>;

/** Rows that one save brings up to date beside its own. */
const mostBeside = 50;

/**
 * Names follow where the save looked up rows of the tabs that they name: then nothing more is read. Answers follow where partners have a tab; of a tab whose
 * rows are edited that tab is read once more, and the partners' where a row waits.
 * @param looked whether the tabs of those tables were read
 */
export function withFollowing(
  desk: Desk,
  { adds, edits }: Rows,
  looked: (tables: readonly string[]) => boolean,
): Rows & { readonly notes: readonly string[] } {
  const saved = new Set(edits.map(({ table, id }) => `${table}/${id}`));
  const notes: string[] = [];
  const beside = [...new Set([...adds, ...edits].map(({ table }) => table))].flatMap((key): readonly EditedRow[] => {
    const table = desk.table(key);
    if (!mayBeBehind({ ...table, bills: null })) return [];
    const hasNames = referencesIn(table).some(([, { nameInto, to }]) => nameInto !== null && looked(to));
    const partner = table.columns[table.outgoing?.partner ?? ''];
    const hasPartners = partner?.kind === 'ref' && tablesNamed(desk.located, desk.catalog(), partner.to).length > 0;
    const hasFills = table.fills.length > 0 && adds.some((one) => one.table === key);
    const hasCounts = table.cash !== null;
    if (!hasNames && !hasPartners && !hasFills && !hasCounts) return [];
    const { read } = desk.read(key);
    const all = behindIn(read, desk.catalog(), desk.readsOf, { names: hasNames, answers: hasPartners, bills: false, counts: hasCounts });
    const others = all.filter(({ record: { id } }) => !saved.has(`${key}/${id}`)).slice(0, mostBeside);
    notes.push(...besideNotes(read, others, desk.catalog()));
    return editsOf(read, others);
  });
  return { adds, edits: [...edits, ...beside], notes };
}

/** A sentence for each column. */
function besideNotes({ columns }: ReadTable, all: readonly Behind[], catalog: Catalog): readonly string[] {
  const seen = all.filter(({ stands, becomes, record }) => stands !== becomes && record.id !== '');
  return [...new Set(seen.map(({ key }) => key))].flatMap((key) => {
    const [first, ...others] = seen.filter((one) => one.key === key);
    const found = columns.find((column) => column.key === key);
    if (first === undefined || found === undefined) return [];
    const text = shownText(first.becomes, found.column, catalog);
    return [followedBeside({ id: first.record.id, heading: found.heading, text, others: others.length })];
  });
}
