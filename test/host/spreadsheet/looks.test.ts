// Looks, number formats, notes, merges, sorting and filters through SpreadsheetApp.

import { describe, expect, test } from '@jest/globals';
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

  test('patterns that look alike underneath do not become each other', () => {
    const { sheet } = openDesk();
    sheet.getRange('A1').setNumberFormat('dd/mm/yyyy');
    sheet.getRange('B1').setNumberFormat('dd/MM/yyyy');
    sheet.getRange('A1:B1').setValue(46_083);
    expect(sheet.getRange('A1:B1').getNumberFormats()).toEqual([['dd/mm/yyyy', 'dd/MM/yyyy']]);
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['02/03/2026', '02/03/2026']]);
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
