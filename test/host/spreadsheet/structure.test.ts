// Tabs, rows, columns and groups through SpreadsheetApp.

import { describe, expect, test } from '@jest/globals';
import { openDesk } from './desk';

describe('tabs', () => {
  test('a new one becomes the active one, stands where it was asked for and keeps its id', () => {
    const { spreadsheet } = openDesk();
    const people = spreadsheet.insertSheet('People', 0);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['People', 'Sheet1']);
    expect(spreadsheet.getActiveSheet()).toBe(people);
    expect([people.getIndex(), people.getMaxRows(), people.getMaxColumns()]).toEqual([1, 1000, 26]);
    const id = people.getSheetId();
    people.setName('Crew');
    expect(spreadsheet.getSheetById(id)).toBe(people);
    expect(spreadsheet.getSheetByName('People')).toBeNull();
  });

  test('are found by name without regard to capitals, and no two have the same', () => {
    const { spreadsheet, sheet } = openDesk();
    const people = spreadsheet.insertSheet('People');
    expect(spreadsheet.getSheetByName('people')).toBe(people);
    expect(() => spreadsheet.insertSheet('PEOPLE')).toThrow('A sheet with the name "PEOPLE" already exists. Please enter another name.');
    expect(() => sheet.setName('People')).toThrow('already exists');
    expect(people.setName('PEOPLE').getName()).toBe('PEOPLE');
  });

  test('an id is never given twice', () => {
    const { spreadsheet } = openDesk();
    const first = spreadsheet.insertSheet('People');
    const id = first.getSheetId();
    spreadsheet.deleteSheet(first);
    expect(spreadsheet.insertSheet('People').getSheetId()).not.toBe(id);
    expect(spreadsheet.getSheetById(id)).toBeNull();
    expect(() => first.getLastRow()).toThrow('not found');
  });

  test('one always stays, and one always stays in sight', () => {
    const { spreadsheet, sheet } = openDesk();
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    const other = spreadsheet.insertSheet('Other');
    sheet.hideSheet();
    expect(sheet.isSheetHidden()).toBe(true);
    expect(() => spreadsheet.deleteSheet(other)).toThrow("You can't remove all the visible sheets in a document.");
    expect(sheet.showSheet().isSheetHidden()).toBe(false);
  });

  test('the active one can be moved, and have a colour', () => {
    const { spreadsheet } = openDesk();
    const other = spreadsheet.insertSheet('Other');
    spreadsheet.moveActiveSheet(1);
    expect(other.getIndex()).toBe(1);
    expect(other.setTabColor('#FF0000').getTabColor()).toBe('#ff0000');
    expect(other.setTabColor(null).getTabColor()).toBeNull();
  });

  test('an inserted one without a name gets the next free one', () => {
    const { spreadsheet } = openDesk();
    expect(spreadsheet.insertSheet().getName()).toBe('Sheet2');
  });
});

