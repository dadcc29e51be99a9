// Looks, number formats, notes, merges, sorting and filters through SpreadsheetApp.

import { describe, expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';
import { NotEmulated } from '../../../host/engine/google-object';
import { openDesk } from './desk';

describe('looks', () => {
  test('read back as they were set', () => {
    const { sheet } = openDesk();
    const range = sheet.getRange('A1:B1').setFontWeight('bold').setBackground('lightgray').setFontColor('#123456').setWrap(true);
    range
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setFontSize(12)
      .setFontStyle('italic')
      .setFontLine('line-through');
    const cell = sheet.getRange('B1');
    expect([
      cell.getFontWeight(),
      cell.getBackground(),
      cell.getWrap(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
    ]).toEqual(['bold', '#d3d3d3', true, 'center', 'middle']);
    expect([cell.getFontSize(), cell.getFontStyle(), cell.getFontLine()]).toEqual([12, 'italic', 'line-through']);
    range.setBackground('no such colour');
    expect(cell.getBackground()).toBe('#d3d3d3');
    range.setBackground(null).setFontWeight('normal');
    expect([cell.getBackground(), cell.getFontWeight()]).toEqual(['#ffffff', 'normal']);
    cell.setValue('kept').clearFormat();
    expect([cell.getValue(), cell.getFontSize()]).toEqual(['kept', 10]);
  });

  test.each([
    '@',
    '0.00',
    '#,##0.00',
    '[$£-809]#,##0.00',
    '£#,##0.00',
    'ddd d mmm yyyy',
    'dd/MM/yyyy',
    'yyyy-MM-dd HH:mm',
    'h:mm am/pm',
    '0%',
    '0" days"',
    '#,##0.00;[Red]-#,##0.00',
  ])('number format %s reads back as it was set', (pattern) => {
    const { sheet } = openDesk();
    const cell = sheet.getRange('A1').setNumberFormat(pattern);
    expect(cell.getNumberFormat()).toBe(pattern);
    expect(cell.setNumberFormat('General').getNumberFormat()).toBe('0.###############');
  });

  test.each([
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', [' $1.50 ', ' $(1.50)', ' $- ']],
    ['$#,##0.00_);($#,##0.00)', ['$1.50 ', '($1.50)', '$0.00 ']],
    ['??0.0?', ['1.5', '-1.5', '0.0']],
  ])('the number format of an account, %s, shows numbers above, below and at nought', (pattern, shown) => {
    const cell = openDesk().sheet.getRange('A1').setNumberFormat(pattern);
    expect([1.5, -1.5, 0].map((amount) => cell.setValue(amount).getDisplayValue())).toEqual(shown);
    expect(cell.getNumberFormat()).toBe(pattern);
  });

  test.each(['# ?/?', '?/?', '0/8', '0.00E+00', '##0.0e+0', '[>100]0.0;0', '[mm]:ss', '[s]'])(
    'the number format %s, which Google shows and the grid here cannot, is not called invalid',
    (pattern) => {
      const cell = openDesk().sheet.getRange('A1').setValue(1.5);
      expect(() => cell.setNumberFormat(pattern)).toThrow(NotEmulated);
      expect(() => cell.setNumberFormats([[pattern]])).toThrow(NotEmulated);
      expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual(['0.###############', '1.5']);
    },
  );

  test.each(['"', '[', '\\', '0.00"x', '[>=x]0'])('an odd number format %s is refused in words, and nothing is changed', (pattern) => {
    const cell = openDesk().sheet.getRange('A1').setValue(1.5);
    expect(() => cell.setNumberFormat(pattern)).toThrow(`Invalid number format: ${pattern}`);
    expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual(['0.###############', '1.5']);
  });

  test('a null among values, notes, colours and rules takes off what was there', () => {
    const { sheet, app } = openDesk();
    const cells = sheet
      .getRange('A1:B1')
      .setValues([[1, 2]])
      .setNotes([['n', 'm']])
      .setBackground('#ff0000');
    cells.setDataValidation(app.newDataValidation().requireDate().build());
    cells
      .setValues([[null, 3]])
      .setNotes([[null, 'k']])
      .setBackgrounds([[null, '#00ff00']]);
    cells.setDataValidations([[null, null]]);
    expect([cells.getValues(), cells.getNotes(), cells.getDataValidations()]).toEqual([[['', 3]], [['', 'k']], [[null, null]]]);
    expect(cells.getBackgrounds()).toEqual([['#ffffff', '#00ff00']]);
  });

  test('patterns that look alike underneath do not become each other', () => {
    const { sheet } = openDesk();
    sheet.getRange('A1').setNumberFormat('dd/mm/yyyy');
    sheet.getRange('B1').setNumberFormat('dd/MM/yyyy');
    sheet.getRange('A1:B1').setValue(46_083);
    expect(sheet.getRange('A1:B1').getNumberFormats()).toEqual([['dd/mm/yyyy', 'dd/MM/yyyy']]);
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['02/03/2026', '02/03/2026']]);
  });
});

