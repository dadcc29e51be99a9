// What becomes of a claim: approved, paid or reconciled, sent back, handed in again, rejected; its receipts with it. A draft is dropped, and its receipts are free.

import type { ClaimStepName } from '../../contract/cash';
import { textIn } from '../../office/work/row-facts';
import type { StatusMeaning } from '../../schema/catalog';
import { listedWords } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { valueIn } from '../../workbook/rows/sheet-row';
import { cashTables } from '../cash/cash-tabs';
import { type ClaimReceipt, type ClaimTabs, claimMeaning, claimTabs, receiptsByClaim, receiptsOf } from '../cash/claim-tabs';
import { driftOf, stepsFrom } from '../cash/claim-view';
import { editOfRecord } from '../changes/changes';
import { onlyRow } from '../changes/keyed-row';
import {
  approverMissing,
  claimHasChanged,
  claimIsOther,
  draftDropped,
  ownClaimAsked,
  ownClaimRefused,
  reasonMissing,
  receiptSettled,
} from '../messages/cash/claims';
import { Refusal } from '../transaction/failure';
import { defineAct } from './act';
import { frozen } from './make-claim';

const becomes: Readonly<Record<ClaimStepName, StatusMeaning>> = {
  'hand in': 'sent',
  approve: 'received',
  pay: 'finished',
  query: 'retake',
  reject: 'not needed',
  drop: 'not needed',
};

/**
 * Changes the claim and its receipts in one submit. Handed in again, it is frozen anew. A receipt that was settled by itself stops it: what somebody said of it is not written over. Nobody approves what has changed since it was handed in; approving one's
 * own is asked about, or refused where Settings say so. Reads claims and receipts, once each. @throws Refusal: invalid (path `sure`: to be asked), conflict, gone, twice, busy, setup
 */
export const stepClaim = defineAct(
  { step: 'claimStep', sure: 'flag' },
  {
    tables: (_input, located) => cashTables(located, ({ receipts, claims }) => [receipts, claims]),
    undoable: true,
    work: (desk, { step: { claim: id, to, by, reason }, sure }) => {
      const tabs = claimTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
      const { claims: columns, receipts: own } = tabs.cash;
      const record = onlyRow(tabs.claims, id);
      const now = claimMeaning(tabs, record);
      const status = wordFrom(tabs, tabs.claims.table.columns[columns.status], becomes[to], false);
      const mine = receiptsByClaim(receiptsOf(tabs))(record.id);
      // The same submit again finds its work done.
      if (now === becomes[to])
        return { changes: {}, answer: () => ({ status: textIn(valueIn(record, columns.status)), receipts: mine.length }) };
      if (!stepsFrom(now).includes(to))
        throw new Refusal('conflict', claimIsOther({ id: record.id, status: textIn(valueIn(record, columns.status)) }));
      if ((to === 'query' || to === 'reject') && reason.trim() === '') throw new Refusal('invalid', reasonMissing({ id: record.id }));
      if (to === 'approve') mayApprove(tabs, record, mine, by, sure);
      const isCard = wordMeaningIn(tabs.claims.table, tabs.catalog)(columns.kind, valueIn(record, columns.kind)) === 'card';
      const settled = mine.find(({ means }) => (means === 'finished' || means === 'not needed') && means !== becomes[to]);
      if (settled !== undefined && to !== 'drop') throw new Refusal('conflict', settledByItself(tabs, settled, record.id));
      const said = to === 'drop' ? draftDropped() : reason.trim();
      const note = said === '' ? {} : noted(textIn(valueIn(record, columns.notes)), columns.notes, said);
      const changes: Values = {
        [columns.status]: status,
        ...note,
        ...(to === 'approve' ? { [columns.approvedBy]: by.trim() } : {}),
        ...(to === 'hand in' ? { ...frozen(tabs, mine), [columns.handedIn]: desk.today() } : {}),
      };
      return {
        changes: {
          edits: [
            ...mine.map((one) =>
              editOfRecord(
                one.table,
                one.record,
                to === 'drop'
                  ? { [own.claim]: null }
                  : { [own.status]: wordFrom(tabs, desk.table(one.table).columns[own.status], becomes[to], isCard) },
              ),
            ),
            editOfRecord(tabs.claims.table.key, record, changes),
          ],
        },
        answer: () => ({ status: String(status ?? ''), receipts: mine.length }),
      };
    },
  },
);

/** @throws Refusal for what has changed, and for one's own */
function mayApprove(
  tabs: ClaimTabs,
  record: Parameters<typeof driftOf>[1],
  mine: readonly ClaimReceipt[],
  by: string,
  sure: boolean,
): void {
  const holder = textIn(valueIn(record, tabs.cash.claims.holder));
  const drift = driftOf(tabs, record, mine);
  if (drift !== null) throw new Refusal('conflict', claimHasChanged({ drift }));
  if (by.trim() === '') throw new Refusal('invalid', approverMissing({ id: record.id }));
  if (!sameText(by, holder)) return;
  if (tabs.catalog.settings.ownClaims === 'no') throw new Refusal('invalid', ownClaimRefused({ id: record.id, holder }));
  if (!sure) throw new Refusal('invalid', ownClaimAsked({ id: record.id, holder }), [{ path: 'sure', message: '' }]);
}

function settledByItself({ cash: { receipts } }: ClaimTabs, { id, record }: ClaimReceipt, claim: string): string {
  return receiptSettled({ id, claim, status: textIn(valueIn(record, receipts.status)) });
}

/** Of two words that mean finished the second is for cards: they are reconciled, and never paid back. */
function wordFrom({ catalog }: ClaimTabs, column: Parameters<typeof listedWords>[0], means: StatusMeaning, isCard: boolean): Value {
  const words = listedWords(column, catalog.lists).filter((one) => one.means === means);
  return (means === 'finished' && isCard ? (words[1] ?? words[0]) : words[0])?.word ?? null;
}

function noted(before: string, key: string, reason: string): Values {
  return { [key]: before === '' ? reason : `${before}\n${reason}` };
}
