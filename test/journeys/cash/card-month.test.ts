// A month of a company card: its statement is pasted, receipts go with their lines, one is in doubt, two are missing and asked for by mail, and the rest are claimed: pressed in the sidebar of the
// local Google.

import { expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { spent } from '../../actions/cash/cash-desk';
import { atDesk, receivedMails } from '../../browser/support/at-desk';
import { guidePicture } from '../../browser/support/pictures';
import { until } from '../../browser/support/until';
import { emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';

/** Ben's card and five receipts of his, two of which come to the same; reminders are on. */
function carded(): Saved {
  const desk = emptyDesk();
  for (const tab of ['Floats', 'Claims']) setting(desk, `Use ${tab}`, 'yes');
  setting(desk, 'Our legal name', 'Llama Pictures Ltd');
  setting(desk, 'Our address', '7 Mill Lane, London E8 3RL');
  desk.menu('Workbook', 'Set up workbook');
  desk.rpc('add', { table: 'floats', rows: [{ holder: 'Ben Ode', kind: 'Company card', opened: '2026-01-05' }] });
  const paid = { whoPaid: 'Ben Ode', paidWith: 'Company card', receipt: 'Full VAT invoice to us' };
  const link = 'https://drive.example.com/receipts/2026/february/hotel-example-leeds-invoice-4471.pdf';
  const hotel = { shop: 'Hotel Example', whatFor: 'Rooms for the voice actors, four nights', costCode: '4210', link };
  desk.rpc('add', {
    table: 'pettyCash',
    rows: [
      spent(128_460, { ...paid, ...hotel, date: '2026-02-03' }),
      spent(4680, { ...paid, shop: 'Art Example', whatFor: 'Card for the reference table', date: '2026-02-09', costCode: '5100' }),
      spent(4270, { ...paid, shop: 'Station', whatFor: 'Train to the client review', date: '2026-02-12', vatRate: '0', costCode: '4210' }),
      spent(1800, { ...paid, shop: 'Corner café', whatFor: 'Lunch, sound', date: '2026-02-17', costCode: '4210' }),
      spent(1800, { ...paid, shop: 'Mill canteen', whatFor: 'Lunch, edit', date: '2026-02-18', costCode: '4210' }),
    ],
  });
  desk.rpc('turnOn', { everybody: false });
  return desk.host.save();
}

const statement = [
  'Date\tMerchant\tAmount',
  '04/02/2026\tHOTEL EXAMPLE LEEDS\t1,284.60',
  '10/02/2026\tART EXAMPLE 0412\t46.80',
  '12/02/2026\tSTATION TVM\t42.70',
  '18/02/2026\tSQ *LUNCH\t18.00',
  '20/02/2026\tCLOUD STORE\t9.99',
  '24/02/2026\tDRIVES EXAMPLE\t2,140.00',
].join('\n');

const { seat, bar, press, says, view, picture, pictureOfPaper, savedPdf, rows, objections } = atDesk(carded, 'card-month');

test('the statement is pasted: three lines have their receipt, one is in doubt, two have none', async () => {
  await view('Do');
  await press('Floats and claims');
  await press('Paste a statement');
  await bar().locator('#statement-FLT-001').fill(statement);
  await press('Look at it');
  await says('6 lines are new, 3 receipts are found.');
  await says(/Perhaps RCP-00[45], .*, or RCP-00[45]\. Look, and tick it\./);
  await bar()
    .getByRole('checkbox', { name: /SQ \*LUNCH/ })
    .check();
  await picture('statement');
  await press('Add 6 lines, match 4');
  await says('6 lines were added, 4 matched.');
  await says('6 lines of its statements come to £3,542.09: £1,392.10 matched, £2,149.99 without a receipt, £0.00 not ours.');
  await says(/^On no statement yet: RCP-00[45]\.$/);
  await picture('card');
  expect((await rows('Card lines')).map((row) => [row.Text, row.State, row.Holder])).toEqual([
    ['HOTEL EXAMPLE LEEDS', 'Matched', 'Ben Ode'],
    ['ART EXAMPLE 0412', 'Matched', 'Ben Ode'],
    ['STATION TVM', 'Matched', 'Ben Ode'],
    ['SQ *LUNCH', 'Matched', 'Ben Ode'],
    ['CLOUD STORE', 'No receipt', 'Ben Ode'],
    ['DRIVES EXAMPLE', 'No receipt', 'Ben Ode'],
  ]);
});

test('what is matched is claimed: the top sheet, with sums of four digits and a long link', async () => {
  await press('Choose receipts');
  const matched = (await rows('Card lines')).map((row) => row.Receipt);
  for (const id of ['RCP-004', 'RCP-005']) if (!matched.includes(id)) await bar().locator(`#claim-${id}`).uncheck();
  await press('Hand in 4 receipts');
  await says('CLM-001 is handed in.');
  await press('Top sheet');
  await says(/CLM-001 Claim: 4 lines, \d pages?\./);
  await picture('claim');
  await pictureOfPaper('top-sheet', guidePicture('claim-top-sheet'));
  expect(await savedPdf('top-sheet')).toEqual(['CLM-001 Claim.pdf', '%PDF-']);
  expect(await rows('Claims')).toEqual([expect.objectContaining({ Holder: 'Ben Ode', Kind: 'Company card', Gross: '1392.1' })]);
});

test('the two that are missing are in the holder’s mail of the next morning', async () => {
  await seat().host.post('/api/clock', { now: '2026-03-03T09:30' });
  const mine = async () => (await receivedMails(seat())).find(({ to }) => to.includes('ben@example.com'));
  await until(async () => (await mine()) !== undefined);
  const { html = '', text = '' } = (await mine()) ?? {};
  for (const words of ['CLOUD STORE', 'DRIVES EXAMPLE', 'Has no receipt, paid Fri 20 Feb']) expect(text).toContain(words);
  expect(text).not.toContain('STATION TVM');
  const phone = await seat()
    .ana.page.context()
    .browser()
    ?.newPage({ viewport: { width: 360, height: 640 } });
  if (phone === undefined) throw new Error('no browser');
  await phone.setContent(html);
  await phone.screenshot({ path: guidePicture('card-mail'), fullPage: true });
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await phone.close();
});

test('Today makes the tab of statements', async () => {
  await view('Today');
  await press('Statements');
  await says(/The tab “Statements” shows what receipts come to by month, cost code, VAT rate, person and currency: \d+ lines\./);
  await picture('today');
  expect((await rows('Statements'))[0]).toMatchObject({ By: 'All', Receipts: '5', Gross: '1410.1' });
  await seat().ana.page.screenshot({ path: guidePicture('statements'), animations: 'disabled' });
});

test('axe objects to none of what was looked at, and the page had no trouble', () => {
  expect([objections, seat().ana.problems]).toEqual([[], []]);
});
