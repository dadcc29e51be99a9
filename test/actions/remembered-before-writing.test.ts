// What is remembered before rows are written: the submit with all its IDs, and the rows that are begun, however many and however wide.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { begunRows, isAnyNoted, withBegun } from '../../src/actions/changes/begun-rows';
import { submitted, type TabState, withSubmit } from '../../src/actions/transaction/state';
import { type BegunRow, fieldsBegun } from '../../src/workbook/rows/begun-row';

const blank: TabState = { sheetId: 1, next: 1, recent: [] };

/** Bytes that a property takes. */
const property = 9 * 1024;

const row = (id: string, fields: number): BegunRow => {
  const values = Object.fromEntries(Array.from({ length: fields }, (_unused, n) => [`steps/Step number ${n}/status`, `word ${n}`]));
  return { table: 'assets', ids: [id], when: '2026-03-02 10:04', fields: fieldsBegun({}, values) };
};

/** As properties keep it: read back from what was set. */
function kept(rows: readonly BegunRow[], store: Readonly<Record<string, string>> = {}) {
  const entries = withBegun(store, rows);
  for (const text of Object.values(entries)) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(property);
  return { ...store, ...entries };
}

test('a submit of five hundred rows is remembered with every ID, in little room', () => {
  const ids = Array.from({ length: 500 }, (_unused, n) => `AST-${String(n + 7).padStart(3, '0')}`);
  const state = withSubmit(blank, 'one', ids, 507);
  expect(submitted(state, 'one')).toEqual(ids);
  expect(JSON.stringify(state).length).toBeLessThan(120);
});

test('whatever IDs were typed among those that were given, they are remembered as they are', () => {
  const id = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.nat(2000).map((n) => `AST-${String(n).padStart(3, '0')}`),
  );
  fc.assert(
    fc.property(fc.array(id, { minLength: 1, maxLength: 20 }), (ids) => {
      expect(submitted(JSON.parse(JSON.stringify(withSubmit(blank, 'one', ids, 1))), 'one')).toEqual(ids);
    }),
  );
});

test('a submit that an earlier version remembered is understood', () => {
  expect(submitted({ ...blank, recent: [{ key: 'old', ids: ['AST-001', 'CH 4'] }] }, 'old')).toEqual(['AST-001', 'CH 4']);
  expect(submitted(blank, 'old')).toBeNull();
});

test('a row of 35 steps and fifty rows of one act are noted whole', () => {
  expect(begunRows(kept([row('AST-001', 140)]))).toEqual([row('AST-001', 140)]);
  const fifty = Array.from({ length: 50 }, (_unused, n) => row(`AST-${n}`, 6));
  expect(begunRows(kept(fifty))).toEqual(fifty);
});

test('names of rows in any script are read back letter by letter', () => {
  const rows = ['Zoë', '漢字🎬', 'Ωμέγα "q" \\ \n'].map((name) => row(name, 3));
  expect(begunRows(kept(rows))).toEqual(rows);
});

test('a note that does not fit is left out, with the older ones, and refuses nothing', () => {
  expect(begunRows(kept([row('AST-001', 2000)]))).toEqual([]);
  const store = kept([row('AST-001', 500)]);
  expect(begunRows(kept([row('AST-002', 500)], store)).map(({ ids }) => ids.join())).toEqual(['AST-002']);
});

test('a short note after a long one leaves nothing of it behind', () => {
  const long = kept([row('AST-001', 300)]);
  const short = { ...long, ...withBegun(long, [row('AST-001', 1)]) };
  expect(begunRows(short)).toEqual([row('AST-001', 1)]);
  expect(isAnyNoted(short, [row('AST-002', 4), row('AST-001', 4)])).toBe(true);
  expect(isAnyNoted(short, [row('AST-002', 4)])).toBe(false);
});

test('what an earlier version noted in its one property is read', () => {
  expect(begunRows({ begun: JSON.stringify([row('AST-001', 2)]) })).toEqual([row('AST-001', 2)]);
  expect(begunRows({ begun: 'typed over by hand' })).toEqual([]);
});
