// The tabs of receipts and claims, and receipts as claims see them.

import { type ClaimLine, claimLine } from '../../office/cash/claim-sums';
import { dateIn, numberIn, textIn } from '../../office/work/row-facts';
import { type Cash, type PaidMeaning, paidMeanings } from '../../schema/cash/cash';
import type { Catalog } from '../../schema/catalog';
import { shownText } from '../../schema/column';
import { groupedBy, sortedBy } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { type Evidence, evidenceMeanings } from '../../schema/vat/reclaim';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { blankFills } from '../../workbook/rows/blank-fills';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { issueIn, leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { claimsNotInUse } from '../messages/cash/claims';
import { Refusal } from '../transaction/failure';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';
import { cashOf } from './cash-tabs';

export interface ClaimTabs {
  readonly cash: Cash;
  readonly catalog: Catalog;
  readonly claims: ReadTable;
  readonly receipts: readonly ReadTable[];
}

/** Each tab is read once. @throws Refusal: setup, where no claims are kept */
export function claimTabs(located: Located, catalog: Catalog, readOf: (table: string) => ReadTable): ClaimTabs {
  const cash = cashOf(located);
  const readsOf = (base: string) => tablesNamed(located, catalog, [base]).map(({ key }) => readOf(key));
  const [claims] = cash === null ? [] : readsOf(cash.claims.table);
  if (cash === null || claims === undefined) throw new Refusal('setup', claimsNotInUse());
  return { cash, catalog, claims, receipts: readsOf(cash.receipts.table) };
}

export interface ClaimReceipt {
  readonly table: string;
  readonly record: ReadRecord;
  readonly id: string;
  readonly holder: string;
  readonly paid: PaidMeaning | null;
  readonly date: LocalDate | null;
  readonly shop: string;
  readonly whatFor: string;
  readonly link: string;
  /** ID of its claim; `''`: it is on none. */
  readonly claim: string;
  /** What its status means; null: it says nothing. */
  readonly means: string | null;
  readonly evidence: Evidence | null;
  readonly evidenceWord: string;
  /** Null: its amount cannot be read. */
  readonly line: ClaimLine | null;
  readonly saysVat: boolean;
}

/** All of them, in their order. */
export function receiptsOf({ cash, catalog, receipts }: ClaimTabs): readonly ClaimReceipt[] {
  return receipts.flatMap((read) => {
    const { receipts: columns } = cash;
    const meaning = wordMeaningIn(read.table, catalog);
    const isLeftOut = leftOutIn(read);
    const amounts = amountsIn(read, cash, catalog);
    const rate = read.columns.find(({ key }) => key === columns.rate)?.column;
    return read.records
      .filter((record) => !isLeftOut(record))
      .map((record): ClaimReceipt => {
        const text = (key: string) => textIn(valueIn(record, key));
        const means = (key: string) => meaning(key, valueIn(record, key));
        const { gross, vat } = amounts(record);
        const rateWords = rate === undefined ? '' : shownText(valueIn(record, columns.rate), rate, catalog);
        return {
          ...{ table: read.table.key, record, id: record.id, holder: text(columns.holder), date: dateIn(valueIn(record, columns.date)) },
          ...{ shop: text(columns.shop), whatFor: text(columns.whatFor), link: text(columns.link), claim: text(columns.claim) },
          paid: paidIn(means(columns.paidWith)),
          means: means(columns.status),
          evidence: evidenceMeanings.find((one) => one === means(columns.evidence)) ?? null,
          evidenceWord: text(columns.evidence),
          line: gross === null ? null : claimLine(text(columns.costCode), rateWords, gross, vat),
          saysVat: vat !== null,
        };
      });
  });
}

/**
 * Those in its cells; where those are blank, as they follow from the others: whatever puts it on a claim, hands it in or approves it fills them in with the
 * same write, and the claim would say other sums than its receipts.
 */
function amountsIn(read: ReadTable, { receipts: columns }: Cash, catalog: Catalog) {
  return (record: ReadRecord) => {
    const inCell = (key: string) => numberIn(valueIn(record, key));
    const filled = inCell(columns.gross) === null || inCell(columns.vat) === null ? blankFills(read, record, catalog, []) : {};
    const amount = (key: string) => inCell(key) ?? numberIn(filled[key]);
    return { gross: amount(columns.gross), vat: amount(columns.vat) };
  };
}

/** What its status means; blank: it is a draft, as nobody has handed it in. Null: nobody knows what its word means. */
export function claimMeaning({ cash, claims, catalog }: ClaimTabs, record: ReadRecord): string | null {
  const { status } = cash.claims;
  const value = valueIn(record, status);
  return value === null && issueIn(record, status) === null ? 'to do' : wordMeaningIn(claims.table, catalog)(status, value);
}

/** How what is on a claim of that kind was paid; null: nobody knows what its word means. */
export function paidAs({ cash, claims, catalog }: ClaimTabs, kind: Value): PaidMeaning | null {
  return paidIn(wordMeaningIn(claims.table, catalog)(cash.claims.kind, kind));
}

function paidIn(means: string | null): PaidMeaning | null {
  return paidMeanings.find((one) => one === means) ?? null;
}

/** Nobody has handed it in, nor settled it, by its own status. */
export function isOpen({ means }: Pick<ClaimReceipt, 'means'>): boolean {
  return means === null || means === 'to do' || means === 'retake';
}

/** What may go on a claim: it is open, and no claim holds it. A draft does; what was dropped or rejected, or is not there, does not. */
export function claimableIn(tabs: ClaimTabs): (receipt: ClaimReceipt) => boolean {
  const holding = new Set(
    tabs.claims.records.flatMap((record) => (record.id === '' || claimMeaning(tabs, record) === 'not needed' ? [] : [textKey(record.id)])),
  );
  return (receipt) => receipt.id !== '' && isOpen(receipt) && !holding.has(textKey(receipt.claim));
}

/** Receipts of a claim by date, as they are numbered on its sheet; by the ID of the claim. */
export function receiptsByClaim(receipts: readonly ClaimReceipt[]): (claim: string) => readonly ClaimReceipt[] {
  const claimed = groupedBy(receipts, ({ claim }) => textKey(claim));
  // Those without a date come last.
  const day = ({ date }: ClaimReceipt) => date ?? '~';
  return (claim) => sortedBy(claimed.get(textKey(claim)) ?? [], day);
}
