// A word is repaired into what the workbook's own list calls it, and into nothing else.

import { expect, test } from '@jest/globals';
import { status } from '../../../src/schema/kinds/word';
import { repairedCell } from '../../../src/workbook/findings/cell-repairs';
import { caminandes } from '../support/caminandes';

const words = [
  { word: 'In progress', means: 'working', also: ['WIP'] },
  { word: 'Done', means: 'finished', also: [] },
];
const catalog = { ...caminandes, lists: { ...caminandes.lists, stepStatuses: words } };

test.each([
  // The P is Cyrillic.
  ['WI\u0420', 'In progress'],
  ['D\u043ene', 'Done'],
  // Words of Routesheet's own that this list does not have.
  ['A\u0440proved', null],
  ['WIP', null],
])('%s becomes %s', (text, becomes) => {
  expect(repairedCell(text, status('stepStatuses', 'Status'), { catalog })).toBe(becomes);
});
