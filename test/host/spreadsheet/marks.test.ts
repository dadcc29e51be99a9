// Developer metadata and protections through SpreadsheetApp.

import { describe, expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';
import { openDesk } from './desk';

describe('developer metadata', () => {
  test('hang on the workbook, a tab, a whole row or column, and on nothing else', () => {
    const { sheet, spreadsheet } = openDesk();
    spreadsheet.addDeveloperMetadata('version', '3');
    sheet.addDeveloperMetadata('table', 'assets', 'PROJECT');
    sheet.getRange('C:C').addDeveloperMetadata('field', 'due');
    sheet.getRange('5:5').addDeveloperMetadata('row');
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('no')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
    expect(spreadsheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue(), one.getVisibility()])).toEqual([
      ['version', '3', 'DOCUMENT'],
    ]);
    expect(sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getVisibility()])).toEqual([['table', 'PROJECT']]);
    expect(sheet.getRange('C:C').getDeveloperMetadata()[0]?.getLocation().getColumn()?.getA1Notation()).toBe('C1:C1000');
    expect(sheet.getRange('5:5').getDeveloperMetadata()[0]?.getValue()).toBeNull();
  });

  test('are found by key, value and place, and the same key may hang twice', () => {
    const { sheet, spreadsheet } = openDesk();
    sheet.getRange('B:B').addDeveloperMetadata('field', 'name');
    sheet.getRange('C:C').addDeveloperMetadata('field', 'due');
    sheet.getRange('C:C').addDeveloperMetadata('field', 'due');
    const values = (finder: ReturnType<typeof sheet.createDeveloperMetadataFinder>) => finder.find().map((one) => one.getValue());
    expect(values(sheet.createDeveloperMetadataFinder().withKey('field'))).toEqual(['name', 'due', 'due']);
    expect(values(spreadsheet.createDeveloperMetadataFinder().withValue('name'))).toEqual(['name']);
    expect(values(sheet.getRange('C:C').createDeveloperMetadataFinder())).toEqual(['due', 'due']);
    expect(values(sheet.getRange('B2:C2').createDeveloperMetadataFinder())).toEqual([]);
    expect(values(sheet.getRange('B2').createDeveloperMetadataFinder().onIntersectingLocations())).toEqual(['name']);
  });

  test('move with their column, go with it, and can be changed', () => {
    const { sheet } = openDesk();
    sheet.getRange('C:C').addDeveloperMetadata('field', 'due');
    sheet.insertColumnBefore(1);
    const [datum] = sheet.getRange('D:D').getDeveloperMetadata();
    datum?.setValue('done').setKey('other');
    expect(
      sheet
        .getRange('D:D')
        .getDeveloperMetadata()
        .map((one) => [one.getKey(), one.getValue()]),
    ).toEqual([['other', 'done']]);
    sheet.getRange('1:1').addDeveloperMetadata('headings');
    sheet.insertRowBefore(1);
    expect(sheet.getRange('D:D').getDeveloperMetadata()).toHaveLength(1);
    expect(sheet.getRange('2:2').getDeveloperMetadata()).toHaveLength(1);
    sheet.deleteColumn(4);
    expect(() => datum?.getValue()).toThrow('no longer exists');
  });

  test('take 30,000 characters on a tab', () => {
    const { sheet } = openDesk();
    sheet.addDeveloperMetadata('k', 'x'.repeat(29_999));
    expect(() => sheet.addDeveloperMetadata('k')).toThrow('30000');
  });

  test('survive a snapshot', () => {
    const { sheet, book } = openDesk();
    sheet.getRange('C:C').addDeveloperMetadata('field', 'due');
    const again = openDesk({ book: Book.open(JSON.parse(JSON.stringify(book.snapshot()))) });
    expect(again.sheet.getRange('C:C').getDeveloperMetadata()[0]?.getValue()).toBe('due');
    expect(again.sheet.addDeveloperMetadata('next').getDeveloperMetadata()[0]?.getId()).toBe(2);
  });
});

describe('protections', () => {
  test('keep others out, but not with a mere warning', () => {
    const ann = openDesk();
    ann.sheet.getRange('A1:A5').protect().setDescription('IDs').removeEditor('bob@example.com');
    const bob = openDesk({ book: ann.book, user: 'bob@example.com' });
    expect(() => bob.sheet.getRange('A5:B5').setValue('x')).toThrow('You are trying to edit a protected cell or object.');
    expect(() => bob.sheet.deleteRow(3)).toThrow('protected');
    bob.sheet.getRange('A6').setValue('x');
    ann.sheet.getRange('A5').setValue('mine');
    const [protection] = ann.sheet.getProtections('RANGE');
    protection?.setWarningOnly(true);
    bob.sheet.getRange('A5').setValue('bob');
    expect(ann.sheet.getRange('A5').getValue()).toBe('bob');
  });

  test('of a whole tab leave out what is named, and let editors in', () => {
    const ann = openDesk();
    const protection = ann.sheet.protect();
    expect(
      ann.sheet
        .protect()
        .getEditors()
        .map((user) => user.getEmail()),
    ).toEqual(['ann@example.com']);
    protection.removeEditors(protection.getEditors()).setUnprotectedRanges([ann.sheet.getRange('C1:C9')]);
    const bob = openDesk({ book: ann.book, user: 'bob@example.com' });
    bob.sheet.getRange('C2').setValue('free');
    expect(() => bob.sheet.getRange('C9:C10').setValue('x')).toThrow('protected');
    expect(() => bob.sheet.insertRowBefore(1)).toThrow('protected');
    protection.addEditor('bob@example.com');
    bob.sheet.getRange('D1').setValue('in');
    protection.remove();
    expect(ann.sheet.getProtections('SHEET')).toEqual([]);
  });
});
