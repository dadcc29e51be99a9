// Values through SpreadsheetApp: shapes, limits, dates and where the content ends.

import { describe, expect, test } from '@jest/globals';
import { openDesk } from './desk';

describe('setValues', () => {
  test('refuses data of another shape in the words of Google', () => {
    const { sheet } = openDesk();
    const range = sheet.getRange(1, 1, 2, 2);
    expect(() => range.setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setValues([[1], [2]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('clears what is written as null or empty text and leaves the format', () => {
    const { sheet } = openDesk();
    const cell = sheet.getRange('B2').setNumberFormat('0.00').setValue(5);
    cell.setValue(null);
    expect(cell.getValue()).toBe('');
    expect(cell.isBlank()).toBe(true);
    expect(cell.getNumberFormat()).toBe('0.00');
  });

  test('takes 50,000 characters and not one more', () => {
    const { sheet } = openDesk();
    const cell = sheet.getRange('A1');
    cell.setValue('x'.repeat(50_000));
    expect(cell.getValue()).toHaveLength(50_000);
    expect(() => cell.setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('does not let the grid grow', () => {
    const { sheet } = openDesk();
    expect(() => sheet.getRange(1000, 1, 2, 1)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(sheet.getMaxRows()).toBe(1000);
  });

  test('writes nothing when one value is refused', () => {
    const { sheet } = openDesk();
    expect(() => sheet.getRange('A1:B1').setValues([['kept out', 'x'.repeat(50_001)]])).toThrow('50000');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});

describe('dates', () => {
  test.each(['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kathmandu'])(
    'come back as the same moment and show the wall clock of %s, through both changes of the clock',
    (zone) => {
      const { sheet } = openDesk({ zone });
      const days = Array.from({ length: 400 }, (_, day) => [new Date(Date.UTC(2026, 0, 1 + day, 12, 15))]);
      sheet.getRange(1, 1, days.length, 1).setValues(days);
      expect(sheet.getRange(1, 1, days.length, 1).getValues()).toEqual(days);
      const shown = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      });
      const displays = sheet.getRange(1, 1, days.length, 1).getDisplayValues();
      expect(displays).toEqual(days.map(([day]) => [shown.format(day).replace(',', '')]));
    },
  );

  test('a date typed by the user is midnight in the zone of the spreadsheet', () => {
    const { sheet } = openDesk({ zone: 'America/New_York', locale: 'en_US' });
    sheet.getRange('A1').setValue('3/2/2026');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-03-02T05:00:00Z'));
    expect(sheet.getRange('A1').getDisplayValue()).toBe('3/2/2026');
  });

  test('a number becomes a date only by its format', () => {
    const { sheet } = openDesk();
    const cell = sheet.getRange('A1').setValue(46_083);
    expect(cell.getValue()).toBe(46_083);
    cell.setNumberFormat('ddd d mmm yyyy');
    expect(cell.getValue()).toEqual(new Date('2026-03-02T00:00:00Z'));
    expect(cell.getDisplayValue()).toBe('Mon 2 Mar 2026');
    expect(cell.getNumberFormat()).toBe('ddd d mmm yyyy');
  });
});

describe('where the content ends', () => {
  test('is nowhere in an empty tab', () => {
    const { sheet } = openDesk();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  test('counts FALSE and formulas that show nothing, but no formats, rules and notes', () => {
    const { sheet, app } = openDesk();
    sheet.getRange('A1').setValue('Name');
    sheet.getRange('H20').setBackground('red').setNote('a note').setNumberFormat('@');
    sheet.getRange('A2:A20').setDataValidation(app.newDataValidation().requireCheckbox().build());
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 1]);
    sheet.getRange('B3').setFormula('=""');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
    sheet.getRange('A5').insertCheckboxes();
    expect(sheet.getLastRow()).toBe(5);
  });

  test('appendRow writes behind it', () => {
    const { sheet } = openDesk();
    sheet.appendRow(['ID', 'Name']).appendRow(['A1', "'=1+1"]);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['ID', 'Name'],
      ['A1', '=1+1'],
    ]);
  });
});

describe('formulas', () => {
  test('are given back as they were written, and their answers as values', () => {
    const { sheet } = openDesk();
    sheet.getRange('A1:C1').setValues([[2, '=A1*2', '=1/0']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[2, 4, '#DIV/0!']]);
    expect(sheet.getRange('A1:C1').getFormulas()).toEqual([['', '=A1*2', '=1/0']]);
  });

  test('follow a column that is inserted', () => {
    const { sheet } = openDesk();
    sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
    sheet.insertColumnBefore(1);
    expect(sheet.getRange('B1:C1').getFormulas()).toEqual([['', '=B1*2']]);
  });
});
