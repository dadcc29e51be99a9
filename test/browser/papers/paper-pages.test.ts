// The pages of the papers as they are shown over the sheet: axe objects to nothing, whatever they say, and nothing is wider than the window.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { designs, paperDesk } from '../../actions/papers/paper-desk';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { guidePicture, picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const lines = [
  ...designs,
  ...Array.from({ length: 60 }, (_none, at) => ({ what: `Railroad ${at}`, take: 2, fileName: `EN_${at}_v002.psd` })),
  { what: '<b>Grüße</b> “’” → 日本', fileName: `${'long name '.repeat(20)}.mov`, notes: '=1+1' },
];
const goods = [
  { what: 'Hard drive, 4 TB', quantity: 2, commodityCode: '8471.70', origin: 'TH', value: 12_050 },
  { what: 'Maquette <i>Oti</i>', quantity: 1, commodityCode: '9503.00', origin: 'GB', value: 40_000 },
];

/** A delivery of more lines than a page takes, and a shipment that crosses a border. */
function desk() {
  const made = paperDesk(lines);
  for (const [at, row] of made.rows('Settings').entries()) if (row.Setting === 'Use Shipments') made.type('Settings', at, 'Value', true);
  made.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  const values = {
    ...{ direction: 'Out', what: 'Drives and a maquette', company: 'Kestrel Models', boxes: 1, weight: 3.5, currency: 'GBP' },
    ...{ reason: 'Temporary export', incoterm: 'DAP' },
  };
  made.rpc('saveWhole', { table: 'shipments', row: { id: null, values }, lines: [{ table: 'shipmentItems', adds: goods, edits: [] }] });
  return made;
}

const papers = [
  ['deliveryNote', 'deliveries', 'DEL-001', guidePicture('delivery-note')],
  ['packingList', 'deliveries', 'DEL-001', picturePath('packing-list')],
  ['fileList', 'deliveries', 'DEL-001', guidePicture('file-list')],
  ['proForma', 'shipments', 'SHP-001', picturePath('pro-forma')],
] as const;

test.each(papers)('%s', async (paper, table, id, path) => {
  const made = desk();
  made.rpc('paper', { of: { paper, table, id }, form: 'page' });
  const page = await browser.newPage({ viewport: { width: 850, height: 1090 } });
  await page.setContent(made.pages[0]?.html ?? '');
  await page.screenshot({ path });
  expect(await objectionsTo(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect(await page.locator('i, b, script').count()).toBe(0);
  await page.close();
});