describe('rows and columns', () => {
  test('are inserted before and after, and look like their neighbour', () => {
    const { sheet } = openDesk();
    sheet
      .getRange('A1:A2')
      .setValues([['one'], ['two']])
      .setNumberFormat('@')
      .setFontWeight('bold');
    sheet.insertRowsAfter(1, 2);
    expect(sheet.getRange('A1:A4').getValues()).toEqual([['one'], [''], [''], ['two']]);
    expect(sheet.getRange('A2').getNumberFormat()).toBe('@');
    expect(sheet.getRange('A3').getFontWeight()).toBe('bold');
    sheet.insertColumnsBefore(1, 3);
    expect(sheet.getRange('D1').getValue()).toBe('one');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 29]);
  });

  test('can be added behind the last ones', () => {
    const { sheet } = openDesk();
    sheet.insertRowsAfter(1000, 5);
    sheet.insertColumnsAfter(26, 1);
    sheet.getRange(1005, 27).setValue('corner');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1005, 27]);
  });

  test('cannot all be deleted, nor any that are not there', () => {
    const { sheet } = openDesk();
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.');
    sheet.deleteRows(2, 998);
    expect(sheet.getMaxRows()).toBe(2);
    expect(() => sheet.deleteRow(2)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });

  test('cannot all be frozen', () => {
    const { sheet } = openDesk();
    expect(() => sheet.setFrozenRows(1000)).toThrow('Sorry, it is not possible to freeze all rows.');
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    sheet.setFrozenRows(0);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([0, 2]);
  });

  test('have widths, heights, and can be hidden', () => {
    const { sheet } = openDesk();
    sheet.setColumnWidths(2, 2, 160).setRowHeight(1, 40);
    expect([sheet.getColumnWidth(1), sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getRowHeight(1)]).toEqual([96, 160, 160, 40]);
    sheet.hideColumns(3);
    sheet.hideRows(5, 2);
    expect([sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(6), sheet.isRowHiddenByUser(7)]).toEqual([true, true, false]);
    sheet.showColumns(3);
    expect(sheet.isColumnHiddenByUser(3)).toBe(false);
  });

  test.each([
    [2, 1, 5, ['a', 'c', 'd', 'b', 'e', 'f']],
    [4, 2, 1, ['d', 'e', 'a', 'b', 'c', 'f']],
    [1, 2, 7, ['c', 'd', 'e', 'f', 'a', 'b']],
  ])('column %i (and on, %i in all) moves in front of column %i', (first, count, before, order) => {
    const { sheet, spreadsheet } = openDesk();
    sheet.deleteColumns(7, 20);
    sheet.getRange('A1:F1').setValues([['a', 'b', 'c', 'd', 'e', 'f']]);
    for (const column of ['A:A', 'B:B', 'C:C', 'D:D', 'E:E', 'F:F']) {
      sheet.getRange(column).addDeveloperMetadata(String(sheet.getRange(column).getValue()));
    }
    sheet.moveColumns(sheet.getRange(1, first, 1, count), before);
    expect(sheet.getRange('A1:F1').getValues()).toEqual([order]);
    const found = spreadsheet.createDeveloperMetadataFinder().withLocationType('COLUMN').find();
    const places = found.map((one) => [one.getKey(), one.getLocation().getColumn()?.getColumn()]);
    expect(Object.fromEntries(places)).toEqual(Object.fromEntries(order.map((key, index) => [key, index + 1])));
  });

  test('a range that is no longer in the grid says so when it is used', () => {
    const { sheet } = openDesk();
    const range = sheet.getRange('A1000');
    sheet.deleteRow(999);
    expect(() => range.getValue()).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  });
});

