// An invoice whose price differs from its order, and then does not: typed in the sidebar of the local Google.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { atDesk } from '../../browser/support/at-desk';
import { openBrowser } from '../../browser/support/browser';
import { type Coordinator, seatCoordinator } from '../../browser/support/coordinator';
import { type HostProcess, startHost } from '../../browser/support/host-process';
import { emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';

const user = 'ana@example.com';

let browser: Browser;
let host: HostProcess;
let ana: Coordinator;
const data = mkdtempSync(join(tmpdir(), 'invoices-'));

/** Ten drives at £10 have come, of a company that is paid at the end of the month and thirty days. */
function ordered(): unknown {
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

beforeAll(async () => {
  writeFileSync(
    join(data, 'workbook.json'),
    JSON.stringify({ version: 1, user, people: [user], clockOffset: 0, host: ordered(), mail: [] }),
  );
  browser = await openBrowser();
  host = await startHost({ data, now: '2026-03-02T08:00', zone: 'Europe/London', user });
  ana = await seatCoordinator(browser, host);
  await host.post('/api/menu', { path: ['Open sidebar'] });
  await ana.sidebar('Today');
}, 180_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
  rmSync(data, { recursive: true, force: true });
});

const { bar, press, says, field, edit, picture, rows, objections } = atDesk(() => ({ ana, host }), 'invoices');

test('says by how much, is due by the terms of the company, and matches once it is billed as it was ordered', async () => {
  await edit('Invoices', 2, 'DRV-2291');
  const differs = 'Price differs: £112.00 invoiced, £100.00 ordered, £100.00 received, without VAT';
  expect(await field('match').inputValue()).toBe(differs);
  expect(await field('due').inputValue()).toBe('2026-04-30');
  await picture('price-differs');
  await field('gross').fill('120');
  await field('terms').fill('soon');
  await press('Save');
  await says(/“soon” is nothing that can be counted/);
  expect(await bar().getByText('Also changed meanwhile').count()).toBe(0);
  await picture('terms-unknown');
  expect(await rows('Invoices')).toEqual([expect.objectContaining({ Match: 'Matched', Due: '' })]);
  expect(objections).toEqual([]);
}, 120_000);
