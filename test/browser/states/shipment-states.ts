// A shipment as it is added: whose the number is, at once.

import type { Page } from 'playwright-core';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

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

export const shipmentStates: readonly State[] = [
  {
    name: 'Add a shipment of one courier',
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
];
