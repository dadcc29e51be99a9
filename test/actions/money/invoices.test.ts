// Invoices: the same one twice in any spelling, VAT, and who hears of it.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { type Paper, paper } from '../support/paper-ports';

function desk(...rows: readonly Values[]): Paper {
  const made = paper();
  for (const [at, row] of made.rows('Settings').entries())
    if (/^Use (Invoices|Companies)$/.test(String(row.Setting))) made.type('Settings', at, 'Value', true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Harbour Sound', alsoWrittenAs: 'HBS' }] });
  if (rows.length > 0) made.rpc('add', { table: 'invoices', rows });
  return made;
}

const invoice = (theirNo: string, more: Values = {}): Values => ({
  supplier: 'Harbour Sound',
  theirNo,
  date: '2026-03-02',
  gross: 12_000,
  ...more,
});

describe('the same invoice twice', () => {
  test.each([
    ['INV-0042', 'inv 42'],
    ['INV-0042', 'Inv.0042'],
    ['2026/007', '2026-7'],
    ['A 1', 'a1'],
    ['№ 12', '№12'],
  ])('%s, and then %s of the same supplier, under whichever name', (first, again) => {
    const made = desk(invoice(first));
    const { issues } = made.refusal('add', { table: 'invoices', rows: [invoice(again, { supplier: 'HBS' })] });
    expect(issues.map(({ path, message }) => [path, message.includes(`in row 2 too`)])).toEqual([['theirNo', true]]);
  });

  test.each([
    ['INV-42', 'INV-420'],
    ['INV-1-2', 'INV-12'],
    ['10', '100'],
    ['A0', 'A'],
  ])('%s and %s are two', (first, other) => {
    expect(desk(invoice(first)).rpc('add', { table: 'invoices', rows: [invoice(other)] }).ids).toHaveLength(1);
  });

  test('of another supplier is another', () => {
    expect(desk(invoice('42')).rpc('add', { table: 'invoices', rows: [invoice('42', { supplier: 'Kestrel' })] }).ids).toHaveLength(1);
  });

  test('typed in the grid it is listed by Check', () => {
    const made = desk(invoice('INV-0042'), invoice('INV-43'));
    made.type('Invoices', 1, 'Their no.', 'inv 42');
    const found = made.rpc('check', {}).findings.filter(({ kind }) => kind === 'id twice');
    expect(found.map(({ words, count }) => [words, count])).toEqual([
      ['“inv 42” stands in row 2 too, as “INV-0042”, so that nobody knows which of the two is meant. Take it off one of them.', 1],
    ]);
  });
});

test('VAT and net follow from gross and rate', () => {
  const made = desk(invoice('1', { vatRate: '20' }));
  expect(made.rows('Invoices')[0]).toMatchObject({ Gross: 120, VAT: 20, Net: 100, Supplier: 'Harbour Sound' });
});

test('due before it was written is refused with the field', () => {
  const { issues } = desk().refusal('add', { table: 'invoices', rows: [invoice('1', { due: '2026-03-01' })] });
  expect(issues.map(({ path }) => path)).toEqual(['due']);
});
