// The VAT that is in an amount, exactly: whole minor units in, whole minor units out, and no fraction of a binary number between.

/** Rates of receipts without VAT on them, as they are written. Each is another reason, and accounts ask which. */
export const withoutVat = ['exempt', 'not registered', 'outside scope', 'reverse charge'] as const;

/** Minor units by which the VAT of a receipt may differ from what the rate makes of its total without being asked about: tills round line by line. */
export const tillRounding = 5;

/** A rate has two decimals at most, so that a hundred times it is whole. */
const parts = 100;

/**
 * The VAT in a gross amount, rounded to the minor unit, half of one away from nought. Net is the rest, always: gross less VAT.
 * @param percent with two decimals at most, from 0 to below 100
 */
export function vatOf(gross: number, percent: number): number {
  const rate = Math.round(percent * parts);
  const whole = 100 * parts + rate;
  const amount = Math.abs(gross);
  // Cut in two, so that no product is beyond what a double holds exactly.
  const [times, rest] = [Math.floor(amount / whole), amount % whole];
  const [share, left] = [Math.floor((rest * rate) / whole), (rest * rate) % whole];
  const vat = times * rate + share + (left * 2 >= whole ? 1 : 0);
  return gross < 0 ? 0 - vat : vat;
}
