// Tries section 2, first half: what cells take and give.

import type { Seen } from '../fact';
import type { Probes } from '../probe';
import { kindOf, seenAs, takenOrRefused } from '../trying';
import { openFile, type Workbench } from '../workbench';

type Values = readonly (readonly unknown[])[];

/** Writes one row into a blank tab and gives it back as it is read. */
function readBack(bench: Workbench, row: readonly unknown[], format?: string): unknown[] {
  const range = bench.tab().getRange(1, 1, 1, row.length);
  if (format !== undefined) range.setNumberFormat(format);
  range.setValues([[...row]]);
  SpreadsheetApp.flush();
  return range.getValues()[0] ?? [];
}

function formulaOrText(bench: Workbench, text: string): Seen {
  const cell = bench.tab().getRange('A1');
  const [seen, more] = takenOrRefused(() => cell.setValue(text));
  if (seen === 'refused') return [seen, more];
  return [cell.getFormula() === '' && cell.getValue() === text ? 'text' : 'formula', seenAs(cell.getValue())];
}

function validated(bench: Workbench, allowInvalid: boolean): Seen {
  const cell = bench.tab().getRange('A1');
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(allowInvalid).build());
  SpreadsheetApp.flush();
  return takenOrRefused(() => cell.setValue('Perhaps'));
}

function column(values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
function joined(values: Values): string {
  return values.flat().map(String).join();
}

export const cellProbes: Probes = {
  '2.1': (bench) =>
    readBack(bench, [1.5, true, 'a', '', new Date(2026, 2, 2)])
      .map(kindOf)
      .join(', '),
  '2.1.b': (bench) => {
    const cells = bench.tab().getRange('A1:B1');
    cells.setValues([[46083, new Date(2026, 2, 2)]]);
    cells.setNumberFormats([['yyyy-mm-dd', '0']]);
    SpreadsheetApp.flush();
    return (cells.getValues()[0] ?? []).map(kindOf).join(', ');
  },
  '2.2': (bench) => readBack(bench, ['=1/0', '=NA()', '=INDIRECT("nowhere!A1")']).join(', '),
  '2.3': (bench) => readBack(bench, ['12', '50%', 'TRUE', '=1+1']).map(seenAs).join(', '),
  '2.41': (bench) => {
    const cell = bench.tab().getRange('A1').setNumberFormat('0.00').setValue('$3');
    SpreadsheetApp.flush();
    return [cell.getDisplayValue(), cell.getNumberFormat()];
  },
  '2.44': (bench) => {
    const tab = bench.tab();
    tab.getRange('A2').setValue(7);
    tab.getRangeList(['A1', 'A3:A4']).setValue("'=1");
    SpreadsheetApp.flush();
    const cells = tab.getRange('A1:A4').getValues();
    return cells.flat().map(seenAs).join(', ');
  },
  '2.42': (bench) => {
    const cell = bench
      .tab()
      .getRange('A1')
      .setValue(new Date(2026, 2, 2));
    const seen = () => {
      SpreadsheetApp.flush();
      return kindOf(cell.getValue());
    };
    const date = seen();
    cell.clearContent().setValue(12);
    const number = seen();
    cell.setNumberFormat('General');
    return `${date}, number after it a ${number}, General a ${seen()}`;
  },
  '2.4': (bench) => readBack(bench, ["'12", "'=1"]).map(seenAs).join(', '),
  '2.4a': (bench) => readBack(bench, ["'12", "'=1"], '@').map(seenAs).join(', '),
  '2.5': (bench) => formulaOrText(bench, '+1+1'),
  '2.5.b': (bench) => formulaOrText(bench, '-1-1'),
  '2.5.c': (bench) => formulaOrText(bench, '@sum'),
  '2.6': (bench) => {
    const before = openFile().getSpreadsheetTimeZone();
    openFile().setSpreadsheetTimeZone('Europe/London');
    try {
      const cell = bench.tab().getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm');
      cell.setValue(new Date(Date.UTC(2026, 2, 2, 1, 30)));
      SpreadsheetApp.flush();
      return [cell.getDisplayValue(), `script ${Session.getScriptTimeZone()}, file ${before}`];
    } finally {
      openFile().setSpreadsheetTimeZone(before);
    }
  },
  '2.7': (bench) => {
    const cell = bench.tab().getRange('A1');
    const [most] = takenOrRefused(() => cell.setValue('x'.repeat(50_000)));
    const [more, words] = takenOrRefused(() => cell.setValue('x'.repeat(50_001)));
    return [`50,000 ${most}, 50,001 ${more}`, words];
  },
  '2.8': (bench) => validated(bench, false),
  '2.8.b': (bench) => validated(bench, true),
  '2.9': (bench) => {
    const tab = bench.tab();
    return takenOrRefused(() => tab.getRange(tab.getMaxRows(), 1, 2, 1).setValues([['a'], ['b']]));
  },
  '2.11': (bench) => {
    const tab = bench.tab();
    tab.getRange('A5').insertCheckboxes();
    SpreadsheetApp.flush();
    return `last row ${tab.getLastRow()}`;
  },
  '2.11a': (bench) => {
    const cells = bench.tab().getRange('A1:A3');
    cells.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    SpreadsheetApp.flush();
    const [first] = cells.getValues().flat();
    return first === false ? 'FALSE' : kindOf(first);
  },
  '2.12': (bench) => {
    const tab = bench.tab();
    tab.getRange('A1:A3').setValues(column(['a', 'b', 'c']));
    tab.hideRows(2);
    SpreadsheetApp.flush();
    return joined(tab.getRange('A1:A3').getValues()) === 'a,b,c' ? 'all read' : 'not all';
  },
  '2.12.b': (bench) => {
    const cells = bench.tab().getRange('A1:A4');
    cells.setValues(column(['head', 'a', 'b', 'c']));
    const filter = cells.createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());
    SpreadsheetApp.flush();
    const read = joined(cells.getValues());
    cells.setValues(column(['head', 'd', 'e', 'f']));
    SpreadsheetApp.flush();
    const seen = `${read};${joined(cells.getValues())}`;
    return [seen === 'head,a,b,c;head,d,e,f' ? 'all read and written' : 'not all', seen];
  },
  '2.23': (bench) => {
    const tab = bench.tab();
    tab.getRange('A1').setFormula('=SEQUENCE(3)');
    SpreadsheetApp.flush();
    const below = tab.getRange('A2');
    return [kindOf(below.getFormula()), seenAs(below.getValue())];
  },
  '2.29': (bench) => {
    const tab = bench.tab();
    const cells = tab.getRange('A1:A2');
    cells.setValues(column(['a', 'a']));
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a').setBackground('#ff0000').setRanges([cells]).build();
    tab.setConditionalFormatRules([rule]);
    SpreadsheetApp.flush();
    return cells.getBackgrounds().flat()[0] ?? 'nothing';
  },
};
