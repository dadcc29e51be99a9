#!/usr/bin/env bash
# Whose a tracking number is, asked of two libraries: ts-tracking-number 1.0.17 (getTracking for one number, findTracking for numbers within a text) and
# tracking-number-validation 2.0.2 (getCourier). The numbers are examples that couriers publish, or that public lists of theirs hold; all check digits are right. Seen:
#  - SG577041359GB, which Royal Mail prints on its page about links, is nobody's to either; ZW924750388GB from the same page is S10 to the first only.
#  - RB123456785GB is USPS to the second, as is RB123456785CV of Cape Verde: it does not read the country. In small letters the first knows neither it nor UPS's own example.
#  - 00340433982034779798, DHL's example of a parcel in Germany, is USPS to the first.
#  - Within a text the first finds an Amazon number inside UPS's example and inside one of Evri, a DHL and a FedEx number inside one of Yodel.
#  - DPD with its check character, and TNT's 403923212, are nobody's to either; a telephone number of London kept for films, 020 7946 0018, is DHL's to the second.
# So a library's "unknown" proves nothing, and its answer is no courier until country, check digit and the whole of the text have been looked at.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --no-package-lock ts-tracking-number@1.0.17 tracking-number-validation@2.0.2 >/dev/null
cat > run.cjs <<'JS'
const assert = require('node:assert');
const { findTracking, getTracking } = require('ts-tracking-number');
const { getCourier } = require('tracking-number-validation');

const expected = JSON.parse(process.argv[2]);
const seen = expected.map(([number]) => [
  number,
  getTracking(number)?.name ?? null,
  findTracking(number).map(({ name }) => name),
  getCourier(number),
]);
for (const [number, one, within, other] of seen) console.log(number.padEnd(30), one, within, other);
assert.deepStrictEqual(seen, expected);
JS
node run.cjs '[
  ["SG577041359GB", null, [], []],
  ["ZW924750388GB", "S10", ["S10"], []],
  ["RB123456785GB", "S10", ["S10"], ["usps"]],
  ["RB123456785CV", "S10", ["S10"], ["usps"]],
  ["rb123456785gb", null, [], ["usps"]],
  ["1Z999AA10123456784", "UPS", ["Amazon International", "UPS"], ["ups"]],
  ["1z999aa10123456784", null, [], ["ups"]],
  ["00340433982034779798", "USPS 20", ["USPS 20"], []],
  ["H01HYA0005747846", null, ["Amazon International"], []],
  ["JJD0002257639032011", null, ["DHL Express (Piece ID)", "FedEx Ground"], []],
  ["15976924334370J", null, [], []],
  ["403923212", null, [], []],
  ["02079460018", null, [], ["dhl"]]
]'
echo 'As described: valid numbers that are unknown, or somebody else’s.'
