// A second row of a receipt, typed in the form: what may be claimed of it follows from the whole receipt, which the form does not see.

import { expect, test } from '@jest/globals';
import { spent } from '../../actions/cash/cash-desk';
import { atDesk } from '../../browser/support/at-desk';
import { emptyDesk } from '../support/desk';

const { seat, bar, press, says, field, view, rows, objections, picture } = atDesk(() => {
  const desk = emptyDesk();
  desk.menu('Workbook', 'Set up workbook');
  desk.rpc('add', { table: 'people', rows: [{ name: 'Dee Hart' }] });
  desk.rpc('add', { table: 'pettyCash', rows: [spent(24_000)] });
  return desk.host.save();
}, 'line-of');

test('the form leaves it to the save, and says so; the save works it out by all rows', async () => {
  await view('Add');
  await bar().locator('#add-to').selectOption('pettyCash');
  await press('More fields');
  const receipt = { date: '2026-02-20', whoPaid: 'Dee Hart', shop: 'Art shop', whatFor: 'Card', gross: '24', vatRate: '20' };
  for (const [name, text] of Object.entries(receipt)) await field(name).fill(text);
  await field('receipt').selectOption('Receipt with VAT no.');
  expect(await field('vatClaimed').inputValue()).toBe('4.00');
  await field('lineOf').fill('RCP-001');
  await says('Worked out as it is saved, by all rows of RCP-001 together.');
  expect([await field('vatClaimed').inputValue(), await field('costToUs').inputValue()]).toEqual(['', '']);
  await picture('left');
  await press('Save');
  await says('Added “Card”');
  expect((await rows('Petty Cash')).map((row) => [row['VAT claimed'], row['Cost to us']])).toEqual([
    ['40', '200'],
    ['0', '24'],
  ]);
});

test('axe objects to none of what was looked at, and the page had no trouble', () => {
  expect([objections, seat().ana.problems]).toEqual([[], []]);
});
