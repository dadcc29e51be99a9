// Handing receipts in together, as a claim.

import { claimSums } from '../../office/cash/claim-sums';
import { paidMeanings } from '../../schema/cash/cash';
import { listedWords } from '../../schema/traits';
import { sameText, textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { withIds } from '../../workbook/rows/ids';
import { idOf } from '../../workbook/rows/records';
import { cashTables } from '../cash/cash-tabs';
import { type ClaimReceipt, type ClaimTabs, claimTabs, isClaimable, receiptsOf } from '../cash/claim-tabs';
import { missingOf } from '../cash/claim-view';
import { editOfRecord } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { claimedMeanwhile, evidenceMissing, receiptChanged, receiptOfOther } from '../messages/cash/claims';
import { Refusal } from '../transaction/failure';
import { submitted, tabStateOrFirst } from '../transaction/state';
import { defineAct } from './act';

/**
 * Adds the claim with what its receipts come to, and names it on each of them: receipts first, the claim last. A receipt that is on a claim already, or of which
 * somebody has changed the amount since it was looked at, is a conflict; missing evidence is asked about. Reads claims and receipts, and receipts
 * again right before they are written, since rows may have moved.
 * @throws Refusal: invalid (path `sure`: to be asked), conflict, gone, busy, setup
 */
export const makeClaim = defineAct(
  { claim: 'claimWish', sure: 'flag' },
  {
    tables: (_input, located) => cashTables(located, ({ receipts, claims }) => [receipts, claims]),
    undoable: true,
    work: (desk, { claim: { holder, kind, receipts: wanted }, sure }) => {
      const tabs = claimTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
      const { claims: columns, receipts: own } = tabs.cash;
      const table = tabs.claims.table;
      const means = wordMeaningIn(table, tabs.catalog)(columns.kind, kind);
      const paid = paidMeanings.find((one) => one === means) ?? null;
      const id = nextClaim(desk, tabs);
      const all = new Map(receiptsOf(tabs).map((one) => [`${one.table}/${textKey(one.id)}`, one]));
      const chosen = wanted.map((wish) => {
        const found = all.get(`${wish.table}/${textKey(wish.id)}`);
        if (found === undefined || !(isClaimable(found) || sameText(found.claim, id)))
          throw new Refusal('conflict', claimedMeanwhile(wish));
        if (found.line?.gross !== wish.gross) throw new Refusal('conflict', receiptChanged(wish));
        if (!sameText(found.holder, holder) || found.paid !== paid) throw new Refusal('invalid', receiptOfOther({ id: wish.id, holder }));
        return found;
      });
      const missing = chosen.flatMap((one) => missingOf(one) ?? []);
      if (missing.length > 0 && !sure) throw new Refusal('invalid', evidenceMissing({ missing }), [{ path: 'sure', message: '' }]);
      const row: Values = {
        ...{ [columns.holder]: holder, [columns.kind]: kind, [columns.handedIn]: desk.today() },
        ...frozen(tabs, chosen),
        [columns.status]: wordMeaning('sent', listedWords(table.columns[columns.status], tabs.catalog.lists)) ?? null,
      };
      const word = (one: ClaimReceipt) =>
        wordMeaning('sent', listedWords(desk.table(one.table).columns[own.status], tabs.catalog.lists)) ?? null;
      return {
        changes: {
          adds: [{ table: table.key, rows: [row] }],
          edits: chosen.map((one) => ({
            ...editOfRecord(one.table, one.record, { [own.claim]: id, [own.status]: word(one) }),
            known: [own.claim],
          })),
        },
        answer: ({ added: [made] }) => ({ id: made?.ids[0] ?? id, again: made?.again ?? false }),
      };
    },
  },
);

/** What stays as it was handed in. */
export function frozen({ cash: { claims } }: ClaimTabs, receipts: readonly ClaimReceipt[]): Values {
  const { net, vat, gross } = claimSums(receipts.flatMap(({ line }) => (line === null ? [] : [line])));
  return { [claims.receipts]: receipts.length, [claims.net]: net, [claims.vat]: vat, [claims.gross]: gross };
}

/** The ID that the claim is to get; of a submit before this one the one that it has. */
function nextClaim(desk: Desk, { claims: read }: ClaimTabs): string {
  const state = tabStateOrFirst(desk.located.store, read.table.baseTable, read.sheetId);
  const [earlier] = submitted(state, desk.key) ?? [];
  const [row] = withIds(read, state.next, [{}]).rows;
  return earlier ?? idOf(read.table, row ?? {});
}
