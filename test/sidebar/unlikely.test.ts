// Days and rates that are seldom meant are asked about once, and saved if they are.

import { describe, expect, test } from '@jest/globals';
import { formFor } from '../../sidebar/form/draft';
import { unlikelyIn } from '../../sidebar/form/unlikely';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { catalog } from './workbook-view';

const form = (table: string, today: '2026-03-02' | null = '2026-03-02') => formFor(tableOf(workbook, table), catalog, today);
const asked = (table: string, values: Readonly<Record<string, string>>, before = {}) =>
  unlikelyIn(form(table), before, values).map(({ path, message }) => `${path}: ${message}`);

describe('a date', () => {
  test.each([
    ['pettyCash', 'date', '2062-03-02', /^date: Date is .* 2062, 36 years ahead\. Mend it, or save again/],
    ['pettyCash', 'date', '1926-03-02', /100 years back/],
    ['pettyCash', 'date', '2026-05-02', /still to come/],
    ['invoices', 'date', '2026-06-02', /still to come/],
    ['assets', 'steps/Rig/due', '2186-03-12', /^steps\/Rig\/due: .* 160 years ahead/],
    ['deliveries', 'due', '2062-03-02', /36 years ahead/],
  ])('of %s, %s %s, is asked about', (table, key, value, words) => {
    expect(asked(table, { [key]: value })).toEqual([expect.stringMatching(words)]);
  });

  test.each([
    ['pettyCash', 'date', '2026-03-02'],
    ['pettyCash', 'date', '2026-03-20'],
    ['pettyCash', 'date', '2024-11-02'],
    ['assets', 'steps/Rig/due', '2028-03-12'],
    ['deliveries', 'due', '2030-03-02'],
  ])('of %s, %s %s, is not', (table, key, value) => {
    expect(asked(table, { [key]: value })).toEqual([]);
  });

  test('that stood there before is nobody’s question, nor is any before the workbook has been read', () => {
    expect(asked('pettyCash', { date: '2062-03-02' }, { date: '2062-03-02' })).toEqual([]);
    expect(unlikelyIn(form('pettyCash', null), {}, { date: '2062-03-02' })).toEqual([]);
  });
});

describe('a rate', () => {
  test.each(['17.5', '7', '19', '2.1'])('of %s %% is asked about', (rate) => {
    expect(asked('pettyCash', { vatRate: rate })).toEqual([
      `vatRate: VAT rate is ${rate} %, which few receipts have. Mend it, or save again if it is meant so.`,
    ]);
  });

  test.each(['20', '5', '0', 'mixed'])('of %s is not', (rate) => {
    expect(asked('invoices', { vatRate: rate })).toEqual([]);
  });

  test('that Settings say is nobody’s question', () => {
    const dutch = { ...catalog, settings: { ...catalog.settings, vatRate: 21 } };
    expect(unlikelyIn(formFor(tableOf(workbook, 'pettyCash'), dutch, '2026-03-02'), {}, { vatRate: '21' })).toEqual([]);
  });
});

describe('VAT', () => {
  const typed = (vat: number, rate = '20') =>
    unlikelyIn(form('pettyCash'), {}, { gross: 12_000, vatRate: rate, vat }).map(({ path, message }) => `${path}: ${message}`);

  test.each([2000, 1995, 2005])('of %i pence at 20 %% of £120 is what tills make of it', (vat) => {
    expect(typed(vat)).toEqual([]);
  });

  test.each([1994, 2006, 0, -2000])('of %i pence is asked about', (vat) => {
    expect(typed(vat)).toEqual([expect.stringMatching(/^vat: VAT is .* and at 20 % it would be £20\.00\. Mend it, or save again/)]);
  });

  test('is asked about where the rate says that there is none, and not where there are several', () => {
    expect(typed(2000, 'exempt')).toEqual([expect.stringMatching(/at “exempt” it would be £0\.00/)]);
    expect(typed(2000, 'mixed')).toEqual([]);
  });

  test('that stood there before is nobody’s question', () => {
    const row = { gross: 12_000, vatRate: '20', vat: 1500 };
    expect(unlikelyIn(form('pettyCash'), row, row)).toEqual([]);
  });
});

test.each([
  ['123456789', /^Supplier VAT no\. has a wrong digit/],
  ['DE12', /^Supplier VAT no\. does not look like one of its country/],
  ['QQ123456789', /^Supplier VAT no\. begins with no country/],
])('the VAT number %s is asked about', (supplierVatNo, words) => {
  expect(unlikelyIn(form('pettyCash'), {}, { supplierVatNo }).map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
});
