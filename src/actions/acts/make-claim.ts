// Handing receipts in together, as a claim, or keeping them together until the day for that.

import type { ClaimDraft, ClaimWish } from '../../contract/cash';
import { claimSums } from '../../office/cash/claim-sums';
import { textIn } from '../../office/work/row-facts';
import type { StatusMeaning } from '../../schema/catalog';
import { listedWords } from '../../schema/traits';
import { sameText, textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import { withIds } from '../../workbook/rows/ids';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { idOf } from '../../workbook/rows/records';
import { valueIn } from '../../workbook/rows/sheet-row';
import { cashTables } from '../cash/cash-tabs';
import { isWhose, troubleOn, unclearOn } from '../cash/claim-drafts';
import {
  type ClaimReceipt,
  type ClaimTabs,
  claimableIn,
  claimMeaning,
  claimTabs,
  isOpen,
  paidAs,
  receiptsByClaim,
  receiptsOf,
} from '../cash/claim-tabs';
import { missingOf } from '../cash/claim-view';
import { type EditedRow, editOfRecord } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { onlyRow } from '../changes/keyed-row';
import {
  claimedMeanwhile,
  claimIsOther,
  draftChanged,
  draftOfNobody,
  evidenceMissing,
  receiptChanged,
  receiptOfOther,
  receiptsUnclear,
} from '../messages/cash/claims';
import { Refusal } from '../transaction/failure';
import { submitted, tabStateOrFirst } from '../transaction/state';
import { defineAct } from './act';

/**
 * Names the claim on each of its receipts, and adds it with what they come to: receipts first, the claim last. A draft is named on them and nothing else: what
 * it comes to is written once it is handed in. A receipt that another claim holds, or of which somebody has changed the amount since it was looked at, is a
 * conflict, and so is a draft on which others stand by now; missing evidence is asked about with handing in. Reads claims and receipts, and receipts
 * again right before they are written, since rows may have moved.
 * @throws Refusal: invalid (path `sure`: to be asked), conflict, gone, twice, busy, setup
 */
export const makeClaim = defineAct(
  { claim: 'claimWish', sure: 'flag' },
  {
    tables: (_input, located) => cashTables(located, ({ receipts, claims }) => [receipts, claims]),
    undoable: true,
    work: (desk, { claim: wish, sure }) => {
      const tabs = claimTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
      const keeps = wish.draft?.keeps ?? false;
      const all = receiptsOf(tabs);
      const kept = wish.draft === undefined || wish.draft.claim === '' ? null : draftAt(tabs, wish, wish.draft, all);
      if (kept?.isDone) return { changes: {}, answer: () => ({ id: kept.record.id, again: true }) };
      const id = kept?.record.id ?? nextClaim(desk, tabs, all);
      const chosen = chosenOf(tabs, wish, all, kept === null ? id : null, kept);
      if (!keeps) askForEvidence(chosen, sure);
      const { claims: columns, receipts: own } = tabs.cash;
      const word = (table: string, key: string, means: StatusMeaning): Value =>
        wordMeaning(means, listedWords(desk.table(table).columns[key], tabs.catalog.lists)) ?? null;
      const named = (one: ClaimReceipt, claim: string | null, handsIn: boolean): EditedRow => ({
        ...editOfRecord(one.table, one.record, {
          ...(sameText(one.claim, claim ?? '') ? {} : { [own.claim]: claim }),
          ...(handsIn ? { [own.status]: word(one.table, own.status, 'sent') } : {}),
        }),
        known: [own.claim],
      });
      const { key } = tabs.claims.table;
      const row: Values = {
        [columns.status]: word(key, columns.status, keeps ? 'to do' : 'sent'),
        ...(keeps ? {} : { ...frozen(tabs, chosen), [columns.handedIn]: desk.today() }),
      };
      const off = (kept?.mine ?? []).filter((one) => !chosen.includes(one));
      // Of the same submit again some are handed in already, and further by now.
      const receipts = [...chosen.map((one) => named(one, id, !keeps && isOpen(one))), ...off.map((one) => named(one, null, false))];
      const edits = receipts.filter(({ changes }) => Object.keys(changes).length > 0);
      if (kept === null) {
        const added = { [tabs.claims.table.id ?? '']: id, [columns.holder]: wish.holder, [columns.kind]: wish.kind, ...row };
        return {
          changes: { adds: [{ table: key, rows: [added] }], edits },
          answer: ({ added: [made] }) => ({ id: made?.ids[0] ?? id, again: made?.again ?? false }),
        };
      }
      const handedIn = keeps ? [] : [editOfRecord(key, kept.record, row)];
      return { changes: { edits: [...edits, ...handedIn] }, answer: () => ({ id, again: false }) };
    },
  },
);

interface KeptDraft {
  readonly record: ReadRecord;
  /** What is on it now. */
  readonly mine: readonly ClaimReceipt[];
  /** The same submit before this one has done it. */
  readonly isDone: boolean;
}

/** @throws Refusal where it is none any more, or somebody has changed it since it was looked at */
function draftAt(tabs: ClaimTabs, { holder, kind, receipts }: ClaimWish, draft: ClaimDraft, all: readonly ClaimReceipt[]): KeptDraft {
  const { claims: columns } = tabs.cash;
  const record = onlyRow(tabs.claims, draft.claim);
  const text = (key: string) => textIn(valueIn(record, key));
  const mine = receiptsByClaim(all)(record.id);
  const unclear = unclearOn(mine);
  if (unclear.length > 0) throw new Refusal('invalid', receiptsUnclear({ claim: record.id, ids: unclear }));
  if (!isWhose(tabs, record)) throw new Refusal('invalid', draftOfNobody({ id: record.id }));
  const isDone = namedAlike(mine, receipts);
  const means = claimMeaning(tabs, record);
  if (means === 'sent' && !draft.keeps && isDone) return { record, mine, isDone };
  if (means !== 'to do') throw new Refusal('conflict', claimIsOther({ id: record.id, status: text(columns.status) }));
  if (!sameText(text(columns.holder), holder) || !sameText(text(columns.kind), kind) || !(isDone || namedAlike(mine, draft.seen)))
    throw new Refusal('conflict', draftChanged({ id: record.id }));
  return { record, mine, isDone: isDone && draft.keeps };
}

type Named = { readonly table: string; readonly id: string };

const keyOf = ({ table, id }: Named) => `${table}/${textKey(id)}`;

function namedAlike(ones: readonly Named[], others: readonly Named[]): boolean {
  const known = new Set(others.map(keyOf));
  return ones.length === known.size && ones.every((one) => known.has(keyOf(one)));
}

/** @param again the ID that a new claim has, where the same submit has named it before. @throws Refusal */
function chosenOf(
  tabs: ClaimTabs,
  { holder, kind, receipts: wanted, draft }: ClaimWish,
  receipts: readonly ClaimReceipt[],
  again: string | null,
  kept: KeptDraft | null,
): readonly ClaimReceipt[] {
  const paid = paidAs(tabs, kind);
  const isClaimable = claimableIn(tabs);
  const all = new Map(receipts.map((one) => [keyOf(one), one]));
  return wanted.map((wish) => {
    const found = all.get(keyOf(wish));
    const isOn = found !== undefined && (kept?.mine ?? []).includes(found);
    if (found === undefined || !(isOn || isClaimable(found) || sameText(found.claim, again ?? '/')))
      throw new Refusal('conflict', claimedMeanwhile(wish));
    // What is on a draft may be anything until it is handed in.
    if (isOn && draft?.keeps) return found;
    const trouble = isOn && kept !== null ? troubleOn(tabs, kept.record, found) : null;
    if (trouble !== null) throw new Refusal('invalid', trouble);
    if (found.line?.gross !== wish.gross) throw new Refusal('conflict', receiptChanged(wish));
    if (!sameText(found.holder, holder) || found.paid !== paid) throw new Refusal('invalid', receiptOfOther({ id: wish.id, holder }));
    return found;
  });
}

/** @throws Refusal: invalid, path `sure` */
function askForEvidence(chosen: readonly ClaimReceipt[], sure: boolean): void {
  const missing = chosen.flatMap((one) => missingOf(one) ?? []);
  if (missing.length > 0 && !sure) throw new Refusal('invalid', evidenceMissing({ missing }), [{ path: 'sure', message: '' }]);
}

/** What stays as it was handed in. */
export function frozen({ cash: { claims } }: ClaimTabs, receipts: readonly ClaimReceipt[]): Values {
  const { net, vat, gross } = claimSums(receipts.flatMap(({ line }) => (line === null ? [] : [line])));
  return { [claims.receipts]: receipts.length, [claims.net]: net, [claims.vat]: vat, [claims.gross]: gross };
}

/** The ID that the claim is to get; of a submit before this one the one that it has. None that a receipt names: it would be on the claim unasked. */
function nextClaim(desk: Desk, { claims: read }: ClaimTabs, receipts: readonly ClaimReceipt[]): string {
  const state = tabStateOrFirst(desk.located.store, read.table.baseTable, read.sheetId);
  const [earlier] = submitted(state, desk.key) ?? [];
  const named = receipts.map(({ claim }) => ({ [read.table.id ?? '']: claim })).filter((row) => idOf(read.table, row) !== '');
  const row = withIds(read, state.next, [...named, {}]).rows[named.length];
  return earlier ?? idOf(read.table, row ?? {});
}
