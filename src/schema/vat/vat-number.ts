// VAT numbers: their form, and of British ones the check digits. Whether a number was ever given to anybody only the tax office knows.

import { isForeignNumber, plainVatNumber } from './written-number';

/**
 * `right`: its form is, and its check digits where we know them; `form`: no number of that country looks so; `digits`: the check digits say that one is wrong;
 * `which country`: it names none, and is no British one.
 */
export type VatNumberState = 'right' | 'form' | 'digits' | 'which country' | 'unknown country';

/** Forms by the country's letters, without them. Greece writes EL and people write GR; Northern Ireland writes XI. Source: the European Commission's list of the structure of VAT numbers. */
const forms: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GR: /^\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
};

/** @param text as typed: behind “VAT no.” and its like or not, the country as its letters or its name, with blanks, dots and dashes where people put them; without a country it is British */
export function vatNumberState(text: string): VatNumberState {
  const plain = plainVatNumber(text);
  if (/^\d+$/.test(plain)) return isForeignNumber(text) || ![9, 12].includes(plain.length) ? 'which country' : britishState(plain);
  const british = britishNumber(plain);
  if (british !== undefined) return britishState(british);
  const form = forms[plain.slice(0, 2)];
  if (form === undefined) return 'unknown country';
  return form.test(plain.slice(2)) ? 'right' : 'form';
}

/** Equal for two that are one number: a British one may have its letters or not. */
export function vatNumberKey(text: string): string {
  const plain = plainVatNumber(text);
  return britishNumber(plain) ?? plain.replace(/^GR/, 'EL');
}

/** Without its letters; of another country undefined. */
function britishNumber(plain: string): string | undefined {
  return /^(?:GB|XI)?(?=\d|GD|HA)(.*)$/.exec(plain)?.[1];
}

/** Nine digits, or twelve with those of a branch; government departments and health authorities have three. */
function britishState(number: string): VatNumberState {
  if (/^GD[0-4]\d{2}$/.test(number) || /^HA[5-9]\d{2}$/.test(number)) return 'right';
  if (!/^(\d{9}|\d{12})$/.test(number)) return 'form';
  const digits = [...number.slice(0, 7)].map(Number);
  const weighed = digits.reduce((sum, digit, at) => sum + digit * (8 - at), 0) + Number(number.slice(7, 9));
  // Of numbers given since 2009 the sum is 55 off.
  return weighed % 97 === 0 || (weighed + 55) % 97 === 0 ? 'right' : 'digits';
}
