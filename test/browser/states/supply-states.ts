// Stock and orders, and what has arrived of an order.

import type { Page } from 'playwright-core';
import { opened, oti } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const shelf = [
  { id: 'STK-001', name: 'Pencils, HB', unit: 'box', place: 'Cupboard 2', onHand: 5, price: 240 },
  { id: 'STK-002', name: 'Pegbar tape', unit: 'roll', place: 'Cupboard 2', onHand: 0, price: null },
];

export const stocked: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'orders', tab: 'Orders', rows: 3, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  shelf: () => ({ value: { items: shelf, desk: 'desk' } }),
  moveStock: () => ({
    value: { onHand: { 'STK-001': -2 }, notes: ['Pencils, HB: -2 on hand. More went out than was there: count it.'] },
    act: '160-aa01',
  }),
  planBuying: () => ({
    value: {
      groups: [
        {
          supplier: 'Art Example',
          lines: [{ item: 'STK-001', name: 'Pencils, HB', unit: 'box', words: '5 on hand, reorder at 5, up to 20, packs of 6', buy: 18 }],
        },
        { supplier: '', lines: [{ item: 'STK-002', name: 'Pegbar tape', unit: 'roll', words: '0 on hand, reorder at 1', buy: 1 }] },
      ],
      words: ['On orders that are not placed yet: Paper.'],
    },
  }),
  makeOrders: () => ({ value: { ids: ['ORD-004', 'ORD-005'], lines: 2, again: false }, act: '161-bb02' }),
};

const order = {
  ...oti,
  table: 'orders',
  id: 'ORD-001',
  name: 'Pencils',
  values: { id: 'ORD-001', supplier: 'Art Example', whatFor: 'Pencils', status: 'Ordered' },
};

const arriving: Replies = {
  ...stocked,
  selected: () => ({ value: { row: order, reason: null } }),
  lines: () => ({
    value: {
      tabs: [
        {
          ...{ table: 'orderLines', tab: 'Order lines', count: 2 },
          lines: [
            { id: 'OLN-001', values: { id: 'OLN-001', what: 'Pencils, HB', supplierNo: 'P-1', quantity: 18, received: 6 }, issues: [] },
            { id: 'OLN-002', values: { id: 'OLN-002', what: 'Easel', quantity: 2 }, issues: [] },
          ],
        },
      ],
    },
  }),
  arrive: ({ input }) =>
    input.sure
      ? { value: { status: 'Received', notes: [] }, act: '162-cc03' }
      : {
          error: {
            code: 'invalid',
            message: 'More than was ordered: Easel. Is that right? Nothing was booked yet.',
            issues: [{ path: 'sure', message: '' }],
          },
        },
};

export async function toStock(page: Page): Promise<void> {
  await page.click('button >> text=Stock and orders');
  await page.waitForSelector('h2 >> text=Stock and orders');
}

/** Two were counted; tape was taken out meanwhile, and glue is new: once that was asked so often. */
export function counting(isMeanwhile = (asked: number) => asked > 2): Replies {
  let asked = 0;
  return {
    ...stocked,
    shelf: () => {
      asked += 1;
      const isLater = isMeanwhile(asked);
      const items = shelf.map((one) => (one.id === 'STK-002' && isLater ? { ...one, onHand: -1 } : one));
      const glue = { id: 'STK-009', name: 'Glue', unit: '', place: 'Cupboard 2', onHand: 2, price: 300 };
      return { value: { items: isLater ? [...items, glue] : items, desk: 'desk' } };
    },
    moveStock: () => ({ value: { onHand: {}, notes: [] }, act: '163-dd04' }),
  };
}

async function toCounting(page: Page): Promise<void> {
  await toStock(page);
  await page.click('button >> text=Take stock');
  await page.selectOption('#count-place', 'Cupboard 2');
  await page.click('button >> text=Count 2 items');
  await page.waitForSelector('text=0 of 2 items counted');
}

export const supplyStates: readonly State[] = [
  {
    name: 'Stock, more taken out than there was',
    view: 'do',
    replies: stocked,
    until: async (page) => {
      await toStock(page);
      await page.fill('#move-item', 'Pencils, HB');
      await page.fill('#move-amount', '7');
      await page.click('button >> text=Take out');
      await page.waitForSelector('text=More went out than was there');
    },
  },
  {
    name: 'A stocktake under way, a count that cannot be read',
    view: 'do',
    replies: { ...counting(), shelf: () => ({ value: { items: shelf, desk: 'desk' } }) },
    until: async (page) => {
      await toCounting(page);
      await page.focus('#count-STK-001');
      await page.keyboard.type('3');
      await page.keyboard.press('Enter');
      await page.keyboard.type('some');
      await page.waitForSelector('text=A number, 0 or more.');
    },
  },
  {
    name: 'A stocktake before it is booked, with what was moved and added meanwhile',
    view: 'do',
    // Each page that shows it asks three times.
    replies: counting((asked) => asked % 3 === 0),
    until: async (page) => {
      await toCounting(page);
      await page.fill('#count-STK-001', '3');
      await page.fill('#count-STK-002', '1');
      await page.click('button >> text=See what differs');
      await page.waitForSelector('text=Moved meanwhile');
    },
  },
  {
    name: 'What to buy, by supplier',
    view: 'do',
    replies: stocked,
    until: async (page) => {
      await toStock(page);
      await page.click('text=What to buy');
      await page.waitForSelector('text=Make orders');
    },
  },
  {
    name: 'What has arrived, more than was ordered',
    view: 'edit',
    replies: arriving,
    until: async (page) => {
      await page.click('button >> text=Arrived');
      await page.waitForSelector('text=Book it');
      await page.fill('#arrived-1', '3');
      await page.click('button >> text=Book it');
      await page.waitForSelector('text=Book it all the same');
    },
  },
  {
    name: 'What has arrived, by a list with a thing that nobody ordered',
    view: 'edit',
    replies: arriving,
    until: async (page) => {
      await page.click('button >> text=Arrived');
      await page.click('text=Paste what arrived');
      await page.fill('#arrived-list', 'Article\tDelivered\nP-1\t7\nLamp\t1');
      await page.click('text=Compare with the lines');
      await page.waitForSelector('text=Not on the order: Lamp');
    },
  },
];
