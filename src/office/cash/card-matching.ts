// Which receipt goes with which line of a card's statement: the same amount, a day or a few apart, and a shop that the text names.

import { groupedBy } from '../../schema/values/grouping';
import { daysBetween, type LocalDate } from '../../schema/values/local-date';
import { shopLikeness } from './shop-likeness';

export interface CardLine {
  readonly id: string;
  readonly date: LocalDate | null;
  readonly text: string;
  /** Minor units; below nought for money that came back. */
  readonly amount: number;
}

export interface CardReceipt {
  readonly id: string;
  readonly date: LocalDate | null;
  readonly shop: string;
  readonly gross: number;
}

/** `sure`: nothing else comes near; else somebody is to look, and `others` are receipts that it might be as well. */
export interface CardMatch {
  readonly line: string;
  readonly receipt: string;
  readonly sure: boolean;
  readonly others: readonly string[];
}

/** Days from the receipt to the line: banks book up to a week later, and a receipt of the other side of midnight is a day ahead. */
const window = { before: 1, after: 7 };
/** Of a pair with nothing in its favour but the amount: days apart that are no doubt yet. */
const nearDays = 2;
/** By how much a pair must lead. */
const lead = 0.4;
/** Likeness that names a shop. */
const named = 0.5;

interface Pair {
  readonly line: CardLine;
  readonly receipt: CardReceipt;
  readonly likeness: number;
  readonly gap: number;
  readonly score: number;
}

/**
 * One receipt to one line, the likeliest pairs first; whatever is left over has no match. Amounts must be the same to the penny, and both must have a date. Of
 * lines that are one like the other - two tickets - any may have any of the receipts that are, too.
 */
export function cardMatches(lines: readonly CardLine[], receipts: readonly CardReceipt[]): readonly CardMatch[] {
  const pairs = pairsOf(lines, receipts);
  const takenLines = new Set<CardLine>();
  const takenReceipts = new Set<CardReceipt>();
  return pairs.flatMap((pair): readonly CardMatch[] => {
    const { line, receipt } = pair;
    if (takenLines.has(line) || takenReceipts.has(receipt)) return [];
    const rivals = pairs.filter(
      (other) =>
        other !== pair &&
        ((other.line === line && !takenReceipts.has(other.receipt) && !isTwin(other.receipt, receipt)) ||
          (other.receipt === receipt && !takenLines.has(other.line) && !isSameLine(other.line, line))),
    );
    takenLines.add(line);
    takenReceipts.add(receipt);
    const near = rivals.filter((other) => pair.score - other.score < lead);
    const others = near.flatMap((other) => (other.line === line ? [other.receipt.id] : []));
    return [{ line: line.id, receipt: receipt.id, sure: near.length === 0 && isLikely(pair), others }];
  });
}

/** A shop that the text names; else an amount that does not come twice by chance, on nearly the same day. */
function isLikely({ likeness, gap, line }: Pair): boolean {
  return likeness >= named || (line.amount % 100 !== 0 && gap >= 0 && gap <= nearDays);
}

function pairsOf(lines: readonly CardLine[], receipts: readonly CardReceipt[]): readonly Pair[] {
  const byAmount = groupedBy(receipts, ({ gross }) => gross);
  const pairs = lines.flatMap((line) => (byAmount.get(line.amount) ?? []).flatMap((receipt) => pairOf(line, receipt) ?? []));
  return pairs.sort((one, other) => other.score - one.score);
}

function pairOf(line: CardLine, receipt: CardReceipt): Pair | null {
  if (line.date === null || receipt.date === null || line.amount === 0) return null;
  const gap = daysBetween(receipt.date, line.date);
  if (gap < -window.before || gap > window.after) return null;
  const likeness = shopLikeness(receipt.shop, line.text);
  return { line, receipt, likeness, gap, score: 2 * likeness + 1 - Math.abs(gap) / (window.after + 1) };
}

function isTwin(one: CardReceipt, other: CardReceipt): boolean {
  return one.date === other.date && one.shop.trim().toLowerCase() === other.shop.trim().toLowerCase();
}

function isSameLine(one: CardLine, other: CardLine): boolean {
  return one.date === other.date && one.text.trim().toLowerCase() === other.text.trim().toLowerCase();
}
