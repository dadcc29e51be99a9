// An invoice whose price differs from its order, and then does not: typed in the sidebar of the local Google.

import { expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { atDesk } from '../../browser/support/at-desk';
import { guidePicture } from '../../browser/support/pictures';
import { emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';

/** Ten drives at £10 have come, of a company that is paid at the end of the month and thirty days. */
function ordered(): Saved {
  const desk = emptyDesk();
  for (const tab of ['Companies', 'Orders', 'Invoices']) setting(desk, `Use ${tab}`, 'yes');
  desk.menu('Workbook', 'Set up workbook');
  desk.rpc('add', { table: 'companies', rows: [{ company: 'Drives Example', terms: 'end of month + 30' }] });
  desk.rpc('saveWhole', {
    table: 'orders',
    row: { id: null, values: { supplier: 'Drives Example', whatFor: 'Hard drives', status: 'Received' } },
    lines: [{ table: 'orderLines', adds: [{ what: 'Drive', quantity: 10, price: 1_000, received: 10 }], edits: [] }],
  });
  const invoice = { supplier: 'Drives Example', theirNo: 'DRV-2291', date: '2026-03-02', order: 'ORD-001', gross: 13_440, vatRate: '20' };
  desk.rpc('add', { table: 'invoices', rows: [invoice] });
  return desk.host.save();
}

const { bar, press, says, field, edit, picture, rows, objections } = atDesk(ordered, 'invoices');

test('says by how much, is due by the terms of the company, and matches once it is billed as it was ordered', async () => {
  await edit('Invoices', 2, 'DRV-2291');
  const differs = 'Price differs: £112.00 invoiced, £100.00 ordered, £100.00 received, without VAT';
  expect(await field('match').inputValue()).toBe(differs);
  expect(await field('due').inputValue()).toBe('2026-04-30');
  await field('match').evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await picture('price-differs', guidePicture('invoice-price-differs'));
  await field('gross').fill('120');
  await field('terms').fill('soon');
  await press('Save');
  await says(/“soon” is nothing that can be counted/);
  expect(await bar().getByText('Also changed meanwhile').count()).toBe(0);
  await picture('terms-unknown');
  expect(await rows('Invoices')).toEqual([expect.objectContaining({ Match: 'Matched', Due: '' })]);
  expect(objections).toEqual([]);
}, 120_000);
