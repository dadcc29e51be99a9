#!/usr/bin/env bash
# SheetQuery 1.5.2, a query library for Google Sheets in Apps Script.
#
# Trackers have a picture column without a heading, and the same headings once for each step (Artist, Due; Artist, Due). Seen:
#  1. insertRows drops blank headings from its list and does not leave their column free: every value right of one lands one column too far to the left.
#  2. updateRows writes the whole row from an object keyed by heading: of two equal headings the right one's value is written into both.
#  3. The same write turns an unticked checkbox (false) into a blank cell, though only another column was changed.
# The stand-in below knows only what these calls need: a grid of values, read and written as Google documents it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sheetquery@1.5.2 >/dev/null
cat > run.cjs <<'JS'
const assert = require('node:assert');
const { sheetQuery } = require('sheetquery');

function bookOf(grid) {
  const sheet = {
    getDataRange: () => ({ getValues: () => grid.map((row) => [...row]) }),
    getLastColumn: () => grid[0].length,
    getSheetValues: (row, column, rows, columns) => grid.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns)),
    appendRow: (values) => grid.push([...values]),
    getRange: (row, column, rows, columns) => ({
      getValues: () => grid.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns)),
      setValues: (values) => values.forEach((cells, r) => cells.forEach((cell, c) => { grid[row - 1 + r][column - 1 + c] = cell; })),
    }),
  };
  return { getSheetByName: () => sheet };
}
globalThis.SpreadsheetApp = { flush() {} };

const pictures = [['Name', '', 'Status'], ['Oti', 'picture', 'WIP']];
sheetQuery(bookOf(pictures)).from('Assets').insertRows([{ Name: 'Lama', Status: 'To do' }]);
console.log('inserted below Name, (blank), Status:', JSON.stringify(pictures[2]));
assert.deepStrictEqual(pictures[2], ['Lama', 'To do']);

const steps = [['Name', 'Artist', 'Due', 'Artist', 'Due', 'Omitted', 'Status'], ['Oti', 'Mia', 'Mon', 'Ben', 'Fri', false, 'WIP']];
sheetQuery(bookOf(steps)).from('Assets').where((row) => row.Name === 'Oti').updateRows((row) => { row.Status = 'Approved'; return row; });
console.log('only the status was changed:', JSON.stringify(steps[1]));
assert.deepStrictEqual(steps[1], ['Oti', 'Ben', 'Fri', 'Ben', 'Fri', '', 'Approved']);
JS
node run.cjs
echo 'As described: values shifted under a blank heading, Mia and Mon lost to their namesakes, the unticked box emptied.'
