// Where Google was measured, or its documentation read again, and the host did otherwise before. Each test names what stands behind it.

import { describe, expect, test } from '@jest/globals';
import type { DataValidation } from '../../../host/spreadsheet/rules/data-validation';
import type { Sheet } from '../../../host/spreadsheet/sheets/sheet';
import { openDesk } from './desk';

type Desk = ReturnType<typeof openDesk>;

const kinds = (sheet: Sheet, range: string): (string | null)[] =>
  sheet
    .getRange(range)
    .getDataValidations()
    .flat()
    .map((rule) => rule?.getCriteriaType() ?? null);

const list = ({ app }: Desk, words: readonly string[]): DataValidation => app.newDataValidation().requireValueInList(words).build();

describe('rows put in behind another (three public reports)', () => {
  test('take the rules of that row, also behind the last of the grid', () => {
    const desk = openDesk();
    const { sheet, app } = desk;
    sheet.getRange('A2:A').setDataValidation(list(desk, ['WIP']));
    sheet.getRange('C2:C').setDataValidation(app.newDataValidation().requireDate().build());
    sheet.insertRowsAfter(1000, 2);
    expect(kinds(sheet, 'A1000:C1002')).toEqual(Array.from({ length: 3 }, () => ['VALUE_IN_LIST', null, 'DATE_IS_VALID_DATE']).flat());
  });

  test('in the middle, too, where the row below has none', () => {
    const desk = openDesk();
    desk.sheet.getRange('A2:A3').setDataValidation(list(desk, ['WIP']));
    desk.sheet.insertRowAfter(3);
    expect(kinds(desk.sheet, 'A1:A5')).toEqual([null, 'VALUE_IN_LIST', 'VALUE_IN_LIST', 'VALUE_IN_LIST', null]);
  });

  test('behind a row without rules they have none, whatever stands below', () => {
    const desk = openDesk();
    desk.sheet.getRange('A2:A').setDataValidation(list(desk, ['WIP']));
    desk.sheet.insertRowAfter(1);
    expect(kinds(desk.sheet, 'A1:A3')).toEqual([null, null, 'VALUE_IN_LIST']);
  });

  test('one rule stays one rule', () => {
    const desk = openDesk();
    desk.sheet.getRange('A2:B').setDataValidation(list(desk, ['WIP']));
    desk.sheet.insertRowsAfter(1000, 1);
    const [[one, other] = []] = desk.sheet.getRange('A1001:B1001').getDataValidations();
    expect(one).toBe(other);
  });

  test('have no colours of rules behind the last row: nobody has seen what Google does', () => {
    const { sheet, app } = openDesk();
    const rule = app
      .newConditionalFormatRule()
      .whenTextEqualTo('x')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A2:A')]);
    sheet.setConditionalFormatRules([rule.build()]);
    sheet.insertRowsAfter(1000, 1);
    const [kept] = sheet.getConditionalFormatRules();
    expect(kept?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:A1000']);
  });
});

describe('boxes to tick on blank cells (reports disagree)', () => {
  const boxed = (ticksFilled: boolean): Desk => {
    const desk = openDesk({ ticksFilled });
    desk.sheet.getRange('A1').setValue('Done');
    desk.sheet.getRange('A3').setValue(true);
    desk.sheet.getRange('A2:A5').setDataValidation(desk.app.newDataValidation().requireCheckbox().build());
    return desk;
  };

  test('leave them blank', () => {
    const { sheet } = boxed(false);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual(['Done', '', true, '', '', '']);
    expect(sheet.getLastRow()).toBe(3);
  });

  test('or make them FALSE, which is content, whatever was there stays', () => {
    const { sheet } = boxed(true);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual(['Done', false, true, false, false, '']);
    sheet.insertRowAfter(5);
    expect(sheet.getLastRow()).toBe(6);
    expect(sheet.getRange('A6').getValue()).toBe(false);
  });

  test('one by one in a table of rules, too', () => {
    const { sheet, app } = openDesk({ ticksFilled: true });
    const box = app.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1:B2').setDataValidations([
      [box, null],
      [null, box],
    ]);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [false, ''],
      ['', false],
    ]);
  });

  test('rules of other kinds fill nothing, nor where boxes stand beside them or rows are inserted', () => {
    const { sheet, app } = openDesk({ ticksFilled: true });
    const dates = app.newDataValidation().requireDate().build();
    sheet.getRange('A1:A2').setDataValidation(dates);
    expect(sheet.getLastRow()).toBe(0);
    sheet.insertRowAfter(1);
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('A1:B1').setDataValidations([[dates, app.newDataValidation().requireCheckbox().build()]]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', false]]);
  });
});

