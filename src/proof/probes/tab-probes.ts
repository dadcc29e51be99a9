// Tries section 2, second half: tabs and the marks on them.

import type { Probes } from '../probe';
import { eachTaken, errorWords, msOf, proofKey, takenOrRefused } from '../trying';
import { openFile, oursPrefix } from '../workbench';

/** Metadata of so many characters on a new tab, in pieces. */
function marks(tab: GoogleAppsScript.Spreadsheet.Sheet, characters: number): void {
  for (let left = characters; left > 0; left -= 1000)
    tab.addDeveloperMetadata(`${proofKey}${left}`, 'x'.repeat(Math.min(left, 1000) - proofKey.length - 5));
}

export const tabProbes: Probes = {
  '2.14': (bench) => {
    const tab = bench.tab();
    const before = tab.getSheetId();
    tab.setName(`${tab.getName()} b`);
    SpreadsheetApp.flush();
    return tab.getSheetId() === before ? 'the same' : 'another';
  },
  '2.14a': (bench) => {
    const tabs = Array.from({ length: 20 }, () => bench.tab());
    const names = msOf(() => tabs.map((tab) => tab.getName()));
    const numbers = msOf(() => tabs.map((tab) => tab.getSheetId()));
    return `${names} and ${numbers}`;
  },
  '2.21': () => {
    try {
      const noon = new Date(Date.UTC(2026, 2, 2, 12));
      return Utilities.formatDate(noon, 'Middle/Earth', 'HH:mm') === '12:00' ? 'GMT' : 'another';
    } catch (error) {
      return ['refused', errorWords(error)];
    }
  },
  '2.22': (bench) => {
    const tab = bench.tab();
    const other = bench.tab();
    other.activate();
    tab.getRange('B2').activate();
    SpreadsheetApp.flush();
    return openFile().getActiveSheet().getSheetId() === tab.getSheetId() ? 'to the front' : 'not';
  },
  '2.24': (bench) => {
    const tab = bench.tab();
    tab.getRange('A1:B2').merge();
    SpreadsheetApp.flush();
    const [block] = tab.getRange('B2:C9').getMergedRanges();
    return block?.getA1Notation() ?? 'none';
  },
  '2.47': (bench) => {
    const [tab, other] = [bench.tab(), bench.tab()];
    const place = (column: string) => [`=COLUMN('${tab.getName()}'!$${column}:$${column})`];
    tab.getRange('A1:C2').setValue('x');
    other.getRange('A1:A3').setFormulas(['A', 'B', 'C'].map(place));
    tab.insertColumnBefore(1);
    tab.moveColumns(tab.getRange('C:C'), 1);
    tab.deleteRows(1, 1);
    tab.deleteColumn(4);
    SpreadsheetApp.flush();
    return other
      .getRange('A1:A3')
      .getValues()
      .map(([value]) => (typeof value === 'number' ? value : 'error'))
      .join(', ');
  },
  '2.49': (bench) => {
    const tab = bench.tab();
    tab.setFrozenRows(1);
    tab.setFrozenColumns(1);
    tab.setTabColor('#ff0000').getRange('1:1').setFontWeight('bold');
    const made = bench.tab(tab);
    SpreadsheetApp.flush();
    return [made.getFrozenRows(), made.getFrozenColumns(), made.getTabColor(), made.getRange('Z1').getFontWeight()].join(', ');
  },
  '2.50': (bench) => {
    const tab = bench.tab();
    const row = tab.getRange('A2:B2').setNumberFormats([['0.00', 'yyyy-mm-dd']]);
    row.copyTo(tab.getRange('A2:B'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    SpreadsheetApp.flush();
    return (tab.getRange(tab.getMaxRows(), 1, 1, 2).getNumberFormats()[0] ?? []).join(', ');
  },
  '2.51': (bench) => String(bench.tab().getColumnWidth(5)),
  '2.26': (bench) => {
    const tab = bench.tab();
    tab.getRange('C:C').addDeveloperMetadata(proofKey, 'c');
    tab.insertColumnBefore(1);
    SpreadsheetApp.flush();
    const [mark] = tab.createDeveloperMetadataFinder().withKey(proofKey).find();
    const at = mark?.getLocation().getColumn()?.getColumn();
    tab.deleteColumn(4);
    SpreadsheetApp.flush();
    return `column ${at}, then ${tab.createDeveloperMetadataFinder().withKey(proofKey).find().length === 0 ? 'gone' : 'still there'}`;
  },
  '2.27': (bench) => eachTaken({ '29,000': () => marks(bench.tab(), 29_000), '31,000': () => marks(bench.tab(), 31_000) }),
  '2.31': (bench) => {
    const tab = bench.tab();
    tab.setFrozenRows(1);
    SpreadsheetApp.flush();
    return takenOrRefused(() => tab.deleteRows(2, tab.getMaxRows() - 1));
  },
  '2.32': (bench) => {
    const tab = bench.tab();
    return takenOrRefused(() => tab.setName(`${oursPrefix} W/E 12 '*?\\[]`));
  },
  '2.34': (bench) => {
    const tabs = Array.from({ length: 36 }, () => bench.tab());
    const writes = msOf(() => {
      for (const tab of tabs) tab.getRange('A1:J50').setValues(Array.from({ length: 50 }, () => Array(10).fill('x')));
      SpreadsheetApp.flush();
    });
    const reads = msOf(() => tabs.map((tab) => tab.getDataRange().getValues()));
    return `${reads} and ${writes}`;
  },
  '2.40': () => new Date(Date.UTC(2026, 2, 15)).toLocaleDateString('de-DE', { month: 'long', timeZone: 'UTC' }),
  '2.39': () => (/^[a-z]{2,3}_[A-Z]{2}$/.test(openFile().getSpreadsheetLocale()) ? 'both' : openFile().getSpreadsheetLocale()),
};
