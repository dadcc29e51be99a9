// Money as integer minor units: pence, cents, yen. Never a fraction of a binary number.

/** An ISO 4217 code that we know how to show. */
export type Currency = keyof typeof currencies;

/** `comma`: most who pay in it write 12,50. */
const currencies = {
  GBP: { sign: '£', digits: 2, comma: false },
  EUR: { sign: '€', digits: 2, comma: true },
  USD: { sign: '$', digits: 2, comma: false },
  CAD: { sign: 'CA$', digits: 2, comma: false },
  AUD: { sign: 'A$', digits: 2, comma: false },
  NZD: { sign: 'NZ$', digits: 2, comma: false },
  CHF: { sign: 'CHF ', digits: 2, comma: false },
  SEK: { sign: 'SEK ', digits: 2, comma: true },
  NOK: { sign: 'NOK ', digits: 2, comma: true },
  DKK: { sign: 'DKK ', digits: 2, comma: true },
  PLN: { sign: 'PLN ', digits: 2, comma: true },
  INR: { sign: '₹', digits: 2, comma: false },
  PHP: { sign: '₱', digits: 2, comma: false },
  JPY: { sign: '¥', digits: 0, comma: false },
  KRW: { sign: '₩', digits: 0, comma: false },
  KWD: { sign: 'KWD ', digits: 3, comma: false },
} as const;

export const currencyCodes = Object.keys(currencies) as readonly Currency[];

/** Beyond this many minor units the arithmetic of cells (doubles) is no longer exact to the penny. */
const largest = 1e13;

/** Minor units of an amount as a cell holds it; null when it is not a whole number of them. */
export function minorUnits(amount: number, currency: Currency): number | null {
  const scaled = amount * 10 ** currencies[currency].digits;
  const whole = Math.round(scaled);
  // A cell's 0.29 times 100 is 28.999999999999996, and what adds up may be off by more: allow for that, not for a third decimal.
  const isWhole = majorUnits(whole, currency) === amount || Math.abs(scaled - whole) < 1e-4;
  return Number.isFinite(scaled) && Math.abs(whole) < largest && isWhole ? whole + 0 : null;
}

/** The amount as a cell holds it. */
export function majorUnits(minor: number, currency: Currency): number {
  return minor / 10 ** currencies[currency].digits;
}

/** Blanks and marks that part thousands in one country or another; the first four look alike. */
const spaces = "[ \u00a0\u2009\u202f'’]";

/** Ways of writing in which nobody can take a comma or a point for the other. */
const spaced = new RegExp(`^-?\\d{1,3}(${spaces}\\d{3})+([.,]\\d{1,2})?$`);
const pointed = /^-?\d{1,3}(\.\d{3})+,\d{1,2}$/;
const english = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
/** Where a comma is what people write, and three digits behind it are no amount. */
const withComma = /^-?\d+,\d{1,2}$/;

/**
 * Minor units of an amount that a person typed: `1,234.50`, `£12`, `12.5`, `1 234,50`, `1.234,50 €`. Null when it is not an amount. A lone comma before
 * two digits (`12,50`) is a decimal comma in a currency of countries that write one; elsewhere it may as well be a slip and is refused.
 * @param comma whether the workbook's own language writes a decimal comma: then it is one in any currency, and `1,234` is no amount
 */
export function parseMoney(text: string, currency: Currency, comma = false): number | null {
  const { sign, comma: usual } = currencies[currency];
  const plain = text.trim().replace('\u2212', '-').replace(sign.trim(), '').replace(currency, '').trim();
  const amount = comma && /^-?\d{1,3}(,\d{3})+$/.test(plain) ? null : written(plain, usual || comma);
  return amount === null ? null : minorUnits(Number(amount), currency);
}

/**
 * A number that a person typed, in any country's way that can be taken for no other: `12,5`, `1 234,5`, `1.234,50`, `1,234.5`. Null for all else, such as
 * `1,234`, which is a thousand to one and little more than one to the next.
 */
export function plainNumber(text: string): number | null {
  const plain = text.trim().replace('\u2212', '-');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const amount = /^-?\d{1,3},\d{3}$/.test(plain) ? null : written(plain, true);
  return amount === null ? null : Number(amount);
}

/** As JavaScript writes it. */
function written(text: string, comma: boolean): string | null {
  if (english.test(text)) return text.replace(/,/g, '');
  if (spaced.test(text)) return text.replace(new RegExp(spaces, 'g'), '').replace(',', '.');
  if (pointed.test(text)) return text.replace(/\./g, '').replace(',', '.');
  return comma && withComma.test(text) ? text.replace(',', '.') : null;
}

/** `1,234,567` of whole digits. */
export function inThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `£1,234.50`, `-£3.00`, `¥1,200`. */
export function formatMoney(minor: number, currency: Currency): string {
  return signedMoney(minor, currency, currencies[currency].sign);
}

/** `1,234.50`: for columns in which there is no room for the sign in every row. */
export function columnMoney(minor: number, currency: Currency): string {
  return signedMoney(minor, currency, '');
}

function signedMoney(minor: number, currency: Currency, sign: string): string {
  const { digits } = currencies[currency];
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = inThousands(text.slice(0, text.length - digits));
  const fraction = digits > 0 ? `.${text.slice(-digits)}` : '';
  return `${minor < 0 ? '-' : ''}${sign}${whole}${fraction}`;
}

/** `12.50`: as it stands in a form field, without sign or separators. */
export function plainMoney(minor: number, currency: Currency): string {
  return majorUnits(minor, currency).toFixed(currencies[currency].digits);
}

/** The sign or code of another currency that a number format or an amount shows: `$` of `[$$-409]#,##0.00`, `€` of `€12,50`; null for none. */
export function foreignSign(format: string, currency: Currency): string | null {
  const own = currencies[currency].sign + currency;
  const shown = format.replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1').match(/\p{Sc}|[A-Z]{3}/gu) ?? [];
  return shown.find((sign) => !own.includes(sign)) ?? null;
}

/** The number format of a money column. */
export function moneyFormat(currency: Currency): string {
  const { digits } = currencies[currency];
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

export function decimalsOf(currency: Currency): number {
  return currencies[currency].digits;
}
