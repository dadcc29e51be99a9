#!/usr/bin/env bash
# fountain-js 1.2.4, the parser of Fountain, the plain-text form of scripts from which scenes, characters and props are broken down. A line that begins with "~" is a lyric; the
# format allows them within dialogue. Seen:
#  - lyrics after a spoken line are read.
#  - a character whose first line is a lyric raises a TypeError, and with it nothing of the whole script is given back.
# Whoever breaks down the script of a musical episode has to catch it and say which scene it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fountain-js@1.2.4 >/dev/null
cat > run.cjs <<'JS'
const assert = require('node:assert');
const { Fountain } = require('fountain-js');

const scene = (lines) => `INT. STATION - DAY\n\nOTI\n${lines}\n`;
const typesOf = (script) => new Fountain().parse(script, true).tokens.map(({ type }) => type);

const spokenFirst = typesOf(scene('Listen.\n~La la la'));
console.log('speaks, then sings:', spokenFirst.join(' '));
assert.ok(spokenFirst.includes('lyrics'));

let error = null;
try {
  typesOf(scene('~La la la'));
} catch (thrown) {
  error = thrown;
}
console.log('sings at once:', error && `${error.name}: ${error.message.split('\n')[0]}`);
assert.ok(error instanceof TypeError);
JS
node run.cjs
echo 'As described: a song that begins without a spoken line is not read.'