describe('ranges', () => {
  test.each([
    ['C5:B2', 'B2:C5'],
    ['$C$3', 'C3'],
    ['D:B', 'B1:D1000'],
    ['2:2', 'A2:Z2'],
    ['A2:B', 'A2:B1000'],
    ['Sheet1!B2', 'B2'],
    ["'Sheet1'!B2", 'B2'],
  ])('%s is %s', (notation, range) => {
    expect(openDesk().sheet.getRange(notation).getA1Notation()).toBe(range);
  });

  test('that cannot be are refused', () => {
    const { sheet } = openDesk();
    expect(() => sheet.getRange('nonsense!')).toThrow('Range not found');
    expect(() => sheet.getRange('Nowhere!A1')).toThrow('Range not found');
    expect(() => sheet.getRange(0, 1)).toThrow('The coordinates or dimensions of the range are invalid.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
    expect(() => sheet.getRange('AA1')).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(() => sheet.getRange('A1').offset(-1, 0)).toThrow('outside the dimensions');
  });

  test('offset keeps the size unless told otherwise', () => {
    const { sheet } = openDesk();
    expect(sheet.getRange('B2:C3').offset(1, 1).getA1Notation()).toBe('C3:D4');
    expect(sheet.getRange('B2:C3').offset(1, 1, 1).getA1Notation()).toBe('C3:D3');
    expect(sheet.getRange('B2:C3').offset(0, 0, 3, 1).getA1Notation()).toBe('B2:B4');
  });
});

describe('the selection', () => {
  test('moves when a range or a tab is made active', () => {
    const { sheet, spreadsheet, session, app } = openDesk();
    sheet.getRange('B2:C3').activate();
    expect(session.selection).toEqual({ sheetId: '0', range: 'B2:C3' });
    expect(app.getActiveRange().getA1Notation()).toBe('B2:C3');
    expect(app.getCurrentCell().getA1Notation()).toBe('B2');
    const other = spreadsheet.insertSheet('Other');
    expect(session.selection).toEqual({ sheetId: String(other.getSheetId()), range: 'A1' });
    spreadsheet.setActiveRange(sheet.getRange('D4'));
    expect(spreadsheet.getActiveSheet()).toBe(sheet);
  });

  test('may be several ranges, of which the last is the current one', () => {
    const { sheet, session, app, spreadsheet } = openDesk();
    sheet.getRangeList(['B2:C3', 'A9', 'D4:D6']).activate();
    expect(session.selection).toEqual({ sheetId: '0', range: 'B2:C3,A9,D4:D6' });
    const named = (list: { getRanges(): { getA1Notation(): string }[] } | null) => list?.getRanges().map((range) => range.getA1Notation());
    const lists = [app, spreadsheet, sheet, app.getSelection()].map((one) => named(one.getActiveRangeList()));
    expect(lists).toEqual(Array.from({ length: 4 }, () => ['B2:C3', 'A9', 'D4:D6']));
    expect([app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation()]).toEqual(['D4:D6', 'D4']);
    // Of a tab that became smaller what is still there.
    sheet.deleteRows(8, sheet.getMaxRows() - 7);
    expect(named(app.getActiveRangeList())).toEqual(['B2:C3', 'A7', 'D4:D6']);
  });

  test('falls back to what is still there', () => {
    const { sheet, spreadsheet, app } = openDesk();
    const other = spreadsheet.insertSheet('Other');
    spreadsheet.deleteSheet(other);
    expect(app.getActiveSheet()).toBe(sheet);
    expect(app.getActiveRange().getA1Notation()).toBe('A1');
  });
});

describe('groups', () => {
  test('fold, unfold and are given back with their depth', () => {
    const { sheet } = openDesk();
    sheet.getRange('C:E').shiftColumnGroupDepth(1);
    sheet.getRange('H:I').shiftColumnGroupDepth(1);
    sheet.setColumnGroupControlPosition('BEFORE');
    expect([2, 3, 5, 6, 8].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 1, 0, 1]);
    const group = sheet.getColumnGroup(4, 1);
    expect([group.getRange().getA1Notation(), group.getDepth(), group.isCollapsed()]).toEqual(['C1:E1000', 1, false]);
    sheet.getRange('C:E').collapseGroups();
    expect(group.isCollapsed()).toBe(true);
    expect([4, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, false]);
    expect(sheet.getColumnGroup(8, 1).isCollapsed()).toBe(false);
    group.expand();
    expect([group.isCollapsed(), sheet.isColumnHiddenByUser(4)]).toEqual([false, false]);
    expect(sheet.getColumnGroupControlPosition()).toBe('BEFORE');
  });

  test('move with inserted columns and can be taken away', () => {
    const { sheet } = openDesk();
    sheet.getRange('C:E').shiftColumnGroupDepth(1);
    sheet.insertColumnBefore(1);
    expect(sheet.getColumnGroup(4, 1).getRange().getA1Notation()).toBe('D1:F1000');
    sheet.getRange('D:F').shiftColumnGroupDepth(-1);
    expect(sheet.getColumnGroupDepth(4)).toBe(0);
    expect(() => sheet.getColumnGroup(4, 1)).toThrow('A group does not exist at that index and depth.');
  });

  test('next to each other are two groups when a column stands between them', () => {
    const { sheet } = openDesk();
    sheet.getRange('B:D').shiftColumnGroupDepth(1);
    sheet.getRange('F:H').shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
    expect([3, 7].map((column) => sheet.getColumnGroup(column, 1).isCollapsed())).toEqual([true, true]);
    sheet.expandAllColumnGroups();
    expect([3, 7].map((column) => sheet.getColumnGroup(column, 1).isCollapsed())).toEqual([false, false]);
  });
});
