// What a workbook says before it has been read: the declarations' own words and settings, no steps, no people.

import { workbook } from '../../src/tables/index';
import { catalogWithout } from '../../src/workbook/catalog/catalog';

/** Good enough to draw a form with; nothing is saved by it. */
export const firstCatalog = catalogWithout(workbook);
