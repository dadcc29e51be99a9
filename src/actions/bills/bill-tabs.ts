// Invoices as those see them who pass them on to accounts.

import type { WaitingBill } from '../../contract/cash';
import type { Methods } from '../../contract/methods';
import { dateIn, numberIn, textIn } from '../../office/work/row-facts';
import type { Ports } from '../../ports';
import type { Bills } from '../../schema/cash/bills';
import type { Catalog } from '../../schema/catalog';
import { groupedBy } from '../../schema/values/grouping';
import { dayInWords, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { recordTables } from '../../schema/workbook';
import { wordMeaningIn } from '../../workbook/references/conditions';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { amountText } from '../cash/float-view';
import { billAgainst, billsNotInUse, billWords, sumsPassed } from '../messages/cash/accounts';
import { matchedSaid } from '../messages/cash/bills';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce, tablesNamed } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';

export interface KnownBill {
  readonly read: ReadTable;
  readonly bills: Bills;
  readonly record: ReadRecord;
  readonly id: string;
  readonly gross: number | null;
  readonly currency: string;
  /** What its status means; null: it says nothing. */
  readonly means: string | null;
  /** The day on which it went to accounts. */
  readonly sent: LocalDate | null;
}

/** Keys of the tables of invoices, in use or not. */
export function billTables({ workbook }: Pick<Located, 'workbook'>): readonly string[] {
  return recordTables(workbook).flatMap(({ key, bills }) => (bills === null ? [] : [key]));
}

/** Of all tabs of invoices in use, in their order. @throws Refusal: setup, where there is none */
export function billsIn(located: Located, catalog: Catalog, readOf: (table: string) => ReadTable): readonly KnownBill[] {
  const bases = recordTables(located.workbook).flatMap(({ bills, baseTable }) => (bills === null ? [] : [baseTable]));
  const tables = tablesNamed(located, catalog, bases);
  if (tables.length === 0) throw new Refusal('setup', billsNotInUse());
  return tables.flatMap(({ key }) => billsOf(readOf(key), catalog));
}

function billsOf(read: ReadTable, catalog: Catalog): readonly KnownBill[] {
  const { table, records } = read;
  const { bills } = table;
  if (bills === null) return [];
  const means = wordMeaningIn(table, catalog);
  const isLeftOut = leftOutIn(read);
  const { gross, currency, status } = bills.matching;
  return records.flatMap((record) => {
    if (record.id === '' || isLeftOut(record)) return [];
    return [
      {
        ...{ read, bills, record, id: record.id, gross: numberIn(valueIn(record, gross)) },
        currency: textIn(valueIn(record, currency)).toUpperCase() || catalog.settings.currency,
        ...{ means: means(status, valueIn(record, status)), sent: dateIn(valueIn(record, bills.sent)) },
      },
    ];
  });
}

/** It is not with accounts, and is not cancelled. */
export function waits({ means, sent }: KnownBill): boolean {
  return sent === null && means !== 'finished' && means !== 'not needed';
}

/** What speaks against passing it on; `''`: nothing. @param isNamed false: beside the invoice, which says its number itself */
export function againstPassing({ id, means, gross, record, bills: { matching } }: KnownBill, isNamed = true): string {
  const match = textIn(valueIn(record, matching.match));
  const status = textIn(valueIn(record, matching.status));
  return billAgainst({
    id: isNamed ? id : null,
    status: means === 'working' ? null : status,
    isRead: gross !== null,
    match: match === '' || match === matchedSaid() ? null : match,
  });
}

const daysShown = 5;

/** Properties, the catalog, and a round trip for each tab of invoices. @throws Refusal: setup */
export function billDesk(ports: Ports): Methods['billDesk']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const all = billsIn(located, catalog, readsOnce(ports, located, catalog));
  const days = groupedBy(
    all.filter(({ sent }) => sent !== null),
    ({ sent }) => sent ?? '',
  );
  const latest = [...days].sort(([one], [other]) => (one < other ? 1 : -1)).slice(0, daysShown);
  return {
    waiting: all.filter(waits).map((bill) => waitingBill(bill, catalog)),
    days: latest.flatMap(([day, some]) => (isLocalDate(day) ? [{ day, words: `${dayInWords(day)}: ${passedWords(some, catalog)}` }] : [])),
  };
}

function waitingBill(bill: KnownBill, catalog: Catalog): WaitingBill {
  const { read, record, bills, id, gross, currency } = bill;
  const text = (key: string) => textIn(valueIn(record, key));
  const due = dateIn(valueIn(record, bills.due));
  const amount = gross === null ? '' : amountText(gross, currency, catalog);
  const words = billWords({
    ...{ id, supplier: text(bills.supplier), theirNo: text(read.table.name), amount },
    due: due === null ? null : dayInWords(due),
  });
  return { table: read.table.key, id, gross, words, against: againstPassing(bill, false) };
}

/** Currencies are never added. */
export function passedWords(bills: readonly KnownBill[], catalog: Catalog): string {
  const sums = [...groupedBy(bills, ({ currency }) => currency)].map(([currency, some]) =>
    amountText(
      some.reduce((sum, { gross }) => sum + (gross ?? 0), 0),
      currency,
      catalog,
    ),
  );
  return sumsPassed({ count: bills.length, sums });
}
