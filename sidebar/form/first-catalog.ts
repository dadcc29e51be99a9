// What a workbook says before it has been read: the declarations' own words, no steps, no people.

import type { Catalog } from '../../src/schema/catalog';
import { workbook } from '../../src/tables/index';

/** Good enough to draw a form with; nothing is saved by it. */
export const firstCatalog: Catalog = {
  settings: {
    production: '',
    coordinator: '',
    manager: '',
    workingDays: [1, 2, 3, 4, 5],
    nonWorking: [],
    sendHour: 8,
    currency: 'GBP',
    vatRate: 20,
    inUse: [],
    reminderDays: {},
  },
  steps: [],
  lists: Object.fromEntries(workbook.lists.map(({ key, words }) => [key, words])),
  people: [],
};
