// Validation and conditional formats through SpreadsheetApp.

import { describe, expect, test } from '@jest/globals';
import { openDesk } from './desk';

describe('validation', () => {
  test('a rule comes back from each cell as it was built', () => {
    const { sheet, app } = openDesk();
    const rule = app.newDataValidation().requireValueInList(['To do', 'WIP'], true).setHelpText('Pick one').build();
    sheet.getRange('B2:B10').setDataValidation(rule);
    const back = sheet.getRange('B10').getDataValidation();
    expect(back?.getCriteriaType()).toBe('VALUE_IN_LIST');
    expect(back?.getCriteriaValues()).toEqual([['To do', 'WIP'], true]);
    expect([back?.getHelpText(), back?.getAllowInvalid()]).toEqual(['Pick one', true]);
    expect(
      sheet
        .getRange('B1:B11')
        .getDataValidations()
        .map(([one]) => one !== null),
    ).toEqual([false, ...Array(9).fill(true), false]);
  });

  test('a list in a range names the range, also of another tab that moves', () => {
    const { sheet, spreadsheet, app } = openDesk();
    const lists = spreadsheet.insertSheet('My lists');
    lists.getRange('A1:A2').setValues([['x'], ['y']]);
    sheet.getRange('B2').setDataValidation(app.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).build());
    lists.insertColumnBefore(1);
    const [range, dropdown] = sheet.getRange('B2').getDataValidation()?.getCriteriaValues() ?? [];
    expect(dropdown).toBe(true);
    expect(range).toMatchObject({ zone: { top: 0, left: 1, bottom: 1, right: 1 } });
  });

  test('warns by default; a rule that rejects refuses what scripts write, too', () => {
    const { sheet, app } = openDesk();
    const list = app.newDataValidation().requireValueInList(['To do', 'WIP']);
    sheet.getRange('A1').setDataValidation(list.build()).setValue('Elsewhere');
    expect(sheet.getRange('A1').getValue()).toBe('Elsewhere');
    sheet.getRange('B1').setDataValidation(list.setAllowInvalid(false).build());
    expect(() => sheet.getRange('B1').setValue('Elsewhere')).toThrow('The data you entered in cell B1 violates the data validation rules');
    sheet.getRange('B1').setValue('WIP');
    sheet.getRange('B1').setValue('');
    expect(sheet.getRange('B1').getValue()).toBe('');
  });

  test.each([
    ['requireDate', [], new Date('2026-03-02T00:00:00Z'), 'TBC'],
    ['requireDateAfter', [new Date('2026-03-01T00:00:00Z')], new Date('2026-03-02T00:00:00Z'), new Date('2026-03-01T12:00:00Z')],
    ['requireNumberBetween', [1, 5], 5, 6],
    ['requireTextIsEmail', [], 'ann@example.com', 'ann'],
    ['requireCheckbox', [], true, 'yes'],
  ] as const)('%s', (method, args, good, bad) => {
    const { sheet, app } = openDesk();
    const builder = app.newDataValidation().setAllowInvalid(false);
    const require = builder[method] as (...values: readonly unknown[]) => typeof builder;
    const cell = sheet.getRange('A1').setDataValidation(require.call(builder, ...args).build());
    expect(() => cell.setValue(bad)).toThrow('violates');
    cell.setValue(good);
    expect(cell.getValue()).toEqual(good);
    expect(cell.getDataValidation()?.getCriteriaValues()).toEqual(args);
  });

  test('taking it off one cell leaves the others, and a table of rules is set in one call', () => {
    const { sheet, app } = openDesk();
    const date = app.newDataValidation().requireDate().build();
    const box = app.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1:B3').setDataValidations([
      [date, box],
      [date, null],
      [null, box],
    ]);
    const types = () =>
      sheet
        .getRange('A1:B3')
        .getDataValidations()
        .map((row) => row.map((rule) => rule?.getCriteriaType() ?? null));
    expect(types()).toEqual([
      ['DATE_IS_VALID_DATE', 'CHECKBOX'],
      ['DATE_IS_VALID_DATE', null],
      [null, 'CHECKBOX'],
    ]);
    sheet.getRange('A1').clearDataValidations();
    expect(types()[0]).toEqual([null, 'CHECKBOX']);
    expect(types()[1]).toEqual(['DATE_IS_VALID_DATE', null]);
  });
});

describe('conditional formats', () => {
  test('are replaced all at once and come back as they were built', () => {
    const { sheet, app } = openDesk();
    const rule = app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('A2:A10'), sheet.getRange('C2:C10')])
      .whenTextEqualTo('Retake')
      .setBackground('#FCE8E6')
      .setFontColor('#a50e0e')
      .setBold(true)
      .build();
    const late = app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange('D2:D10')])
      .whenFormulaSatisfied('=$D2<TODAY()')
      .setBackground('red')
      .build();
    sheet.setConditionalFormatRules([rule, late]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules()]);
    const back = sheet.getConditionalFormatRules();
    expect(back.map((one) => one.getRanges().map((range) => range.getA1Notation()))).toEqual([['A2:A10', 'C2:C10'], ['D2:D10']]);
    const conditions = back.map((one) => one.getBooleanCondition());
    expect(conditions.map((one) => [one?.getCriteriaType(), one?.getCriteriaValues()])).toEqual([
      ['TEXT_EQUAL_TO', ['Retake']],
      ['CUSTOM_FORMULA', ['=$D2<TODAY()']],
    ]);
    expect([
      conditions[0]?.getBackground(),
      conditions[0]?.getFontColor(),
      conditions[0]?.getBold(),
      conditions[1]?.getBackground(),
    ]).toEqual(['#fce8e6', '#a50e0e', true, '#ff0000']);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  test('may not reach to another tab', () => {
    const { sheet, spreadsheet, app } = openDesk();
    const other = spreadsheet.insertSheet('Other');
    const rule = app
      .newConditionalFormatRule()
      .setRanges([other.getRange('A1')])
      .whenCellEmpty()
      .setBackground('red')
      .build();
    expect(() => sheet.setConditionalFormatRules([rule])).toThrow('Conditional format rule cannot reference a different sheet.');
  });

  test('need a condition and a range', () => {
    const { app, sheet } = openDesk();
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('must have a condition');
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow('at least one range');
  });
});
