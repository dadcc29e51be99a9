// A claim as people see it, and what is wrong with it: receipts that have changed since it was handed in, and evidence that is missing.

import { type ClaimStepName, type ClaimView, claimSteps } from '../../contract/cash';
import { claimSums } from '../../office/cash/claim-sums';
import { numberIn, textIn } from '../../office/work/row-facts';
import { formatMoney } from '../../schema/values/money';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { claimDrift, claimStatusUnclear, claimWords, evidenceWords, sentBackWords } from '../messages/cash/claims';
import { type ClaimReceipt, type ClaimTabs, claimMeaning } from './claim-tabs';

/** What a claim may become, by what it is. */
const nextSteps: Readonly<Record<string, readonly ClaimStepName[]>> = {
  'to do': ['drop'],
  sent: ['approve', 'query', 'reject'],
  retake: ['hand in', 'reject'],
  received: ['pay', 'query'],
};

export function stepsFrom(means: string | null): readonly ClaimStepName[] {
  return claimSteps.filter((step) => (nextSteps[means ?? ''] ?? []).includes(step));
}

/** Of one that is no draft. @param mine the receipts that are on it */
export function claimView(tabs: ClaimTabs, record: ReadRecord, mine: readonly ClaimReceipt[]): ClaimView {
  const { claims: columns } = tabs.cash;
  const text = (key: string) => textIn(valueIn(record, key));
  const drift = driftOf(tabs, record, mine);
  const means = claimMeaning(tabs, record);
  // The last line: what was asked before has been answered.
  const reason = means === 'retake' ? text(columns.notes).trim().split('\n').slice(-1).join('') : '';
  return {
    ...{ id: record.id, holder: text(columns.holder), kind: text(columns.kind), status: text(columns.status) },
    words: [
      claimWords({
        receipts: numberIn(valueIn(record, columns.receipts)) ?? 0,
        gross: formatMoney(numberIn(valueIn(record, columns.gross)) ?? 0, tabs.catalog.settings.currency),
      }),
      ...(reason === '' ? [] : [sentBackWords({ reason })]),
      ...(drift === null ? [] : [drift]),
      ...(means === null ? [claimStatusUnclear({ id: record.id })] : []),
    ],
    steps: stepsFrom(means),
  };
}

/** What its receipts come to now, where that is not what it was handed in with; null where it is. */
export function driftOf(tabs: ClaimTabs, record: ReadRecord, mine: readonly ClaimReceipt[]): string | null {
  const { cash, catalog } = tabs;
  const { claims: columns } = cash;
  const means = claimMeaning(tabs, record);
  // Whatever stands there, nothing was handed in with it.
  if (means === 'to do' || means === 'not needed') return null;
  const frozen = { receipts: numberIn(valueIn(record, columns.receipts)), gross: numberIn(valueIn(record, columns.gross)) };
  if (frozen.receipts === null && frozen.gross === null) return null;
  const now = claimSums(mine.flatMap(({ line }) => (line === null ? [] : [line])));
  const vat = numberIn(valueIn(record, columns.vat));
  if (mine.length === frozen.receipts && now.gross === frozen.gross && (vat === null || now.vat === vat)) return null;
  const amount = (minor: number) => formatMoney(minor, catalog.settings.currency);
  return claimDrift({
    id: record.id,
    was: { receipts: frozen.receipts ?? 0, gross: amount(frozen.gross ?? 0), vat: amount(vat ?? 0) },
    is: { receipts: mine.length, gross: amount(now.gross), vat: amount(now.vat) },
  });
}

/** What accounts will ask about; null: nothing. @param isNamed false: beside the receipt, which says its number itself */
export function missingOf({ id, evidence, evidenceWord, saysVat, line }: ClaimReceipt, isNamed = true): string | null {
  const none = evidence === 'none' || evidence === 'slip';
  if (!none && evidence !== null && saysVat && line !== null) return null;
  return evidenceWords({
    id: isNamed ? id : null,
    paper: evidence === null ? '' : none ? evidenceWord : null,
    vat: saysVat,
    amount: line !== null,
  });
}
