// The last character of a tracking number, worked out from those before it, as the couriers and the posts publish it.

/** What must stand at the end of a number that begins so. */
export type CheckDigit = (serial: string) => string;

/** Weights are used again and again: `[3, 1]` is 3, 1, 3, 1 ... */
function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at % weights.length] ?? 0), 0);
}

const digitsOf = (serial: string): readonly number[] => [...serial].map(Number);
const fromTheRight = (serial: string): readonly number[] => [...digitsOf(serial)].reverse();
const upToTen = (sum: number): string => String((10 - (sum % 10)) % 10);

/** GS1 General Specifications, 7.9: weights 3 and 1 from the right. FedEx Ground's "96" and SSCC-18, USPS (Publication 199, 4.6), Canada Post. */
export const gs1: CheckDigit = (serial) => upToTen(weighted(fromTheRight(serial), [3, 1]));

/** As GS1 with one more added. GLS, for its twelve digits. */
export const gls: CheckDigit = (serial) => upToTen(weighted(fromTheRight(serial), [3, 1]) + 1);

/** Luhn, ISO/IEC 7812-1 annex B: every second digit doubled from the right, its digits added. Purolator, Old Dominion. */
export const luhn: CheckDigit = (serial) =>
  upToTen(fromTheRight(serial).reduce((sum, digit, at) => sum + (at % 2 === 1 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0));

/** Sum of all, every second character twice, from the left; letters count 2, 3 ... 9, 0, 1 ... from A. UPS, for its 1Z numbers. */
export const everySecondTwice: CheckDigit = (serial) =>
  upToTen(
    weighted(
      [...serial].map((sign) => (/\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 3) % 10)),
      [1, 2],
    ),
  );

/** The number's remainder by 7. DHL Express and other air waybills (IATA resolution 600a), TNT's newer consignments. Digit by digit: it may be too long for a double. */
export const sevens: CheckDigit = (serial) => String(digitsOf(serial).reduce((rest, digit) => (rest * 10 + digit) % 7, 0));

/** Weights 1, 3 and 7 from the right, remainder by 11; 10 is written 0. FedEx Express. */
export const fedexElevens: CheckDigit = (serial) => String((weighted(fromTheRight(serial), [1, 3, 7]) % 11) % 10);

/** UPU standard S10: weights 8 6 4 2 3 5 9 7, what is missing to 11; 10 is written 0, 11 is written 5. The posts, TNT's older consignments. */
export const s10: CheckDigit = (serial) => elevens(serial, [8, 6, 4, 2, 3, 5, 9, 7]);

/** As S10 with its last six weights. Published nowhere that we know: it holds for all eight consignment numbers of Parcelforce that were to be found. */
export const parcelforceElevens: CheckDigit = (serial) => elevens(serial, [4, 2, 3, 5, 9, 7]);

function elevens(serial: string, weights: readonly number[]): string {
  const missing = 11 - (weighted(digitsOf(serial), weights) % 11);
  return String(missing === 10 ? 0 : missing === 11 ? 5 : missing);
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO/IEC 7064, MOD 37,36. DPD (Parcel label specification 2.4). */
export const mod3736: CheckDigit = (serial) => {
  const rest = [...serial].reduce((held, sign) => (((held + alphabet.indexOf(sign)) % 36 || 36) * 2) % 37, 36);
  return alphabet[(37 - rest) % 36] ?? '';
};
