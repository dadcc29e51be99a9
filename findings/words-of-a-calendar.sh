#!/usr/bin/env bash
# A calendar file whose texts name its own markers, read by two libraries: ical.js 2.2.1 (RFC 5545 by its grammar) and ts-ics 2.4.6 (convertIcsCalendar). The file is valid: a line is
# a marker only where it begins with it, and these stand inside the value of SUMMARY or DESCRIPTION. Seen:
#  - A summary "Agenda BEGIN:VEVENT is a marker" is that to ical.js; to ts-ics it is "Agenda  is a marker", the words taken out.
#  - A summary "Agenda END:VEVENT is a marker" is "Agenda " to ts-ics: what comes after the words is lost, and nothing is said.
#  - The same words in a DESCRIPTION leave the summary alone, and without them both read the same event.
# So a review that is named after the format reads back otherwise, and a test that compares both readers must leave such texts to the first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --no-package-lock ical.js@2.2.1 ts-ics@2.4.6 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import ical from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

const file = (summary, description) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//A studio//Reviews//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:review-1@example.com',
    'SEQUENCE:0',
    'DTSTAMP:20260302T080000Z',
    'DTSTART:20260303T100000Z',
    'DTEND:20260303T104500Z',
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const byIcal = (text) =>
  new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
const byTs = (text) => (convertIcsCalendar(undefined, text).events ?? []).map(({ summary }) => summary);
const seen = [
  ['Rig dailies', 'Bring the notes'],
  ['Agenda BEGIN:VEVENT is a marker', 'Bring the notes'],
  ['Agenda END:VEVENT is a marker', 'Bring the notes'],
  ['Rig dailies', 'A file ends with END:VEVENT and more'],
].map(([summary, description]) => {
  const text = file(summary, description);
  return [summary, ...byIcal(text), ...byTs(text)];
});
for (const one of seen) console.log(one.map((text) => JSON.stringify(text)).join('  '));
assert.deepStrictEqual(seen, [
  ['Rig dailies', 'Rig dailies', 'Rig dailies'],
  ['Agenda BEGIN:VEVENT is a marker', 'Agenda BEGIN:VEVENT is a marker', 'Agenda  is a marker'],
  ['Agenda END:VEVENT is a marker', 'Agenda END:VEVENT is a marker', 'Agenda '],
  ['Rig dailies', 'Rig dailies', 'Rig dailies'],
]);
JS
node run.mjs
echo 'As described: the words of a marker inside a text are taken for the marker.'
