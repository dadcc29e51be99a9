// Lists for accounts: columns, dates and signs as Settings want them, of invoices that went there on a day and of receipts of a claim.

import type { AccountsList } from '../../contract/cash';
import type { Methods } from '../../contract/methods';
import { accountsAmount, accountsDate } from '../../office/cash/accounts-text';
import type { Ports } from '../../ports';
import { usualAccounts } from '../../schema/cash/accounts';
import type { Catalog } from '../../schema/catalog';
import { shownText } from '../../schema/column';
import { isMoney } from '../../schema/kinds/money';
import { isLocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import { recordTables } from '../../schema/workbook';
import type { FoundColumn, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { claimMeaning, claimTabs, receiptsByClaim, receiptsOf } from '../cash/claim-tabs';
import { onlyRow } from '../changes/keyed-row';
import { accountsColumnsGone, nothingForAccounts } from '../messages/cash/accounts';
import { draftSheetWords } from '../messages/cash/claims';
import { fileName } from '../papers/paper';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { billsIn } from './bill-tabs';

/** Rows of one tab, and which of its columns accounts get where Settings say nothing. */
interface Listed {
  readonly name: string;
  readonly read: ReadTable;
  readonly records: readonly ReadRecord[];
  readonly usual: readonly string[];
}

/** Properties, the catalog, and a round trip for each tab. @throws Refusal: invalid where nothing is on it, gone, twice, setup */
export function accountsList(ports: Ports, { of }: Methods['accountsList']['input']): AccountsList {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const readOf = readsOnce(ports, located, catalog);
  const { workbook } = located;
  if ('day' in of) {
    const mine = billsIn(located, catalog, readOf).filter(({ sent }) => sent === of.day);
    const [first] = mine;
    if (first === undefined) throw new Refusal('invalid', nothingForAccounts());
    const records = mine.flatMap(({ read, record }) => (read === first.read ? [record] : []));
    return listed({ name: `Invoices ${of.day}`, read: first.read, records, usual: first.bills.forAccounts }, catalog);
  }
  const tabs = claimTabs(located, catalog, readOf);
  const claim = onlyRow(tabs.claims, of.claim);
  const mine = receiptsByClaim(receiptsOf(tabs))(claim.id);
  const read = tabs.receipts.find(({ table }) => table.key === mine[0]?.table);
  if (read === undefined) throw new Refusal('invalid', nothingForAccounts());
  const usual = recordTables(workbook).find(({ cash }) => cash !== null)?.cash?.receipts.forAccounts ?? [];
  const made = listed({ name: `${claim.id} accounts`, read, records: mine.map(({ record }) => record), usual }, catalog);
  return claimMeaning(tabs, claim) === 'to do' ? { ...made, notes: [...made.notes, draftSheetWords()] } : made;
}

/** Wanted headings are found in any spelling; those that the tab does not have are said. */
function listed({ name, read, records, usual }: Listed, catalog: Catalog): AccountsList {
  const { columns: wanted, dates, sign } = catalog.settings.accounts ?? usualAccounts;
  const found = wanted.map((heading) => ({ heading, column: read.columns.find((one) => isNamed(one, heading)) }));
  const columns =
    wanted.length === 0
      ? usual.flatMap((key) => read.columns.find((one) => one.key === key) ?? [])
      : found.flatMap(({ column }) => column ?? []);
  const gone = found.flatMap(({ heading, column }) => (column === undefined ? [heading] : []));
  const text = (record: ReadRecord, { key, column }: FoundColumn): string => {
    const value = valueIn(record, key);
    if (isLocalDate(value)) return accountsDate(value, dates);
    if (typeof value === 'number' && isMoney(column)) return accountsAmount(value, catalog.settings.currency, sign);
    return value === null ? '' : shownText(value, column, catalog);
  };
  return {
    name: fileName(name),
    headings: columns.map(({ heading }) => heading),
    rows: records.map((record) => columns.map((column) => text(record, column))),
    notes: gone.length === 0 ? [] : [accountsColumnsGone({ headings: gone, tab: read.tab })],
  };
}

function isNamed({ heading, column }: FoundColumn, wanted: string): boolean {
  return [heading, column.heading].some((one) => textKey(one) === textKey(wanted));
}
