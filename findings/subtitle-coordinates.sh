#!/usr/bin/env bash
# Subtitles in SubRip form (.srt), a deliverable of most broadcasters, read by four libraries. SubRip itself may write the coordinates of the frame behind the times of a line:
# "X1:100 X2:600 Y1:050 Y2:100". Seen, with three subtitles of which the middle one has them:
#  - subsrt-ts 2.1.2 gives two subtitles: the middle one is left out, without an error.
#  - srt-parser-2 1.2.3 and @aj-archipelago/subvibe 1.0.12 give three; the coordinates have become the first line of what is shown.
#  - subtitle 4.2.2 gives three and keeps the coordinates apart.
# So whoever counts the subtitles of a delivery by one of them counts differently from whoever uses another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund subsrt-ts@2.1.2 srt-parser-2@1.2.3 @aj-archipelago/subvibe@1.0.12 subtitle@4.2.2 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { parse as subvibe } from '@aj-archipelago/subvibe';
import SrtParser from 'srt-parser-2';
import subsrt from 'subsrt-ts';
import subtitle from 'subtitle';

const times = ['00:00:01,000 --> 00:00:02,500', '00:00:03,000 --> 00:00:04,000 X1:100 X2:600 Y1:050 Y2:100', '00:00:05,000 --> 00:00:06,000'];
const file = times.map((line, at) => `${at + 1}\n${line}\nLine ${at + 1}\n`).join('\n');

const Parser = SrtParser.default ?? SrtParser;
const seen = {
  'subsrt-ts': subsrt.parse(file, { format: 'srt' }).map(({ text }) => text.trim()),
  'srt-parser-2': new Parser().fromSrt(file).map(({ text }) => text),
  subvibe: subvibe(file).cues.map(({ text }) => text),
  subtitle: subtitle.parseSync(file).map(({ data }) => data.text),
};
for (const [name, texts] of Object.entries(seen)) console.log(name.padEnd(14), JSON.stringify(texts));

const all = ['Line 1', 'Line 2', 'Line 3'];
const shown = ['Line 1', 'X1:100 X2:600 Y1:050 Y2:100\nLine 2', 'Line 3'];
assert.deepStrictEqual(seen, { 'subsrt-ts': ['Line 1', 'Line 3'], 'srt-parser-2': shown, subvibe: shown, subtitle: all });
JS
node run.mjs
echo 'As described: one library loses the subtitle, two show its coordinates, one reads it.'
