// Days on which invoices are due by their terms, where nobody has typed another.

import { type DueByTerms, dueByTerms } from '../../office/cash/due-by-terms';
import { dateIn, textIn } from '../../office/work/row-facts';
import { calendarOf } from '../../office/work/working-days';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { dueKeys } from '../../schema/cash/bills';
import { paymentTerms } from '../../schema/cash/payment-terms';
import type { Catalog } from '../../schema/catalog';
import type { Values } from '../../schema/values/value';
import { wordMeaningIn } from '../../workbook/references/conditions';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { type Company, companiesNamed } from '../papers/parties';
import { type Behind, derivedBehind } from './behind-cell';

/** What the terms come to, in whose words. */
export interface DueOfBill {
  readonly terms: string;
  readonly found: DueByTerms;
}

/** By the row's own terms, else by those of its supplier. Null where neither says any. @param companyOf asked only where the row says none */
export function dueOfBill(
  { bills }: BoundTable,
  values: Values,
  { settings }: Catalog,
  companyOf: (name: string) => Company | null,
): DueOfBill | null {
  if (bills === null) return null;
  const terms = textIn(values[bills.terms]) || termsOf(companyOf(textIn(values[bills.supplier])));
  if (terms === '') return null;
  const billed = { terms, date: dateIn(values[bills.date]), receivedOn: dateIn(values[bills.receivedOn]) };
  return { terms, found: dueByTerms(billed, calendarOf(settings), settings.dayOffDue ?? 'before') };
}

/** Rows of which nobody has typed when they are due, and that are still to be paid. Reads companies only where a row says no terms. */
export function duesBehind(
  read: ReadTable,
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly Behind[] {
  const { table } = read;
  const { bills } = table;
  const has = (wanted: string) => read.columns.some(({ key }) => key === wanted);
  if (bills === null || !has(bills.due) || !has(bills.date)) return [];
  const companyOf = companiesNamed(table.columns[bills.supplier], readsOf);
  const means = wordMeaningIn(table, catalog);
  const behind = derivedBehind(read, bills.due);
  return read.records.flatMap((record): readonly Behind[] => {
    const meaning = means('status', record.values.status);
    if (meaning === 'finished' || meaning === 'not needed' || record.issues.some(({ path }) => decides(bills, path))) return [];
    const due = dueOfBill(table, record.values, catalog, companyOf);
    return due !== null && 'due' in due.found ? behind(record, due.found.due) : [];
  });
}

/** Rows still to be paid whose own terms say nothing that is known, and of which nobody has typed when they are due. */
export function termsUnknownIn({ table, records }: ReadTable, catalog: Catalog): readonly ReadRecord[] {
  const { bills } = table;
  if (bills === null) return [];
  const means = wordMeaningIn(table, catalog);
  return records.filter((record) => {
    const terms = textIn(valueIn(record, bills.terms));
    const due = valueIn(record, bills.due);
    const isTyped = due !== null && due !== valueIn(record, bills.dueByTerms);
    if (terms === '' || paymentTerms(terms) !== null || isTyped) return false;
    const { status } = bills.matching;
    return !['finished', 'not needed'].includes(means(status, valueIn(record, status)) ?? '');
  });
}

/** True for columns from which it follows, and for those that it is written into. */
export function decides(bills: NonNullable<BoundTable['bills']>, key: string): boolean {
  return dueKeys(bills).includes(key);
}

function termsOf(company: Company | null): string {
  return company === null || 'why' in company ? '' : textIn(valueIn(company.record, company.columns.terms));
}
