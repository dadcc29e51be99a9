import { describe, expect, test } from '@jest/globals';
import { evaluated, monday, opened } from './opened';

describe('the realm', () => {
  test('runs a function and copies its answer', () => {
    expect(evaluated('return { a: [1, null, undefined], b: undefined };')).toEqual({ a: [1, null, null], b: null });
  });
  test('answers null for undefined', () => {
    expect(evaluated('')).toBeNull();
  });
  test('follows the clock', () => {
    expect(evaluated('return [Date.now(), new Date().toISOString(), new Date() instanceof Date]')).toEqual([
      monday,
      '2026-03-02T08:00:00.000Z',
      true,
    ]);
  });
  test('calls services', () => {
    const { host } = opened(
      `function main() { const r = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1,1,2,1); r.setValues([[1],[new Date(0)]]); return [r.getValues()[1][0] instanceof Date, r.getValues()[0] instanceof Array]; }`,
    );
    const result = host.run('main', []);
    expect(result).toMatchObject({
      ok: true,
      value: [true, true],
      execution: { roundTrips: 3, writes: 1, flips: 1, cellsRead: 4, cellsWritten: 2 },
    });
    console.log(result.execution);
    for (let i = 0; i < 20; i++) console.log(host.run('main', []).execution.ms);
  });
});
