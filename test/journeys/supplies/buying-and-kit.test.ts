// Out of pencils, ordered, mailed by real SMTP, part of it there, then the rest, and counted; and a hired camera that is handed out, comes home, and goes back before it is to go off hire: in a real
// browser at the local Google, pressed in the sidebar.

import { expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { atDesk, receivedMails } from '../../browser/support/at-desk';
import { guidePicture, picturePath } from '../../browser/support/pictures';
import { until } from '../../browser/support/until';
import { emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';

/** Who we are, of whom we buy and hire, what is in the cupboard. */
function stocked(): Saved {
  const desk = emptyDesk();
  for (const tab of ['Companies', 'Orders', 'Stock moves', 'Kit']) setting(desk, `Use ${tab}`, 'yes');
  setting(desk, 'Our legal name', 'Llama Pictures Ltd');
  setting(desk, 'Our address', '7 Mill Lane, London E8 3RL');
  setting(desk, 'Our VAT no.', 'GB 888 8888 01');
  setting(desk, 'Invoices go to', 'Accounts, 7 Mill Lane, accounts@llama.example');
  setting(desk, 'Orders need a second person', 'yes');
  desk.menu('Workbook', 'Set up workbook');
  const art = { company: 'Art Example', email: 'orders@art.example', address: '5 Paint Row\nLeeds LS1 1AA', vatNo: 'GB 777 7777 01' };
  desk.rpc('add', { table: 'companies', rows: [art, { company: 'Lenses Example' }] });
  const pencils = { item: 'Pencils, HB', onHand: 5, reorderAt: 5, upTo: 20, packSize: 6, unitPrice: 40, supplierNo: 'P-1' };
  desk.rpc('add', { table: 'stock', rows: [{ ...pencils, supplier: 'Art Example', location: 'Cupboard 2' }] });
  const hired = { ownedBy: 'Lenses Example', hireFrom: '2026-02-27', offHire: '2026-03-06', holder: 'Store' };
  desk.rpc('add', {
    table: 'kit',
    rows: [
      { what: 'Pen display, 16 inch', serialNo: 'PD16-0007', accessories: 'Pen, stand', value: 60_000, holder: 'Store', condition: 'Good' },
      {
        what: 'Stills camera',
        serialNo: 'SC-4410',
        accessories: 'Two batteries, charger',
        value: 250_000,
        condition: 'As hired',
        ...hired,
      },
    ],
  });
  return desk.host.save();
}

const { seat, bar, press, says, field, view, edit, picture, rows, pictureOfPaper, savedPdf, objections } = atDesk(stocked, 'supplies');

/** The way from the top. */
async function part(name: string): Promise<void> {
  await view('Do');
  await press(name);
}

const stock = async () => (await rows('Stock')).map((row) => [row['On hand'], row['On order']].join(' '));
const order = async () => (await rows('Orders'))[0];

/** By the keyboard: typed, taken from what is offered, put on the list. */
async function choose(typed: string, found: string): Promise<void> {
  await bar().locator('#kit-piece').fill(typed);
  await bar().locator('#kit-piece-options [role=option]').first().waitFor();
  await bar().locator('#kit-piece').press('Enter');
  await bar().locator('legend', { hasText: found }).waitFor();
}

test('the last pencils are taken out, and what is to be bought becomes an order', async () => {
  await part('Stock and orders');
  await bar().locator('#move-item').fill('Pencils, HB');
  await bar().locator('#move-item').press('Escape');
  await bar().locator('#move-amount').fill('5');
  await press('Take out');
  await says('Pencils, HB: 0 on hand.');
  await press('What to buy');
  await says('0 on hand, reorder at 5, up to 20, packs of 6');
  await picture('to-buy');
  await press('Make orders');
  await says('Made ORD-001, 1 line.');
  expect([await stock(), (await order())?.Supplier]).toEqual([['0 '], 'Art Example']);
});

test('the order has its paper as a page and as PDF, and is not mailed before somebody else has said yes', async () => {
  await edit('Orders', 2, 'ORD-001');
  await press('Mail the supplier');
  await says('Approved by is blank');
  await picture('second-person');
  await field('approvedBy').fill('Lea Lead');
  await field('approvedBy').press('Escape');
  await press('Save');
  await until(async () => (await order())?.['Approved by'] === 'Lea Lead');
  await says(/^Saved/);
  await press('Purchase order');
  await says(/Purchase order: 1 line, 1 page/);
  await picture('order');
  await pictureOfPaper('purchase-order');
  expect(await savedPdf('purchase-order')).toEqual(['ORD-001 Purchase order.pdf', '%PDF-']);
});

test('it goes by SMTP with the PDF, and from then on it is on order', async () => {
  await press('Mail the supplier');
  await bar().locator('#letter-text').waitFor();
  await picture('mail');
  await press('Send');
  await says('Sent to orders@art.example, with ORD-001 Purchase order.pdf.');
  await until(async () => (await receivedMails(seat())).length > 0);
  expect(await receivedMails(seat())).toMatchObject([
    { to: ['orders@art.example'], attachments: [{ name: 'ORD-001 Purchase order.pdf', type: 'application/pdf' }] },
  ]);
  await press('Mark it as sent today');
  await says('The row says so now.');
  expect([(await order())?.Status, await stock()]).toEqual(['Ordered', ['0 24']]);
});

test('a part of it comes, and then the rest: what has come is on hand, what has not is on order', async () => {
  await press('Arrived');
  await bar().locator('#arrived-0').fill('6');
  await press('Book it');
  await says('ORD-001 is Part received now.');
  await picture('part');
  expect(await stock()).toEqual(['6 18']);
  await press('Arrived');
  await says('24 ordered, 6 received');
  await press('Book it');
  await says('ORD-001 is Received now.');
  expect([await stock(), (await order())?.Status]).toEqual([['24 0'], 'Received']);
  expect((await rows('Stock moves')).map((row) => row.Kind)).toEqual(['Counted', 'Taken out', 'Received', 'Received']);
});

test('stock is taken: the count, Enter, what differs with its value, and then it is booked', async () => {
  await part('Stock and orders');
  await press('Take stock');
  await press('Count 1 item');
  await bar().locator('#count-STK-001').fill('22');
  await bar().locator('#count-STK-001').press('Enter');
  await press('See what differs');
  await says('22 counted, 24 on hand: -2 (-£0.80)');
  await picture('stocktake');
  await press('Book 1 count');
  await says('Booked 1 count.');
  expect([await stock(), (await rows('Stock moves')).at(-1)]).toMatchObject([
    ['22 0'],
    { Kind: 'Counted', Quantity: '-2', Note: 'Stocktake' },
  ]);
});

test('a hired camera and a tablet are handed out in one go, with a sheet to sign', async () => {
  await part('Kit');
  await choose('stills', 'KIT-002 Stills camera');
  await choose('PD16', 'KIT-001 Pen display');
  await bar().locator('#kit-holder').fill('Ben Ode');
  await bar().locator('#kit-holder').press('Escape');
  await bar().locator('#kit-dueBack').fill('2026-03-04');
  await bar().locator('#kit-place').fill('Home address on file');
  await picture('hand-out', guidePicture('supplies-hand-out'));
  await press('Hand out');
  await says('2 pieces handed out to Ben Ode.');
  await press('Sheet to sign');
  await says(/Ben Ode Kit sheet: 2 lines, 1 page/);
  await picture('sheet');
  await pictureOfPaper('kit-sheet', guidePicture('supplies-kit-sheet'), 'section[aria-label="Sheets and lists"]');
  expect(await savedPdf('kit-sheet', 'section[aria-label="Sheets and lists"]')).toEqual(['Ben Ode Kit sheet.pdf', '%PDF-']);
  await press('All that is out');
  await says(/Kit that is out: 2 lines/);
  await press('For wrap');
  await says(/Kit at wrap: 2 lines/);
  await picture('wrap');
});

test('both come home on Wednesday, and the camera goes back before the day on which it is to go off hire: nobody is told of it again', async () => {
  await seat().host.post('/api/clock', { now: '2026-03-04T10:00' });
  await bar().locator('#kit-way').selectOption('us');
  await choose('stills', 'KIT-002 Stills camera');
  await choose('ben', 'KIT-001 Pen display');
  await bar().locator('#kit-day').fill('2026-03-04');
  await picture('take-back');
  await press('Take back');
  await says('2 pieces taken back to Store.');
  await says('KIT-002 Stills camera goes off hire on 6 March 2026');
  await bar().locator('#kit-way').selectOption('hire');
  await choose('camera', 'KIT-002 Stills camera');
  await bar().locator('#kit-day').fill('2026-03-05');
  await press('It has gone back');
  await says('1 piece gone back to whom it was hired from.');
  expect((await rows('Kit')).map((row) => [row.With, row.Since, row['Due back']])).toEqual([
    ['Store', '', ''],
    ['Lenses Example', '', ''],
  ]);
  await seat().host.post('/api/clock', { now: '2026-03-10T10:00' });
  await view('Today');
  await press('Refresh');
  await says('Tue 10 Mar');
  expect(await bar().getByText('Kit to come back').count()).toBe(0);
  await seat().ana.page.screenshot({ path: picturePath('supplies-kit'), animations: 'disabled' });
});

test('axe objects to none of what was looked at, and the page had no trouble', () => {
  expect([objections, seat().ana.problems]).toEqual([[], []]);
});
