// How a row that was left half written is told from one that is whole, never begun, or changed since.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Value, Values } from '../../src/schema/values/value';
import { type BegunRow, fieldsBegun, leftUnwritten } from '../../src/workbook/rows/begun-row';

const when = '2026-03-02 10:04';
const earlier = '2026-03-02 10:03';
const later = '2026-03-02 10:05';

const before: Values = { name: 'Bench', notes: null, amount: 100 };
const wanted: Values = { name: 'Long bench', notes: 'Paint it', amount: 250 };
const begun: BegunRow = { table: 'assets', ids: ['AST-001'], when, fields: fieldsBegun(before, wanted) };

describe('a row that was about to be written', () => {
  test.each<[string, Values, string | null, readonly string[]]>([
    ['was done', wanted, when, []],
    ['was never begun', before, earlier, []],
    ['has its stamp and nothing else', before, when, ['name', 'notes', 'amount']],
    ['has its first field', { ...before, name: 'Long bench' }, when, ['notes', 'amount']],
    ['has its first field and an old stamp', { ...before, name: 'Long bench' }, earlier, ['notes', 'amount']],
    ['has its last field and no stamp at all', { ...before, amount: 250 }, '', ['name', 'notes']],
    ['was half written and changed by somebody since', { ...before, name: 'Long bench' }, later, []],
    ['was half written and typed over', { ...before, name: 'Long bench', notes: 'Mine' }, when, []],
    ['was half written where rows have no stamps', { ...before, name: 'Long bench' }, null, ['notes', 'amount']],
    ['is as before where rows have no stamps', before, null, []],
  ])('%s', (_case, now, stamp, left) => {
    expect(leftUnwritten(begun, now, stamp)).toEqual(left);
  });

  test('a field that stays as it was is nothing to write', () => {
    expect(Object.keys(fieldsBegun(before, { ...before, name: 'Long bench' }))).toEqual(['name']);
    expect(fieldsBegun({}, { notes: null })).toEqual({});
  });

  test('wherever it stopped, exactly what was not written is left', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)) satisfies fc.Arbitrary<Value>;
    const fields = fc.dictionary(fc.string({ minLength: 1 }), fc.tuple(value, value), { minKeys: 2, noNullPrototype: true });
    fc.assert(
      fc.property(fields, fc.nat(), (pairs, stop) => {
        const old = Object.fromEntries(Object.entries(pairs).map(([key, [from]]) => [key, from]));
        const becomes = Object.fromEntries(Object.entries(pairs).map(([key, [, to]]) => [key, to]));
        const row: BegunRow = { ...begun, fields: fieldsBegun(old, becomes) };
        const keys = Object.keys(row.fields);
        const written = keys.slice(0, keys.length === 0 ? 0 : 1 + (stop % keys.length));
        const now = { ...old, ...Object.fromEntries(written.map((key) => [key, becomes[key] ?? null])) };
        expect(leftUnwritten(row, now, when)).toEqual(keys.slice(written.length));
      }),
    );
  });
});
