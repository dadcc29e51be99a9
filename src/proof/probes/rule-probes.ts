// Tries section 2, second half: validations, conditional formats, groups, filters.

import type { Seen } from '../fact';
import type { Probes } from '../probe';
import { eachTaken, errorWords, kindOf, takenOrRefused } from '../trying';
import type { Workbench } from '../workbench';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function list(words: readonly string[]) {
  return SpreadsheetApp.newDataValidation().requireValueInList([...words]);
}
function words(count: number): string[] {
  return Array.from({ length: count }, (_unused, index) => `word ${index}`);
}

function red(ranges: GoogleAppsScript.Spreadsheet.Range[], text = 'a'): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#ff0000').setRanges(ranges).build();
}

/** Validation of the cell in a row that is put in behind row `after`. */
function validationBelow(bench: Workbench, after: (tab: Sheet) => number): Seen {
  const tab = bench.tab();
  tab.getRange(1, 1, tab.getMaxRows(), 1).setDataValidation(list(['Yes', 'No']).build());
  SpreadsheetApp.flush();
  const row = after(tab);
  tab.insertRowAfter(row);
  SpreadsheetApp.flush();
  return tab.getRange(row + 1, 1).getDataValidation() === null ? 'none' : 'copied';
}

/** Where a refusal comes out: Google may hold a write back. */
function refusedAt(cell: GoogleAppsScript.Spreadsheet.Range): Seen {
  const steps: readonly (readonly [string, () => unknown])[] = [
    ['at the call', () => cell.setValue('Perhaps')],
    ['at the flush', () => SpreadsheetApp.flush()],
    ['at the next read', () => cell.getValue()],
  ];
  for (const [when, act] of steps) {
    try {
      act();
    } catch (error) {
      return [when, errorWords(error)];
    }
  }
  return 'nowhere';
}

