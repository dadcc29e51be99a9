// The official types, read as data: what the facade is built from.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { entry, isKindOf, membersOf, overloadsOf, type Schema } from '../../../host/engine/types/schema';
import { loadSchema } from '../../../host/engine/types/schema-cache';

const schema = loadSchema();

/** The cache as a new process has it. */
function loadedAnew(file: string): Schema {
  let fresh = schema;
  jest.isolateModules(() => {
    const cache = jest.requireActual<typeof import('../../../host/engine/types/schema-cache')>('../../../host/engine/types/schema-cache');
    fresh = cache.loadSchema(file);
  });
  return fresh;
}

describe('the schema', () => {
  test('holds all of Google', () => {
    const methods = Object.values(schema.classes).flatMap((one) => Object.keys(one.methods));
    expect(Object.keys(schema.classes).length).toBeGreaterThan(400);
    expect(methods.length).toBeGreaterThan(3000);
    expect(schema.globals).toMatchObject({
      SpreadsheetApp: 'Spreadsheet.SpreadsheetApp',
      MailApp: 'Mail.MailApp',
      Session: 'Base.Session',
    });
  });

  test('knows overloads with their types', () => {
    expect(overloadsOf(schema, 'Spreadsheet.Range', 'setValues')).toEqual([
      { parameters: [{ type: { array: { array: 'any' } } }], returns: 'Spreadsheet.Range' },
    ]);
    expect(overloadsOf(schema, 'Spreadsheet.Sheet', 'getRange')).toHaveLength(4);
    expect(overloadsOf(schema, 'Mail.MailApp', 'sendEmail')?.[0]?.parameters).toEqual([{ type: 'object' }]);
    expect(overloadsOf(schema, 'Base.Logger', 'log')?.[1]?.parameters).toEqual([{ type: 'string' }, { type: 'any', rest: true }]);
  });

  test('mends the types where they are behind', () => {
    expect(overloadsOf(schema, 'Script.AuthorizationInfo', 'getAuthorizedScopes')).toHaveLength(1);
    expect(overloadsOf(schema, 'Base.Ui', 'showSidebar')?.[0]?.parameters).toEqual([{ type: 'HTML.HtmlOutput' }]);
  });

  test('knows enums, also those that hang on objects', () => {
    expect(schema.enums['Script.AuthMode']).toEqual(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
    expect(membersOf(schema, 'Base.Ui').enums).toEqual({ Button: 'Base.Button', ButtonSet: 'Base.ButtonSet' });
    expect(membersOf(schema, 'Script.ScriptApp').enums).toMatchObject({ WeekDay: 'Base.Weekday' });
  });

  test('follows inheritance', () => {
    expect(overloadsOf(schema, 'Base.Blob', 'getBlob')).toHaveLength(1);
    expect([isKindOf(schema, 'Base.Blob', 'Base.BlobSource'), isKindOf(schema, 'Base.BlobSource', 'Base.Blob')]).toEqual([true, false]);
  });

  test('has nothing that it inherits from Object', () => {
    expect([entry(schema.classes, 'constructor'), overloadsOf(schema, 'Spreadsheet.Range', 'hasOwnProperty')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('its file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'schema-')), 'deep', 'schema.json');

  test('is written once and believed by the next process', () => {
    expect(loadedAnew(file)).toEqual(schema);
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; value: Schema };
    writeFileSync(file, JSON.stringify({ ...kept, value: { ...kept.value, globals: {} } }));
    expect(loadedAnew(file).globals).toEqual({});
  });

  test('is made anew when it is of another version or broken', () => {
    writeFileSync(file, JSON.stringify({ key: 'older', value: {} }));
    expect(loadedAnew(file)).toEqual(schema);
    writeFileSync(file, '{');
    expect(loadedAnew(file)).toEqual(schema);
  });

  test('is done without where it cannot be written', () => {
    expect(loadedAnew(join(file, 'below-a-file.json'))).toEqual(schema);
  });
});
