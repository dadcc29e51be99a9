// Claims that are not handed in yet: what is on them now, what keeps it from being handed in, and whether the day for that has passed.

import type { ClaimGroup, ClaimView } from '../../contract/cash';
import { claimSums } from '../../office/cash/claim-sums';
import { handInDayBefore } from '../../office/sent-log/hand-in-days';
import { textIn } from '../../office/work/row-facts';
import { calendarOf } from '../../office/work/working-days';
import { groupedBy } from '../../schema/values/grouping';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { formatMoney } from '../../schema/values/money';
import { sameText, textKey } from '../../schema/values/text';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import {
  amountUnread,
  draftLate,
  draftOfNobody,
  draftWords,
  receiptOfOther,
  receiptSettled,
  receiptsUnclear,
  receiptWords,
} from '../messages/cash/claims';
import { type ClaimReceipt, type ClaimTabs, isOpen, paidAs } from './claim-tabs';
import { missingOf, stepsFrom } from './claim-view';

/** Nothing of it is frozen: it comes to what is on it now. */
export function draftView(tabs: ClaimTabs, record: ReadRecord, mine: readonly ClaimReceipt[], today: LocalDate): ClaimView {
  const { cash, catalog } = tabs;
  const text = (key: string) => textIn(valueIn(record, key));
  const { gross } = claimSums(mine.flatMap(({ line }) => (line === null ? [] : [line])));
  const late = lateDraft(tabs, mine, today);
  const unclear = unclearOn(mine);
  return {
    ...{ id: record.id, holder: text(cash.claims.holder), kind: text(cash.claims.kind), status: text(cash.claims.status) },
    words: [
      draftWords({ receipts: mine.length, gross: formatMoney(gross, catalog.settings.currency) }),
      ...(isWhose(tabs, record) ? [] : [draftOfNobody({ id: record.id })]),
      ...(unclear.length === 0 ? [] : [receiptsUnclear({ claim: record.id, ids: unclear })]),
      ...(late === null ? [] : [draftLate({ id: record.id, day: dayInWords(late) })]),
    ],
    steps: stepsFrom('to do'),
    draft: mine
      .filter(({ id }) => !unclear.some((one) => sameText(one, id)))
      .map((one) => shownReceipt(tabs, one, troubleOn(tabs, record, one, false))),
  };
}

/** Its holder and its kind can be read. */
export function isWhose({ cash: { claims } }: ClaimTabs, record: ReadRecord): boolean {
  return [claims.holder, claims.kind].every((key) => textIn(valueIn(record, key)) !== '');
}

/** IDs that stand on several of them, once each, and `''` for those without one: nobody can say which is meant. */
export function unclearOn(mine: readonly ClaimReceipt[]): readonly string[] {
  const groups = [...groupedBy(mine, ({ id }) => textKey(id)).values()];
  return groups.flatMap((some) => (some.length > 1 || some[0].id === '' ? [some[0].id] : []));
}

/** As it is chosen. @param trouble what keeps it from being handed in, which is said before what accounts will ask about */
export function shownReceipt({ catalog }: ClaimTabs, one: ClaimReceipt, trouble: string | null): ClaimGroup['receipts'][number] {
  const { table, id, shop, whatFor, line } = one;
  const gross = line?.gross ?? 0;
  return {
    ...{ table, id, gross, missing: trouble ?? missingOf(one, false) },
    words: receiptWords({ id, shop, whatFor, gross: formatMoney(gross, catalog.settings.currency) }),
  };
}

/** Why a receipt that is on a draft cannot be handed in with it; null: it can. @param isNamed as of `missingOf` */
export function troubleOn(tabs: ClaimTabs, record: ReadRecord, one: ClaimReceipt, isNamed = true): string | null {
  const id = isNamed ? one.id : null;
  const { cash } = tabs;
  const { claims: columns } = cash;
  const holder = textIn(valueIn(record, columns.holder));
  if (!isOpen(one)) return receiptSettled({ id, status: textIn(valueIn(one.record, cash.receipts.status)), claim: record.id });
  if (one.line === null) return amountUnread({ id });
  // That is said once, of the claim.
  if (!isWhose(tabs, record)) return null;
  return sameText(one.holder, holder) && one.paid === paidAs(tabs, valueIn(record, columns.kind)) ? null : receiptOfOther({ id, holder });
}

/** The last day for handing in, where receipts that are on it were there by then; null: it has not passed for them. */
export function lateDraft({ catalog: { settings } }: ClaimTabs, mine: readonly ClaimReceipt[], today: LocalDate): LocalDate | null {
  const last = handInDayBefore(today, calendarOf(settings), settings.handInDay);
  return last !== null && mine.some(({ date }) => date !== null && date <= last) ? last : null;
}
