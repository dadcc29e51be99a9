// What the statements of a card come to, and where matched lines and their receipts part.

import { wholeReceipts } from '../../office/cash/float-identity';
import { cardSums } from '../../office/cash/statement';
import { textKey } from '../../schema/values/text';
import { cardSumWords, lineApart, linesUnread, matchedApart, matchedHolds, onNoStatement } from '../messages/cash/cards';
import type { KnownLine } from './card-books';
import type { KnownFloat } from './float-books';

/** Empty where it has no lines. @param all those of all cards */
export function cardWords(all: readonly KnownLine[], float: KnownFloat, amountWords: (minor: number) => string): readonly string[] {
  const lines = all.filter(({ card }) => textKey(card) === textKey(float.id));
  if (lines.length === 0) return [];
  const known = lines.flatMap((line) => (line.amount === null ? [] : [{ ...line, amount: line.amount }]));
  const { total, matched, missing, notOurs } = cardSums(known);
  const unread = lines.filter(({ amount }) => amount === null).map(({ id }) => id);
  const apart = cardApart(lines, float, amountWords);
  const named = new Set(lines.map(({ receipt }) => textKey(receipt)));
  const without = wholeReceipts(float.receipts).flatMap(({ id }) => (named.has(textKey(id)) ? [] : [id]));
  return [
    cardSumWords({
      ...{ count: known.length, total: amountWords(total), matched: amountWords(matched) },
      ...{ missing: amountWords(missing), notOurs: amountWords(notOurs) },
    }),
    apart.length > 0 ? matchedApart({ lines: apart }) : matchedHolds(),
    ...(without.length > 0 ? [onNoStatement({ ids: without })] : []),
    ...(unread.length > 0 ? [linesUnread({ ids: unread })] : []),
  ];
}

/** Its matched lines that are not what their receipts come to, in words. */
export function cardApart(all: readonly KnownLine[], float: KnownFloat, amountWords: (minor: number) => string): readonly string[] {
  // What was rejected stands for itself alone.
  const known = [...float.receipts, ...wholeReceipts(float.receipts)];
  const grossOf = new Map(known.map(({ id, gross }) => [textKey(id), gross] as const));
  return all.flatMap((line) => {
    const { amount } = line;
    const isMine = amount !== null && textKey(line.card) === textKey(float.id);
    return isMine ? (apartOf({ ...line, amount }, grossOf.get(textKey(line.receipt)) ?? null, amountWords) ?? []) : [];
  });
}

/** Null: its receipt comes to just that, or it is not matched. */
function apartOf(
  { id, standing, amount, receipt }: KnownLine & { readonly amount: number },
  gross: number | null,
  amountWords: (minor: number) => string,
): string | null {
  if (standing !== 'matched') return null;
  return gross === amount
    ? null
    : lineApart({ id, receipt, amount: amountWords(amount), gross: gross === null ? null : amountWords(gross) });
}
