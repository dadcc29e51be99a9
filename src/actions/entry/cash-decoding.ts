// What comes in of floats and claims.

import {
  type AccountsOf,
  type BillWish,
  type ClaimDraft,
  type ClaimStep,
  type ClaimWish,
  claimSteps,
  type FloatCount,
} from '../../contract/cash';
import { mostStatementLines, type StatementWish } from '../../contract/statements';
import { isLocalDate } from '../../schema/values/local-date';
import { nothingToBring, statementTooLong } from '../messages/cash/cards';
import { nothingClaimed } from '../messages/cash/claims';
import { countWrong } from '../messages/cash/floats';
import { givenFields, givenRows, givenText, mostRows, requestRefused } from './decoded-parts';

export const cashDecoders = {
  floatCount: floatCountOf,
  claimWish: claimWishOf,
  claimStep: claimStepOf,
  statementWish: statementWishOf,
  billWishes: billWishesOf,
  accountsOf: accountsOfGiven,
  claimId: (value: unknown) => givenText(value, 400),
};

function floatCountOf(value: unknown): FloatCount {
  const { float, counted, seen, explained } = givenFields(value);
  return {
    float: givenText(float, 400),
    counted: minorOf(counted),
    seen: seen === null ? null : minorOf(seen),
    explained: givenText(explained, 4000),
  };
}

function claimWishOf(value: unknown): ClaimWish {
  const { holder, kind, receipts, draft } = givenFields(value);
  if (Array.isArray(receipts) && receipts.length === 0) throw requestRefused(nothingClaimed());
  const wish = { holder: givenText(holder, 400), kind: givenText(kind, 400), receipts: billWishesOf(receipts) };
  return draft === undefined ? wish : { ...wish, draft: claimDraftOf(draft) };
}

/** Of a new one nothing was seen. */
function claimDraftOf(value: unknown): ClaimDraft {
  const { claim, seen, keeps } = givenFields(value);
  if (typeof keeps !== 'boolean' || !Array.isArray(seen) || (claim === '' && seen.length > 0)) throw requestRefused();
  if (seen.length > mostRows) throw requestRefused();
  return {
    ...{ claim: givenText(claim, 400), keeps },
    seen: seen.map(givenFields).map(({ table, id }) => ({ table: givenText(table, 60), id: givenText(id, 400) })),
  };
}

function claimStepOf(value: unknown): ClaimStep {
  const { claim, to, by, reason } = givenFields(value);
  const step = claimSteps.find((one) => one === to);
  if (step === undefined) throw requestRefused();
  return { claim: givenText(claim, 400), to: step, by: givenText(by, 400), reason: givenText(reason, 4000) };
}

function statementWishOf(value: unknown): StatementWish {
  const { card, had, lines, matches } = givenFields(value);
  if (!Array.isArray(lines) || !Array.isArray(matches)) throw requestRefused();
  if (lines.length + matches.length === 0) throw requestRefused(nothingToBring());
  if (lines.length + matches.length > mostStatementLines) throw requestRefused(statementTooLong({ most: mostStatementLines }));
  const wish = {
    ...{ card: givenText(card, 400), had: minorOf(had) },
    lines: lines.map(givenFields).map(({ date, text, amount, receipt }) => {
      if (!isLocalDate(date)) throw requestRefused();
      return { date, text: givenText(text, 4000), amount: minorOf(amount), receipt: givenText(receipt, 400) };
    }),
    matches: matches.map(givenFields).map(({ line, receipt }) => ({ line: givenText(line, 400), receipt: givenText(receipt, 400) })),
  };
  const receipts = [...wish.lines, ...wish.matches].map(({ receipt }) => receipt).filter((receipt) => receipt !== '');
  if (new Set(receipts).size < receipts.length || wish.matches.some(({ receipt }) => receipt === '')) throw requestRefused();
  return wish;
}

function billWishesOf(value: unknown): readonly BillWish[] {
  const wanted = givenRows(value)
    .map(givenFields)
    .map((one) => ({ table: givenText(one.table, 60), id: givenText(one.id, 400), gross: minorOf(one.gross) }));
  if (new Set(wanted.map(({ table, id }) => `${table}/${id}`)).size < wanted.length) throw requestRefused();
  return wanted;
}

function accountsOfGiven(value: unknown): AccountsOf {
  const { claim, day } = givenFields(value);
  if (day === undefined) return { claim: givenText(claim, 400) };
  if (claim !== undefined || !isLocalDate(day)) throw requestRefused();
  return { day };
}

/** More than any float holds. */
const largest = 1e12;

function minorOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) > largest) throw requestRefused(countWrong());
  return value;
}
