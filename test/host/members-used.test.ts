// Every member of Google that src/google uses, called in the host, with what it is known by. Paths are those of Google's reference unless said.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../host/engine/clock';
import { openHost } from '../../host/engine/open-host';
import { loadSchema } from '../../host/engine/types/schema-cache';
import { stopPrinting } from '../../host/pdf/printer';
import { filesUnder } from '../structure/files-under';
import { allScopes, monday } from './engine/opened';

const called = new Set<string>();

/** The answer of a script in a new file; what it called is remembered. */
function answered(body: string): unknown {
  const source = `const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0];
    function tick() {} function main() { ${body} }`;
  const manifest = { timeZone: 'Europe/London', oauthScopes: allScopes };
  const project = { scripts: [{ name: 'Code', source }], pages: { Page: '<p><? x ?></p>' }, manifest };
  const options = { clock: fixedClock(monday), zone: 'Europe/Madrid', locale: 'en_GB', user: 'ana@example.com', deliver: () => {} };
  const result = openHost({ project, ...options }).run('main', []);
  for (const name of Object.keys(result.execution.calls)) called.add(name.slice(name.indexOf('.') + 1));
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value;
}

const cases: readonly (readonly [source: string, body: string, answer: unknown])[] = [
  [
    'spreadsheet/spreadsheet',
    `return [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), ss.getName() !== '', ss.getUrl().includes(ss.getId()), ss.getSheetById(sheet.getSheetId()).getName()];`,
    ['Europe/Madrid', 'en_GB', true, true, 'Sheet1'],
  ],
  [
    'spreadsheet/spreadsheet: insertSheet, setActiveSheet; spreadsheet/sheet',
    `const made = ss.insertSheet('Two', 1).setName('Three').setTabColor('#ff0000'); ss.setActiveSheet(made); made.getRange(2, 3).activate();
     const range = ss.getActiveRange(); ss.toast('hello', 'title');
     return [range.getSheet().getName(), range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows(), range.getNumColumns()];`,
    ['Three', 2, 3, 2, 3, 1, 1],
  ],
  [
    'spreadsheet/sheet: setFrozenColumns; spreadsheet/range: setWrapStrategy, setDataValidations',
    `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build(); sheet.setFrozenColumns(2);
     sheet.getRange('B2:B3').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setDataValidations([[rule], [null]]);
     const rules = sheet.getRange('B2:B3').getDataValidations();
     return [sheet.getFrozenColumns(), String(sheet.getRange('B2').getWrapStrategy()), rules[0][0] !== null, rules[1][0]];`,
    [2, 'CLIP', true, null],
  ],
  [
    'spreadsheet/range: values as if typed; spreadsheet/spreadsheet-app: flush',
    `sheet.getRange(1, 1, 2, 2).setValues([['a', '1'], ['=B1+1', true]]); sheet.getRange('C1').setValue('x'); SpreadsheetApp.flush();
     const all = sheet.getDataRange();
     return [all.getValues(), all.getFormulas()[1][0], all.getDisplayValues()[0], all.getCell(2, 1).getValue()];`,
    [
      [
        ['a', 1, 'x'],
        [2, true, ''],
      ],
      '=B1+1',
      ['a', '1', 'x'],
      2,
    ],
  ],
  [
    'spreadsheet/range: merges, clearContent, getBackgrounds, notes, fonts',
    `const range = sheet.getRange('A1:B1'); range.setValue('x').setFontWeight('bold').setBackground('#00ff00').setNotes([['n', '']]);
     sheet.getRange('A3:B3').merge(); const merged = sheet.getRange('A1:D9').getMergedRanges(); merged[0].breakApart();
     range.clearContent(); return [merged.length, range.getBackgrounds(), range.getValues(), sheet.getLastRow()];`,
    [1, [['#00ff00', '#00ff00']], [['', '']], 0],
  ],
  [
    'spreadsheet/sheet: sizes, frozen rows, rows and columns that come and go',
    `sheet.setFrozenRows(1); sheet.insertRowsAfter(1000, 2).insertColumnsAfter(26, 1).insertColumnsBefore(1, 1); sheet.deleteRows(2, 1); sheet.deleteColumn(1);
     sheet.hideColumns(2); sheet.showColumns(2, 1); sheet.setColumnWidths(1, 2, 50); sheet.setColumnWidth(1, 60);
     return [sheet.getFrozenRows(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastColumn()];`,
    [1, 1001, 27, 0],
  ],
  [
    'spreadsheet/range-list; spreadsheet/range: groups',
    `sheet.getRangeList(['A5:A6', 'A9:A9']).setValue('x'); sheet.getRangeList(['A2:A', 'C2:C']).setNumberFormat('@'); sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
     const range = sheet.getRange('B1:C1'); range.shiftColumnGroupDepth(1); range.collapseGroups();
     return [sheet.getRange('C9').getNumberFormat(), sheet.getColumnGroup(2, 1).isCollapsed()];`,
    ['@', true],
  ],
  [
    'spreadsheet/range: number formats of single cells; General is the automatic one',
    `sheet.getRange('A1').setValue(new Date(2026, 2, 2)); const before = /yyyy/.test(sheet.getRange('A1').getNumberFormat());
     sheet.getRange('A1:B1').setNumberFormats([['General', '0.00']]); return [before, ...sheet.getRange('A1:B1').getNumberFormats()[0]];`,
    [true, '0.###############', '0.00'],
  ],
  [
    'spreadsheet/sheet: rows and columns out of sight; Sheets API, DimensionProperties: what a folded group hides counts as hidden by the user',
    `sheet.getRange('2:3').shiftRowGroupDepth(1); sheet.getRange('B:C').shiftColumnGroupDepth(1);
     const [rows, columns] = [sheet.getRowGroup(2, sheet.getRowGroupDepth(2)), sheet.getColumnGroup(2, sheet.getColumnGroupDepth(2))];
     const hidden = () => [sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByFilter(2), sheet.getFilter() === null];
     rows.collapse(); columns.collapse(); const folded = hidden(); rows.expand(); columns.expand(); return [folded, hidden()];`,
    [
      [true, true, false, true],
      [false, false, false, true],
    ],
  ],
  [
    'spreadsheet/data-validation-builder, spreadsheet/data-validation, spreadsheet/copy-paste-type',
    `const rules = [SpreadsheetApp.newDataValidation().requireValueInList(['a'], true), SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2'), true),
       SpreadsheetApp.newDataValidation().requireDate(), SpreadsheetApp.newDataValidation().requireCheckbox(),
       SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(1), SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2)];
     rules.forEach((rule, at) => sheet.getRange(1, at + 1).setDataValidation(rule.setAllowInvalid(true).setHelpText('h').build()));
     sheet.getRange('D1').copyTo(sheet.getRange('D2:D3'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
     sheet.getRange('A1').clearDataValidations();
     const kinds = sheet.getRange('A1:F1').getDataValidations()[0].map((rule) => rule && String(rule.getCriteriaType()));
     return [kinds, sheet.getRange('F1').getDataValidation().getCriteriaValues(), String(sheet.getRange('D3').getDataValidation().getCriteriaType())];`,
    [[null, 'VALUE_IN_RANGE', 'DATE_IS_VALID_DATE', 'CHECKBOX', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_BETWEEN'], [1, 2], 'CHECKBOX'],
  ],
  [
    'spreadsheet/range: copyTo of a row; Sheets API, CopyPasteRequest: a destination of several times the rows is filled with it',
    `const rules = [SpreadsheetApp.newDataValidation().requireDate().build(), null, SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()];
     sheet.getRange('B2:B9').setDataValidation(rules[0]); sheet.getRange('A1:C2').setValues([['x', 'y', 'z'], [1, 2, 3]]);
     const row = sheet.getRange(3, 1, 1, 3); row.setDataValidations([rules]);
     const all = sheet.getRange('A2:C'); row.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
     const kinds = (at) => sheet.getRange(at, 1, 1, 3).getDataValidations()[0].map((rule) => rule && String(rule.getCriteriaType()));
     return [all.getNumColumns(), kinds(1), kinds(2), kinds(3), kinds(1000), sheet.getRange('A2:C2').getValues()[0]];`,
    [3, [null, null, null], ...Array.from({ length: 3 }, () => ['DATE_IS_VALID_DATE', null, 'VALUE_IN_LIST']), [1, 2, 3]],
  ],
  [
    'spreadsheet/range: copyTo of a row of number formats; spreadsheet/spreadsheet: insertSheet with a template takes its looks, and nothing that comes later',
    `sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setTabColor('#ff0000'); sheet.getRange('1:1').setFontWeight('bold').setBackground('#eceff1').setNumberFormat('@');
     const other = ss.insertSheet('Other', 1, { template: sheet }); sheet.getRange('A2:B2').setNumberFormats([['0.00', 'General']]);
     sheet.getRange('A2:B2').copyTo(sheet.getRange('A2:B'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
     const looks = (tab) => [tab.getFrozenRows(), tab.getFrozenColumns(), tab.getTabColor(), ...tab.getRange('Z1').getFontWeights()[0], tab.getRange('Z1').getBackground(), tab.getRange('Z1').getNumberFormat()];
     return [looks(other), looks(sheet), sheet.getRange('A1000:B1000').getNumberFormats()[0], other.getRange('A3').getNumberFormat()];`,
    [
      [1, 2, '#ff0000', 'bold', '#eceff1', '@'],
      [1, 2, '#ff0000', 'bold', '#eceff1', '@'],
      ['0.00', '0.###############'],
      '0.###############',
    ],
  ],
  [
    'spreadsheet/spreadsheet: getSheetByName, getActiveSheet, deleteSheet; COLUMN of a whole column of another tab goes with it (Docs editors help; every grid does so)',
    `const tab = ss.insertSheet("Ana's", 1); ss.setActiveSheet(sheet); const front = ss.getActiveSheet().getName();
     tab.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]); const letters = ['A', 'B', 'C', 'D'];
     sheet.getRange('A1:A4').setFormulas(letters.map((one) => ['="812 x "&COLUMN(\\'Ana\\'\\'s\\'!$' + one + ':$' + one + ')'])); const values = sheet.getRange('A1:A4').getValues().flat();
     const places = () => sheet.getRange('A1:A4').getFormulas().flat().map((formula) => formula.slice(17)); tab.insertColumnsBefore(2, 2); const moved = places();
     tab.moveColumns(tab.getRange('E:E'), 1); tab.deleteRows(1, 1); tab.insertRowsAfter(2, 3); const dragged = places();
     tab.setName('Ben'); tab.deleteColumn(5); const deleted = places(); ss.deleteSheet(ss.getSheetByName('Ben'));
     return [front, values, moved, dragged, deleted, ss.getSheetByName('Ben')];`,
    [
      'Sheet1',
      ['812 x 1', '812 x 2', '812 x 3', '812 x 4'],
      ['A', 'D', 'E', 'F'].map((one) => `'Ana''s'!$${one}:$${one})`),
      ['B', 'E', 'A', 'F'].map((one) => `'Ana''s'!$${one}:$${one})`),
      ['Ben!$B:$B)', '#REF)', 'Ben!$A:$A)', 'Ben!$E:$E)'],
      null,
    ],
  ],
  [
    'spreadsheet/embedded-chart-builder, spreadsheet/embedded-chart: what is modified is kept once it is given to updateChart',
    `const chart = sheet.newChart().asBarChart().setStacked().setTitle('Bars').addRange(sheet.getRange('A1:C4')).setPosition(1, 5, 0, 0).build();
     sheet.insertChart(chart); const shown = () => sheet.getCharts().map((one) => one.getRanges().map((range) => range.getA1Notation()).join());
     const before = shown(); sheet.insertRowsAfter(2, 1); const moved = shown(); const [own] = sheet.getCharts();
     const changed = own.modify().clearRanges().addRange(sheet.getRange('A1:C9')).build(); const still = shown(); sheet.updateChart(changed);
     return [chart.getChartId(), before, moved, still, shown(), sheet.getCharts()[0].getRanges()[0].getColumn(), sheet.getCharts()[0].getRanges()[0].getNumRows()];`,
    [null, ['A1:C4'], ['A1:C5'], ['A1:C5'], ['A1:C9'], 1, 9],
  ],
  [
    'spreadsheet/conditional-format-rule-builder: rules are replaced as a whole',
    `const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A')]).setBackground('#ff0000').setFontColor('#ffffff');
     sheet.setConditionalFormatRules([rule().whenTextEqualTo('x').setBold(true).setItalic(true).build(), rule().whenFormulaSatisfied('=A2>1').setStrikethrough(true).build()]);
     return sheet.getConditionalFormatRules().length;`,
    2,
  ],
  [
    'spreadsheet/developer-metadata, spreadsheet/developer-metadata-finder',
    `sheet.addDeveloperMetadata('k', 'v'); sheet.getRange('B:B').addDeveloperMetadata('c', 'w');
     const [own] = sheet.getDeveloperMetadata(); own.setValue('new');
     const found = sheet.createDeveloperMetadataFinder().withKey('c').withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find();
     const at = found[0].getLocation().getColumn().getColumn(); const read = [own.getKey(), own.getValue(), at]; own.remove();
     return [...read, sheet.getDeveloperMetadata().length];`,
    ['k', 'new', 2, 0],
  ],
  [
    'properties/properties, cache/cache, lock/lock',
    `const store = PropertiesService.getDocumentProperties(); store.setProperties({ a: '1', b: '2' }); store.deleteProperty('a'); const left = store.getProperties();
     store.deleteAllProperties(); const cache = CacheService.getDocumentCache(); cache.put('k', 'v', 60); cache.putAll({ l: 'w' }, 60); const kept = cache.getAll(['k', 'l']); cache.removeAll(['k']);
     const lock = LockService.getDocumentLock(); const held = lock.tryLock(10); lock.releaseLock(); return [left, store.getProperties(), kept, cache.get('k'), held];`,
    [{ b: '2' }, {}, { k: 'v', l: 'w' }, null, true],
  ],
  [
    'base/session, base/user; mail/mail-app; utilities/utilities',
    `MailApp.sendEmail({ to: 'bo@example.com', subject: 'S', body: 'T' }); Utilities.sleep(1);
     const day = Utilities.parseDate('2026-03-02 09:00', 'Europe/London', 'yyyy-MM-dd HH:mm');
     return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), MailApp.getRemainingDailyQuota(),
       Utilities.formatDate(day, 'Europe/Madrid', 'HH:mm'), Utilities.getUuid().length];`,
    ['ana@example.com', 'ana@example.com', 'Europe/London', 99, '10:00', 36],
  ],
  [
    'spreadsheet/spreadsheet: getActiveRangeList; spreadsheet/range-list: getRanges, setFormula; spreadsheet/range: getNumberFormats; spreadsheet/sheet: hideSheet',
    `const other = ss.insertSheet('Other'); sheet.activate(); sheet.getRange('A1').setValue(2); sheet.getRange('B1').setNumberFormat('0.00');
     sheet.getRange('B4:C4').activate(); const picked = ss.getActiveRangeList().getRanges().map((range) => range.getA1Notation());
     sheet.getRangeList(['A2', 'A4']).setFormula('=A1*2'); other.hideSheet();
     return [picked, sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('A1:B1').getNumberFormats(), other.isSheetHidden()];`,
    [['B4:C4'], [2, 4, '', 4], [['0.###############', '0.00']], true],
  ],
  [
    'spreadsheet/range: setFormulas',
    `sheet.getRange('A1').setValue(2); sheet.getRange('B1:C1').setFormulas([['=A1+1', '=B1*2']]); return sheet.getRange('A1:C1').getValues().flat();`,
    [2, 3, 6],
  ],
  [
    'spreadsheet/sheet: protect; spreadsheet/protection; IFERROR without a second argument is blank (Docs editors help)',
    `sheet.protect().setDescription('formulas').setWarningOnly(true); sheet.getRange('A1:B1').setFormulas([['=IFERROR(1/0)', '=IFERROR(1/0)&""']]);
     const [made] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [made.isWarningOnly(), made.getDescription(), sheet.getRange('A1:B1').getValues()];`,
    [true, 'formulas', [['', '']]],
  ],
  [
    'base/ui, base/menu; html/html-service, html/html-template, html/html-output',
    `const ui = SpreadsheetApp.getUi(); ui.createMenu('M').addItem('a', 'tick').addSubMenu(ui.createMenu('S').addItem('b', 'tick')).addToUi();
     const raw = HtmlService.createTemplateFromFile('Page').getRawContent(); ui.showSidebar(HtmlService.createHtmlOutput('x').setTitle('T')); return raw;`,
    '<p><? x ?></p>',
  ],
  [
    'base/ui: showModelessDialog; properties/properties-service: user properties, of the script and the account',
    `SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(900).setHeight(640), 'T');
     const own = PropertiesService.getUserProperties(); own.setProperties({ a: '1', b: '2' }); own.deleteProperty('b');
     return [own.getProperties(), PropertiesService.getDocumentProperties().getProperty('a')];`,
    [{ a: '1' }, null],
  ],
  [
    'base/ui: showModalDialog; html/html-output: sizes; base/blob: getAs to PDF without Drive (at least nine public projects), base64 both ways',
    `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(900).setHeight(640), 'T');
     const bytes = Utilities.newBlob('<p>x</p>', 'text/html', 'x.html').getAs('application/pdf').getBytes();
     return [Utilities.newBlob(bytes).getDataAsString().slice(0, 5), Utilities.base64Encode(Utilities.base64Decode('JVBERg=='))];`,
    ['%PDF-', 'JVBERg=='],
  ],
  [
    'script/clock-trigger-builder, script/script-app, script/authorization-info (granular consent)',
    `const made = ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); const soon = ScriptApp.newTrigger('tick').timeBased().after(1000).create();
     const [first] = ScriptApp.getProjectTriggers(); const read = [first.getUniqueId() === made.getUniqueId(), first.getHandlerFunction()]; ScriptApp.deleteTrigger(soon);
     ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
     return [...read, ScriptApp.getProjectTriggers().length, String(info.getAuthorizationStatus()), info.getAuthorizedScopes().length > 0];`,
    [true, 'tick', 1, 'NOT_REQUIRED', true],
  ],
];

/** Names that src/google uses of JavaScript itself, though a class of Google has one of that name too. */
const ofJavaScript = new Set([
  ...['at', 'find', 'get', 'getTime', 'log', 'now', 'parse', 'replace', 'sort', 'UTC'],
  ...['toLocaleDateString', 'toLocaleTimeString', 'toString'],
]);

/** Members by name: of every class that a service of ours leads to, all that the source names. */
function membersUsed(): readonly string[] {
  const spaces = /^(?:Spreadsheet|Base|Utilities|Mail|Script|Properties|Cache|Lock|HTML)\./;
  const { classes } = loadSchema();
  const known = new Set(Object.entries(classes).flatMap(([name, { methods }]) => (spaces.test(name) ? Object.keys(methods) : [])));
  const folder = join(__dirname, '../../src/google');
  const texts = filesUnder(folder).map((path) => readFileSync(path, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ''));
  const named = texts.flatMap((text) => [...text.matchAll(/\.(\w+)\b/g)].map(([, name = '']) => name));
  return [...new Set(named)].filter((name) => known.has(name) && !ofJavaScript.has(name)).sort();
}

describe('what src/google uses of Google', () => {
  test.each(cases)('%s', (_source, body, answer) => {
    expect(answered(body)).toEqual(answer);
  });

  test('is all called above, each with its source', () => {
    const used = membersUsed();
    const without = used.filter((name) => !called.has(name));
    process.stdout.write(`members of Google that src/google uses: ${used.length}, without a test of the host: ${without.length}\n`);
    expect(without).toEqual([]);
    expect(used.length).toBeGreaterThan(120);
  });
});

afterAll(async () => {
  called.clear();
  await stopPrinting();
});
