#!/usr/bin/env bash
# Timecodes of broadcasters' files at 50, 59.94 and 60 frames a second, as cut lists and delivery notes give them, counted on by two libraries. Seen:
#  - timecode-boss 6.2.0 carries after 30 frames when a number or a text is added to or taken from the last frame of a second: at 50 frames, one frame after 00:00:58:49 is
#    00:00:59:20, and one frame before it is 00:00:59:18, which is later. The same frame added as a timecode of that rate comes out right; at 25 all three do.
#  - smpte-timecode 1.3.6 gives 00:00:59:00 and 00:00:58:48.
#  - at 29.97 the same text, 01:00:00:00 with colons, is 107,892 frames to the first, which always drops, and 108,000 to the second, which drops only when told so: 3.6 seconds an hour.
# So the length of a programme depends on which of them adds it up.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund timecode-boss@6.2.0 smpte-timecode@1.3.6 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import Smpte from 'smpte-timecode';
import Boss from 'timecode-boss';

const around = (rate) => {
  const last = `00:00:58:${Math.round(rate) - 1}`;
  const boss = new Boss(last, rate);
  const smpte = (frames) => new Smpte(last, rate, false)[frames > 0 ? 'add' : 'subtract'](1).toString();
  return {
    boss: [boss.add(1), boss.subtract('00:00:00:01'), boss.add(new Boss(1, rate))].map(String),
    smpte: [smpte(1), smpte(-1)],
  };
};
const seen = Object.fromEntries([25, 50, 60].map((rate) => [rate, around(rate)]));
for (const [rate, { boss, smpte }] of Object.entries(seen)) console.log(rate, 'timecode-boss', ...boss, ' smpte-timecode', ...smpte);
const hour = [new Boss('01:00:00:00', 29.97).frameCount(), new Smpte('01:00:00:00', 29.97).frameCount];
console.log('01:00:00:00 at 29.97, frames:', ...hour);

assert.deepStrictEqual(seen, {
  25: { boss: ['00:00:59:00', '00:00:58:23', '00:00:59:00'], smpte: ['00:00:59:00', '00:00:58:23'] },
  50: { boss: ['00:00:59:20', '00:00:59:18', '00:00:59:00'], smpte: ['00:00:59:00', '00:00:58:48'] },
  60: { boss: ['00:00:59:30', '00:00:59:28', '00:00:59:00'], smpte: ['00:00:59:00', '00:00:58:58'] },
});
assert.deepStrictEqual(hour, [107892, 108000]);
JS
node run.mjs
echo 'As described: one library carries after 30 frames at 50 and 60, and the two disagree on what colons at 29.97 mean.'
