// Google's objects as a script meets them: built from the official types, strict about arguments, honest about holes.

import { describe, expect, test } from '@jest/globals';
import { evaluated, opened } from './opened';

const range = 'SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 2, 1)';

/** Name and message of what the body throws, and whether it is an error of the realm; told by the log, since a hole in the host ends the execution. */
function thrownBy(body: string): unknown {
  const { host } = opened(
    `function main() { try { ${body} } catch (e) { console.log(JSON.stringify([e.name, e.message, e instanceof Error])); } }`,
  );
  return JSON.parse(host.run('main', []).execution.log[0] ?? 'null');
}

describe('objects', () => {
  test('the same object is the same to the script', () => {
    expect(
      evaluated('const s = SpreadsheetApp; return [s.getActive() === s.getActive(), s.getActive() === s.getActiveSpreadsheet()];'),
    ).toEqual([true, true]);
  });

  test('values cross as values of the realm', () => {
    const body = `const r = ${range}; r.setValues([[new Date(5)], ['x']]); const v = r.getValues();
      return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, v[0][0].getTime(), v[1][0]];`;
    expect(evaluated(body)).toEqual([true, true, true, 5, 'x']);
  });

  test('what a script changes in an answer changes nothing in the host', () => {
    expect(evaluated(`const r = ${range}; r.setValues([['a'], ['b']]); r.getValues()[0][0] = 'z'; return r.getValues()[0][0];`)).toBe('a');
  });

  test('undefined is null to a service', () => {
    expect(evaluated(`const r = ${range}; r.setValue(undefined); return r.getValues();`)).toEqual([[null]]);
  });

  test('an object shows its kind and hides its insides', () => {
    expect(evaluated(`return [String(${range}), JSON.stringify(${range}), Object.keys(SpreadsheetApp.getActive()).length];`)).toEqual([
      'Range',
      '{}',
      0,
    ]);
  });
});

describe('members', () => {
  test('one that Google lacks too is undefined, and a TypeError when called', () => {
    expect(evaluated(`return [typeof ${range}.getValuez, typeof SpreadsheetApp.constructor_, typeof SpreadsheetApp.hasOwn];`)).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
    expect(thrownBy(`${range}.getValuez();`)).toEqual(['TypeError', expect.stringContaining('getValuez is not a function'), true]);
  });

  test('one that Google has and the host lacks is not emulated', () => {
    expect(thrownBy(`${range}.trimWhitespace();`)).toEqual([
      'NotEmulated',
      'SpreadsheetApp.Range.trimWhitespace is not emulated by the local host.',
      true,
    ]);
  });

  test('a whole service that the host lacks is there, and not emulated', () => {
    expect(evaluated('return [typeof CalendarApp, typeof GmailApp.sendEmail];')).toEqual(['object', 'function']);
    expect(thrownBy('CalendarApp.getDefaultCalendar();')).toEqual(['NotEmulated', expect.any(String), true]);
  });

  test('a hole in the host is the error of the execution even if the script swallows it', () => {
    const { host } = opened('function main() { try { DriveApp.getRootFolder(); } catch (e) {} return 1; }');
    const message = 'DriveApp.getRootFolder is not emulated by the local host.';
    expect(host.run('main', [])).toMatchObject({ ok: false, error: { name: 'NotEmulated', message } });
    expect(host.executions[0]?.error).toBe(`NotEmulated: ${message}`);
  });

  test('a mistake in the host is thrown to whoever runs it, not to the script', () => {
    const { host } = opened('function main() { try { SpreadsheetApp.getActive().getActiveSheet().getName(); } catch (e) {} return 1; }');
    expect(() => host.run('main', [])).toThrow('a mistake of the host');
  });

  test('a method without its object is an error of the script', () => {
    expect(thrownBy(`const f = ${range}.getValues; f();`)).toEqual(['TypeError', expect.any(String), true]);
  });

  test('alert and prompt are not emulated', () => {
    expect(thrownBy("SpreadsheetApp.getUi().alert('x');")).toEqual(['NotEmulated', 'Ui.alert is not emulated by the local host.', true]);
  });
});

describe('arguments', () => {
  test.each([
    [`${range}.setValues('x')`, '(String)', 'SpreadsheetApp.Range.setValues'],
    [`${range}.setValues()`, '()', 'SpreadsheetApp.Range.setValues'],
    [`${range}.setValues(['x'])`, '(number[])', 'SpreadsheetApp.Range.setValues'],
    [`SpreadsheetApp.getActive().getActiveSheet().getRange(1, '2')`, '(number,String)', 'SpreadsheetApp.Sheet.getRange'],
    [`SpreadsheetApp.getActive().getActiveSheet().getRange(1, null)`, '(number,null)', 'SpreadsheetApp.Sheet.getRange'],
    [`Utilities.formatDate('x', 'UTC', 'yyyy')`, '(String,String,String)', 'Utilities.formatDate'],
    [`Utilities.sleep(() => 1)`, '((class))', 'Utilities.sleep'],
    [`PropertiesService.getScriptProperties().setProperty('a')`, '(String)', 'PropertiesService.Properties.setProperty'],
    [`SpreadsheetApp.getUi().showSidebar('<p>')`, '(String)', 'Ui.showSidebar'],
    [`ScriptApp.deleteTrigger(${range})`, '(SpreadsheetApp.Range)', 'ScriptApp.deleteTrigger'],
    [`${range}.setWrapStrategy('CLIP')`, '(String)', 'SpreadsheetApp.Range.setWrapStrategy'],
    [`${range}.setWrapStrategy(SpreadsheetApp.BorderStyle.DASHED)`, '(SpreadsheetApp.BorderStyle)', 'SpreadsheetApp.Range.setWrapStrategy'],
  ])('%s does not match', (call, shown, method) => {
    expect(thrownBy(`${call};`)).toEqual(['Exception', `The parameters ${shown} don't match the method signature for ${method}.`, true]);
  });
});

describe('enums', () => {
  test('members are compared by identity and shown by name', () => {
    const body =
      "const w = SpreadsheetApp.WrapStrategy; return [w.CLIP === w.CLIP, w.CLIP === w.WRAP, String(w.CLIP), JSON.stringify({ w: w.CLIP }), typeof w.CLIP, w.CLIP == 'CLIP', w.NONE === undefined];";
    expect(evaluated(body)).toEqual([true, false, 'CLIP', '{"w":"CLIP"}', 'object', true, true]);
  });

  test('a service returns members and takes them', () => {
    const body = `const r = ${range}; r.setWrapStrategy(r.getWrapStrategy()); return [r.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, r.getValues()];`;
    expect(evaluated(body)).toEqual([true, [['CLIP']]]);
  });

  test('they hang on nested objects too', () => {
    expect(evaluated('const ui = SpreadsheetApp.getUi(); return [String(ui.Button.YES), String(ui.ButtonSet.YES_NO)];')).toEqual([
      'YES',
      'YES_NO',
    ]);
  });
});

describe('errors of services', () => {
  const failing = `${range}.setValues([[1]]);`;

  test('are exceptions of the realm', () => {
    expect(thrownBy(failing)).toEqual([
      'Exception',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      true,
    ]);
  });

  test('speak the language of the person', () => {
    const { host } = opened(`function main() { ${failing} }`);
    host.language = 'de';
    const message = 'Die Anzahl in den Daten (1) stimmt nicht mit der Anzahl im Bereich (2) überein.';
    expect(host.run('main', [])).toMatchObject({ ok: false, error: { name: 'Exception', message } });
  });
});
