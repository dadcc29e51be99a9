// What an execution costs is counted as host/api.ts says.

import { describe, expect, test } from '@jest/globals';
import { opened } from './opened';

const sheet = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();';

function costOf(body: string): unknown {
  const {
    calls: _calls,
    roundTrips,
    writes,
    flips,
    cellsRead,
    cellsWritten,
  } = opened(`function main() { ${sheet} ${body} }`).host.run('main', []).execution;
  return { roundTrips, writes, flips, cellsRead, cellsWritten };
}

describe('counters', () => {
  test('finding a range costs nothing', () => {
    const free = { roundTrips: 0, writes: 0, flips: 0, cellsRead: 0, cellsWritten: 0 };
    expect(costOf("sheet.getRange('A1'); sheet.getDataRange(); Utilities.getUuid(); SpreadsheetApp.getUi();")).toEqual(free);
  });

  test('reads, writes and their cells are counted', () => {
    const write = 'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]); sheet.getRange(1, 1, 1, 3).setValue(1);';
    expect(costOf(`${write} sheet.getRange(1, 1, 2, 2).getValues();`)).toEqual({
      roundTrips: 3,
      writes: 2,
      flips: 1,
      cellsRead: 3,
      cellsWritten: 7,
    });
  });

  test('a read flips only while writes are pending', () => {
    const write = "sheet.getRange('A1').setValue(1);";
    const read = "sheet.getRange('A1').getValue();";
    expect(costOf(`${read} ${write} ${write} ${read} ${read}`)).toMatchObject({ roundTrips: 5, flips: 1 });
    expect(costOf(`${write} SpreadsheetApp.flush(); ${read}`)).toMatchObject({ roundTrips: 3, flips: 0 });
    expect(costOf(`${write} ${read} ${write} ${read}`)).toMatchObject({ flips: 2 });
  });

  test('mail, properties, cache and locks are round trips', () => {
    const lock = 'const lock = LockService.getDocumentLock(); lock.tryLock(1); lock.releaseLock();';
    const kept = "PropertiesService.getDocumentProperties().setProperty('a', 'b'); CacheService.getScriptCache().get('a');";
    expect(costOf(`${lock} ${kept} MailApp.sendEmail('bo@example.com', 's', 't');`)).toMatchObject({ roundTrips: 5, writes: 0 });
  });

  test('calls are counted by name, failed ones too', () => {
    const { host } = opened(
      `function main() { ${sheet} sheet.getRange('A1').getValue(); try { sheet.getRange('A1').setValues(1); } catch (e) {} }`,
    );
    expect(host.run('main', []).execution.calls).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getActiveSheet': 1,
      'Sheet.getRange': 2,
      'Range.getValue': 1,
      'Range.setValues': 1,
    });
  });

  test('a refused call costs no round trip', () => {
    expect(costOf("try { sheet.getRange('A1').setValues(1); } catch (e) {}")).toMatchObject({ roundTrips: 0, writes: 0 });
  });

  test('time of others is not counted', () => {
    const { host } = opened('function main() { Utilities.getUuid(); }');
    const others = 120;
    host.faults.onCall(() => {
      const until = performance.now() + others;
      while (performance.now() < until);
    });
    const before = performance.now();
    const { ms } = host.run('main', []).execution;
    expect(ms).toBeLessThanOrEqual(performance.now() - before - others);
  });

  test('executions are remembered oldest first, with who and why', () => {
    const { host } = opened('function one() {} function two() { throw new Error("no"); }');
    host.run('one', []);
    host.user = 'bo@example.com';
    host.run('two', []);
    expect(host.executions).toMatchObject([
      { function: 'one', trigger: 'client', user: 'ana@example.com', error: null },
      { function: 'two', trigger: 'client', user: 'bo@example.com', error: 'Error: no' },
    ]);
  });
});
