// Whom a pasted breakdown names: the asset, and what it is in. Nobody is guessed.

import type { SaidName } from '../../adoption/breakdown/said-casting';
import { identityOf, tablesNamedBy } from '../../schema/traits';
import { seenText, textKey } from '../../schema/values/text';
import { type Referent, type Resolved, resolved, rowOf, writtenFor } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { lookedUp } from '../changes/references';
import { namedElsewhere } from '../messages/breakdown/casting';
import type { CastingTabs } from './casting-tabs';

/** The row that is named in that column of a casting, or why none is; what it is said to be a part of tells rows of one name apart. */
export function namedEnd({ read, reads, rowsOf }: CastingTabs, key: string, said: SaidName): Resolved {
  const column = read.table.columns[key];
  const named = column?.kind === 'ref' ? rowsOf(column.to) : null;
  if (column?.kind !== 'ref' || named === null) throw new Error('A casting names rows of tabs that are there');
  const found = named.find(said.text);
  const apart = found.filter((row) => agrees(reads, row, said) !== false);
  const best = apart.length > 1 ? apart.filter((row) => agrees(reads, row, said)) : apart;
  const [only, ...others] = best;
  if (found.length > 0 && apart.length === 0) return { kind: 'none', problem: namedElsewhere({ name: said.text, part: partSaid(said) }) };
  // One of several of that name: it is looked up by its own ID.
  const text = only !== undefined && others.length === 0 && found.length > 1 ? writtenFor(only, { by: 'id' }, named) : said.text;
  const looked = lookedUp(text, column, named) ?? resolved(text, column, named);
  return 'row' in looked ? { row: looked.row, written: writtenFor(looked.row, column, named) } : looked;
}

function partSaid({ episode, parent }: SaidName): string {
  return [episode, parent].filter((text) => text !== '').join(', ');
}

/** True where the row says what it is said to be a part of, false where it says something else; null: nobody can tell. */
function agrees(reads: readonly ReadTable[], row: Referent, { episode, parent }: SaidName): boolean | null {
  const there = episode === '' && parent === '' ? null : rowOf(row, reads);
  if (there === null) return null;
  const { read, record } = there;
  const { columns, partOf } = read.table;
  const said = partOf.map((key) => {
    const wanted = columns[key]?.kind === 'ref' ? episode : parent;
    const value = seenText(String(valueIn(record, key) ?? ''));
    if (wanted === '' || value === '') return null;
    return isSame(reads, read, key, value, wanted);
  });
  if (said.includes(false)) return false;
  return said.includes(true) || sayAnywhere(record, parent) ? true : null;
}

/** An episode in any of its spellings. */
function isSame(reads: readonly ReadTable[], { table }: ReadTable, key: string, value: string, wanted: string): boolean {
  const to = tablesNamedBy(table.columns[key]);
  const names = reads.filter((one) => to.includes(one.table.baseTable)).map((one) => one.table.columns[one.table.name]);
  return textKey(value) === textKey(wanted) || names.some((name) => identityOf(value, name) === identityOf(wanted, name));
}

/** A type of assets is told by any cell of the row. */
function sayAnywhere({ values }: ReadRecord, text: string): boolean {
  return text !== '' && Object.values(values).some((value) => typeof value === 'string' && textKey(value) === textKey(text));
}
