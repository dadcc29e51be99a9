// What should be left of a float: its amount less the receipts for which nothing has come back yet. Minor units of its own currency throughout.

import type { FloatMoveMeaning } from '../../schema/cash/cash';
import { groupedBy } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';

/** `open`: nothing came back for it yet; `back`: the float was topped up by it; `rejected`: its holder owes it. */
export type ReceiptStanding = 'open' | 'back' | 'rejected';

export interface FloatReceipt {
  readonly id: string;
  readonly date: LocalDate | null;
  readonly shop: string;
  /** Below nought for a refund. */
  readonly gross: number;
  readonly standing: ReceiptStanding;
  /** ID of the first row of the same receipt; absent: it is one, or has only one. */
  readonly lineOf?: string;
}

export interface FloatMove {
  readonly means: FloatMoveMeaning;
  readonly amount: number;
}

export interface FloatBooks {
  readonly amount: number;
  readonly receipts: readonly FloatReceipt[];
  readonly moves: readonly FloatMove[];
}

export interface FloatStanding {
  /** What there should be: in the tin, on the card, or left of what was paid out. */
  readonly should: number;
  /** Receipts for which nothing has come back. */
  readonly open: number;
  /** Receipts that were rejected: their holder makes them good. */
  readonly rejected: number;
  /** Given out and adjusted less returned, where moves are kept; null: none is written down. */
  readonly given: number | null;
  /** Topped up by the moves, and by receipts that have come back; null: no top-up is written down. */
  readonly toppedUp: { readonly moves: number; readonly receipts: number } | null;
}

/** Amount = what is there + receipts for which nothing has come back yet. */
export function floatStanding({ amount, receipts, moves }: FloatBooks): FloatStanding {
  const sumOf = (standing: ReceiptStanding) => total(receipts.filter((one) => one.standing === standing).map(({ gross }) => gross));
  const moved = (means: FloatMoveMeaning) => moves.filter((move) => move.means === means).map((move) => move.amount);
  const open = sumOf('open');
  const given = [...moved('given out'), ...moved('adjusted'), ...moved('returned').map((one) => -one)];
  const toppedUp = moved('topped up');
  return {
    should: amount - open,
    open,
    rejected: sumOf('rejected'),
    given: given.length === 0 ? null : total(given),
    toppedUp: toppedUp.length === 0 ? null : { moves: total(toppedUp), receipts: sumOf('back') },
  };
}

/** Minor units, which are whole. */
export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + one, 0);
}

/** Receipts as shops and statements have them: rows of one are one, with what they come to together. Without those that were rejected. */
export function wholeReceipts(receipts: readonly FloatReceipt[]): readonly FloatReceipt[] {
  const kept = receipts.filter(({ standing }) => standing !== 'rejected');
  const known = new Set(kept.map(({ id }) => textKey(id)));
  const firstOf = ({ id, lineOf = '' }: FloatReceipt) => (known.has(textKey(lineOf)) ? textKey(lineOf) : textKey(id));
  const rows = groupedBy(kept, firstOf);
  return kept.flatMap((one) => {
    const mine = rows.get(textKey(one.id)) ?? [];
    return firstOf(one) === textKey(one.id) ? [{ ...one, gross: total(mine.map(({ gross }) => gross)) }] : [];
  });
}
