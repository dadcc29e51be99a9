// A shipment as it is added: whose the number is, at once.

import type { Page } from 'playwright-core';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import { guidePicture } from '../support/pictures';
import type { State } from '../support/state';
import { cashStates } from './cash-states';
import { castingStates } from './casting-states';
import { kitStates } from './kit-states';
import { supplyStates } from './supply-states';

export const withShipments: Replies = {
  open: () => ({
    value: {
      ...opened,
      tabs: [
        ...opened.tabs,
        ...['Shipments', 'Shipment items'].map((tab, at) => ({
          table: at === 0 ? 'shipments' : 'shipmentItems',
          tab,
          rows: 3,
          problems: [],
        })),
      ],
    },
  }),
  suggestions: () => ({ value: {} }),
};

export async function toShipment(page: Page): Promise<void> {
  await page.selectOption('#add-to', 'shipments');
  await page.waitForSelector('[name=tracking]');
}

const typing = (number: string, says: string) => async (page: Page) => {
  await toShipment(page);
  await page.fill('[name=tracking]', number);
  await page.waitForSelector(`text=${says}`);
};

const station = (table: string, one: string, id: string, name: string, words: string) => ({ table, one, id, name, column: 'title', words });

/** An asset that was sent twice, the second time by courier. */
export const asked: Replies = {
  where: ({ input }) => ({
    value:
      input.text === 'Llama'
        ? {
            named: [station('assets', 'asset', 'CH_001', 'Koro the llama', '')],
            ways: [
              {
                stations: [
                  station('deliveryItems', 'item', 'DIT-012', 'Koro the llama', 'Design, take 2'),
                  station(
                    'deliveries',
                    'delivery',
                    'DEL-009',
                    'Turnover with a long name: Koro, Oti and the fence',
                    'Out, Kestrel Models, Accepted, sent Mon 9 Feb',
                  ),
                  station(
                    'shipments',
                    'shipment',
                    'SHP-004',
                    'Drive',
                    'Out, UPS, 1Z5R89390357567127, Delivered, booked Sun 8 Feb, delivered Tue 10 Feb',
                  ),
                ],
                more: 0,
              },
              {
                stations: [
                  station('deliveryItems', 'item', 'DIT-001', 'Koro the llama', 'Design, take 1, Rejected'),
                  station('deliveries', 'delivery', 'DEL-001', 'Designs', 'Out, Kestrel Models, Rejected, sent Mon 2 Feb'),
                ],
                more: 3,
              },
            ],
            more: 12,
            unread: ['“Delivery items” is very long: its rows 21 to 22224 were not looked at.'],
          }
        : { named: [], ways: [], more: 0, unread: [] },
  }),
  select: () => ({ value: { row: 12 } }),
};

export const lookedFor = (text: string, says: string) => async (page: Page) => {
  if ((await page.locator('[name=where]').count()) === 0) await page.click('button >> text=Where is it?');
  await page.fill('[name=where]', text);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`text=${says}`);
};

export const shipmentStates: readonly State[] = [
  {
    name: 'Add a shipment of one courier',
    picture: guidePicture('shipments'),
    view: 'add',
    replies: withShipments,
    until: typing('1Z 5R8 939 03 5756 7127', 'Show where it is'),
  },
  { name: 'Add a shipment of several couriers', view: 'add', replies: withShipments, until: typing('12345678', 'Whose is it?') },
  {
    name: 'Add a shipment with a slip in its number',
    view: 'add',
    replies: withShipments,
    until: typing('1Z5R89390357567128', 'compare it with the label'),
  },
  {
    name: 'Where is it, found',
    picture: guidePicture('where-is-it'),
    view: 'today',
    replies: asked,
    until: lookedFor('Llama', '12 older ones'),
  },
  { name: 'Where is it, nothing', view: 'today', replies: asked, until: lookedFor('<b>Nobody</b>', 'Nothing is called') },
  ...supplyStates,
  ...kitStates,
  ...cashStates,
  ...castingStates,
];
