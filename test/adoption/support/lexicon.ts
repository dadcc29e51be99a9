// The lexicon of the shipped declarations.

import { lexiconOf } from '../../../src/adoption/columns/lexicon';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { stepNames } from '../../../src/tables/step-names';

const candidates = ['assets', 'shots', 'deliveries', 'reviews', 'stock', 'pettyCash'];

export const lexicon = lexiconOf(
  recordTables(workbook).filter(({ key }) => candidates.includes(key)),
  stepNames,
  [],
  workbook.lists,
);
