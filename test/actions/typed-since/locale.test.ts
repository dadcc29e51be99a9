// Settings by the workbook's language: whether it writes a decimal comma, and dates only where somebody has to read them.

import { expect, test } from '@jest/globals';
import { workbook } from '../../../src/tables';
import { catalogOf } from '../../../src/workbook/catalog/catalog';
import type { BookLocale } from '../../../src/workbook/catalog/catalog-settings';

test('days off in ISO dates ask for no examples of how dates are written, and the comma is known all the same', () => {
  const grid = [
    ['Setting', 'Value'],
    ['Non-working dates', '2026-12-24..2027-01-02'],
  ];
  const tabs = { settings: { sheetId: 1, name: 'Settings', grid }, steps: null, lists: null, people: null };
  const locale: BookLocale = {
    name: 'fr_FR',
    get dates(): never {
      throw new Error('asked');
    },
    decimalComma: true,
  };
  const { nonWorking, decimalComma } = catalogOf(workbook, tabs, () => locale).catalog.settings;
  expect([nonWorking, decimalComma]).toEqual([[{ from: '2026-12-24', to: '2027-01-02' }], true]);
});