describe('formats of whole columns', () => {
  test('hold for every row of the grid, also those that are written, inserted or asked for later', () => {
    const { sheet } = openDesk();
    sheet.getRangeList(['B2:B', 'D2:E']).setNumberFormat('@');
    expect(
      sheet
        .getRange('B1:B1000')
        .getNumberFormats()
        .filter(([format]) => format === '@'),
    ).toHaveLength(999);
    sheet.getRange('A900:E900').setValues([['0012', '0012', '0012', '1/2', '=1+1']]);
    expect(sheet.getRange('A900:E900').getValues()).toEqual([[12, '0012', 12, '1/2', '=1+1']]);
    sheet.insertRowsAfter(1000, 5);
    expect(sheet.getRange('D1003').setValue('007').getValue()).toBe('007');
    sheet.insertColumnAfter(5);
    expect(sheet.getRange('F950').setValue('008').getValue()).toBe('008');
    expect(sheet.getRange('G950').setValue('009').getValue()).toBe(9);
    expect([sheet.getLastRow(), sheet.getRange('B990').isBlank()]).toEqual([1003, true]);
  });

  test('give way to what is set on parts of them', () => {
    const { sheet, book } = openDesk();
    const column = sheet.getRange('B1:B1000').setNumberFormat('@');
    sheet.getRange('B500:B600').setNumberFormat('0.00');
    sheet.getRange('B700').setNumberFormats([['0%']]);
    sheet.getRange('B800:B810').clearFormat();
    const formats = () => [1, 499, 500, 600, 601, 700, 701, 805, 811].map((row) => sheet.getRange(row, 2).getNumberFormat());
    const expected = ['@', '@', '0.00', '0.00', '@', '0%', '@', '0.###############', '@'];
    expect(formats()).toEqual(expected);
    const again = openDesk({ book: Book.open(JSON.parse(JSON.stringify(book.snapshot()))) });
    expect([1, 499, 500, 805].map((row) => again.sheet.getRange(row, 2).getNumberFormat())).toEqual([
      '@',
      '@',
      '0.00',
      '0.###############',
    ]);
    column.setNumberFormat('General');
    expect(new Set(formats())).toEqual(new Set(['0.###############']));
  });

  test('are in the cells themselves where people type, as soon as a browser looks', () => {
    const { sheet, book } = openDesk();
    const formats = () => book.snapshot().data.sheets?.[0]?.formats;
    sheet.getRange('B2:B').setNumberFormat('@');
    expect(formats()).toEqual({ 'B2:B10': 1 });
    const heard: unknown[] = [];
    const { data } = book.relay.join({ id: 'ana', name: 'Ana', send: (message) => heard.push(message) });
    expect(data).toMatchObject({ sheets: [{ formats: { 'B2:B100': 1 } }] });
    expect(heard).toEqual([]);
    sheet.getRange('A80').setValue('content comes near');
    expect(formats()).toEqual({ 'B2:B180': 1 });
    expect(heard).not.toEqual([]);
  });
});

