// A row with its lines and the company that it goes to, as papers and mails about it need them.

import type { PaperOf } from '../../contract/papers';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { RefColumn } from '../../schema/kinds/ref';
import type { DeclaredPaper } from '../../schema/papers/paper';
import { listedWords } from '../../schema/traits';
import { inWords } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { onlyRow } from '../changes/keyed-row';
import { lineTables } from '../rows/lines';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, tablesNamed } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { type Company, companyNamed } from './parties';

export interface PaperDesk {
  readonly located: Located;
  readonly catalog: Catalog;
  readonly declared: DeclaredPaper;
  readonly read: ReadTable;
  readonly record: ReadRecord;
  /** The tab of its lines and those that are its own; null where there is none. */
  readonly lines: { readonly read: ReadTable; readonly own: readonly ReadRecord[] } | null;
  /** As the row says. */
  readonly partner: string;
  readonly company: Company;
}

/**
 * Properties, the catalog, and one round trip for each of three tabs at most.
 * @throws Refusal: invalid, for a paper that the row cannot have; gone, twice, setup
 */
export function paperDesk(ports: Ports, { paper, table: key, id }: PaperOf): PaperDesk {
  const located = locate(ports);
  const table = recordTableOf(located, key);
  const declared = ports.workbook.papers?.find((one) => one.key === paper && one.of === table.baseTable);
  if (declared === undefined) throw new Refusal('invalid', 'There is no such paper of this tab.');
  const catalog = rememberedCatalog(ports, located);
  const { read } = readOne(ports, located, table, catalog);
  const record = onlyRow(read, id);
  refuseOthers(declared, read, record, catalog);
  const column = table.columns[declared.to];
  const partner = String(record.values[declared.to] ?? '').trim();
  return {
    ...{ located, catalog, declared, read, record, partner },
    lines: linesFor(ports, located, catalog, declared, read, id),
    company: column?.kind === 'ref' ? company(ports, located, catalog, column, partner) : { why: '' },
  };
}

/** A paper is for some rows only, as a delivery note is for what goes out. */
function refuseOthers({ title, when = [] }: DeclaredPaper, { table, columns }: ReadTable, { values }: ReadRecord, catalog: Catalog): void {
  for (const { column: key, means } of when) {
    const words = listedWords(table.columns[key], catalog.lists);
    const is = wordFor(String(values[key] ?? ''), words)?.means ?? null;
    if (is !== null && means.includes(is)) continue;
    const heading = columns.find((column) => column.key === key)?.heading ?? key;
    const wanted = words.filter((word) => word.means !== null && means.includes(word.means)).map(({ word }) => `“${word}”`);
    throw new Refusal('invalid', `${title}: only where ${heading} is ${inWords(wanted, 'or')}.`);
  }
}

function linesFor(
  ports: Ports,
  located: Located,
  catalog: Catalog,
  { lines }: DeclaredPaper,
  { table }: ReadTable,
  id: string,
): PaperDesk['lines'] {
  const found = lineTables(located, table).find(({ baseTable }) => baseTable === lines?.table);
  if (found === undefined) return null;
  const { read } = readOne(ports, located, found, catalog);
  return { read, own: linesOfRow(read, id) };
}

function company(ports: Ports, located: Located, catalog: Catalog, column: RefColumn, name: string): Company {
  const reads = tablesNamed(located, catalog, column.to).map((one) => readOne(ports, located, one, catalog).read);
  return companyNamed(name, column, reads);
}
