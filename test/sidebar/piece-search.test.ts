// Which piece of kit is meant by what somebody types or scans.

import { expect, test } from '@jest/globals';
import { pieceMeant } from '../../sidebar/kit/piece-search';
import type { KitPiece } from '../../src/contract/kit';

const piece = (id: string, what: string, serial: string, holder = ''): KitPiece => ({
  ...{ table: 'kit', id, what, serial, holder, isOut: holder !== '', since: null, dueBack: null, offHire: null },
  ...{ owner: '', place: '', condition: '' },
});

const pieces = [
  piece('KIT-1', 'Tablet', 'T-77'),
  piece('KIT-10', 'Tablet, large', 'KIT-1'),
  piece('KIT-11', 'Camera', 'C-9', 'Mia Lo'),
  piece('KIT-12', 'Lens of C-9', 'L-2'),
];

test.each([
  ['kit-1', 'KIT-1'],
  ['KIT-10', 'KIT-10'],
  ['t-77', 'KIT-1'],
  ['Tablet', 'KIT-1'],
  ['KIT-10 Tablet, large', 'KIT-10'],
  ['large', 'KIT-10'],
  ['mia', 'KIT-11'],
  ['c-9', 'KIT-11'],
  ['tab', null],
  ['', null],
  ['tripod', null],
])('“%s” is %s', (typed, id) => {
  expect(pieceMeant(typed, pieces)?.id ?? null).toBe(id);
});