describe('looks of whole columns', () => {
  const clip = (sheet: ReturnType<typeof openDesk>['sheet'], row: number) => sheet.getRange(row, 2).getWrapStrategy();

  test('hold for every row of the grid and cost no cell each', () => {
    const { sheet, book } = openDesk();
    sheet.getRange('B2:C').setWrapStrategy('CLIP');
    expect([1, 2, 500, 1000].map((row) => clip(sheet, row))).toEqual(['OVERFLOW', 'CLIP', 'CLIP', 'CLIP']);
    expect(book.snapshot().data.sheets?.[0]?.styles).toEqual({ 'B2:C10': 1 });
    sheet.getRange('B900').setValue('far below');
    expect(book.snapshot().data.sheets?.[0]?.styles).toEqual({ 'B2:C910': 1 });
    sheet.insertRowsAfter(1000, 5);
    expect([clip(sheet, 900), clip(sheet, 1003)]).toEqual(['CLIP', 'CLIP']);
    const again = openDesk({ book: Book.open(JSON.parse(JSON.stringify(book.snapshot()))) });
    expect([1, 950].map((row) => clip(again.sheet, row))).toEqual(['OVERFLOW', 'CLIP']);
  });

  test('take what is set on parts of them besides, and are taken off with all other looks', () => {
    const { sheet } = openDesk();
    sheet.getRange('B2:B1000').setWrapStrategy('CLIP');
    sheet.getRange('B500:B600').setBackground('#ff0000');
    sheet.getRange('B700').setWrap(true);
    sheet.getRange('B800:B810').clearFormat();
    expect([499, 500, 600, 601, 700, 701, 805, 811].map((row) => clip(sheet, row))).toEqual([
      'CLIP',
      'CLIP',
      'CLIP',
      'CLIP',
      'WRAP',
      'CLIP',
      'OVERFLOW',
      'CLIP',
    ]);
    expect(sheet.getRange('B499:B501').getBackgrounds()).toEqual([['#ffffff'], ['#ff0000'], ['#ff0000']]);
  });
});

describe('notes, merges, sorting and filters', () => {
  test('notes come back and move with their cell', () => {
    const { sheet } = openDesk();
    sheet.getRange('A1:B1').setNotes([['one', null]]);
    sheet.insertColumnBefore(1);
    expect(sheet.getRange('B1:C1').getNotes()).toEqual([['one', '']]);
    expect(sheet.getRange('B1').clearNote().getNote()).toBe('');
  });

  test('a merge keeps its upper left value', () => {
    const { sheet } = openDesk();
    sheet
      .getRange('A1:B1')
      .setValues([['a', 'b']])
      .merge();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['a', '']]);
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B1']);
    sheet.getRange('A1:C1').setValues([['c', 'lost', 'd']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['c', '', 'd']]);
    sheet.getRange('A1:B1').breakApart();
    expect(sheet.getRange('A1').isPartOfMerge()).toBe(false);
  });

  test('a merge that only reaches into a range is told whole', () => {
    const { sheet } = openDesk();
    sheet.getRange('A1').setValue('a');
    sheet.getRange('B2:D5').merge();
    sheet.getRange('B2').setValue('b');
    const [merge] = sheet.getDataRange().getMergedRanges();
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B2');
    expect([merge?.getRow(), merge?.getColumn(), merge?.getLastRow(), merge?.getLastColumn()]).toEqual([2, 2, 5, 4]);
    expect(sheet.getRange('A1:A9').getMergedRanges()).toEqual([]);
  });

  test('sorting moves whole rows, blanks last, looks along', () => {
    const { sheet } = openDesk();
    sheet.getRange('A1:B4').setValues([
      ['b', 1],
      ['', 2],
      ["'010", 3],
      ['A', 4],
    ]);
    sheet.getRange('A4').setFontWeight('bold');
    sheet.getRange('A1:B4').sort({ column: 1, ascending: true });
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['010', 3],
      ['A', 4],
      ['b', 1],
      ['', 2],
    ]);
    expect(sheet.getRange('A1:A2').getFontWeights()).toEqual([['normal'], ['bold']]);
    sheet.getRange('A1:B4').sort([{ column: 2, ascending: false }]);
    expect(sheet.getRange('B1:B4').getValues()).toEqual([[4], [3], [2], [1]]);
  });

  test('a tab has one filter; filtered rows are still read', () => {
    const { sheet, book } = openDesk();
    sheet.getRange('A1:A4').setValues([['Status'], ['WIP'], ['Done'], ['WIP']]);
    sheet.getRange('A1:A4').createFilter();
    expect(() => sheet.getRange('A1:A4').createFilter()).toThrow("You can't create a filter in a sheet that already has a filter.");
    book.hand.filter('Sheet1', 'A1:A4', 1, ['Done']);
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false]);
    expect(sheet.getRange('A1:A4').getValues()).toEqual([['Status'], ['WIP'], ['Done'], ['WIP']]);
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:A4');
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  test('other files are out of reach', () => {
    const { app } = openDesk();
    expect(() => app.openById()).toThrow('You do not have permission to call SpreadsheetApp.openById.');
  });
});