describe('drop-downs of words', () => {
  const words = (count: number): string[] => Array.from({ length: count }, (_word, index) => `w${index}`);

  test('take 500, and say so in Google’s words (two public reports)', () => {
    const desk = openDesk();
    desk.sheet.getRange('A1').setDataValidation(list(desk, words(500)));
    const message = 'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.';
    expect(() => desk.sheet.getRange('A1').setDataValidation(list(desk, words(501)))).toThrow(message);
    const [[rule] = []] = desk.sheet.getRange('A1').getDataValidations();
    expect(rule?.getCriteriaValues()[0]).toHaveLength(500);
  });

  test.each(['=A1', '=', '=SUM(1,2)'])('a word %s is refused, not a fault of the host', (word) => {
    const desk = openDesk();
    expect(() => desk.sheet.getRange('A1').setDataValidation(list(desk, ['WIP', word]))).toThrow('A word of a list cannot begin with =.');
  });
});

describe('rules that people make by hand', () => {
  const made = (criterion: object): { desk: Desk; rule: DataValidation | null } => {
    const desk = openDesk();
    const zone = { top: 0, bottom: 0, left: 0, right: 0 };
    desk.book.validation.set('0', [zone], { criterion: criterion as never, reject: false, asked: null });
    return { desk, rule: desk.sheet.getRange('A1').getDataValidation() };
  };

  test.each([
    [{ type: 'dateIsBefore', values: [], dateValue: 'today' }, 'DATE_BEFORE_RELATIVE', ['TODAY']],
    [{ type: 'dateIsAfter', values: [], dateValue: 'tomorrow' }, 'DATE_AFTER_RELATIVE', ['TOMORROW']],
    [{ type: 'dateIs', values: [], dateValue: 'lastWeek' }, 'DATE_EQUAL_TO_RELATIVE', ['PAST_WEEK']],
    [{ type: 'isGreaterOrEqualTo', values: ['=B1'] }, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', ['=B1']],
    [{ type: 'isBetween', values: ['1', '=B1'] }, 'NUMBER_BETWEEN', [1, '=B1']],
    [{ type: 'dateIsBetween', values: ['=B1', '=C1'] }, 'DATE_BETWEEN', ['=B1', '=C1']],
  ])('%j is read as what it is', (criterion, type, values) => {
    const { rule } = made(criterion);
    expect([rule?.getCriteriaType(), rule?.getCriteriaValues()]).toEqual([type, values]);
  });

  test('one of a relative date can be read, and not set by a script', () => {
    const { desk, rule } = made({ type: 'dateIsBefore', values: [], dateValue: 'today' });
    expect(() => desk.sheet.getRange('A2').setDataValidation(rule)).toThrow('can be made in the spreadsheet only');
    expect(kinds(desk.sheet, 'A1:A2')).toEqual(['DATE_BEFORE_RELATIVE', null]);
  });
});

describe('groups (reference, spreadsheet/range)', () => {
  const depths = (sheet: Sheet): number[] => [1, 2, 3, 4, 5, 6].map((column) => sheet.getColumnGroupDepth(column));

  test('shifted twice, or by two, lie inside each other', () => {
    const { sheet } = openDesk();
    sheet.getRange('B1:D1').shiftColumnGroupDepth(1).shiftColumnGroupDepth(1);
    sheet.getRange('C1').shiftColumnGroupDepth(1);
    expect(depths(sheet)).toEqual([0, 2, 3, 2, 0, 0]);
    sheet.getRange('F1').shiftColumnGroupDepth(2);
    expect(depths(sheet)).toEqual([0, 2, 3, 2, 0, 2]);
    sheet.getRange('F1').shiftColumnGroupDepth(-1);
    expect(depths(sheet)).toEqual([0, 2, 3, 2, 0, 1]);
    expect([1, 2].map((depth) => sheet.getColumnGroup(2, depth).getRange().getA1Notation())).toEqual(['B1:D1000', 'B1:D1000']);
  });

  test.each([9, 1e9, Number.POSITIVE_INFINITY])('%d steps go no deeper than eight', (delta) => {
    const { sheet } = openDesk();
    sheet.getRange('B1:C1').shiftColumnGroupDepth(delta);
    expect(sheet.getColumnGroupDepth(2)).toBe(8);
    sheet.getRange('B1:C1').shiftColumnGroupDepth(-delta);
    expect(sheet.getColumnGroupDepth(2)).toBe(0);
  });

  test('rows do as columns', () => {
    const { sheet } = openDesk();
    sheet.getRange('A2:A4').shiftRowGroupDepth(2);
    expect([2, 5].map((row) => sheet.getRowGroupDepth(row))).toEqual([2, 0]);
  });

  test('of nested ones only the outer is folded', () => {
    const { sheet } = openDesk();
    sheet.getRange('B1:E1').shiftColumnGroupDepth(1);
    sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
    sheet.getRange('B1:E1').collapseGroups();
    expect([sheet.getColumnGroup(2, 1).isCollapsed(), sheet.getColumnGroup(3, 2).isCollapsed()]).toEqual([true, false]);
  });

  test('two side by side are both folded, and one that is only touched is not', () => {
    const { sheet } = openDesk();
    for (const range of ['A1:B1', 'D1:E1', 'G1:I1']) sheet.getRange(range).shiftColumnGroupDepth(1);
    sheet.getRange('A1:G1').collapseGroups();
    expect([1, 4, 7].map((column) => sheet.getColumnGroup(column, 1).isCollapsed())).toEqual([true, true, false]);
  });

  test('where none lies wholly in the range, the deepest open one that reaches into it is folded', () => {
    const { sheet } = openDesk();
    sheet.getRange('B1:F1').shiftColumnGroupDepth(1);
    sheet.getRange('C1:E1').shiftColumnGroupDepth(1);
    sheet.getRange('D1').collapseGroups();
    expect([sheet.getColumnGroup(2, 1).isCollapsed(), sheet.getColumnGroup(3, 2).isCollapsed()]).toEqual([false, true]);
    sheet.getRange('D1').expandGroups();
    expect(sheet.getColumnGroup(3, 2).isCollapsed()).toBe(false);
  });
});

describe('tabs', () => {
  test.each(['W/E 12', 'What?', "Ana's", 'a*b', '[old]', 'c:\\d', "''", '／', 'x／⁠'.slice(0, 2)])('may be called %s', (name) => {
    const { spreadsheet } = openDesk();
    const sheet = spreadsheet.insertSheet(name);
    sheet.getRange('A1').setValue('here');
    expect([sheet.getName(), spreadsheet.getSheetByName(name)?.getRange('A1').getValue()]).toEqual([name, 'here']);
    const quoted = `'${name.replaceAll("'", "''")}'!A1`;
    expect(spreadsheet.getRange(quoted).getValue()).toBe('here');
    const other = spreadsheet.getSheetByName('Sheet1');
    const cell = other?.getRange('B1').setFormula(`=${quoted}&"!"`);
    expect([cell?.getValue(), cell?.getFormula()]).toEqual(['here!', `=${quoted}&"!"`]);
    expect(() => spreadsheet.insertSheet(name)).toThrow('already exists');
  });

  test('keep their names when they are renamed and copied, and rules that point to them find them', () => {
    const { spreadsheet, sheet, app } = openDesk();
    const people = spreadsheet.insertSheet("Ana's [crew]");
    const rule = app.newDataValidation().requireValueInRange(people.getRange('A2:A9')).build();
    sheet.getRange('A1').setDataValidation(rule);
    const [range] = sheet.getRange('A1').getDataValidation()?.getCriteriaValues() ?? [];
    expect((range as { getSheet(): Sheet }).getSheet().getName()).toBe("Ana's [crew]");
    people.setName('W/E');
    expect(people.copyTo(spreadsheet).getName()).toBe('Copy of W/E');
  });

  test.each(['A2:A', 'B2:D', "'Sheet1'!A2:A"])('%s on one of a single row is not guessed at', (notation) => {
    const { sheet, spreadsheet } = openDesk();
    sheet.deleteRows(2, 999);
    expect(() => spreadsheet.getRange(notation)).toThrow('what Google makes of it is unknown');
    expect(sheet.getRange('A1:A').getA1Notation()).toBe('A1');
  });
});

describe('protections (reference, spreadsheet/protection)', () => {
  const owner = 'owner@example.com';

  test('keep the owner of the file out of nothing', () => {
    const { sheet, book } = openDesk({ user: owner });
    book.protections.add('0', null, ['somebody@example.com']);
    sheet.getRange('A1').setValue('mine');
    sheet.insertRowAfter(1);
    expect(sheet.getProtections('SHEET')[0]?.canEdit()).toBe(true);
    expect(sheet.getRange('A1').canEdit()).toBe(true);
  });

  test('cannot take the owner or the person who runs the script off', () => {
    const { sheet } = openDesk({ user: 'ann@example.com' });
    const protection = sheet.getRange('A1').protect();
    protection.addEditors([owner, 'bo@example.com']).removeEditors([owner, 'ann@example.com', 'bo@example.com']);
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['ann@example.com', owner]);
  });

  test('let in everybody who may edit the file, until a script says who', () => {
    const ann = openDesk();
    const bob = openDesk({ book: ann.book, user: 'bob@example.com' });
    const [range, tab] = [ann.sheet.getRange('A1').protect(), ann.sheet.protect()];
    bob.sheet.getRange('A1').setValue('in');
    range.addEditor('cy@example.com');
    expect(() => bob.sheet.getRange('A1').setValue('out')).toThrow('protected cell');
    bob.sheet.getRange('A2').setValue('in');
    tab.removeEditors(tab.getEditors());
    expect(() => bob.sheet.getRange('A2').setValue('out')).toThrow('protected cell');
    expect(range.getEditors().map((user) => user.getEmail())).toEqual(['ann@example.com', 'cy@example.com']);
  });

  test('do not tell their editors to somebody who is none', () => {
    const { sheet, book } = openDesk({ user: 'ann@example.com' });
    book.protections.add('0', { top: 0, bottom: 0, left: 0, right: 0 }, ['bo@example.com']);
    const [protection] = sheet.getProtections('RANGE');
    expect(protection?.canEdit()).toBe(false);
    expect(() => protection?.getEditors()).toThrow('protected cell');
  });
});
