// Floats with an error made in them, from a seed.

import type { FloatReceipt } from '../../../src/office/cash/float-identity';
import { addDays } from '../../../src/schema/values/local-date';

const shops = ['Corner shop', 'Post office', 'Art shop', 'Hardware shop', 'Station', 'Café Example', 'Car park', 'Pharmacy'] as const;

/** The likely ones twice; of the last, money that is simply gone, nobody can know anything. */
export const madeErrors = [
  'twice',
  'twice',
  'not from it',
  'elsewhere',
  'no top-up',
  'sign',
  'swapped',
  'swapped',
  'point',
  'lost',
] as const;

export interface MadeError {
  readonly kind: (typeof madeErrors)[number];
  readonly culprit: string;
  readonly difference: number;
  readonly receipts: readonly FloatReceipt[];
  readonly others: readonly FloatReceipt[];
}

/** A float of some weeks: 12 to 30 receipts of £1 to £150, a third of them paid back, and some of the holder's that are not of it. */
export function madeError(seed: number): MadeError {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const receipt = (id: string, standing: FloatReceipt['standing']): FloatReceipt => ({
    ...{ id, standing, shop: shops[below(shops.length)] ?? '', date: addDays('2026-03-01', below(28)) },
    // Most are small.
    gross: 100 + below(below(4) === 0 ? 15_000 : 3000),
  });
  const kind = madeErrors[seed % madeErrors.length] ?? 'twice';
  const count = 12 + below(19);
  const right = Array.from({ length: count }, (_unused, at) => receipt(`RCP-${at + 1}`, at * 3 < count ? 'back' : 'open'));
  const others = Array.from({ length: 4 + below(6) }, (_unused, at) => receipt(`OWN-${at + 1}`, 'open'));
  const open = right.filter(({ standing }) => standing === 'open');
  const chosen = open[below(open.length)] ?? receipt('RCP-0', 'open');
  const wrong = (gross: number) => right.map((one) => (one === chosen ? { ...one, gross } : one));
  const made = { kind, culprit: chosen.id, receipts: right, others };
  if (kind === 'twice') return { ...made, difference: chosen.gross, receipts: [...right, { ...chosen, id: 'RCP-99' }] };
  if (kind === 'not from it') return { ...made, difference: chosen.gross };
  if (kind === 'elsewhere') {
    const other = others[below(others.length)] ?? chosen;
    return { ...made, culprit: other.id, difference: -other.gross };
  }
  if (kind === 'no top-up') {
    const back = right[0] ?? chosen;
    return { ...made, culprit: back.id, difference: -back.gross };
  }
  if (kind === 'lost') return { ...made, culprit: 'nobody', difference: -(1 + below(4000)) };
  if (kind === 'sign') return { ...made, difference: 2 * chosen.gross };
  const slip = kind === 'point' ? chosen.gross * 10 : swapped(chosen.gross);
  return { ...made, difference: slip - chosen.gross, receipts: wrong(slip) };
}

/** The first two neighbouring digits that differ. */
function swapped(gross: number): number {
  const digits = [...String(gross)];
  const at = digits.findIndex(
    (digit, place) => place + 1 < digits.length && digit !== digits[place + 1] && (place > 0 || digits[1] !== '0'),
  );
  if (at < 0) return gross * 10;
  [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  return Number(digits.join(''));
}

/** Numbers from 0 to below 1, the same ones each time. */
export function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
