// A tiny bound script with a bit of everything that the server passes on.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Project } from '../../../host/api';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Small')
    .addItem('Show panel', 'showPanel')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Fill', 'fill').addItem('Fail', 'fail'))
    .addToUi();
}
function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Small panel'));
}
function fill() {
  SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 2).setValues([['Name', 'Due'], ['Oti', new Date(2026, 2, 2)]]);
  SpreadsheetApp.getActive().toast('Two rows.', 'Small');
}
function fail() { throw new Error('No luck.'); }
function onEdit(e) { e.source.getActiveSheet().getRange('D1').setValue(e.range.getA1Notation()); }
function echo(value) { return value; }
function pick() { SpreadsheetApp.getActiveSheet().getRange('B2').activate(); }
function pickSeveral() { SpreadsheetApp.getActiveSheet().getRangeList(['B2:C3', 'D4:D5']).activate(); }
function picked() { return SpreadsheetApp.getActiveRangeList().getRanges().map((range) => range.getA1Notation()).join(','); }
function hello() { MailApp.sendEmail('ana@example.com', 'Hello', 'Words'); }
function everyHour() { ScriptApp.newTrigger('hello').timeBased().everyHours(1).create(); }
function tick() { return 1; }
function countHours() { ScriptApp.newTrigger('tick').timeBased().everyHours(6).create(); }
function fold() {
  var sheet = SpreadsheetApp.getActive().insertSheet('Folded');
  sheet.getRange('G:I').shiftColumnGroupDepth(1);
  sheet.getColumnGroup(7, 1).collapse();
  return sheet.getSheetId();
}
function user() { return Session.getActiveUser().getEmail(); }
`;

const PANEL = '<!doctype html><html><head><style>b{color:red}</style></head><body><b>Hi</b></body></html>';

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'];

/** The project as it would be pushed. */
export const SMALL_PROJECT: Project = {
  scripts: [{ name: 'Code', source: CODE }],
  pages: { Panel: PANEL },
  manifest: { timeZone: 'Etc/UTC', oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`) },
};

/** Writes the project into a new folder, with first steps of its own in the package.json beside it; gives the folder of the script. */
export const smallProjectFolder = (firstRun: readonly (readonly string[])[] = []): string => {
  const root = mkdtempSync(join(tmpdir(), 'small-script-'));
  const folder = join(root, 'dist');
  mkdirSync(folder);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'small', host: { firstRun } }));
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(SMALL_PROJECT.manifest));
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'Panel.html'), PANEL);
  return folder;
};