export const ruleProbes: Probes = {
  '2.13': (bench) => {
    const tab = bench.tab();
    const cells = [tab.getRange('A1:A9')];
    tab.setConditionalFormatRules([red(cells), red(cells, 'b')]);
    tab.setConditionalFormatRules([red(cells, 'c')]);
    SpreadsheetApp.flush();
    return `${tab.getConditionalFormatRules().length} of 2`;
  },
  '2.13.b': (bench) => {
    const tab = bench.tab();
    const past = SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.PAST_WEEK);
    tab.setConditionalFormatRules([
      past
        .setBackground('#ff0000')
        .setRanges([tab.getRange('A1:A9')])
        .build(),
    ]);
    tab.setConditionalFormatRules(tab.getConditionalFormatRules());
    SpreadsheetApp.flush();
    const condition = tab.getConditionalFormatRules()[0]?.getBooleanCondition();
    const seen = `${condition?.getCriteriaType()} ${condition?.getCriteriaValues().join()}`;
    return [seen === 'DATE_BEFORE_RELATIVE PAST_WEEK' ? 'kept' : 'changed', seen];
  },
  '2.15': () => {
    const methods = Object.keys(SpreadsheetApp.newDataValidation()).filter((name) => /multi/i.test(name));
    return methods.length === 0 ? 'none' : methods.join();
  },
  '2.17': (bench) => {
    const cell = bench.tab().getRange('A1');
    cell.setDataValidation(list(['Yes', 'No']).setAllowInvalid(false).build());
    SpreadsheetApp.flush();
    return refusedAt(cell);
  },
  '2.18': (bench) => {
    const cell = bench.tab().getRange('A1');
    return eachTaken({
      '500': () => cell.setDataValidation(list(words(500)).build()),
      '501': () => cell.setDataValidation(list(words(501)).build()),
    });
  },
  '2.18a': (bench) => {
    const source = bench
      .tab()
      .getRange('A1:A2')
      .setValues([['A'], ['B']]);
    const cell = bench.tab().getRange('A1');
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(source, true).setAllowInvalid(true).build());
    SpreadsheetApp.flush();
    const [range] = (cell.getDataValidation()?.getCriteriaValues() ?? []) as GoogleAppsScript.Spreadsheet.Range[];
    return range === undefined ? 'none' : range.getValues().flat().join(', ');
  },
  '2.19': (bench) => {
    const tab = bench.tab();
    tab.getRange('B:C').shiftColumnGroupDepth(1);
    tab.getColumnGroup(2, 1)?.collapse();
    tab.insertColumnAfter(3);
    SpreadsheetApp.flush();
    const grouped = tab.getColumnGroupDepth(4) > 0 ? 'in the group' : 'apart';
    return `${grouped} and ${tab.isColumnHiddenByUser(4) ? 'hidden' : 'shown'}`;
  },
  '2.19a': (bench) => {
    const tab = bench.tab();
    tab.getRange('B:D').shiftColumnGroupDepth(1);
    tab.getRange('C:C').shiftColumnGroupDepth(1);
    SpreadsheetApp.flush();
    return `depth ${tab.getColumnGroupDepth(3)}`;
  },
  '2.19b': (bench) => {
    const tab = bench.tab();
    tab.getRange('B:D').shiftColumnGroupDepth(1);
    const group = tab.getColumnGroup(3, 1);
    const seen = () => {
      SpreadsheetApp.flush();
      return tab.isColumnHiddenByUser(3) ? 'hidden' : 'shown';
    };
    group?.collapse();
    const folded = seen();
    group?.expand();
    return `${folded}, then ${seen()}`;
  },
  '2.28': (bench) => {
    const tab = bench.tab();
    const cells = tab.getRange('A1:B3').setValues([
      ['head', 'head'],
      ['a', 'b'],
      ['c', 'd'],
    ]);
    cells.createFilter();
    SpreadsheetApp.flush();
    tab.getRange('C1:C2').setValues([['beside'], ['e']]);
    SpreadsheetApp.flush();
    const reach = tab.getFilter()?.getRange().getA1Notation() ?? 'no filter';
    return [reach === 'A1:B3' ? 'kept' : 'grown', reach];
  },
  '2.30': (bench) => validationBelow(bench, () => 5),
  '2.30.b': (bench) => validationBelow(bench, (tab) => tab.getMaxRows()),
  '2.30.c': (bench) => {
    const tab = bench.tab();
    const last = tab.getMaxRows();
    tab.setConditionalFormatRules([red([tab.getRange(1, 1, last, 1)])]);
    tab.insertRowAfter(last);
    SpreadsheetApp.flush();
    const reach = tab.getConditionalFormatRules()[0]?.getRanges()[0]?.getLastRow() ?? 0;
    return [reach > last ? 'reaches' : 'does not', `down to row ${reach} of ${last + 1}`];
  },
  '2.45': (bench) => {
    const tab = bench.tab();
    const date = SpreadsheetApp.newDataValidation().requireDate().build();
    tab.getRange('B2:B9').setDataValidation(date);
    const row = tab.getRange('A3:B3');
    row.setDataValidations([[date, null]]);
    row.copyTo(tab.getRange('A2:B'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    SpreadsheetApp.flush();
    const rowAt = (at: number) => tab.getRange(at, 1, 1, 2).getDataValidations()[0] ?? [];
    return [2, tab.getMaxRows()].flatMap((at) => rowAt(at).map((rule) => (rule === null ? 'none' : 'date'))).join(', ');
  },
  '2.46': (bench) => {
    const tab = bench.tab();
    tab.setColumnWidths(1, 3, 80).setColumnWidths(2, 1, 120);
    SpreadsheetApp.flush();
    return [1, 2, 3].map((column) => tab.getColumnWidth(column)).join(', ');
  },
  '2.33': (bench) => {
    const tab = bench.tab();
    tab.deleteRows(2, tab.getMaxRows() - 1);
    SpreadsheetApp.flush();
    return takenOrRefused(() => kindOf(tab.getRange('A2:A').getValues()[0]?.[0]));
  },
};
