// How people write VAT numbers: behind “VAT no.”, the country by its name, with dots and dashes.

import { once } from '../values/once';

/** Names of countries whose numbers we know, in English and at home, and their three letters. */
const names: Readonly<Record<string, string>> = {
  AT: 'AUSTRIA OSTERREICH OESTERREICH AUT',
  BE: 'BELGIUM BELGIE BELGIQUE BELGIEN BEL',
  BG: 'BULGARIA BGR',
  CY: 'CYPRUS KYPROS CYP',
  CZ: 'CZECHIA CZECH CESKO CZE',
  DE: 'GERMANY DEUTSCHLAND ALLEMAGNE DEU GER',
  DK: 'DENMARK DANMARK DNK',
  EE: 'ESTONIA EESTI EST',
  EL: 'GREECE HELLAS ELLADA GRC',
  ES: 'SPAIN ESPANA ESPAGNE ESP',
  FI: 'FINLAND SUOMI FIN',
  FR: 'FRANCE FRANKREICH FRANCIA FRA',
  GB: 'UK BRITAIN ENGLAND SCOTLAND WALES GBR',
  HR: 'CROATIA HRVATSKA HRV',
  HU: 'HUNGARY MAGYARORSZAG HUN',
  IE: 'IRELAND EIRE IRL',
  IT: 'ITALY ITALIA ITALIE ITALIEN ITA',
  LT: 'LITHUANIA LIETUVA LTU',
  LU: 'LUXEMBOURG LUXEMBURG LUX',
  LV: 'LATVIA LATVIJA LVA',
  MT: 'MALTA MLT',
  NL: 'NETHERLANDS NEDERLAND HOLLAND NLD',
  PL: 'POLAND POLSKA POL',
  PT: 'PORTUGAL PRT',
  RO: 'ROMANIA ROU',
  SE: 'SWEDEN SVERIGE SWE',
  SI: 'SLOVENIA SLOVENIJA SVN',
  SK: 'SLOVAKIA SLOVENSKO SVK',
};

/** The two letters of a country, by these and by all its names. */
const codes = once(
  () => new Map(Object.entries(names).flatMap(([code, all]) => [code, ...all.split(' ')].map((name) => [name, code] as const))),
);

/** Words before a number, in its country's language or in another. */
const label =
  /^(VAT|VATNO|TAX|REG|REGISTRATION|NUMBER|NUM|ID|IDNO|IDENT|IDENTIFICATION|TVA|IVA|PIVA|PARTITA|BTW|MWST|UST|USTID|USTIDNR|IDNR|UID|MOMS|NIF|CIF|NIP|DIC|OIB|DPH|PVM|ALV|INTRACOM|INTRACOMMUNAUTAIRE|NUMERO|NUMMER)$/;

/** Those that no British number stands behind. */
const foreignLabel = /^(TVA|IVA|PIVA|BTW|MWST|UST|USTID|USTIDNR|UID|MOMS|NIF|CIF|NIP|DIC|OIB|DPH|PVM|ALV)$/;

/** Such short ones mean a country, where no other word of that kind comes before them. */
const shortLabel = /^(N|NO|NR)$/;

/** The number alone, behind the letters of its country where it names one: capitals and digits, and nothing between. */
export function plainVatNumber(text: string): string {
  const [first = '', ...behind] = countryInFront(withoutLabels(wordsOf(text)));
  const code = codes().get(first) ?? first;
  const isCountry = /^[A-Z]{2}$/.test(code);
  const number = isCountry ? withoutCountry(withoutLabels(behind, true).join(''), code) : behind.join('');
  // “FRN° 12 345678901”: with an N as the first of its two letters it would be a digit longer than it is.
  return `${code}${number}`.replace(/^FRN[OR]?(?=\d{11}$)/, 'FR');
}

/** “980 7806 84 GB” and “GB980780684 (UK)”: what stands behind is said once, in front. */
function countryInFront(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const last = words[words.length - 1] ?? '';
  const code = codes().get(last);
  if (code === undefined || words.length < 2) return words;
  const number = words.slice(0, -1);
  if (number.every((word) => /^\d+$/.test(word))) return [code, ...number];
  return (codes().get(first) ?? first).startsWith(code) ? number : words;
}

/** “Germany DE136695976”. The two letters in front of a French number may be any. */
function withoutCountry(number: string, code: string): string {
  const [, rest = ''] = /^[A-Z]{2}([A-Z0-9+*]+)$/.exec(number) ?? [];
  const isAgain = number.startsWith(code) || (code === 'EL' && number.startsWith('GR'));
  return isAgain && rest.length >= (code === 'FR' ? 11 : 8) ? rest : number;
}

/** True where a word before it is of another country, so that without letters it is not British. */
export function isForeignNumber(text: string): boolean {
  return wordsOf(text).some((word) => foreignLabel.test(word));
}

function withoutLabels(words: readonly string[], isBehind = false): readonly string[] {
  const at = words.findIndex((word, place) => !label.test(word) && !(shortLabel.test(word) && (isBehind || place > 0)));
  return at < 0 ? words : words.slice(at);
}

/** Dots between single letters part nothing, `P.IVA` and `U.K.`; “No.” is no country; a label may be glued to the number. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .trim()
    .replace(/\b([A-Z])\.(?=[A-Z])/g, '$1')
    .replace(/^P\.? IVA\b/, 'PIVA')
    .replace(/^(NO|NR|N)[.:°#]\s*/, '')
    .replace(/^(VAT|TVA|BTW)(?=\d|[A-Z]{2}[A-Z]?\d)/, '$1 ')
    .replace(/\bNORTHERN IRELAND\b/, 'XI')
    .replace(/\b(UNITED KINGDOM|GREAT BRITAIN)\b/, 'GB')
    .split(/[^A-Z0-9+*]+/)
    .filter((word) => word !== '');
}
