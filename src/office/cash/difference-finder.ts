// Where a difference of a float may come from. What is offered is few and near: a wrong hint costs more time than none.

import { type Filled, groupedBy } from '../../schema/values/grouping';
import type { FloatReceipt } from './float-identity';

/**
 * `twice`: both rows may be one receipt; `not from it`: one receipt of exactly that amount was paid otherwise; `elsewhere`: one of exactly that amount stands
 * with other money; `no top-up`: it was marked as paid back, and nothing came; `sign`: a refund was entered as a purchase, or the other way round; `swapped`: two
 * digits changed places; `point`: the decimal point slipped.
 */
export type CauseKind = 'twice' | 'not from it' | 'elsewhere' | 'no top-up' | 'sign' | 'swapped' | 'point';

export interface Cause {
  readonly kind: CauseKind;
  /** The receipts that it may be, by ID. */
  readonly receipts: readonly string[];
  /** What the amount may have been; null: it is right as it stands. */
  readonly meant: number | null;
}

/** More rows than that are no hint. */
const most = 2;

/**
 * @param difference what was counted less what should be there, minor units; above nought there is too much
 * @param receipts those of the float
 * @param others receipts of the same person that are not of this float
 */
export function likelyCauses(difference: number, receipts: readonly FloatReceipt[], others: readonly FloatReceipt[]): readonly Cause[] {
  if (difference === 0) return [];
  const open = receipts.filter(({ standing }) => standing === 'open');
  const twice = doubles(open).filter(([one]) => one.gross === difference);
  if (twice.length > 0) return few([cause('twice', twice.flat(), null)]);
  const exact = [
    cause(
      'not from it',
      open.filter(({ gross }) => gross === difference),
      null,
    ),
    cause(
      'elsewhere',
      others.filter(({ gross, standing }) => gross === -difference && standing === 'open'),
      null,
    ),
    cause(
      'no top-up',
      receipts.filter(({ gross, standing }) => gross === -difference && standing === 'back'),
      null,
    ),
    cause(
      'sign',
      open.filter(({ gross }) => 2 * gross === difference),
      difference / -2,
    ),
  ];
  const found = few(exact);
  // Where several stories come to the same penny, none of them is a hint.
  if (exact.some(({ receipts: some }) => some.length > 0)) return found.length === 1 ? found : [];
  const slips = open.flatMap((receipt) => slipsOf(receipt, difference));
  return slips.length > 0 && slips.length <= most ? slips : [];
}

function cause(kind: CauseKind, receipts: readonly FloatReceipt[], meant: number | null): Cause {
  return { kind, receipts: [...new Set(receipts.map(({ id }) => id))], meant };
}

function few(causes: readonly Cause[]): readonly Cause[] {
  return causes.filter(({ kind, receipts }) => receipts.length > 0 && receipts.length <= (kind === 'twice' ? 2 * most : most));
}

/** Pairs of the same shop, day and amount. */
function doubles(receipts: readonly FloatReceipt[]): readonly Filled<FloatReceipt>[] {
  const same = groupedBy(receipts, ({ date, gross, shop }) => `${date}/${gross}/${shop.trim().toLowerCase()}`);
  return [...same.values()].filter((some) => some.length > 1);
}

/** What was meant is less than what was typed by just the difference. */
function slipsOf({ id, gross }: FloatReceipt, difference: number): readonly Cause[] {
  const meant = gross - difference;
  if (gross === 0 || meant === 0 || gross < 0 !== meant < 0) return [];
  if (isSwapped(String(Math.abs(gross)), String(Math.abs(meant)))) return [{ kind: 'swapped', receipts: [id], meant }];
  return [10, 100].some((times) => gross === meant * times || meant === gross * times) ? [{ kind: 'point', receipts: [id], meant }] : [];
}

/** Two neighbouring digits changed places. */
function isSwapped(one: string, other: string): boolean {
  // £0.63 for £0.36: the shorter has noughts before it.
  const length = Math.max(one.length, other.length);
  const [a, b] = [one.padStart(length, '0'), other.padStart(length, '0')];
  const at = [...a].findIndex((digit, place) => digit !== b[place]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
