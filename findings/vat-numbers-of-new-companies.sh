#!/usr/bin/env bash
# VAT numbers of suppliers in four countries, asked of two libraries that know their check digits: jsvat 2.5.4 (checkVAT) and stdnum 1.12.0 (vat of a country). The numbers are made
# up here by the countries' own rules, so all of their check digits are right. Seen:
#  - A Belgian number that begins with 1, as all that were given since the autumn of 2023 do, is refused by jsvat; stdnum takes it. One that begins with 0 both take.
#  - A number of Northern Ireland, whose letters are XI since 2021, belongs to no country that either knows; the same digits behind GB are right to both.
#  - A Greek number is right to jsvat behind EL only, which is what the tax offices write, and to stdnum behind GR only, which is the country's code elsewhere: no way of
#    writing it is right to both.
# So a supplier whose number a library does not know may be new, in Belfast or in Athens: it proves no mistake in the receipt.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --no-package-lock jsvat@2.5.4 stdnum@1.12.0 >/dev/null
cat > run.cjs <<'JS'
const assert = require('node:assert');
const jsvat = require('jsvat');
const { stdnum } = require('stdnum');

const weighed = (digits, weights) => weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
const two = (number) => String(number).padStart(2, '0');
/** Eight digits and 97 less what they leave when divided by 97. */
const belgian = (eight) => eight + two(97 - (Number(eight) % 97));
/** Seven digits, weighed by 8 to 2; with the last two they are a multiple of 97. */
const british = (seven) => seven + two(97 - (weighed(seven, [8, 7, 6, 5, 4, 3, 2]) % 97));
/** Eight digits, weighed by falling powers of two; what is left when divided by 11, and then by 10. */
const greek = (eight) => eight + ((weighed(eight, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10);

const countries = Object.values(jsvat).filter((one) => one?.calcFn !== undefined);
const byJsvat = (number) => {
  const { isValid, isSupportedCountry } = jsvat.checkVAT(number, countries);
  return isSupportedCountry ? isValid : 'no such country';
};
const byStdnum = (number) => stdnum[number.slice(0, 2)]?.vat?.validate(number).isValid ?? 'no such country';

const seen = Object.fromEntries(
  [
    ...['04567890', '10123456'].map((eight) => `BE${belgian(eight)}`),
    ...['GB', 'XI'].map((letters) => letters + british('1234567')),
    ...['EL', 'GR'].map((letters) => letters + greek('12345678')),
  ].map((number) => [number, { jsvat: byJsvat(number), stdnum: byStdnum(number) }]),
);
console.table(seen);
assert.deepStrictEqual(seen, {
  BE0456789034: { jsvat: true, stdnum: true },
  BE1012345646: { jsvat: false, stdnum: true },
  GB123456782: { jsvat: true, stdnum: true },
  XI123456782: { jsvat: 'no such country', stdnum: 'no such country' },
  EL123456783: { jsvat: true, stdnum: 'no such country' },
  GR123456783: { jsvat: false, stdnum: true },
});
JS
node run.cjs
echo 'As described: right numbers that are refused, or of no country.'
