#!/usr/bin/env bash
# How many shots are approved, how many are not, how many have no status: COUNTIF over one column, in three formula engines: o-spreadsheet 19.3.7, HyperFormula 3.5.0 and
# @formulajs/formulajs 4.6.1. The column: Approved, approved, WIP, Retake 2, Retake*, one text of no length, one cell never filled. Seen (o-spreadsheet, HyperFormula, formulajs):
#   COUNTIF(.., "Approved")    2, 2, 1    formulajs tells capitals from small letters
#   COUNTIF(.., "Retake*")     2, 2, 1    and counts the asterisk itself
#   COUNTIF(.., "<>Approved")  5, 5, 6
#   COUNTIF(.., "")            2, 1, 0    what is blank is answered three ways
#   COUNTIF(.., "<>")          5, 6, 6    what is filled, too
# So "without a status" is better counted as rows less those with one, by SUMPRODUCT over lengths, than asked of COUNTIF.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --no-package-lock @odoo/o-spreadsheet@19.3.7 @odoo/owl@2.8.3 hyperformula@3.5.0 @formulajs/formulajs@4.6.1 >/dev/null
cat > run.cjs <<'JS'
const assert = require('node:assert');
const formulajs = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');
console.debug = () => {};
const { Model } = require('@odoo/o-spreadsheet');

const column = ['Approved', 'approved', 'WIP', 'Retake 2', 'Retake*', '', null];
const asked = ['Approved', 'Retake*', '<>Approved', '', '<>'];

function inOSpreadsheet(criterion) {
  const model = new Model();
  const sheetId = model.getters.getActiveSheetId();
  const type = (col, row, content) => model.dispatch('UPDATE_CELL', { sheetId, col, row, content });
  column.forEach((text, row) => text !== null && type(0, row, text === '' ? '=""' : text));
  type(2, 0, `=COUNTIF(A1:A7,"${criterion}")`);
  return model.getters.getEvaluatedCell({ sheetId, col: 2, row: 0 }).value;
}

function inHyperFormula(criterion) {
  const book = HyperFormula.buildFromArray(column.map((text) => [text === '' ? '=""' : text]), { licenseKey: 'gpl-v3' });
  book.setCellContents({ sheet: 0, col: 2, row: 0 }, [[`=COUNTIF(A1:A7,"${criterion}")`]]);
  return book.getCellValue({ sheet: 0, col: 2, row: 0 });
}

const seen = asked.map((criterion) => [criterion, inOSpreadsheet(criterion), inHyperFormula(criterion), formulajs.COUNTIF(column, criterion)]);
for (const [criterion, ...counts] of seen) console.log(JSON.stringify(criterion).padEnd(14), counts.join(', '));
assert.deepStrictEqual(seen, JSON.parse(process.argv[2]));
JS
node run.cjs '[["Approved",2,2,1],["Retake*",2,2,1],["<>Approved",5,5,6],["",2,1,0],["<>",5,6,6]]'
echo 'As described: the same column, three counts.'
