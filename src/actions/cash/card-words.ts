// What the statements of a card come to, and where matched lines and their receipts part.

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
  const without = float.receipts.filter(({ id, standing }) => standing !== 'rejected' && !named.has(textKey(id))).map(({ id }) => id);
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
  return all.flatMap((line) => {
    const { amount } = line;
    const isMine = amount !== null && textKey(line.card) === textKey(float.id);
    return isMine ? (apartOf({ ...line, amount }, float, amountWords) ?? []) : [];
  });
}

/** Null: its receipt comes to just that, or it is not matched. */
function apartOf(
  { id, standing, amount, receipt }: KnownLine & { readonly amount: number },
  { receipts }: KnownFloat,
  amountWords: (minor: number) => string,
): string | null {
  if (standing !== 'matched') return null;
  const gross = receipts.find((one) => textKey(one.id) === textKey(receipt))?.gross ?? null;
  return gross === amount
    ? null
    : lineApart({ id, receipt, amount: amountWords(amount), gross: gross === null ? null : amountWords(gross) });
}
