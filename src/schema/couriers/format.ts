// How a way of writing tracking numbers is declared, and what it proves.

import type { CheckDigit } from './check-digits';

/** A way in which a courier writes its numbers: capitals and digits only, without blanks and hyphens. */
export interface TrackingFormat {
  readonly courier: string;
  /** Of the whole number. With a check digit, the first group is what it is worked out from, the second is the digit itself. */
  readonly shape: RegExp;
  /**
   * What the shape proves.
   * - `own`: nobody else writes numbers so.
   * - `checked`: hardly anybody does, and the right check digit proves it.
   * - `leaning`: others do. One in ten of theirs has the right digit by chance, so that it proves nothing: it only puts the courier first.
   * - `sifted`: as `leaning`, and with a wrong digit it is not thought of at all.
   * - `shared`: others do, and there is no check digit that we know.
   */
  readonly proves: 'own' | 'checked' | 'leaning' | 'sifted' | 'shared';
  /** It must agree with one of them; none: there is no check digit, or it is published nowhere. */
  readonly digits: readonly CheckDigit[];
  /** Where in a label's barcode the number stands that the courier tracks; absent: it is the whole. */
  readonly tracked?: readonly [from: number, to?: number];
}

type Declared = (courier: string, shape: RegExp, ...digits: readonly CheckDigit[]) => TrackingFormat;

const proving =
  (proves: TrackingFormat['proves']): Declared =>
  (courier, shape, ...digits) => ({ courier, shape, proves, digits });

export const theirs = proving('own');
export const checked = proving('checked');
export const leaning = proving('leaning');
export const sifted = proving('sifted');
export const shared = proving('shared');

/** The number within a longer barcode. */
export function numbered(format: TrackingFormat, from: number, to?: number): TrackingFormat {
  return { ...format, tracked: to === undefined ? [from] : [from, to] };
}

/** The same numbers, written by each of them. */
export function sharedBy(couriers: readonly string[], shape: RegExp): readonly TrackingFormat[] {
  return couriers.map((courier) => shared(courier, shape));
}
