// Who stands on a paper: we, and the company that it goes to.

import type { Party } from '../../documents/paper/model';
import type { Catalog } from '../../schema/catalog';
import type { RefColumn } from '../../schema/kinds/ref';
import type { PartyColumns } from '../../schema/papers/paper';
import type { Columns } from '../../schema/per-step';
import { once, onceEach } from '../../schema/values/once';
import type { Value } from '../../schema/values/value';
import { type Referents, referentsOf, resolved, rowOf } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import {
  companiesNotInUse,
  noAddressOfOurs,
  nobodyNamed,
  noLegalName,
  notOnCompanies,
  ourNumbers,
  severalCompanies,
} from '../messages/papers';

/** A company's row, or why there is none: a sentence. */
export type Company = { readonly read: ReadTable; readonly record: ReadRecord; readonly columns: PartyColumns } | { readonly why: string };

/**
 * The company of each name that a column holds; null for none, and for a column that names no rows. Reads the tabs once somebody is named, and gathers their
 * rows once.
 */
export function companiesNamed(
  column: Columns[string] | undefined,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): (name: string) => Company | null {
  if (column?.kind !== 'ref') return () => null;
  const companyOf = once(() => companiesIn(column, readsOf(column.to)));
  return (name) => (name === '' ? null : companyOf()(name));
}

/** The row that a cell names, on any of the tabs of those that papers go to. */
export function companyNamed(name: string, column: RefColumn, reads: readonly ReadTable[]): Company {
  return name === '' ? { why: nobodyNamed() } : companiesIn(column, reads)(name);
}

function companiesIn(column: RefColumn, reads: readonly ReadTable[]): (name: string) => Company {
  if (reads.length === 0) return () => ({ why: companiesNotInUse() });
  const named = referentsOf(reads);
  return onceEach((name) => companyOfThem(name, column, reads, named));
}

function companyOfThem(name: string, column: RefColumn, reads: readonly ReadTable[], named: Referents): Company {
  const found = resolved(name, column, named);
  if ('problem' in found) {
    return {
      why: found.kind === 'several' ? severalCompanies({ name }) : notOnCompanies({ name }),
    };
  }
  const row = rowOf(found.row, reads);
  const columns = row?.read.table.party;
  return row && columns ? { ...row, columns } : { why: notOnCompanies({ name }) };
}

/** Us, as Settings say. */
export function ourParty({ settings: { house } }: Catalog, production: string): Party {
  return { role: 'From', name: house.name || production, lines: [...linesIn(house.address), ...ourNumbers(house)] };
}

/** What Settings do not say of us, in sentences. @param name what we are called on the paper */
export function notesOfOurs({ settings: { house } }: Catalog, name: string): readonly string[] {
  return [...(house.name === '' ? [noLegalName({ instead: name })] : []), ...(house.address === '' ? [noAddressOfOurs()] : [])];
}

/** Where invoices go; none where that is our address. */
export function invoicedParty({ settings: { house } }: Catalog, production: string): readonly Party[] {
  const lines = linesIn(house.invoicesTo);
  return lines.length === 0 ? [] : [{ role: 'Invoice to', name: house.name || production, lines }];
}

/** The company as its row says, else by the name alone. */
export function theirParty(name: string, contact: string, company: Company): Party {
  const attention = contact === '' ? [] : [`Attn. ${contact}`];
  if ('why' in company) return { role: 'To', name, lines: attention };
  const { read, record, columns } = company;
  const text = (key: string) => textOf(valueIn(record, key));
  const address = linesIn(text(columns.address));
  const country = text(columns.country);
  const hasCountry = country === '' || address.some((line) => line.toLowerCase() === country.toLowerCase());
  const numbers = columns.numbers.flatMap((key) => {
    const heading = read.columns.find((column) => column.key === key)?.heading;
    return heading === undefined || text(key) === '' ? [] : [`${heading} ${text(key)}`];
  });
  return {
    role: 'To',
    name: text(read.table.name) || name,
    lines: [...attention, ...address, ...(hasCountry ? [] : [country]), ...numbers],
  };
}

function linesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function textOf(value: Value): string {
  return String(value ?? '').trim();
}
