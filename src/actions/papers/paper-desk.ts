// A row with its lines and the company that it goes to, as papers and mails about it need them.

import type { PaperOf } from '../../contract/papers';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Condition } from '../../schema/deadline';
import type { DeclaredPaper } from '../../schema/papers/paper';
import { listedWords } from '../../schema/traits';
import { recordTables } from '../../schema/workbook';
import { baseTableOf } from '../../workbook/adopted/adopted-table';
import { unmetIn } from '../../workbook/references/conditions';
import { inOrder, linesOfRow } from '../../workbook/references/lines-of-row';
import { notesIn, notesOfRow } from '../../workbook/references/notes-of-table';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { onlyRow } from '../changes/keyed-row';
import { noSuchPaper, onlyWhere } from '../messages/papers';
import { lineTables } from '../rows/lines';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, tablesNamed } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { type Company, companyNamed } from './parties';

/** A row, and all that a paper or a mail about it is made of. */
export interface RowDesk {
  readonly located: Located;
  readonly catalog: Catalog;
  readonly read: ReadTable;
  readonly record: ReadRecord;
  /** The tab of its lines and those that are its own; null where there is none. */
  readonly lines: { readonly read: ReadTable; readonly own: readonly ReadRecord[] } | null;
  /** As the row says. */
  readonly partner: string;
  readonly company: Company;
  /** The tabs of those whom papers go to. */
  readonly companies: readonly ReadTable[];
}

export interface PaperDesk extends RowDesk {
  readonly declared: DeclaredPaper;
}

/** Which row, by which column it names the company, and on which table its lines stand. */
export interface WantedRow {
  readonly table: string;
  readonly id: string;
  /** Undefined: the row itself where papers go to such rows, else nobody. */
  readonly to: string | undefined;
  readonly lines: string | undefined;
  readonly order?: string | undefined;
}

/** Properties, the catalog, and one round trip for each of three tabs at most. @throws Refusal: gone, twice, setup */
export function rowDesk(ports: Ports, { table: key, id, to, lines, order }: WantedRow): RowDesk {
  const located = locate(ports);
  const table = recordTableOf(located, key);
  const catalog = rememberedCatalog(ports, located);
  const { read } = readOne(ports, located, table, catalog);
  const record = onlyRow(read, id);
  const column = to === undefined ? undefined : table.columns[to];
  const partner = String(record.values[to ?? table.name] ?? '').trim();
  const { party } = read.table;
  const itself: Company = to === undefined && party !== null ? { read, record, columns: party } : { why: '' };
  const named = column?.kind === 'ref' ? tablesNamed(located, catalog, column.to) : [];
  const companies = named.map((one) => readOne(ports, located, one, catalog).read);
  return {
    ...{ located, catalog, read, record, partner, companies },
    lines: linesFor(ports, located, catalog, { wanted: lines, order, read, id }),
    company: column?.kind === 'ref' ? companyNamed(partner, column, companies) : itself,
  };
}

/** @throws Refusal: invalid, for a paper that the row cannot have; gone, twice, setup */
export function paperDesk(ports: Ports, { paper, table, id }: PaperOf): PaperDesk {
  const declared = ports.workbook.papers?.find((one) => one.key === paper && one.of === baseTableOf(table));
  if (declared === undefined) throw new Refusal('invalid', noSuchPaper());
  const desk = rowDesk(ports, { table, id, to: declared.to, lines: declared.lines?.table, order: declared.lines?.order });
  const not = unmet(desk, declared.when);
  if (not !== null) throw new Refusal('invalid', onlyWhere({ title: declared.title, ...not }));
  return { ...desk, declared };
}

/** The condition that the row does not meet: the column and its words that would; null where it meets all. */
export function unmet({ read: { table, columns }, record: { values }, catalog }: RowDesk, when: readonly Condition[] = []) {
  const condition = unmetIn(table, values, when, catalog);
  if (condition === null) return null;
  const { column: key, means } = condition;
  const heading = columns.find((column) => column.key === key)?.heading ?? key;
  const words = listedWords(table.columns[key], catalog.lists);
  return { heading, words: words.filter((word) => word.means !== null && means.includes(word.means)).map(({ word }) => word) };
}

interface WantedLines {
  readonly wanted: string | undefined;
  readonly order: string | undefined;
  readonly read: ReadTable;
  readonly id: string;
}

function linesFor(ports: Ports, located: Located, catalog: Catalog, { wanted, order, read: { table }, id }: WantedLines): RowDesk['lines'] {
  const notes = recordTables(located.workbook).filter((one) => one.notes !== null && located.tabs.has(one.key));
  const found = [...lineTables(located, table), ...notes].find(({ baseTable }) => baseTable === wanted);
  if (found === undefined) return null;
  const { read } = readOne(ports, located, found, catalog);
  const said = notesIn(read, catalog, nowIn(ports).date);
  const own = said === null ? linesOfRow(read, id) : notesOfRow(said, id);
  return { read, own: order === undefined ? own : inOrder(own, order) };
}
